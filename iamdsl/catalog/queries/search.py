"""Find the catalog entry of any name, as typed by a user."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from iamdsl.catalog.entries.actions import Action, Actions
from iamdsl.catalog.entries.active_catalog import catalog
from iamdsl.catalog.queries.expander import expand
from iamdsl.catalog.queries.lookup import actions_for, known_key
from iamdsl.catalog.queries.managed_policies import ManagedPolicy
from iamdsl.catalog.queries.service_index import services
from iamdsl.errors import UnknownName, did_you_mean
from iamdsl.language.text.pattern import is_wild

if TYPE_CHECKING:
    from iamdsl.catalog.entries.managed_policy import AwsManagedPolicy
    from iamdsl.catalog.entries.resource_types import ResourceType
    from iamdsl.catalog.entries.service import Service
    from iamdsl.language import Key, SetKey

CatalogEntry: TypeAlias = (
    "Service | Action | Actions | ResourceType | Key | SetKey | AwsManagedPolicy"
)
"""What a name can refer to; a pattern or a resource's ARN refers to its actions."""


def look_up(name: str) -> CatalogEntry:
    """Return the entry of a name, in any letter case.

    The name is `s3`, `s3:GetObject`, `s3:Get*`, `s3:bucket`, `s3:prefix`, the ARN of a
    resource, or the name or ARN of an AWS managed policy. If several match, an action is
    preferred to a resource type, and that to a condition key. Raises `UnknownName`, with the
    nearest name, or `InvalidArn`.
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
    raise _unknown_name_error(
        name, [*catalog().prefixes, *(policy.name for policy in ManagedPolicy)]
    )


def _look_up_pair(name: str) -> CatalogEntry:
    """Return the actions, action, resource type or condition key of a name with a colon."""
    prefix, _, rest = name.partition(":")
    if is_wild(rest):
        return expand(name, retired=True)
    action = Action.named(name)
    if action.state != "unknown":
        return action
    types = services[prefix].resource_types if prefix in services else {}
    for type_name, resource_type in types.items():
        if type_name.lower() == rest.lower():
            return resource_type
    key = known_key(name)
    if key is not None:
        return key
    if prefix not in services:
        raise _unknown_name_error(prefix, catalog().prefixes)
    service = services[prefix]
    raise _unknown_name_error(
        name,
        [*service.actions(), *(f"{prefix}:{type_name}" for type_name in types), *service.keys],
    )


def _unknown_name_error(name: str, known: list[str] | tuple[str, ...]) -> UnknownName:
    return UnknownName(
        f"{name} is not in the catalog",
        why=f"the catalog is of {catalog().date}",
        next_step=did_you_mean(name, known) or "run `iamdsl catalog` to see how to update it",
    )
