"""The stack: what one deployment declares, as an immutable value."""

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
from iamdsl.origin import here
from iamdsl.resources import Address, Resource
from iamdsl.resources.kind.resource import field_value
from iamdsl.resources.parts.name_rules import MAX_NAME_LENGTH, check_name_characters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Self

_OWN_CHARACTERS = 8
"""Characters of a name that its stack gives it."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}")


def _check_name(_instance: object, _attribute: attrs.Attribute[str], name: str) -> None:
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise InvalidName(
            f"{name!r} cannot name a stack",
            where=here(),
            why="the name is a folder and a tag value: up to 128 letters, digits and . _ -",
        )


def _as_tuple(resources: Iterable[Resource]) -> tuple[Resource, ...]:
    return tuple(resources)


@attrs.frozen
class Stack:
    """Resources under one name, in the order they were declared.

    Raises DuplicateResource when an address is declared twice (names that differ
    only in case are one name to IAM).
    """

    name: str = attrs.field(validator=_check_name)
    resources: tuple[Resource, ...] = attrs.field(default=(), converter=_as_tuple)

    def __attrs_post_init__(self) -> None:
        """Refuse what is no resource, and what is there twice."""
        seen: dict[tuple[str, str], Resource] = {}
        for resource in self.resources:
            if not isinstance(resource, Resource):
                raise ResourceError(
                    f"{resource!r} is no resource",
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
                    next_step="declare it once, with everything it holds",
                )
            seen[key] = resource

    def add(self, *resources: Resource) -> Self:
        """The stack with these resources too."""
        return attrs.evolve(self, resources=(*self.resources, *resources))

    def auto_name(self, name: str, *, kind: str = "role") -> str:
        """A name that only this stack gives: `worker` becomes `worker-1a2b3c4d`.

        The end is made of the stack's name and the one given, always the same. The beginning
        is cut to what IAM allows names of `kind` (the first half of addresses): by default 64
        characters, which every kind may have. Raises InvalidName or ResourceError.
        """
        what = kind.replace("-", " ").replace("mfa", "MFA")
        if what not in MAX_NAME_LENGTH:
            known = [item.replace(" ", "-").lower() for item in MAX_NAME_LENGTH]
            raise ResourceError(
                f"nothing is said of the names of {kind!r}",
                where=here(),
                why=f"it is one of {', '.join(known)}",
                next_step=did_you_mean(kind, known),
            )
        check_name_characters(what, name)
        end = "-" + fingerprint(f"{self.name}/{name}")[:_OWN_CHARACTERS]
        return name[: MAX_NAME_LENGTH[what] - len(end)] + end

    def __iter__(self) -> Iterator[Resource]:
        return iter(self.resources)

    def __len__(self) -> int:
        return len(self.resources)

    def __contains__(self, item: object) -> bool:
        address = item.address if isinstance(item, Resource) else item
        return any(resource.address == address for resource in self.resources)

    def arns(self, partition: str, account: str) -> dict[Address, str]:
        """The ARNs that its resources have there, which are known before these exist."""
        return {
            resource.address: str(arn.bind(partition=partition, account=account))
            for resource in self.resources
            if (arn := field_value(resource, "arn")) is not None
        }

    def check_references(self) -> None:
        """Raise UndeclaredResource when a resource refers to one the stack does not hold."""
        held = {resource.address for resource in self.resources}
        for resource in self.resources:
            for address in references(resource):
                if address in held:
                    continue
                close = nearest(str(address), map(str, held))
                advice = f"add the {address.kind} to the session too"
                if resource.kind in {"user", "group", "role"}:
                    advice += ", or give the ARN of one that the account has already"
                raise UndeclaredResource(
                    f"{resource.address} refers to {address}, which the stack does not hold",
                    where=resource.origin,
                    why="whatever a resource refers to is deployed with it",
                    next_step=f"did you mean {close}?" if close else advice,
                )


def references(resource: Resource) -> tuple[Address, ...]:
    """The addresses a resource refers to, from all of its fields."""
    result: list[Address] = []
    for field in attrs.fields(type(resource)):
        value = getattr(resource, field.name)
        items = value if isinstance(value, tuple) else (value,)
        result.extend(item for item in items if isinstance(item, Address))
    return tuple(result)
