"""Merging statements that differ in a single list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from iamdsl.language.elements.condition import Condition
from iamdsl.language.elements.principal import ANYONE, group_by_type

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from iamdsl.language.documents.statement import AnyStatement
    from iamdsl.language.elements.condition import StoredValue

_VARIABLE = re.compile(r"\$\{[^}]*\}?").findall


def merge_statements(statements: list[AnyStatement]) -> list[AnyStatement]:
    """Merge statements that are equal except for Action, Resource or Principal.

    Statements equal except for the values of one condition are merged too, if these values
    are alternatives. A merged statement takes the position of its first part.
    """
    for key, join in (
        (_key_without_actions, _join_actions),
        (_key_without_resources, _join_resources),
        (_key_without_principals, _join_principals),
    ):
        statements = _merge_by(statements, key, join)
    most = max((len(statement.conditions) for statement in statements), default=0)
    for number in range(most):
        statements = _merge_by(statements, _key_without_values(number), _join_values(number))
    return statements


def _merge_by(
    statements: list[AnyStatement],
    key: Callable[[AnyStatement], Hashable | None],
    join: Callable[[AnyStatement, AnyStatement], AnyStatement],
) -> list[AnyStatement]:
    """Join the statements with the same key; those whose key is None are left unchanged."""
    result: list[AnyStatement] = []
    positions: dict[Hashable, int] = {}
    for statement in statements:
        merge_key = None if statement.sid is not None or statement.empty else key(statement)
        if merge_key is None:
            result.append(statement)
        elif merge_key in positions:
            position = positions[merge_key]
            result[position] = join(result[position], statement)
        else:
            positions[merge_key] = len(result)
            result.append(statement)
    return result


def _condition_key(condition: Condition) -> Hashable:
    return condition.operator, condition.key.lower(), frozenset(condition.values)


def _key_without(name: str, statement: AnyStatement) -> Hashable:
    """Return everything that statements must share to be merged in this one list."""
    parts: dict[str, Hashable] = {
        "actions": (_folded(statement.actions), statement.except_actions),
        "resources": (frozenset(statement.resources), statement.except_resources),
        "principals": (frozenset(statement.principals), statement.except_principals),
        "conditions": frozenset(map(_condition_key, statement.conditions)),
    }
    del parts[name]
    return statement.effect, *parts.values()


def _key_without_actions(statement: AnyStatement) -> Hashable | None:
    if statement.except_actions or not statement.actions:
        return None
    return _key_without("actions", statement)


def _key_without_resources(statement: AnyStatement) -> Hashable | None:
    if statement.except_resources or not statement.resources:
        return None
    return _key_without("resources", statement), _variables(statement.resources)


def _key_without_principals(statement: AnyStatement) -> Hashable | None:
    # The principal "*" cannot be a member of a list.
    if statement.except_principals or not statement.principals or ANYONE in statement.principals:
        return None
    return _key_without("principals", statement)


def _key_without_values(number: int) -> Callable[[AnyStatement], Hashable | None]:
    def key(statement: AnyStatement) -> Hashable | None:
        if len(statement.conditions) <= number:
            return None
        condition = statement.conditions[number]
        if not values_are_alternatives(condition) or not condition.values:
            return None
        rest = [_condition_key(other) for other in statement.conditions if other is not condition]
        same = (condition.operator, condition.key.lower(), _variables(condition.values))
        return _key_without("conditions", statement), same, frozenset(rest)

    return key


def values_are_alternatives(condition: Condition) -> bool:
    """Return whether a union of value lists matches exactly when one of the lists does."""
    operator = condition.operator
    if operator.is_negated or operator.prefix == "ForAllValues":
        return False
    return operator.base not in {"Bool", "Null"}


def _folded(actions: tuple[str, ...]) -> frozenset[str]:
    return frozenset(action.lower() for action in actions)


def _variables(values: Iterable[StoredValue]) -> frozenset[str]:
    return frozenset(
        variable for value in values if isinstance(value, str) for variable in _VARIABLE(value)
    )


def _join_actions(statement: AnyStatement, other: AnyStatement) -> AnyStatement:
    existing = _folded(statement.actions)
    new = tuple(action for action in other.actions if action.lower() not in existing)
    return attrs.evolve(statement, actions=statement.actions + new)


def _join_resources(statement: AnyStatement, other: AnyStatement) -> AnyStatement:
    return attrs.evolve(
        statement, resources=tuple(dict.fromkeys((*statement.resources, *other.resources)))
    )


def _join_principals(statement: AnyStatement, other: AnyStatement) -> AnyStatement:
    joined = tuple(dict.fromkeys((*statement.principals, *other.principals)))
    return attrs.evolve(statement, principals=group_by_type(joined))


def _join_values(number: int) -> Callable[[AnyStatement, AnyStatement], AnyStatement]:
    def join(statement: AnyStatement, other: AnyStatement) -> AnyStatement:
        condition, other_condition = statement.conditions[number], other.conditions[number]
        values = tuple(dict.fromkeys((*condition.values, *other_condition.values)))
        conditions = list(statement.conditions)
        conditions[number] = Condition(condition.operator, condition.key, values)
        return attrs.evolve(statement, conditions=tuple(conditions))

    return join
