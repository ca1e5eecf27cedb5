"""Conditions: an operator, a context key, and the values to compare with.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

import attrs

from iamdsl.errors import LanguageError
from iamdsl.language.elements.arn import Arn, as_arn_text, bind_arn_text
from iamdsl.language.elements.date_format import is_date
from iamdsl.language.elements.displayable import as_code
from iamdsl.language.elements.operator import Operator, operator_of
from iamdsl.language.elements.value_readers import (
    is_number,
    parse_bool,
    parse_instant,
    parse_network,
)
from iamdsl.language.text.pending_text import MARK, pending_error
from iamdsl.language.text.policy_text import (
    OwnPartitionArn,
    TemplatePlaceholder,
    check_characters,
    check_variables,
    plain_str,
)
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime
    from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

    from iamdsl.language.elements.arn import HasArn
    from iamdsl.language.elements.comparison import Family
    from iamdsl.language.text.variable import Variable

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
        | Variable
    )
    """A value as passed to the methods of a context key."""

StoredValue: TypeAlias = str | Arn
"""A value as stored in a condition: text, or an ARN whose account is not set."""

if TYPE_CHECKING:
    # The public class that inherits these fields is frozen; this tells type checkers so.
    from attrs import frozen as _parts
else:
    from attrs import define as _parts


@_parts(init=False, repr=False, eq=False)
class ConditionParts:
    """The parts of a condition; a negated operator holds if none of its `values` matches."""

    operator: Operator
    key: str
    values: tuple[StoredValue, ...]


@attrs.frozen(repr=False)
class Condition(ConditionParts):
    """One operator on one context key: `{operator: {key: values}}`.

    It holds if any of the values matches, or, for a negated operator, if none does. All
    conditions of a statement must hold.
    """

    @classmethod
    def of(cls, operator: str | Operator, key: str, values: Iterable[Value]) -> Condition:
        """Return the condition of an operator, a key and its values.

        Raises `LanguageError` if the operator is unknown, if there is no value, or if a
        value does not have the operator's type.
        """
        if not isinstance(operator, Operator):
            operator = Operator.parse(operator)
        family = operator.spec.family
        stored = tuple([_stored_value(value, family, operator, key) for value in values])
        if not stored:
            raise LanguageError(
                f"{operator} on {key} has no value",
                where=here(),
                why="a condition without values holds either never or always",
            )
        return make_condition(operator, key, stored)

    def if_exists(self) -> Condition:
        """Return the condition with `IfExists`: it also holds if the request lacks the key.

        Raises `LanguageError` for Null, which has no such form.
        """
        if self.operator.base == "Null":
            raise LanguageError(
                "Null takes no IfExists",
                where=here(),
                why="Null itself tests whether the key is present",
            )
        operator = operator_of(self.operator.base, self.operator.prefix, if_exists=True)
        return Condition(operator, self.key, self.values)

    def bind(self, *, partition: str | None, account: str | None) -> Condition:
        """Return the condition with partition and account set in its ARNs."""
        values = tuple(
            [bind_arn_text(value, partition=partition, account=account) for value in self.values]
        )
        return Condition(self.operator, self.key, values)

    def __bool__(self) -> NoReturn:
        """Refuse `and`, `or` and `not`: they would drop a condition without notice."""
        raise LanguageError(
            f"{self!r} is neither true nor false before a request is made",
            where=here(),
            next_step="write .when(a, b) if both must hold, several values in one call "
            "if any of them may match, .unless(…) for not",
        )

    def __repr__(self) -> str:
        return as_code(self)


class _ConditionDraft(ConditionParts):
    """A condition whose fields can still be set."""

    __slots__ = ()


def make_condition(operator: Operator, key: str, values: tuple[StoredValue, ...]) -> Condition:
    """Return a condition of these parts, without checks, in half the constructor's time."""
    draft: Any = _new(_ConditionDraft)
    draft.operator = operator
    draft.key = key
    draft.values = values
    draft.__class__ = Condition
    return draft  # type: ignore[no-any-return]


_new = object.__new__


def _stored_value(value: Value, family: Family, operator: Operator, key: str) -> StoredValue:
    """Return a value's text in a policy; raises `LanguageError` if its type is wrong."""
    if type(value) is str:
        text = value
    else:
        result = _as_text(value)
        if isinstance(result, Arn | TemplatePlaceholder | OwnPartitionArn):
            return result
        text = result
    if MARK in text:
        raise pending_error(text)
    if "${" in text:
        if not operator.spec.comparison.takes_variables:
            raise LanguageError(
                f"{text!r} cannot be compared with {key} by {operator}",
                where=here(),
                why="policy variables work with string and ARN operators only",
                next_step="use var.opaque(…) for the placeholder of a template",
            )
        check_variables(text)
    elif (check := _CHECKS.get(family)) is not None and (fault := check(text)) is not None:
        raise LanguageError(
            f"{text!r} cannot be compared with {key} by {operator}", where=here(), why=fault
        )
    if not (text.isascii() and text.isprintable()):
        check_characters(text)
    return text


def _as_text(value: Value) -> StoredValue:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return plain_str(value)
    if isinstance(value, int | float):
        return str(value)
    variable = getattr(value, "variable", None)
    if isinstance(variable, str):
        return variable
    if isinstance(value, Arn) or hasattr(value, "arn"):
        return as_arn_text(value)
    return _standard_text(value)


def _standard_text(value: object) -> str:
    """Return the text of a datetime, an IP address or a network."""
    from datetime import datetime
    from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

    if isinstance(value, datetime):
        return _instant_text(value)
    if isinstance(value, IPv4Address | IPv4Network | IPv6Address | IPv6Network):
        return str(value)
    raise LanguageError(
        f"{value!r} cannot be a condition's value",
        where=here(),
        why=f"a value of type {type(value).__name__} cannot be written in a policy",
        next_step="pass each value separately: unpack them, as in .equals(*values)"
        if isinstance(value, list | tuple | set)
        else None,
    )


def _instant_text(value: datetime) -> str:
    from datetime import UTC

    if value.tzinfo is None:
        raise LanguageError(
            f"{value!r} has no time zone",
            where=here(),
            why="a date in a policy is a point in time; without a time zone it is ambiguous",
            next_step="write datetime(…, tzinfo=UTC)",
        )
    return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _number(text: str) -> str | None:
    return None if is_number(text) else "it is not a number"


def _date(text: str) -> str | None:
    return (
        None
        if parse_instant(text) and is_date(text)
        else "it is not a date: write 2027-01-01T00:00:00Z, or seconds since 1970"
    )


def _truth(text: str) -> str | None:
    return "it is neither true nor false" if parse_bool(text) is None else None


def _base64(text: str) -> str | None:
    import binascii

    try:
        binascii.a2b_base64(text, strict_mode=True)
    except (binascii.Error, ValueError):
        return "it is not Base64"
    return None


def _network(text: str) -> str | None:
    if parse_network(text) is None:
        return 'it is not an address range: write CIDR notation, as in "203.0.113.0/24"'
    return None


def _arn(text: str) -> str | None:
    if text != "*":
        Arn.parse(text)
    return None


_CHECKS: Mapping[Family, Callable[[str], str | None]] = {
    "Numeric": _number,
    "Date": _date,
    "Bool": _truth,
    "Null": _truth,
    "Binary": _base64,
    "Ip": _network,
    "Arn": _arn,
}
"""For each family of operators, what is wrong with a value, or None; any string is allowed."""
