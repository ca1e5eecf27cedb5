"""The table of the 27 condition operators: type of values, negation, wording.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
"""

from __future__ import annotations

from operator import eq, ge, gt, le, lt
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from iamdsl.errors import LanguageError, nearest
from iamdsl.language.elements.comparison import (
    ABSENCE,
    ARN_PATTERN,
    BYTES,
    NETWORK,
    TEXT,
    TEXT_IGNORING_CASE,
    TEXT_PATTERN,
    TRUTH,
    Comparison,
    date,
    number,
)
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.language.elements.comparison import Family

Polarity: TypeAlias = Literal["positive", "negated", "ordered"]


class OperatorSpec:
    """Properties of one operator.

    `comparison` is how it compares values, or, if it is negated, how its negation does, and
    `family` the type of these values; `negation` is the operator that negates it (or None),
    `polarity` is `positive`, `negated`, or `ordered` (less or greater than). `method` is the
    method of a context key that creates it, `english` its wording in `explain`.
    """

    __slots__ = ("comparison", "english", "family", "method", "negation", "polarity")

    def __init__(
        self,
        comparison: Comparison,
        negation: str | None,
        polarity: Polarity,
        method: str,
        english: str,
    ) -> None:
        self.comparison: Comparison = comparison
        self.family: Family = comparison.family
        self.negation: str | None = negation
        self.polarity: Polarity = polarity
        self.method: str = method
        self.english: str = english


OPERATORS: Mapping[str, OperatorSpec] = {
    "StringEquals": OperatorSpec(TEXT, "StringNotEquals", "positive", "equals", "is"),
    "StringNotEquals": OperatorSpec(TEXT, "StringEquals", "negated", "not_equals", "is not"),
    "StringEqualsIgnoreCase": OperatorSpec(
        TEXT_IGNORING_CASE,
        "StringNotEqualsIgnoreCase",
        "positive",
        "equals_ignore_case",
        "is, ignoring case,",
    ),
    "StringNotEqualsIgnoreCase": OperatorSpec(
        TEXT_IGNORING_CASE,
        "StringEqualsIgnoreCase",
        "negated",
        "not_equals_ignore_case",
        "is not, ignoring case,",
    ),
    "StringLike": OperatorSpec(TEXT_PATTERN, "StringNotLike", "positive", "like", "matches"),
    "StringNotLike": OperatorSpec(
        TEXT_PATTERN, "StringLike", "negated", "not_like", "does not match"
    ),
    "NumericEquals": OperatorSpec(number(eq), "NumericNotEquals", "positive", "equals", "is"),
    "NumericNotEquals": OperatorSpec(
        number(eq), "NumericEquals", "negated", "not_equals", "is not"
    ),
    "NumericLessThan": OperatorSpec(
        number(lt), "NumericGreaterThanEquals", "ordered", "less_than", "is less than"
    ),
    "NumericLessThanEquals": OperatorSpec(
        number(le), "NumericGreaterThan", "ordered", "at_most", "is at most"
    ),
    "NumericGreaterThan": OperatorSpec(
        number(gt), "NumericLessThanEquals", "ordered", "greater_than", "is greater than"
    ),
    "NumericGreaterThanEquals": OperatorSpec(
        number(ge), "NumericLessThan", "ordered", "at_least", "is at least"
    ),
    "DateEquals": OperatorSpec(date(eq), "DateNotEquals", "positive", "equals", "is"),
    "DateNotEquals": OperatorSpec(date(eq), "DateEquals", "negated", "not_equals", "is not"),
    "DateLessThan": OperatorSpec(
        date(lt), "DateGreaterThanEquals", "ordered", "before", "is before"
    ),
    "DateLessThanEquals": OperatorSpec(
        date(le), "DateGreaterThan", "ordered", "until", "is not after"
    ),
    "DateGreaterThan": OperatorSpec(date(gt), "DateLessThanEquals", "ordered", "after", "is after"),
    "DateGreaterThanEquals": OperatorSpec(
        date(ge), "DateLessThan", "ordered", "since", "is not before"
    ),
    "Bool": OperatorSpec(TRUTH, None, "positive", "equals", "is"),
    "BinaryEquals": OperatorSpec(BYTES, None, "positive", "equals", "is"),
    "IpAddress": OperatorSpec(NETWORK, "NotIpAddress", "positive", "within", "is within"),
    "NotIpAddress": OperatorSpec(NETWORK, "IpAddress", "negated", "not_within", "is not within"),
    "ArnEquals": OperatorSpec(ARN_PATTERN, "ArnNotEquals", "positive", "equals", "matches"),
    "ArnNotEquals": OperatorSpec(
        ARN_PATTERN, "ArnEquals", "negated", "not_equals", "does not match"
    ),
    "ArnLike": OperatorSpec(ARN_PATTERN, "ArnNotLike", "positive", "like", "matches"),
    "ArnNotLike": OperatorSpec(ARN_PATTERN, "ArnLike", "negated", "not_like", "does not match"),
    "Null": OperatorSpec(ABSENCE, None, "positive", "is_absent", "is absent"),
}

