"""Conditions side by side: all of them must hold, and none may overwrite another."""

from __future__ import annotations

from iamdsl.errors import LanguageError
from iamdsl.language.elements.condition import Condition
from iamdsl.origin import here


def add_conditions(
    held: tuple[Condition, ...], new: tuple[Condition, ...], *, merging: bool
) -> tuple[Condition, ...]:
    """The conditions together; raises LanguageError where one would overwrite another.

    `merging` joins two that one list says exactly: neither of these, nor of those.
    """
    if not held and len(new) == 1:
        return (check_condition(new[0]),)
    result = list(held)
    for condition in map(check_condition, new):
        key = condition.key.lower()
        for number, other in enumerate(result):
            if other.operator == condition.operator and other.key.lower() == key:
                if not merging or not _mergeable(other, condition):
                    raise _repeated_error(other, condition)
                values = tuple(dict.fromkeys((*other.values, *condition.values)))
                result[number] = Condition(other.operator, other.key, values)
                break
        else:
            result.append(condition)
    return group_by_operator(tuple(result))


def _mergeable(condition: Condition, other: Condition) -> bool:
    if condition.values == other.values:
        return True
    return condition.operator.is_negated and condition.operator.prefix != "ForAnyValue"


def check_condition(value: object) -> Condition:
    """The condition itself; raises LanguageError for anything else."""
    if isinstance(value, Condition):
        return value
    raise LanguageError(
        f"{value!r} is no condition",
        where=here(),
        next_step="call one of a key's methods, as in aws.SecureTransport.is_true()",
    )


def _repeated_error(condition: Condition, other: Condition) -> LanguageError:
    return LanguageError(
        f"{other.operator} on {other.key} is given twice",
        where=here(),
        why=f"once {list(map(str, condition.values))}, once {list(map(str, other.values))}; "
        "a statement holds one list for each operator and key, whose values are alternatives",
        next_step="give all values to one call if either will do; "
        "if both must hold, use another operator or a second statement",
    )


def group_by_operator(conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
    """Conditions of one operator side by side, as JSON has them."""
    if len(conditions) < 2:  # noqa: PLR2004 - nothing to bring together
        return conditions
    operators = list(dict.fromkeys(condition.operator for condition in conditions))
    return tuple(sorted(conditions, key=lambda item: operators.index(item.operator)))
