"""Stack: the resources that one deployment declares."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.model.serialization import fingerprint
from iamdsl.errors import (
    DuplicateResource,
    InvalidName,
    ResourceError,
    UndeclaredResource,
    did_you_mean,
    nearest,
)
from iamdsl.language.text.pending_text import check_known
from iamdsl.origin import here
from iamdsl.resources import Address, Resource
from iamdsl.resources.kind.resource import field_value
from iamdsl.resources.kind.unused_steps import mark_used
from iamdsl.resources.parts.name_rules import MAX_NAME_LENGTH, check_name_characters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Self

_SUFFIX_LENGTH = 8
"""Characters of the suffix of an auto-generated name, without its hyphen."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}")


def _check_name(_instance: object, _attribute: attrs.Attribute[str], name: str) -> None:
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        check_known(name)
        raise InvalidName(
            f"{name!r} is not a valid stack name",
            where=here(),
            why="it is used as a folder name and a tag value: up to 128 letters, digits and . _ -, "
            "of which the first is a letter or digit",
        )


def _as_tuple(resources: Iterable[Resource]) -> tuple[Resource, ...]:
    return tuple(resources)


@attrs.frozen
class Stack:
    """Immutable set of resources under one name, in the order they were declared.

    Raises `InvalidName` for a bad name, `ResourceError` for a value that is not a resource,
    and `DuplicateResource` if an address is declared twice (to IAM, names that differ only in
    case are the same).
    """

    name: str = attrs.field(validator=_check_name)
    resources: tuple[Resource, ...] = attrs.field(default=(), converter=_as_tuple)

    def __attrs_post_init__(self) -> None:
        """Refuse values that are not resources, and duplicate addresses."""
        mark_used(self.resources)
        seen: dict[tuple[str, str], Resource] = {}
        for resource in self.resources:
            if not isinstance(resource, Resource):
                raise ResourceError(
                    f"{resource!r} is not a resource",
                    where=here(),
                    next_step="add a User, Group, Role, Policy, …; "
                    "statements go into a document or an inline policy",
                )
            address = resource.address
            key = (address.kind, address.name.lower())
            if key in seen:
                raise DuplicateResource(
                    f"{address} is declared twice",
                    where=resource.origin,
                    why=f"{seen[key].address} was declared at {seen[key].origin}",
                    next_step="declare it once, with all of its fields",
                )
            seen[key] = resource

    def add(self, *resources: Resource) -> Self:
        """Return the stack with these resources added; raises the same errors as `Stack`."""
        return attrs.evolve(self, resources=(*self.resources, *resources))

    def auto_name(self, name: str, *, kind: str = "role") -> str:
        """Return a name that is unique to this stack: `worker` becomes `worker-1a2b3c4d`.

        The suffix is derived from the stack's name and `name`, so it is always the same. `name`
        is cut to the length that IAM allows for `kind` (an address's part before the slash):
        by default 64 characters, which every kind allows. Raises `InvalidName` if the name has
        characters that IAM does not allow, `ResourceError` for an unknown kind.
        """
        what = kind.replace("-", " ").replace("mfa", "MFA")
        if what not in MAX_NAME_LENGTH:
            known = [item.replace(" ", "-").lower() for item in MAX_NAME_LENGTH]
            raise ResourceError(
                f"{kind!r} is not a kind with a name of its own",
                where=here(),
                why=f"the kinds are {', '.join(known)}",
                next_step=did_you_mean(kind, known),
            )
        check_name_characters(what, name)
        suffix = "-" + fingerprint(f"{self.name}/{name}")[:_SUFFIX_LENGTH]
        return name[: MAX_NAME_LENGTH[what] - len(suffix)] + suffix

    def __iter__(self) -> Iterator[Resource]:
        return iter(self.resources)

    def __len__(self) -> int:
        return len(self.resources)

    def __contains__(self, item: object) -> bool:
        address = item.address if isinstance(item, Resource) else item
        return any(resource.address == address for resource in self.resources)

    def arns(self, partition: str, account: str) -> dict[Address, str]:
        """Return the ARNs of the stack's resources in an account, where they can be predicted."""
        return {
            resource.address: str(arn.bind(partition=partition, account=account))
            for resource in self.resources
            if (arn := field_value(resource, "arn")) is not None
        }

    def check_references(self) -> None:
        """Raise `UndeclaredResource` if a resource refers to one that is not in the stack."""
        declared = {resource.address for resource in self.resources}
        for resource in self.resources:
            for address in references(resource):
                if address in declared:
                    continue
                close = nearest(str(address), map(str, declared))
                advice = f"add the {address.kind} to the session too"
                if resource.kind in {"user", "group", "role"}:
                    advice += ", or give the ARN of one that already exists in the account"
                raise UndeclaredResource(
                    f"{resource.address} refers to {address}, which is not in the stack",
                    where=resource.origin,
                    why="a resource is deployed together with those it refers to",
                    next_step=f"did you mean {close}?" if close else advice,
                )


def references(resource: Resource) -> tuple[Address, ...]:
    """Return the addresses that a resource's fields refer to."""
    result: list[Address] = []
    for field in attrs.fields(type(resource)):
        value = getattr(resource, field.name)
        items = value if isinstance(value, tuple) else (value,)
        result.extend(item for item in items if isinstance(item, Address))
    return tuple(result)
