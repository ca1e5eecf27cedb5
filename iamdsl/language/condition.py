"""Conditions: an operator, a context key, and the values it is held against."""

from __future__ import annotations

from datetime import UTC, datetime
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import TYPE_CHECKING, TypeAlias

import attrs

from iamdsl.errors import LanguageError
from iamdsl.language.arn import Arn, HasArn, as_arn_text
from iamdsl.language.operator import Operator
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Iterable


class Bare(str):
    """A JSON number or boolean as it was spelled: equal to its text, written without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Bare({str.__repr__(self)})"


Stored: TypeAlias = str | Arn
"""A value as kept: text, or an ARN that is still open."""

Value: TypeAlias = (
    str
    | bool
    | int
    | float
    | datetime
    | IPv4Address
    | IPv4Network
    | IPv6Address
    | IPv6Network
    | Arn
    | HasArn
)
"""A value as given to a key's methods."""


def as_stored(value: Value) -> Stored:
    """The text that stands for a value in a policy; raises LanguageError for a naive datetime."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float | str):
        return value if isinstance(value, Bare) else str(value)
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise LanguageError(
                f"{value!r} has no time zone",
                where=here(),
                why="a policy's dates are instants; without a zone this is none",
                next_step="write datetime(…, tzinfo=UTC)",
            )
        return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    if isinstance(value, IPv4Address | IPv4Network | IPv6Address | IPv6Network):
        return str(value)
    if isinstance(value, HasArn | Arn):
        return as_arn_text(value)
    text = getattr(value, "variable", None)
    if isinstance(text, str):
        return text
    raise LanguageError(f"{value!r} cannot be a condition's value", where=here())


@attrs.frozen(repr=False)
class Condition:
    """`{operator: {key: values}}`, one key of one operator.

    Values are alternatives (for a negated operator: none of them). Several
    conditions of a statement must all hold.
    """

    operator: Operator
    key: str
    values: tuple[Stored, ...]

    @classmethod
    def of(cls, operator: str, key: str, values: Iterable[Value]) -> Condition:
        """From what a builder was given; raises LanguageError without a value."""
        stored = tuple(as_stored(value) for value in values)
        if not stored:
            raise LanguageError(
                f"{operator} on {key} has no value",
                where=here(),
                why="a condition without values never holds, or always does",
            )
        return cls(Operator.parse(operator), key, stored)

    def if_exists(self) -> Condition:
        """The same condition, which also holds when the key is absent."""
        if self.operator.base == "Null":
            raise LanguageError(
                "Null asks about absence itself and takes no IfExists", where=here()
            )
        return attrs.evolve(self, operator=attrs.evolve(self.operator, if_exists=True))

    def bind(self, *, partition: str | None, account: str | None) -> Condition:
        """With open ARNs filled."""
        values = tuple(
            as_arn_text(value.bind(partition=partition, account=account))
            if isinstance(value, Arn)
            else value
            for value in self.values
        )
        return attrs.evolve(self, values=values)

    def __repr__(self) -> str:
        kind, method = _SPELLING[self.operator.base]
        key = f"{kind}({self.key!r})"
        if self.operator.prefix is not None:
            key += ".for_any_value" if self.operator.prefix == "ForAnyValue" else ".for_all_values"
        values = ", ".join(map(_plain, self.values))
        exists = ".if_exists()" if self.operator.if_exists else ""
        return f"{key}.{method}({values}){exists}"


def _plain(value: Stored) -> str:
    return repr(value) if isinstance(value, Arn) else str.__repr__(value)


_SPELLING = {
    "StringEquals": ("key", "equals"),
    "StringNotEquals": ("key", "not_equals"),
    "StringEqualsIgnoreCase": ("key", "equals_ignore_case"),
    "StringNotEqualsIgnoreCase": ("key", "not_equals_ignore_case"),
    "StringLike": ("key", "like"),
    "StringNotLike": ("key", "not_like"),
    "NumericEquals": ("key.number", "equals"),
    "NumericNotEquals": ("key.number", "not_equals"),
    "NumericLessThan": ("key.number", "less_than"),
    "NumericLessThanEquals": ("key.number", "at_most"),
    "NumericGreaterThan": ("key.number", "greater_than"),
    "NumericGreaterThanEquals": ("key.number", "at_least"),
    "DateEquals": ("key.date", "equals"),
    "DateNotEquals": ("key.date", "not_equals"),
    "DateLessThan": ("key.date", "before"),
    "DateLessThanEquals": ("key.date", "until"),
    "DateGreaterThan": ("key.date", "after"),
    "DateGreaterThanEquals": ("key.date", "since"),
    "Bool": ("key.bool", "equals"),
    "BinaryEquals": ("key.binary", "equals"),
    "IpAddress": ("key.ip", "within"),
    "NotIpAddress": ("key.ip", "not_within"),
    "ArnEquals": ("key.arn", "equals"),
    "ArnNotEquals": ("key.arn", "not_equals"),
    "ArnLike": ("key.arn", "like"),
    "ArnNotLike": ("key.arn", "not_like"),
    "Null": ("key", "is_null"),
}
"""How each operator is spelled by a key of its kind."""
