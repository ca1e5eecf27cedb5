"""Parsing of the common form of a statement, in half the time of `parse_statement`.

Every other statement, valid or not, is left to `parse_statement`.
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
_TEXT_ONLY = frozenset({str})


def parse_common_statement(  # noqa: PLR0911 - one return for each other form
    pairs: Any,
    origin: Origin | None,
) -> AnyStatement | None:
    """Return a statement of the common form, or None for any other.

    It has Effect, Action, Resource and perhaps Sid and Condition; its actions were read
    before, its operators are spelled canonically, and its values are strings.
    """
    if type(pairs) is not tuple:
        return None
    members = dict(pairs)
    find = members.get
    effect, sid, condition_json = find("Effect"), find("Sid"), find("Condition")
    key_count = 3 + (type(sid) is str) + (condition_json is not None)
    # No other key, no repeated key, no missing key.
    if effect not in _EFFECTS or len(pairs) != key_count:
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
    elif type(resources) is list and resources and _TEXT_ONLY.issuperset(map(type, resources)):
        resources = tuple(resources)
    else:
        return None
    conditions: tuple[Condition, ...] | None = ()
    if condition_json is not None:
        conditions = _conditions(condition_json)
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
            elif type(values) is list and {*map(type, values)} == _TEXT_ONLY:
                result.append(make_condition(operator, key, tuple(values)))
            else:
                return None
    return tuple(result)
