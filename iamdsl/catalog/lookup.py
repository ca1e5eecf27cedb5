"""What one asks of the catalog: a thing by its name, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.catalog.actions import Action, Actions, actions_of
from iamdsl.catalog.current import catalog
from iamdsl.catalog.directory import services
from iamdsl.catalog.resource_types import ResourceType, action_numbers, types_of
from iamdsl.catalog.service_keys import find
from iamdsl.errors import InvalidArn, UnknownName, did_you_mean
from iamdsl.language.arn import Arn, as_arn_text
from iamdsl.language.global_key import any_global_key
from iamdsl.language.partition import check_partition
from iamdsl.language.principal import service as principal_of
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.catalog.offered import Service
    from iamdsl.catalog.service_keys import KeyTemplate
    from iamdsl.language import HasArn, Key, SetKey


def service(prefix: str) -> Service:
    """The service of a prefix, in any case; raises UnknownName with the nearest."""
    return services[prefix]


def action(text: str) -> Action:
    """The action of a text, `s3:getobject`, in any case; raises UnknownName with the nearest."""
    prefix, name = _halves(text, "an action reads service:Name")
    return services[prefix].action(name)


def resource_type(text: str) -> ResourceType:
    """The resource type of a text, `s3:bucket`; raises UnknownName with the nearest."""
    prefix, name = _halves(text, "a resource type is given as service:type")
    return services[prefix].resource_type(name)


def condition_key(name: str) -> Key | SetKey:
    """The typed key of a whole name, `s3:prefix` or `aws:SourceIp`; raises UnknownName.

    A name of yours stands where the key has a placeholder: `s3:BucketTag/team`.
    """
    found = known_key(name)
    if found is not None:
        return found
    prefix, _ = _halves(name, "a condition key reads service:name")
    listed = list(services[prefix].keys) if prefix in services else catalog().prefixes
    raise UnknownName(
        f"there is no condition key {name!r}",
        where=here(),
        why=f"the catalog of {catalog().date} does not have it",
        next_step=did_you_mean(name, listed),
    )


def known_key(name: str) -> Key | SetKey | None:
    """The typed key of a whole name, or None; services list keys of other prefixes too."""
    found = any_global_key(name)
    if found is not None:
        return found
    prefix = name.partition(":")[0].lower()
    for listing in (prefix, *catalog().key_prefixes.get(prefix, ())):
        table = catalog().table(listing)
        key = None if table is None else find(table, name)
        if key is not None:
            return key
    return None


def resource_types_for(action_text: str) -> tuple[ResourceType, ...]:
    """The types of resource that an action may be on; none where it takes only `*`."""
    return action(action_text).resources


def keys_for(action_text: str) -> tuple[Key | SetKey | KeyTemplate, ...]:
    """The condition keys that AWS lists for an action, besides the global ones in `aws`."""
    return action(action_text).keys


def actions_for(on: str | Arn | HasArn | ResourceType) -> Actions:
    """The actions that may be on a resource, or on resources of a type; retired ones left out.

    A role's ARN gives iam:GetRole and sts:AssumeRole alike: services have types of
    each other's resources. Raises InvalidArn.
    """
    if isinstance(on, ResourceType):
        return _on_types([on])
    text = as_arn_text(on)
    if isinstance(text, Arn):
        text = str(text.bind(account="*"))
    named = Arn.parse(text).service
    if "*" in named or "?" in named:
        raise InvalidArn(f"{text!r} names no service", where=here())
    prefixes = {named, *catalog().arn_services.get(named, ()), *catalog().arn_services["*"]}
    tables = filter(None, map(catalog().table, sorted(prefixes)))
    return _on_types(type_ for table in tables for type_ in types_of(table) if type_.matches(text))


def service_principal(name: str, partition: str = "aws") -> str:
    """The principal of a service in a partition, given short (`ec2`) or whole.

    Warns of one that is not known (`CatalogWarning`); raises LanguageError for a partition
    that AWS does not have.
    """
    return str(principal_of(name).bind(partition=check_partition(partition), account=None).value)


def _on_types(types: Iterable[ResourceType]) -> Actions:
    return Actions(
        actions_of(catalog_table)[number]
        for type_ in types
        if (catalog_table := catalog().table(type_.service)) is not None
        for number in action_numbers(type_)
    )


def _halves(text: str, why: str) -> tuple[str, str]:
    prefix, colon, name = text.partition(":")
    if not prefix or not colon or not name:
        raise UnknownName(f"{text!r} is in no catalog", where=here(), why=why)
    return prefix, name
