"""The exact opposite of a condition, as conditions of one statement.

Exact means: for every request, also one that lacks the key, the opposite holds
just when the condition does not. Where no single statement can say it, the
builder refuses.
"""

from __future__ import annotations

import attrs

from iamdsl.errors import LanguageError
from iamdsl.language.arn import Arn
from iamdsl.language.condition import Condition, Stored
from iamdsl.language.operator import Operator
from iamdsl.origin import here

_GREATEST = {"LessThan", "LessThanEquals"}


def complement(condition: Condition) -> tuple[Condition, ...]:
    """Conditions that together hold just when this one does not; raises LanguageError."""
    operator = condition.operator
    if operator.base == "BinaryEquals":
        raise _refused(condition, "IAM has no operator that negates BinaryEquals")
    if operator.base == "Null":
        return (_null(condition),)
    if operator.prefix is not None:
        return _of_set(condition)
    if operator.base == "Bool":
        return (_bool(condition),)
    row = operator.row
    assert row.negation is not None  # noqa: S101 - only Bool, Binary and Null have none
    if row.sense == "ordered":
        # Absent: false becomes true, and the other way round.
        return (
            attrs.evolve(
                condition,
                operator=Operator(row.negation, None, not operator.if_exists),
                values=(_bound(condition),),
            ),
        )
    opposite = attrs.evolve(condition, operator=Operator(row.negation))
    if row.sense == "negated" or not operator.if_exists:
        return (opposite,)
    return (opposite, _present(condition.key))


def _of_set(condition: Condition) -> tuple[Condition, ...]:
    operator = condition.operator
    row = operator.row
    if row.negation is None:
        raise _refused(condition, f"there is no negation of {operator.base} to ask value by value")
    if row.sense == "negated":
        raise _refused(
            condition, "a negated operator is true for values that match none of its list"
        )
    values = (_bound(condition),) if row.sense == "ordered" else condition.values
    if operator.prefix == "ForAllValues":
        return (
            attrs.evolve(condition, operator=Operator(row.negation, "ForAnyValue"), values=values),
        )
    if operator.if_exists:
        raise _refused(condition, "AWS does not say what an empty set does under IfExists")
    return (
        attrs.evolve(condition, operator=Operator(row.negation, "ForAllValues"), values=values),
    )


def _null(condition: Condition) -> Condition:
    if condition.operator.prefix is not None or len(condition.values) != 1:
        raise _refused(
            condition, "only Null with one value, asked of the key as a whole, turns round"
        )
    return attrs.evolve(condition, values=(_flipped(condition, condition.values[0]),))


def _bool(condition: Condition) -> Condition:
    operator = condition.operator
    distinct = {str(value).lower() for value in condition.values}
    if len(distinct) > 1:
        if operator.if_exists:
            raise _refused(condition, "it always holds")
        return attrs.evolve(_present(condition.key), values=("true",))
    return attrs.evolve(
        condition,
        operator=Operator("Bool", None, not operator.if_exists),
        values=(_flipped(condition, condition.values[0]),),
    )


def _flipped(condition: Condition, value: Stored) -> str:
    text = str(value).lower()
    if text not in {"true", "false"}:
        raise _refused(condition, f"{value!r} is neither true nor false")
    return "false" if text == "true" else "true"


def _present(key: str) -> Condition:
    return Condition(Operator("Null"), key, ("false",))


def _bound(condition: Condition) -> Stored:
    """The value that decides an ordered comparison with several."""
    base = condition.operator.base
    family = condition.operator.row.family
    if len(condition.values) == 1:
        return condition.values[0]
    if family == "Date" or any(isinstance(value, Arn) for value in condition.values):
        raise _refused(
            condition, "several dates cannot be put in order here; give the one that counts"
        )
    try:
        numbers = {float(str(value)): value for value in condition.values}
    except ValueError:
        raise _refused(condition, "its values are not all numbers") from None
    greatest = base.removeprefix(family) in _GREATEST
    return numbers[max(numbers) if greatest else min(numbers)]


def _refused(condition: Condition, why: str) -> LanguageError:
    return LanguageError(
        f"no single statement can say the opposite of {condition!r}",
        where=here(),
        why=why,
        next_step="write the opposite with .when(…), or split it into two statements",
    )
