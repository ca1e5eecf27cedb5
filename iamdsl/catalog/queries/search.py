"""Finding whatever a name is of: what a person types who looks something up."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from iamdsl.catalog.entries.actions import Action, Actions
from iamdsl.catalog.entries.active_catalog import catalog
from iamdsl.catalog.queries.expander import expand
from iamdsl.catalog.queries.lookup import actions_for, known_key
from iamdsl.catalog.queries.managed_policies import ManagedPolicy
from iamdsl.catalog.queries.service_index import services
from iamdsl.errors import UnknownName, did_you_mean
from iamdsl.language.text.pattern_cover import is_wild

if TYPE_CHECKING:
    from iamdsl.catalog.entries.managed_policy import AwsManagedPolicy
    from iamdsl.catalog.entries.resource_types import ResourceType
    from iamdsl.catalog.entries.service import Service
    from iamdsl.language import Key, SetKey

CatalogEntry: TypeAlias = (
    "Service | Action | Actions | ResourceType | Key | SetKey | AwsManagedPolicy"
)
"""What a name of the catalog may be of; a pattern or a resource's ARN is of its actions."""


def look_up(name: str) -> CatalogEntry:
    """What a name is of, in any letter case.

    `s3`, `s3:GetObject`, `s3:Get*`, `s3:bucket`, `s3:prefix`, a resource's ARN, an AWS
    managed policy's name or ARN. An action goes before a resource type, and that before
    a key. Raises UnknownName with the nearest, or InvalidArn.
    """
    policies = {policy.name.lower(): policy for policy in ManagedPolicy}
    if ":iam::aws:policy/" in name:
        return ManagedPolicy.from_arn(name)
    if name.startswith("arn:"):
        return actions_for(name)
    if ":" in name:
        return _look_up_pair(name)
    if name in services:
        return services[name]
    if name.lower() in policies:
        return policies[name.lower()]
    raise _unknown(name, [*catalog().prefixes, *(policy.name for policy in ManagedPolicy)])


def _look_up_pair(name: str) -> CatalogEntry:
    """The actions, the action, the resource type or the key of a name with a colon."""
    prefix, _, rest = name.partition(":")
    if is_wild(rest):
        return expand(name, retired=True)
    action = Action.named(name)
    if action.state != "unknown":
        return action
    types = services[prefix].resource_types if prefix in services else {}
    for own, resource_type in types.items():
        if own.lower() == rest.lower():
            return resource_type
    key = known_key(name)
    if key is not None:
        return key
    if prefix not in services:
        raise _unknown(prefix, catalog().prefixes)
    service = services[prefix]
    raise _unknown(
        name,
        [*service.actions(), *(f"{prefix}:{item}" for item in types), *service.keys],
    )


def _unknown(name: str, known: list[str] | tuple[str, ...]) -> UnknownName:
    return UnknownName(
        f"the catalog has no {name}",
        why=f"it is of {catalog().date}",
        next_step=did_you_mean(name, known) or "iamdsl catalog tells how to bring it up to date",
    )
