"""What one asks of the catalog: a thing by its name, and what belongs to it."""

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
from iamdsl.language.text.pattern_cover import is_wild
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.catalog.entries.service import Service
    from iamdsl.catalog.entries.service_keys import KeyTemplate
    from iamdsl.catalog.entries.service_table import ServiceTable
    from iamdsl.language import HasArn, Key, SetKey
    from iamdsl.language.elements.action import HasAction


def service(prefix: str) -> Service:
    """The service of a prefix, in any case; raises UnknownName with the nearest."""
    return services[prefix]


def action(text: str | HasAction) -> Action:
    """The action of a text, `s3:getobject`, in any case; raises UnknownName with the nearest."""
    (told,) = action_texts(text)
    prefix, name = _halves(told, "an action reads service:Name", "s3:GetObject")
    return services[prefix].action(name)


def resource_type(text: str) -> ResourceType:
    """The resource type of a text, `s3:bucket`; raises UnknownName with the nearest."""
    prefix, name = _halves(text, "a resource type is given as service:type", "s3:bucket")
    return services[prefix].resource_type(name)


def condition_key(name: str) -> Key | SetKey:
    """The typed key of a whole name, `s3:prefix` or `aws:SourceIp`; raises UnknownName.

    A name of yours stands where the key has a placeholder: `s3:BucketTag/team`.
    """
    result = known_key(name)
    if result is not None:
        return result
    _halves(name, "a condition key reads service:name", "s3:prefix")
    raise UnknownName(
        f"there is no condition key {name!r}",
        where=here(),
        why=f"the catalog of {catalog().date} does not have it",
        next_step=one_of(near_keys(name)),
    )


def known_key(name: str) -> Key | SetKey | None:
    """The typed key of a whole name, or None; services list keys of other prefixes too."""
    result = any_global_key(name)
    if result is not None:
        return result
    prefix = name.partition(":")[0].lower()
    for table in key_tables(prefix):
        key = find_key(table, name)
        if key is not None:
            return key
    return None


def key_tables(prefix: str) -> list[ServiceTable]:
    """The services that list keys of a prefix: its own, and others; of hosts, those of any."""
    folded = prefix.lower()
    foreign = catalog().key_prefixes
    listing = [folded, *foreign.get(folded, ()), *(foreign["*"] if "." in folded else ())]
    return [table for table in map(catalog().table, listing) if table is not None]


def near_keys(name: str) -> list[str]:
    """The keys whose names are nearest to one that no service has."""
    prefix, _, rest = name.partition(":")
    folded = prefix.lower()
    names = [row[0] for table in key_tables(prefix) for row in table.keys] + GLOBAL_NAMES
    own = {item.partition(":")[2]: item for item in names if item.lower().startswith(f"{folded}:")}
    if own:
        return [own[entry] for entry in nearest_few(rest, own)]
    known = {*catalog().prefixes, *catalog().key_prefixes, "aws"}
    return [f"{candidate}:{rest}" for candidate in nearest_few(folded, known)]


def resource_types_for(action_text: str | HasAction) -> tuple[ResourceType, ...]:
    """The types of resource that an action may be on; none where it takes only `*`."""
    return action(action_text).resources


def keys_for(action_text: str | HasAction) -> tuple[Key | SetKey | KeyTemplate, ...]:
    """The condition keys that AWS lists for an action, besides the global ones in `aws`."""
    return action(action_text).keys


def actions_for(on: str | Arn | HasArn | ResourceType) -> Actions:
    """The actions that may be on a resource, or on resources of a type; retired ones left out.

    A role's ARN gives iam:GetRole and sts:AssumeRole alike: services have types of
    each other's resources. Raises InvalidArn.
    """
    if isinstance(on, ResourceType):
        return _on_types([on])
    text = arn_text(as_arn_text(on))
    check_arn(text)
    named = Arn.parse(text).service
    if is_wild(named):
        raise InvalidArn(
            f"{text!r} names no service",
            where=here(),
            why="actions are found by the service whose resource it is",
            next_step="write the service in place of the wildcard",
        )
    prefixes = {named, *catalog().arn_services.get(named, ()), *catalog().arn_services["*"]}
    tables = filter(None, map(catalog().table, sorted(prefixes)))
    return _on_types(type_ for table in tables for type_ in types_of(table) if type_.matches(text))


def service_principal(name: str, partition: str = "aws") -> str:
    """The principal of a service in a partition, given short (`ec2`) or whole.

    Warns of one that is not known (`CatalogWarning`); raises LanguageError for a partition
    that AWS does not have.
    """
    return str(
        principal_of(name.lower()).bind(partition=check_partition(partition), account=None).value
    )


def _on_types(types: Iterable[ResourceType]) -> Actions:
    return Actions(
        actions_by_number(catalog_table)[number]
        for type_ in types
        if (catalog_table := catalog().table(type_.service)) is not None
        for number in action_numbers(type_)
    )


def _halves(text: str, why: str, such_as: str) -> tuple[str, str]:
    prefix, colon, name = text.partition(":")
    if not prefix or not colon or not name:
        raise UnknownName(
            f"{text!r} is in no catalog", where=here(), why=why, next_step=f"write {such_as!r}"
        )
    return prefix, name
