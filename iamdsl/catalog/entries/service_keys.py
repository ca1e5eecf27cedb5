"""The condition keys of a service with their types: `s3.keys.prefix`, `s3.keys["s3:prefix"]`."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

import attrs

from iamdsl.catalog.entries.active_catalog import catalog
from iamdsl.catalog.sources.identifiers import (
    as_identifier,
    fill_placeholders,
    key_members,
    placeholders,
)
from iamdsl.catalog.sources.levels import KEY_TYPES
from iamdsl.errors import UnknownAttribute, UnknownName, did_you_mean
from iamdsl.language.builders.context_keys import (
    ArnKey,
    BinaryKey,
    BoolKey,
    DateKey,
    IpKey,
    NumericKey,
    StringKey,
)
from iamdsl.language.builders.global_keys import aws
from iamdsl.language.builders.multivalued_keys import ArnSetKey, BoolSetKey, StringSetKey
from iamdsl.language.text.policy_text import plain_str
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.catalog.entries.service_table import ServiceTable
    from iamdsl.language import Key, SetKey

TypedKey: TypeAlias = "Key | SetKey"
"""A condition key with one value, or a multivalued one."""

CLASSES: dict[str, type[TypedKey]] = {
    "String": StringKey,
    "ArrayOfString": StringSetKey,
    "ARN": ArnKey,
    "ArrayOfARN": ArnSetKey,
    "Bool": BoolKey,
    "ArrayOfBool": BoolSetKey,
    "Numeric": NumericKey,
    "Date": DateKey,
    "IPAddress": IpKey,
    "Binary": BinaryKey,
}
"""The class of a condition key by AWS's type."""


@attrs.frozen(repr=False)
class KeyTemplate:
    """A condition key that contains names you choose, such as a tag key; call it with them.

    `makes` is the class of the key that the call returns.
    """

    name: str
    makes: type[TypedKey]

    def __call__(self, *names: str) -> TypedKey:
        """Return the key with these names filled in.

        Raises `UnknownName` for too few or too many names, or one that is not text.
        """
        expected = placeholders(self.name)
        if len(names) != len(expected) or not all(isinstance(name, str) and name for name in names):
            count = f"{len(expected)} {'name' if len(expected) == 1 else 'names'}"
            raise UnknownName(
                f"{self.name} takes {count}: {', '.join(expected)}",
                where=here(),
                why=f"{len(names)} given"
                if len(names) != len(expected)
                else "a name is empty or not a string",
                next_step=f"call it with {', '.join(map(repr, expected))} in this order",
            )
        return self.makes(fill_placeholders(self.name, tuple(map(plain_str, names))))

    def __repr__(self) -> str:
        return f"<key {self.name}>"


class ServiceKeys:
    """The condition keys of one service, as attributes or by name: `keys["service:name"]`.

    An attribute is the key's name without prefix, with an underscore for each character that
    Python does not allow. A key that contains a name you choose is called:
    `s3.keys.BucketTag("team")`. Iterating yields the names. Global keys are in `aws`.
    """

    _table: ServiceTable

    def __init__(self, table: ServiceTable) -> None:
        object.__setattr__(self, "_table", table)

    @cached_property
    def _members(self) -> Mapping[str, str]:
        return key_members(self._table.prefix, [row[0] for row in self._table.keys])

    def __getitem__(self, name: str) -> Any:
        """Return the key of a whole name, `s3:x-amz-acl` or `s3:BucketTag/team`, in any case.

        Raises `UnknownName` if there is none.
        """
        key = find_key(self._table, name)
        if key is not None:
            return key
        names = [row[0] for row in self._table.keys]
        raise UnknownName(
            f"{self._table.prefix} has no condition key {name!r}",
            where=here(),
            why=f"the catalog of {catalog().date} does not have it",
            next_step=did_you_mean(name, names) or f'write key("{name}") if AWS has it',
        )

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and find_key(self._table, name) is not None

    def __iter__(self) -> Iterator[str]:
        return (row[0] for row in self._table.keys)

    def __len__(self) -> int:
        return len(self._table.keys)

    def __dir__(self) -> list[str]:
        return sorted(self._members)

    def _ipython_key_completions_(self) -> list[str]:
        return list(self)

    def __repr__(self) -> str:
        return f"{as_identifier(self._table.prefix)}.keys"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{self!r} is immutable: cannot set {name}")

    if not TYPE_CHECKING:

        def __getattr__(self, identifier: str) -> TypedKey | KeyTemplate:
            if identifier.startswith("_"):
                raise AttributeError(identifier)
            name = self._members.get(identifier)
            if name is None:
                suggestion = did_you_mean(identifier, self._members)
                if identifier in dir(aws):
                    suggestion = f"global keys are in `aws`: write aws.{identifier}"
                raise UnknownAttribute(
                    f"{self!r} has no `{identifier}`",
                    where=here(),
                    why=f"the catalog of {catalog().date} does not have such a key",
                    next_step=suggestion
                    or f'write key("{self._table.prefix}:{identifier}") if AWS has it',
                )
            return typed_key(self._table, name)


def typed_key(table: ServiceTable, name: str) -> TypedKey | KeyTemplate:
    """Return the key of exactly this name in a service's rows; raises `KeyError` if absent."""
    class_ = CLASSES[KEY_TYPES[table.key_types[name]]]
    return KeyTemplate(name, class_) if placeholders(name) else class_(name)


def find_key(table: ServiceTable, name: str) -> TypedKey | None:
    """Return the key of a name in any letter case, or one whose template it matches, or None."""
    folded = name.lower()
    for row in table.keys:
        if row[0].lower() == folded:
            return CLASSES[KEY_TYPES[row[1]]](row[0])
    matching = [
        row
        for row in table.keys
        if placeholders(row[0]) and re.fullmatch(_as_regex(row[0]), name, re.IGNORECASE)
    ]
    if not matching:
        return None
    # Of several templates, the one with the longest literal text is the most specific.
    closest = max(matching, key=lambda row: len(_literal(row[0])))
    return CLASSES[KEY_TYPES[closest[1]]](plain_str(name))


def _literal(template: str) -> str:
    return fill_placeholders(template, tuple("" for _ in placeholders(template)))


def _as_regex(template: str) -> str:
    names = placeholders(template)
    marked = fill_placeholders(template, tuple("\0" for _ in names))
    return ".+".join(re.escape(part) for part in marked.split("\0"))
