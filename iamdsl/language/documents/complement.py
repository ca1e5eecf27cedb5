"""The exact opposite of a condition, as conditions of one statement.

Exact means: for every request, also one that lacks the key, the opposite holds
just when the condition does not. Where no single statement can say it, the
builder refuses. A request value that is malformed for the operator (no number,
no address) is left open by AWS, on both sides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.errors import LanguageError
from iamdsl.language.elements.arn import Arn
from iamdsl.language.elements.condition import Condition, StoredValue, instant
from iamdsl.language.elements.operator import operator_of
from iamdsl.origin import here

if TYPE_CHECKING:
    from iamdsl.language.elements.operator import Prefix

_GREATEST = {"LessThan", "LessThanEquals"}
_OTHER: dict[Prefix, Prefix] = {"ForAllValues": "ForAnyValue", "ForAnyValue": "ForAllValues"}


def complement(condition: Condition) -> tuple[Condition, ...]:
    """Conditions that together hold just when this one does not; raises LanguageError."""
    operator = condition.operator
    if not condition.values:
        raise _no_complement_error(condition, "it has no value")
    if operator.base == "BinaryEquals":
        raise _no_complement_error(condition, "IAM has no operator that negates BinaryEquals")
    if operator.base == "Null":
        return (_null(condition),)
    if operator.prefix is not None:
        return (_of_set(condition, operator.prefix),)
    if operator.base == "Bool":
        return (_bool(condition),)
    row = operator.spec
    assert row.negation is not None  # noqa: S101 - only Bool, Binary and Null have none
    if row.polarity == "ordered":
        # Absent: false becomes true, and the other way round.
        turned = operator_of(row.negation, if_exists=not operator.if_exists)
        return (Condition(turned, condition.key, (_deciding_value(condition),)),)
    opposite = Condition(operator_of(row.negation), condition.key, condition.values)
    if row.polarity == "negated" or not operator.if_exists:
        return (opposite,)
    return (opposite, _present(condition.key))


def _of_set(condition: Condition, prefix: Prefix) -> Condition:
    """Not for all is for any not, and the other way round; an absent key turns with it."""
    operator = condition.operator
    row = operator.spec
    if row.negation is None:
        raise _no_complement_error(
            condition, f"there is no negation of {operator.base} to ask value by value"
        )
    if prefix == "ForAnyValue" and operator.if_exists:
        raise _no_complement_error(
            condition, "AWS does not say what an empty set does under IfExists"
        )
    values = (_deciding_value(condition),) if row.polarity == "ordered" else condition.values
    return Condition(operator_of(row.negation, _OTHER[prefix]), condition.key, values)


def _null(condition: Condition) -> Condition:
    if condition.operator.prefix is not None:
        raise _no_complement_error(
            condition, "Null asks about the key as a whole; with a prefix it is fixed"
        )
    if len({str(value).lower() for value in condition.values}) != 1:
        raise _no_complement_error(condition, "it always holds")
    return Condition(condition.operator, condition.key, (_opposite_bool(condition),))


def _bool(condition: Condition) -> Condition:
    operator = condition.operator
    if len({str(value).lower() for value in condition.values}) > 1:
        if operator.if_exists:
            raise _no_complement_error(condition, "it always holds")
        return Condition(operator_of("Null"), condition.key, ("true",))
    turned = operator_of("Bool", if_exists=not operator.if_exists)
    return Condition(turned, condition.key, (_opposite_bool(condition),))


def _opposite_bool(condition: Condition) -> str:
    text = str(condition.values[0]).lower()
    if text not in {"true", "false"}:
        raise _no_complement_error(condition, f"{text!r} is neither true nor false")
    return "false" if text == "true" else "true"


def _present(key: str) -> Condition:
    return Condition(operator_of("Null"), key, ("false",))


def _deciding_value(condition: Condition) -> StoredValue:
    """The value that decides an ordered comparison with several."""
    if len(condition.values) == 1:
        return condition.values[0]
    family = condition.operator.spec.family
    ranked: list[tuple[float, StoredValue]] = []
    for value in condition.values:
        number = _rank(value, family)
        if number is None:
            raise _no_complement_error(
                condition, f"{value!r} cannot be put in order with the others"
            )
        ranked.append((number, value))
    greatest = condition.operator.base.removeprefix(family) in _GREATEST
    return (max if greatest else min)(ranked, key=lambda pair: pair[0])[1]


def _rank(value: StoredValue, family: str) -> float | None:
    if isinstance(value, Arn):
        return None
    if family == "Date":
        result = instant(value)
        return None if result is None else result.timestamp()
    try:
        return float(value)
    except ValueError:
        return None


def _no_complement_error(condition: Condition, why: str) -> LanguageError:
    return LanguageError(
        f"there is no exact opposite of {condition!r}",
        where=here(),
        why=why,
        next_step="write the condition that is meant with .when(…), or two statements",
    )
