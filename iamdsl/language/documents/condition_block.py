"""The conditions of a statement: merging them, and refusing repeated ones."""

from __future__ import annotations

from iamdsl.errors import LanguageError
from iamdsl.language.elements.condition import Condition
from iamdsl.origin import here


def add_conditions(
    existing: tuple[Condition, ...], new: tuple[Condition, ...], *, merging: bool
) -> tuple[Condition, ...]:
    """Return the existing conditions and the new ones.

    Raises `LanguageError` if two have the same operator and key, of which JSON could hold
    only one. With `merging`, their values are joined where that means the same: for
    negated operators.
    """
    if not existing and len(new) == 1:
        return (check_condition(new[0]),)
    result = list(existing)
    for condition in map(check_condition, new):
        key = condition.key.lower()
        for number, other in enumerate(result):
            if other.operator == condition.operator and other.key.lower() == key:
                if not merging or not _is_mergeable(other, condition):
                    raise _repeated_error(other, condition)
                values = tuple(dict.fromkeys((*other.values, *condition.values)))
                result[number] = Condition(other.operator, other.key, values)
                break
        else:
            result.append(condition)
    return group_by_operator(tuple(result))


def _is_mergeable(condition: Condition, other: Condition) -> bool:
    if condition.values == other.values:
        return True
    return condition.operator.is_negated and condition.operator.prefix != "ForAnyValue"


def check_condition(value: object) -> Condition:
    """Return the condition; raises `LanguageError` for any other value."""
    if isinstance(value, Condition):
        return value
    raise LanguageError(
        f"{value!r} is not a condition",
        where=here(),
        next_step="call a method of a context key, as in aws.SecureTransport.is_true()",
    )


def _repeated_error(condition: Condition, other: Condition) -> LanguageError:
    return LanguageError(
        f"{other.operator} on {other.key} is set twice",
        where=here(),
        why=f"once with {list(map(str, condition.values))}, "
        f"once with {list(map(str, other.values))}; "
        "a statement has one list of alternative values for each operator and key",
        next_step="pass all values in one call if any of them may match; "
        "if both must hold, use another operator or a second statement",
    )


def group_by_operator(conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
    """Return the conditions grouped by operator, as in JSON."""
    if len(conditions) < 2:  # noqa: PLR2004 - nothing to group
        return conditions
    operators = list(dict.fromkeys(condition.operator for condition in conditions))
    return tuple(sorted(conditions, key=lambda condition: operators.index(condition.operator)))
