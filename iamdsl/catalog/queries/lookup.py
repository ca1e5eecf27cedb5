"""Look up services, actions, resource types and condition keys, and how they are related."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.catalog.entries.actions import Action, Actions, action_texts, actions_by_number
from iamdsl.catalog.entries.active_catalog import catalog
from iamdsl.catalog.entries.arn_template import arn_text
from iamdsl.catalog.entries.resource_types import ResourceType, action_numbers, types_of
from iamdsl.catalog.entries.service_keys import find_key
from iamdsl.catalog.queries.service_index import services
from iamdsl.errors import InvalidArn, UnknownName, nearest_few, one_of
from iamdsl.language.builders.global_keys import GLOBAL_NAMES, any_global_key
from iamdsl.language.elements.arn import Arn, as_arn_text, check_arn
from iamdsl.language.elements.partition import check_partition
from iamdsl.language.elements.principal import service as principal_of
from iamdsl.language.text.pattern import is_wild
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.catalog.entries.service import Service
    from iamdsl.catalog.entries.service_keys import KeyTemplate
    from iamdsl.catalog.entries.service_table import ServiceTable
    from iamdsl.language import HasArn, Key, SetKey
    from iamdsl.language.elements.action import HasAction


def service(prefix: str) -> Service:
    """Return the service of a prefix in any letter case.

    Raises `UnknownName`, with the nearest prefix, if there is none.
    """
    return services[prefix]


def action(text: str | HasAction) -> Action:
    """Return the action of a text such as `s3:getobject`, in any letter case.

    Raises `UnknownName`, with the nearest name, if there is none, and `LanguageError` for an
    object that is not an action.
    """
    (action_text,) = action_texts(text)
    prefix, name = _prefix_and_name(
        action_text, "an action has the form service:Name", "s3:GetObject"
    )
    return services[prefix].action(name)


def resource_type(text: str) -> ResourceType:
    """Return the resource type of a text such as `s3:bucket`.

    Raises `UnknownName`, with the nearest name, if there is none.
    """
    prefix, name = _prefix_and_name(text, "a resource type has the form service:type", "s3:bucket")
    return services[prefix].resource_type(name)


def condition_key(name: str) -> Key | SetKey:
    """Return the condition key of a whole name, such as `s3:prefix` or `aws:SourceIp`.

    If the key has a placeholder, write your own name in its place: `s3:BucketTag/team`.
    Raises `UnknownName`, with the nearest names, if there is none.
    """
    key = known_key(name)
    if key is not None:
        return key
    _prefix_and_name(name, "a condition key has the form service:name", "s3:prefix")
    raise UnknownName(
        f"there is no condition key {name!r}",
        where=here(),
        why=f"the catalog of {catalog().date} does not have it",
        next_step=one_of(near_keys(name)),
    )


def known_key(name: str) -> Key | SetKey | None:
    """Return the condition key of a whole name, or None.

    Services also list keys with the prefix of another service.
    """
    global_key = any_global_key(name)
    if global_key is not None:
        return global_key
    prefix = name.partition(":")[0].lower()
    for table in key_tables(prefix):
        key = find_key(table, name)
        if key is not None:
            return key
    return None


def key_tables(prefix: str) -> list[ServiceTable]:
    """Return the services that list condition keys of a prefix: its own service and others.

    A prefix with a dot is the host of an identity provider.
    """
    folded = prefix.lower()
    foreign = catalog().key_prefixes
    prefixes = [folded, *foreign.get(folded, ()), *(foreign["*"] if "." in folded else ())]
    return [table for table in map(catalog().table, prefixes) if table is not None]


def near_keys(name: str) -> list[str]:
    """Return the condition keys with the names nearest to an unknown one."""
    prefix, _, rest = name.partition(":")
    folded = prefix.lower()
    names = [row[0] for table in key_tables(prefix) for row in table.keys] + GLOBAL_NAMES
    same_prefix = {
        known.partition(":")[2]: known for known in names if known.lower().startswith(f"{folded}:")
    }
    if same_prefix:
        return [same_prefix[near] for near in nearest_few(rest, same_prefix)]
    prefixes = {*catalog().prefixes, *catalog().key_prefixes, "aws"}
    return [f"{near_prefix}:{rest}" for near_prefix in nearest_few(folded, prefixes)]


def resource_types_for(action_text: str | HasAction) -> tuple[ResourceType, ...]:
    """Return the resource types that an action supports; empty if it supports only `*`.

    Raises `UnknownName` for an unknown action.
    """
    return action(action_text).resources


def keys_for(action_text: str | HasAction) -> tuple[Key | SetKey | KeyTemplate, ...]:
    """Return the condition keys that AWS lists for an action; global keys are in `aws`.

    Raises `UnknownName` for an unknown action.
    """
    return action(action_text).keys


def actions_for(on: str | Arn | HasArn | ResourceType) -> Actions:
    """Return the current actions that support a resource (an ARN) or a resource type.

    Services also list resource types of other services: for a role's ARN the result has both
    iam:GetRole and sts:AssumeRole. Raises `InvalidArn` for a text that is not an ARN, or one
    with a wildcard in place of the service.
    """
    if isinstance(on, ResourceType):
        return _on_types([on])
    text = arn_text(as_arn_text(on))
    check_arn(text)
    arn_service = Arn.parse(text).service
    if is_wild(arn_service):
        raise InvalidArn(
            f"{text!r} does not name a service",
            where=here(),
            why="actions are looked up by the service of the ARN",
            next_step="write the service in place of the wildcard",
        )
    others = catalog().arn_services
    prefixes = {arn_service, *others.get(arn_service, ()), *others["*"]}
    tables = filter(None, map(catalog().table, sorted(prefixes)))
    return _on_types(type_ for table in tables for type_ in types_of(table) if type_.matches(text))


def service_principal(name: str, partition: str = "aws") -> str:
    """Return the principal of a service in a partition: `ec2` gives `ec2.amazonaws.com`.

    The service may also be given as a whole principal. Warns (`CatalogWarning`) of an unknown
    one, or under `strict` raises `UnknownName`; raises `LanguageError` for an unknown partition.
    """
    return str(
        principal_of(name.lower()).bind(partition=check_partition(partition), account=None).value
    )


def _on_types(types: Iterable[ResourceType]) -> Actions:
    return Actions(
        actions_by_number(table)[number]
        for type_ in types
        if (table := catalog().table(type_.service)) is not None
        for number in action_numbers(type_)
    )


def _prefix_and_name(text: str, why: str, example: str) -> tuple[str, str]:
    prefix, colon, name = text.partition(":")
    if not prefix or not colon or not name:
        raise UnknownName(
            f"{text!r} is not in the catalog",
            where=here(),
            why=why,
            next_step=f"write it as in {example!r}",
        )
    return prefix, name
