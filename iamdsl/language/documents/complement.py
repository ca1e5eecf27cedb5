"""The exact negation of a condition, as conditions of one statement.

The negation holds if and only if the condition does not, also for requests that lack the
key. If one statement cannot express it, an error is raised. AWS does not document what
happens when the request's value has the wrong type for the operator, so such values
are not considered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.errors import LanguageError
from iamdsl.language.elements.arn import Arn
from iamdsl.language.elements.condition import Condition, StoredValue
from iamdsl.language.elements.operator import operator_of
from iamdsl.origin import here

if TYPE_CHECKING:
    from iamdsl.language.elements.operator import Prefix

_GREATEST_DECIDES = ("LessThan", "LessThanEquals")
_NEGATED_PREFIX: dict[Prefix, Prefix] = {
    "ForAllValues": "ForAnyValue",
    "ForAnyValue": "ForAllValues",
}


def complement(condition: Condition) -> tuple[Condition, ...]:
    """Return conditions that together hold if and only if this one does not.

    Raises `LanguageError` if one statement cannot express them.
    """
    operator = condition.operator
    if not condition.values:
        raise _no_complement_error(condition, "it has no value")
    if operator.base == "BinaryEquals":
        raise _no_complement_error(condition, "IAM has no operator that negates BinaryEquals")
    if operator.base == "Null":
        return (_negated_null(condition),)
    if operator.prefix is not None:
        return (_negated_set_condition(condition, operator.prefix),)
    if operator.base == "Bool":
        return (_negated_bool(condition),)
    row = operator.spec
    assert row.negation is not None  # noqa: S101 - only Bool, Binary and Null have none
    if row.polarity == "ordered":
        # For an absent key, what was false becomes true, and vice versa.
        negated = operator_of(row.negation, if_exists=not operator.if_exists)
        return (Condition(negated, condition.key, (_deciding_value(condition),)),)
    negation = Condition(operator_of(row.negation), condition.key, condition.values)
    if row.polarity == "negated" or not operator.if_exists:
        return (negation,)
    return (negation, _is_present(condition.key))


def _negated_set_condition(condition: Condition, prefix: Prefix) -> Condition:
    """Negate the operator and swap the prefixes; this is also correct for an absent key."""
    operator = condition.operator
    row = operator.spec
    if row.negation is None:
        raise _no_complement_error(
            condition, f"IAM has no operator that negates {operator.base} for each value"
        )
    if prefix == "ForAnyValue" and operator.if_exists:
        raise _no_complement_error(
            condition, "AWS does not document IfExists for a key without values"
        )
    values = (_deciding_value(condition),) if row.polarity == "ordered" else condition.values
    return Condition(operator_of(row.negation, _NEGATED_PREFIX[prefix]), condition.key, values)


def _negated_null(condition: Condition) -> Condition:
    if condition.operator.prefix is not None:
        raise _no_complement_error(
            condition, f"with {condition.operator.prefix} the result of Null is always the same"
        )
    if len({str(value).lower() for value in condition.values}) != 1:
        raise _no_complement_error(condition, "it always holds")
    return Condition(condition.operator, condition.key, (_opposite_bool(condition),))


def _negated_bool(condition: Condition) -> Condition:
    operator = condition.operator
    if len({str(value).lower() for value in condition.values}) > 1:
        if operator.if_exists:
            raise _no_complement_error(condition, "it always holds")
        return Condition(operator_of("Null"), condition.key, ("true",))
    negated = operator_of("Bool", if_exists=not operator.if_exists)
    return Condition(negated, condition.key, (_opposite_bool(condition),))


def _opposite_bool(condition: Condition) -> str:
    text = str(condition.values[0]).lower()
    if text not in {"true", "false"}:
        raise _no_complement_error(condition, f"{text!r} is neither true nor false")
    return "false" if text == "true" else "true"


def _is_present(key: str) -> Condition:
    return Condition(operator_of("Null"), key, ("false",))


def _deciding_value(condition: Condition) -> StoredValue:
    """Return the value that decides an ordered comparison: the least or the greatest."""
    if len(condition.values) == 1:
        return condition.values[0]
    ranked: list[tuple[Any, StoredValue]] = []
    comparison = condition.operator.spec.comparison
    for value in condition.values:
        rank = None if isinstance(value, Arn) else comparison.read_value(comparison.parse(value))
        if rank is None:
            raise _no_complement_error(condition, f"{value!r} cannot be compared with the others")
        ranked.append((rank, value))
    greatest = condition.operator.base.endswith(_GREATEST_DECIDES)
    return (max if greatest else min)(ranked, key=lambda pair: pair[0])[1]


def _no_complement_error(condition: Condition, why: str) -> LanguageError:
    return LanguageError(
        f"one statement cannot express the negation of {condition!r}",
        where=here(),
        why=why,
        next_step="write the condition you mean with .when(…), or two statements",
    )
