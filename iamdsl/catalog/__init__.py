"""What AWS offers, as dated facts.

- `entries`: What is known of a service?
- `queries`: What can one ask?
- `sources`: Where do the facts come from?
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
    from iamdsl.catalog.entries.actions import Action, Actions, State
    from iamdsl.catalog.entries.managed_policy import AwsManagedPolicy
    from iamdsl.catalog.entries.resource_types import ResourceType
    from iamdsl.catalog.entries.service import Service
    from iamdsl.catalog.entries.service_keys import KeyTemplate, ServiceKeys
    from iamdsl.catalog.queries.edition import Edition, edition
    from iamdsl.catalog.queries.expander import expand
    from iamdsl.catalog.queries.lookup import (
        action,
        actions_for,
        condition_key,
        keys_for,
        resource_type,
        resource_types_for,
        service,
        service_principal,
    )
    from iamdsl.catalog.queries.managed_policies import ManagedPolicies, ManagedPolicy
    from iamdsl.catalog.queries.name_checker import strict
    from iamdsl.catalog.queries.service_index import Services, services
    from iamdsl.catalog.queries.shrinker import shrink
    from iamdsl.catalog.sources.levels import Level
else:
    from iamdsl.lazy import lazy_exports

    _HOMES = {
        "entries.actions": ("Action", "Actions", "State"),
        "queries.edition": ("Edition", "edition"),
        "queries.service_index": ("Services", "services"),
        "queries.name_checker": ("strict",),
        "queries.expander": ("expand",),
        "sources.levels": ("Level",),
        "queries.lookup": (
            "action",
            "actions_for",
            "condition_key",
            "keys_for",
            "resource_type",
            "resource_types_for",
            "service",
            "service_principal",
        ),
        "queries.managed_policies": ("ManagedPolicies", "ManagedPolicy"),
        "entries.managed_policy": ("AwsManagedPolicy",),
        "entries.service": ("Service",),
        "entries.resource_types": ("ResourceType",),
        "entries.service_keys": ("KeyTemplate", "ServiceKeys"),
        "queries.shrinker": ("shrink",),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
