"""The usual statement, straight from its pairs: half the time of reading with care.

Whatever is not in order, or merely rare, is left to `read_statement`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.language.action import READABLE
from iamdsl.language.condition import Condition, compared
from iamdsl.language.operator import KNOWN
from iamdsl.language.statement import AnyStatement, filled

if TYPE_CHECKING:
    from iamdsl.origin import Origin

_EFFECTS = ("Allow", "Deny")
_JUST_TEXT = frozenset({str})


def read_usual(pairs: Any, origin: Origin | None) -> AnyStatement | None:  # noqa: ANN401
    """The statement, if it has Effect, Action, Resource and perhaps Sid and Condition.

    And if its actions were read before, its operators are in canonical spelling, and
    its values are texts. None for all others.
    """
    if type(pairs) is not tuple:
        return None
    members = dict(pairs)
    sid, held = members.get("Sid"), members.get("Condition")
    resources: Any = members.get("Resource")
    actions: Any = members.get("Action")
    if type(resources) is str:
        resources = (resources,)
    elif type(resources) is not list or not _JUST_TEXT.issuperset(map(type, resources)):
        return None
    if type(actions) is str:
        actions = [actions]
    conditions: tuple[Condition, ...] | None = () if held is None else _conditions(held)
    effect = members.get("Effect")
    if (
        len(pairs) != 3 + (type(sid) is str) + (held is not None)  # nothing else, nothing twice
        or effect not in _EFFECTS
        or conditions is None
        or not resources
        or not _are_readable(actions)
    ):
        return None
    unset = False
    return filled(
        effect, tuple(actions), unset, tuple(resources), unset, (), unset, conditions, sid, (),
        origin,
    )  # fmt: skip


def _are_readable(actions: Any) -> bool:  # noqa: ANN401
    """Whether these are texts that were found to be actions before."""
    try:
        return type(actions) is list and READABLE.issuperset(actions)
    except TypeError:  # one of them is a list
        return False


def _conditions(pairs: Any) -> tuple[Condition, ...] | None:  # noqa: ANN401
    if type(pairs) is not tuple or (len(pairs) > 1 and len(dict(pairs)) < len(pairs)):
        return None
    found: list[Condition] = []
    for name, keys in pairs:
        operator = KNOWN.get(name)
        if operator is None or type(keys) is not tuple:
            return None
        if len(keys) > 1 and len({key.lower() for key, _ in keys}) < len(keys):
            return None
        for key, values in keys:
            if type(values) is str:
                found.append(compared(operator, key, (values,)))
            elif type(values) is list and {*map(type, values)} == _JUST_TEXT:
                found.append(compared(operator, key, tuple(values)))
            else:
                return None
    return tuple(found)