Prefix: TypeAlias = Literal["ForAllValues", "ForAnyValue"]

SET_PREFIXES: tuple[Prefix, ...] = ("ForAllValues", "ForAnyValue")


@attrs.frozen(eq=False)
class Operator:
    """Condition operator: a base name, a set prefix, and whether it has `IfExists`.

    `text` is its full name, as in `ForAnyValue:StringLikeIfExists`. There is a single
    object for each operator, which `Operator.parse` and `operator_of` return.
    """

    base: str
    prefix: Prefix | None = None
    if_exists: bool = False
    text: str = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Build the full name once: every condition that is written needs it."""
        prefix = f"{self.prefix}:" if self.prefix else ""
        suffix = "IfExists" if self.if_exists else ""
        object.__setattr__(self, "text", f"{prefix}{self.base}{suffix}")

    @classmethod
    def parse(cls, text: str) -> Operator:
        """Read an operator in any letter case; raises `LanguageError` with the nearest name."""
        operator = ALL_OPERATORS.get(text) or _BY_LOWER.get(text.lower())
        if operator is None:
            raise _unknown_operator_error(text)
        return operator

    def __reduce__(self) -> tuple[Callable[[str], Operator], tuple[str]]:
        """Make copies and pickles return the single object of this operator."""
        return Operator.parse, (self.text,)

    @property
    def spec(self) -> OperatorSpec:
        """The operator's row in the table."""
        return OPERATORS[self.base]

    @property
    def is_negated(self) -> bool:
        """Whether it holds for request values that match none of its values."""
        return OPERATORS[self.base].polarity == "negated"

    def __str__(self) -> str:
        return self.text


def _all_operators() -> dict[str, Operator]:
    operators = (
        Operator(base, prefix, if_exists)
        for base in OPERATORS
        for prefix in (None, *SET_PREFIXES)
        for if_exists in ((False,) if base == "Null" else (False, True))
    )
    return {str(operator): operator for operator in operators}


ALL_OPERATORS: Mapping[str, Operator] = _all_operators()
"""Every operator that IAM accepts, by its canonical text."""

_BY_LOWER = {text.lower(): operator for text, operator in ALL_OPERATORS.items()}


def operator_of(base: str, prefix: Prefix | None = None, *, if_exists: bool = False) -> Operator:
    """Return the operator of these parts."""
    name = f"{base}IfExists" if if_exists else base
    return ALL_OPERATORS[name] if prefix is None else ALL_OPERATORS[f"{prefix}:{name}"]


def operator_with_method(family: Family, method: str) -> str | None:
    """Return the base name of the operator that a method of a key of this type creates."""
    rows = OPERATORS.items()
    return next((base for base, row in rows if (row.family, row.method) == (family, method)), None)


def _unknown_operator_error(text: str) -> LanguageError:
    prefix, colon, base = text.rpartition(":")
    suffix = "IfExists" if base.lower().endswith("ifexists") else ""
    stem = base[: len(base) - len(suffix)]
    if stem.lower() == "null" and suffix:
        return LanguageError(
            f"{text!r} is not a condition operator",
            where=here(),
            why="Null itself tests whether the key is present, so it takes no IfExists",
            next_step=f"write {prefix}{colon}Null",
        )
    near_prefix = nearest(prefix, SET_PREFIXES) if colon else ""
    near_base = nearest(stem, OPERATORS)
    near = f"{near_prefix}{colon}{near_base}{suffix}"
    return LanguageError(
        f"{text!r} is not a condition operator",
        where=here(),
        next_step=None if near_prefix is None or near_base is None else f"did you mean `{near}`?",
    )
