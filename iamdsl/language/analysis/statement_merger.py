"""Joining statements that differ in one list only."""

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
    """The statements, those joined that are equal in all but Action, Resource or Principal.

    Or in all but the values of one condition, where its values are alternatives.
    A joined statement stands where the first of its parts stood.
    """
    for key, join in (
        (_but_actions, _join_actions),
        (_but_resources, _join_resources),
        (_but_principals, _join_principals),
    ):
        statements = _by(statements, key, join)
    most = max((len(statement.conditions) for statement in statements), default=0)
    for number in range(most):
        statements = _by(statements, _but_values(number), _join_values(number))
    return statements


def _by(
    statements: list[AnyStatement],
    key: Callable[[AnyStatement], Hashable | None],
    join: Callable[[AnyStatement, AnyStatement], AnyStatement],
) -> list[AnyStatement]:
    """Join those of one key, which is None for what is not to be joined."""
    result: list[AnyStatement] = []
    places: dict[Hashable, int] = {}
    for statement in statements:
        same = None if statement.sid is not None or statement.empty else key(statement)
        if same is None:
            result.append(statement)
        elif same in places:
            result[places[same]] = join(result[places[same]], statement)
        else:
            places[same] = len(result)
            result.append(statement)
    return result


def _condition(condition: Condition) -> Hashable:
    return condition.operator, condition.key.lower(), frozenset(condition.values)


def _all_but(name: str, statement: AnyStatement) -> Hashable:
    """All that two statements must share to be joined in this one list."""
    parts: dict[str, Hashable] = {
        "actions": (_folded(statement.actions), statement.except_actions),
        "resources": (frozenset(statement.resources), statement.except_resources),
        "principals": (frozenset(statement.principals), statement.except_principals),
        "conditions": frozenset(map(_condition, statement.conditions)),
    }
    del parts[name]
    return statement.effect, *parts.values()


def _but_actions(statement: AnyStatement) -> Hashable | None:
    if statement.except_actions or not statement.actions:
        return None
    return _all_but("actions", statement)


def _but_resources(statement: AnyStatement) -> Hashable | None:
    if statement.except_resources or not statement.resources:
        return None
    return _all_but("resources", statement), _variables(statement.resources)


def _but_principals(statement: AnyStatement) -> Hashable | None:
    # The bare star is no member of a list.
    if statement.except_principals or not statement.principals or ANYONE in statement.principals:
        return None
    return _all_but("principals", statement)


def _but_values(number: int) -> Callable[[AnyStatement], Hashable | None]:
    def key(statement: AnyStatement) -> Hashable | None:
        if len(statement.conditions) <= number:
            return None
        condition = statement.conditions[number]
        if not values_are_alternatives(condition) or not condition.values:
            return None
        rest = [_condition(other) for other in statement.conditions if other is not condition]
        asked = (condition.operator, condition.key.lower(), _variables(condition.values))
        return _all_but("conditions", statement), asked, frozenset(rest)

    return key


def values_are_alternatives(condition: Condition) -> bool:
    """Whether either of two lists matches just when their union does."""
    operator = condition.operator
    if operator.is_negated or operator.prefix == "ForAllValues":
        return False
    return operator.base not in {"Bool", "Null"}


def _folded(actions: tuple[str, ...]) -> frozenset[str]:
    return frozenset(action.lower() for action in actions)


def _variables(values: Iterable[StoredValue]) -> frozenset[str]:
    return frozenset(
        result for value in values if isinstance(value, str) for result in _VARIABLE(value)
    )


def _join_actions(statement: AnyStatement, other: AnyStatement) -> AnyStatement:
    held = _folded(statement.actions)
    fresh = tuple(action for action in other.actions if action.lower() not in held)
    return attrs.evolve(statement, actions=statement.actions + fresh)


def _join_resources(statement: AnyStatement, other: AnyStatement) -> AnyStatement:
    return attrs.evolve(
        statement, resources=tuple(dict.fromkeys((*statement.resources, *other.resources)))
    )


def _join_principals(statement: AnyStatement, other: AnyStatement) -> AnyStatement:
    joined = tuple(dict.fromkeys((*statement.principals, *other.principals)))
    return attrs.evolve(statement, principals=group_by_type(joined))


def _join_values(number: int) -> Callable[[AnyStatement, AnyStatement], AnyStatement]:
    def join(statement: AnyStatement, other: AnyStatement) -> AnyStatement:
        here, there = statement.conditions[number], other.conditions[number]
        values = tuple(dict.fromkeys((*here.values, *there.values)))
        conditions = list(statement.conditions)
        conditions[number] = Condition(here.operator, here.key, values)
        return attrs.evolve(statement, conditions=tuple(conditions))

    return join
