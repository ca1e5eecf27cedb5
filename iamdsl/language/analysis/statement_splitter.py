"""Parting one statement into several that together say the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.language.documents.statement import AnyStatement

_VARIABLE = re.compile(r"\$\{[^}]*\}?").findall


def split_statement(
    statement: AnyStatement, measure: Callable[[AnyStatement], int], room: int
) -> list[AnyStatement] | None:
    """Statements of at most `room` that together say what this one does; None if there are none.

    Parted by whichever list is longest: actions, principals or resources. Never by a
    Not, where a list is one exception, nor between resources of different variables.
    """
    if measure(statement) <= room:
        return [statement]
    for name in _by_length(statement):
        members: tuple[Any, ...] = getattr(statement, name)
        halves = _halves(statement, name, members, measure, room)
        result: list[AnyStatement] = []
        if len(halves) == 1:
            continue
        for half in halves:
            parted = split_statement(half, measure, room)
            if parted is None:
                break
            result.extend(parted)
        else:
            return result
    return None


def _by_length(statement: AnyStatement) -> list[str]:
    """The lists that can be parted, the longest first."""
    result = []
    if not statement.except_actions:
        result.append("actions")
    if not statement.except_principals:
        result.append("principals")
    if not statement.except_resources and _one_variable(statement):
        result.append("resources")
    lengths = {name: sum(map(_length, getattr(statement, name))) for name in result}
    several = [name for name in result if len(getattr(statement, name)) > 1]
    return sorted(several, key=lambda name: -lengths[name])


def _length(member: Any) -> int:
    return len(str(member))


def _one_variable(statement: AnyStatement) -> bool:
    """Whether all resources hold the same variables: without a value, one may void its list."""
    held = {tuple(_VARIABLE(str(resource))) for resource in statement.resources}
    return len(held) < 2  # noqa: PLR2004 - one, or none at all


def _halves(
    statement: AnyStatement,
    name: str,
    members: tuple[Any, ...],
    measure: Callable[[AnyStatement], int],
    room: int,
) -> list[AnyStatement]:
    """The statement's portions by one list: as long as fit, in the list's order."""
    first = measure(_with(statement, name, members[:1]))
    # A second member brings a comma, and the pair of brackets that the list then has.
    two = [measure(_with(statement, name, (members[0], item))) for item in members]
    costs = [both - first - len("[]") for both in two]
    frame = first - costs[0] + len("[]")
    result: list[AnyStatement] = []
    chunk: list[Any] = []
    used = 0
    for member, cost in zip(members, costs, strict=True):
        if chunk and frame + used + cost > room:
            result.append(_with(statement, name, tuple(chunk)))
            chunk, used = [], 0
        chunk.append(member)
        used += cost
    result.append(_with(statement, name, tuple(chunk)))
    return result


def _with(statement: AnyStatement, name: str, members: tuple[Any, ...]) -> AnyStatement:
    changed: dict[str, Any] = {name: members}
    return attrs.evolve(statement, **changed)
