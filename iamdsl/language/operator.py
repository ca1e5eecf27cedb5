"""Condition operators as one table: 27 names, their kind, and what negates them.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from iamdsl.errors import LanguageError, nearest
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Family: TypeAlias = Literal["String", "Numeric", "Date", "Bool", "Binary", "Ip", "Arn", "Null"]

Sense: TypeAlias = Literal["positive", "negated", "ordered"]


class Row:
    """One operator: the kind of its values, the operator that is its negation, and its sense.

    `sense` is `positive`, `negated`, or `ordered` (less or greater than).
    """

    __slots__ = ("family", "negation", "sense")

    def __init__(self, family: Family, negation: str | None, sense: Sense = "positive") -> None:
        self.family: Family = family
        self.negation: str | None = negation
        self.sense: Sense = sense


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

Prefix: TypeAlias = Literal["ForAllValues", "ForAnyValue"]

SET_PREFIXES: tuple[Prefix, ...] = ("ForAllValues", "ForAnyValue")


@attrs.frozen(eq=False)
class Operator:
    """An operator as used: its base name, a set prefix, and whether an absent key passes.

    `text` is its whole name, as in `ForAnyValue:StringLikeIfExists`. There is one
    object for each: `Operator.parse` and `operator_of` give it.
    """

    base: str
    prefix: Prefix | None = None
    if_exists: bool = False
    text: str = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Put the name together once: it is asked for with every condition written."""
        prefix = f"{self.prefix}:" if self.prefix else ""
        suffix = "IfExists" if self.if_exists else ""
        object.__setattr__(self, "text", f"{prefix}{self.base}{suffix}")

    @classmethod
    def parse(cls, text: str) -> Operator:
        """Read an operator in any case; raises LanguageError with the nearest known."""
        found = KNOWN.get(text) or _BY_LOWER.get(text.lower())
        if found is None:
            raise _unknown(text)
        return found

    def __reduce__(self) -> tuple[Callable[[str], Operator], tuple[str]]:
        """Copies and pickles are the one object again."""
        return Operator.parse, (self.text,)

    @property
    def row(self) -> Row:
        """What the table says of it."""
        return OPERATORS[self.base]

    @property
    def is_negated(self) -> bool:
        """Whether it holds for values that match none of its list."""
        return OPERATORS[self.base].sense == "negated"

    def __str__(self) -> str:
        return self.text


def _all() -> dict[str, Operator]:
    """Every operator IAM reads, by its text."""
    made = (
        Operator(base, prefix, if_exists)
        for base in OPERATORS
        for prefix in (None, *SET_PREFIXES)
        for if_exists in ((False,) if base == "Null" else (False, True))
    )
    return {str(one): one for one in made}


KNOWN: Mapping[str, Operator] = _all()
"""Every operator by its canonical text."""

_BY_LOWER = {text.lower(): one for text, one in KNOWN.items()}


def operator_of(base: str, prefix: Prefix | None = None, *, if_exists: bool = False) -> Operator:
    """The operator of these parts."""
    name = f"{base}IfExists" if if_exists else base
    return KNOWN[name] if prefix is None else KNOWN[f"{prefix}:{name}"]


def _unknown(text: str) -> LanguageError:
    prefix, colon, base = text.rpartition(":")
    suffix = "IfExists" if base.lower().endswith("ifexists") else ""
    stem = base[: len(base) - len(suffix)]
    if stem.lower() == "null" and suffix:
        return LanguageError(
            f"{text!r} is no condition operator",
            where=here(),
            why="Null asks about absence itself and takes no IfExists",
            next_step=f"write {prefix}{colon}Null",
        )
    near_prefix = nearest(prefix, SET_PREFIXES) if colon else ""
    near_base = nearest(stem, OPERATORS)
    near = f"{near_prefix}{colon}{near_base}{suffix}"
    return LanguageError(
        f"{text!r} is no condition operator",
        where=here(),
        next_step=None if near_prefix is None or near_base is None else f"did you mean `{near}`?",
    )
