"""The usual statement, straight from its pairs: half the time of reading with care.

Whatever is not in order, or merely rare, is left to `parse_statement`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.language.documents.statement import AnyStatement, make_statement
from iamdsl.language.elements.action import KNOWN_READABLE
from iamdsl.language.elements.condition import Condition, make_condition
from iamdsl.language.elements.operator import ALL_OPERATORS

if TYPE_CHECKING:
    from iamdsl.origin import Origin

_EFFECTS = ("Allow", "Deny")
_JUST_TEXT = frozenset({str})


def parse_usual_statement(  # noqa: PLR0911 - one return for each thing that is not usual
    pairs: Any,
    origin: Origin | None,
) -> AnyStatement | None:
    """The statement, if it has Effect, Action, Resource and perhaps Sid and Condition.

    And if its actions were read before, its operators are in canonical spelling, and
    its values are texts. None for all others.
    """
    if type(pairs) is not tuple:
        return None
    members = dict(pairs)
    find = members.get
    effect, sid, held = find("Effect"), find("Sid"), find("Condition")
    # Nothing else, nothing twice, nothing left out.
    if effect not in _EFFECTS or len(pairs) != 3 + (type(sid) is str) + (held is not None):
        return None
    actions: Any = find("Action")
    if type(actions) is str:
        actions = [actions]
    try:
        if type(actions) is not list or not KNOWN_READABLE.issuperset(actions):
            return None
    except TypeError:  # one of them is a list
        return None
    resources: Any = find("Resource")
    if type(resources) is str:
        resources = (resources,)
    elif type(resources) is list and resources and _JUST_TEXT.issuperset(map(type, resources)):
        resources = tuple(resources)
    else:
        return None
    conditions: tuple[Condition, ...] | None = () if held is None else _conditions(held)
    if conditions is None:
        return None
    unset = False
    return make_statement(
        effect, tuple(actions), unset, resources, unset, (), unset, conditions, sid, (), origin
    )


def _conditions(pairs: Any) -> tuple[Condition, ...] | None:
    if type(pairs) is not tuple or (len(pairs) > 1 and len(dict(pairs)) < len(pairs)):
        return None
    result: list[Condition] = []
    for name, keys in pairs:
        operator = ALL_OPERATORS.get(name)
        if operator is None or type(keys) is not tuple:
            return None
        if len(keys) > 1 and len({key.lower() for key, _ in keys}) < len(keys):
            return None
        for key, values in keys:
            if type(values) is str:
                result.append(make_condition(operator, key, (values,)))
            elif type(values) is list and {*map(type, values)} == _JUST_TEXT:
                result.append(make_condition(operator, key, tuple(values)))
            else:
                return None
    return tuple(result)
