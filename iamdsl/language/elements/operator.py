"""The table of the 27 condition operators: type of values, negation, wording.

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

Polarity: TypeAlias = Literal["positive", "negated", "ordered"]


class OperatorSpec:
    """Properties of one operator.

    `family` is the type of its values, `negation` the operator that negates it (or None),
    `polarity` is `positive`, `negated`, or `ordered` (less or greater than). `method` is
    the method of a context key that creates it, `english` its wording in `explain`.
    """

    __slots__ = ("english", "family", "method", "negation", "polarity")

    def __init__(
        self,
        family: Family,
        negation: str | None,
        polarity: Polarity,
        method: str,
        english: str,
    ) -> None:
        self.family: Family = family
        self.negation: str | None = negation
        self.polarity: Polarity = polarity
        self.method: str = method
        self.english: str = english


OPERATORS: Mapping[str, OperatorSpec] = {
    "StringEquals": OperatorSpec("String", "StringNotEquals", "positive", "equals", "is"),
    "StringNotEquals": OperatorSpec("String", "StringEquals", "negated", "not_equals", "is not"),
    "StringEqualsIgnoreCase": OperatorSpec(
        "String",
        "StringNotEqualsIgnoreCase",
        "positive",
        "equals_ignore_case",
        "is, ignoring case,",
    ),
    "StringNotEqualsIgnoreCase": OperatorSpec(
        "String",
        "StringEqualsIgnoreCase",
        "negated",
        "not_equals_ignore_case",
        "is not, ignoring case,",
    ),
    "StringLike": OperatorSpec("String", "StringNotLike", "positive", "like", "matches"),
    "StringNotLike": OperatorSpec("String", "StringLike", "negated", "not_like", "does not match"),
    "NumericEquals": OperatorSpec("Numeric", "NumericNotEquals", "positive", "equals", "is"),
    "NumericNotEquals": OperatorSpec("Numeric", "NumericEquals", "negated", "not_equals", "is not"),
    "NumericLessThan": OperatorSpec(
        "Numeric", "NumericGreaterThanEquals", "ordered", "less_than", "is less than"
    ),
    "NumericLessThanEquals": OperatorSpec(
        "Numeric", "NumericGreaterThan", "ordered", "at_most", "is at most"
    ),
    "NumericGreaterThan": OperatorSpec(
        "Numeric", "NumericLessThanEquals", "ordered", "greater_than", "is greater than"
    ),
    "NumericGreaterThanEquals": OperatorSpec(
        "Numeric", "NumericLessThan", "ordered", "at_least", "is at least"
    ),
    "DateEquals": OperatorSpec("Date", "DateNotEquals", "positive", "equals", "is"),
    "DateNotEquals": OperatorSpec("Date", "DateEquals", "negated", "not_equals", "is not"),
    "DateLessThan": OperatorSpec("Date", "DateGreaterThanEquals", "ordered", "before", "is before"),
    "DateLessThanEquals": OperatorSpec(
        "Date", "DateGreaterThan", "ordered", "until", "is not after"
    ),
    "DateGreaterThan": OperatorSpec("Date", "DateLessThanEquals", "ordered", "after", "is after"),
    "DateGreaterThanEquals": OperatorSpec(
        "Date", "DateLessThan", "ordered", "since", "is not before"
    ),
    "Bool": OperatorSpec("Bool", None, "positive", "equals", "is"),
    "BinaryEquals": OperatorSpec("Binary", None, "positive", "equals", "is"),
    "IpAddress": OperatorSpec("Ip", "NotIpAddress", "positive", "within", "is within"),
    "NotIpAddress": OperatorSpec("Ip", "IpAddress", "negated", "not_within", "is not within"),
    "ArnEquals": OperatorSpec("Arn", "ArnNotEquals", "positive", "equals", "matches"),
    "ArnNotEquals": OperatorSpec("Arn", "ArnEquals", "negated", "not_equals", "does not match"),
    "ArnLike": OperatorSpec("Arn", "ArnNotLike", "positive", "like", "matches"),
    "ArnNotLike": OperatorSpec("Arn", "ArnLike", "negated", "not_like", "does not match"),
    "Null": OperatorSpec("Null", None, "positive", "is_absent", "is absent"),
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
