"""Splitting a statement into several shorter ones that together mean the same."""

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
    """Split a statement into parts of at most `room`; return None if that is not possible.

    It is split by the longer of actions and resources, but not by NotAction or NotResource,
    because each part would match what the others exclude, nor by resources with different
    variables. The kinds of policies that can be split name no principals.
    """
    if measure(statement) <= room:
        return [statement]
    for name in _by_length(statement):
        members: tuple[Any, ...] = getattr(statement, name)
        parts = _parts(statement, name, members, measure, room)
        result: list[AnyStatement] = []
        if len(parts) == 1:
            continue
        for part in parts:
            smaller = split_statement(part, measure, room)
            if smaller is None:
                break
            result.extend(smaller)
        else:
            return result
    return None


def _by_length(statement: AnyStatement) -> list[str]:
    """Return the names of the lists that can be split, the longest first."""
    result = []
    if not statement.except_actions:
        result.append("actions")
    if not statement.except_resources and _has_uniform_variables(statement):
        result.append("resources")
    lengths = {name: sum(map(_length, getattr(statement, name))) for name in result}
    several = [name for name in result if len(getattr(statement, name)) > 1]
    return sorted(several, key=lambda name: -lengths[name])


def _length(member: Any) -> int:
    return len(str(member))


def _has_uniform_variables(statement: AnyStatement) -> bool:
    """Return whether all resources have the same policy variables.

    A variable without a value may make the whole list match nothing.
    """
    variables = {tuple(_VARIABLE(str(resource))) for resource in statement.resources}
    return len(variables) < 2  # noqa: PLR2004 - all the same, or no resource


def _parts(
    statement: AnyStatement,
    name: str,
    members: tuple[Any, ...],
    measure: Callable[[AnyStatement], int],
    room: int,
) -> list[AnyStatement]:
    """Split the statement by one list, in its order, each part as long as possible."""
    first = measure(_with(statement, name, members[:1]))
    # A second member adds a comma and the brackets of the list.
    pair_sizes = [measure(_with(statement, name, (members[0], member))) for member in members]
    costs = [pair_size - first - len("[]") for pair_size in pair_sizes]
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
