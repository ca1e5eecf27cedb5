"""Condition operators as one table: 27 names, their kind, and what negates them.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from iamdsl.errors import LanguageError, did_you_mean
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Mapping

Family: TypeAlias = Literal["String", "Numeric", "Date", "Bool", "Binary", "Ip", "Arn", "Null"]


@attrs.frozen
class Row:
    """One operator: the kind of its values, the operator that is its negation, and its sense.

    `sense` is `positive`, `negated`, or `ordered` (less or greater than).
    """

    family: Family
    negation: str | None
    sense: Literal["positive", "negated", "ordered"] = "positive"


def _pair(family: Family, positive: str, negated: str) -> dict[str, Row]:
    return {
        positive: Row(family, negated),
        negated: Row(family, positive, "negated"),
    }


def _ordered(family: Family) -> dict[str, Row]:
    return {
        f"{family}LessThan": Row(family, f"{family}GreaterThanEquals", "ordered"),
        f"{family}LessThanEquals": Row(family, f"{family}GreaterThan", "ordered"),
        f"{family}GreaterThan": Row(family, f"{family}LessThanEquals", "ordered"),
        f"{family}GreaterThanEquals": Row(family, f"{family}LessThan", "ordered"),
    }


OPERATORS: Mapping[str, Row] = {
    **_pair("String", "StringEquals", "StringNotEquals"),
    **_pair("String", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"),
    **_pair("String", "StringLike", "StringNotLike"),
    **_pair("Numeric", "NumericEquals", "NumericNotEquals"),
    **_ordered("Numeric"),
    **_pair("Date", "DateEquals", "DateNotEquals"),
    **_ordered("Date"),
    "Bool": Row("Bool", None),
    "BinaryEquals": Row("Binary", None),
    **_pair("Ip", "IpAddress", "NotIpAddress"),
    **_pair("Arn", "ArnEquals", "ArnNotEquals"),
    **_pair("Arn", "ArnLike", "ArnNotLike"),
    "Null": Row("Null", None),
}

SET_PREFIXES = ("ForAllValues", "ForAnyValue")
_BY_LOWER = {name.lower(): name for name in OPERATORS}
_PREFIX_BY_LOWER = {name.lower(): name for name in SET_PREFIXES}


@attrs.frozen
class Operator:
    """An operator as used: its base name, a set prefix, and whether an absent key passes."""

    base: str
    prefix: str | None = None
    if_exists: bool = False

    @classmethod
    def parse(cls, text: str) -> Operator:
        """Read an operator in any case; raises LanguageError with the nearest known."""
        prefix, colon, rest = text.rpartition(":")
        lower = rest.lower()
        if_exists = lower.endswith("ifexists") and lower != "ifexists"
        base = _BY_LOWER.get(lower.removesuffix("ifexists") if if_exists else lower)
        known_prefix = _PREFIX_BY_LOWER.get(prefix.lower()) if colon else None
        if base is None or (colon and known_prefix is None) or (base == "Null" and if_exists):
            near = did_you_mean(rest, OPERATORS) if base is None else None
            if colon and known_prefix is None:
                near = did_you_mean(prefix, SET_PREFIXES)
            raise LanguageError(f"{text!r} is no condition operator", where=here(), next_step=near)
        return cls(base, known_prefix, if_exists)

    @property
    def row(self) -> Row:
        """What the table says of it."""
        return OPERATORS[self.base]

    def __str__(self) -> str:
        prefix = f"{self.prefix}:" if self.prefix else ""
        return f"{prefix}{self.base}{'IfExists' if self.if_exists else ''}"
