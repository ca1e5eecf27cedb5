"""One statement, from JSON values to the value it stands for, or to defects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.errors import LanguageError
from iamdsl.language.documents.condition_block import group_by_operator
from iamdsl.language.documents.statement import AnyStatement, make_statement
from iamdsl.language.elements.action import KNOWN_READABLE, is_readable
from iamdsl.language.elements.condition import Condition
from iamdsl.language.elements.operator import ALL_OPERATORS, Operator
from iamdsl.language.elements.principal import ANYONE, TYPES, Principal, group_by_type
from iamdsl.language.parser.defect import (
    Defect,
    DefectLog,
    json_type_name,
    short_text,
    unknown_elements,
)
from iamdsl.language.text.json_text import Bare

if TYPE_CHECKING:
    from iamdsl.language.text.json_text import JsonPath
    from iamdsl.origin import Origin

KEYS = (
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
)
_KEYS = frozenset(KEYS)
_TYPES = frozenset(TYPES)
_EFFECTS = ("Allow", "Deny")

_JUST_TEXT = frozenset({str})


def parse_statement(
    value: Any,
    steps: JsonPath,
    origin: Origin | None,
    notes: DefectLog,
) -> AnyStatement | None:
    """The statement at these steps; notes each defect, and gives None when there is one."""
    if type(value) is not dict:
        notes.add(
            "DATA_TYPE_MISMATCH", f"a statement is an object, not {json_type_name(value)}", steps
        )
        return None
    before = len(notes.defects)
    _check_head(value, steps, notes)
    actions, except_actions = _either(value, "Action", "NotAction", steps, notes)
    if actions is None:
        notes.add("MISSING_ACTION", "there is neither Action nor NotAction", steps)
    else:
        _check_actions(actions, (*steps, "NotAction" if except_actions else "Action"), notes)
    resources, except_resources = _either(value, "Resource", "NotResource", steps, notes)
    empty: tuple[str, ...] = ("Resource",) if resources == () and not except_resources else ()
    principals: tuple[Principal, ...] = ()
    except_principals = False
    if "Principal" in value or "NotPrincipal" in value:
        principals, except_principals = _either_principal(value, steps, notes)
        if not principals and not except_principals:
            empty = ("Principal", *empty)
    conditions: tuple[Condition, ...] = ()
    if "Condition" in value:
        conditions = _conditions(value["Condition"], (*steps, "Condition"), notes)
    if len(notes.defects) > before:
        return None
    return make_statement(
        value["Effect"],
        actions or (),
        except_actions,
        resources or (),
        except_resources,
        principals,
        except_principals,
        conditions,
        value.get("Sid"),
        empty,
        origin,
    )


def _check_head(value: dict[str, Any], steps: JsonPath, notes: DefectLog) -> None:
    """Effect, Sid, and that there is nothing else than a statement's elements."""
    notes.defects.extend(unknown_elements(value, KEYS, steps))
    effect, sid = value.get("Effect"), value.get("Sid")
    if effect not in _EFFECTS:
        notes.defects.append(_no_effect(value, steps))
    if type(sid) is not str and "Sid" in value:
        message = f"a Sid is text, not {json_type_name(sid)}"
        notes.add("DATA_TYPE_MISMATCH", message, (*steps, "Sid"))


def _either_principal(
    value: dict[str, Any], steps: JsonPath, notes: DefectLog
) -> tuple[tuple[Principal, ...], bool]:
    """The principals of whichever of the pair is there, and whether it is NotPrincipal."""
    if "Principal" not in value:
        return _principals(value["NotPrincipal"], (*steps, "NotPrincipal"), notes), True
    if "NotPrincipal" in value:
        notes.defects.append(_both("Principal", steps))
    return _principals(value["Principal"], (*steps, "Principal"), notes), False


def _either(
    value: dict[str, Any], name: str, negated: str, steps: JsonPath, notes: DefectLog
) -> tuple[tuple[str, ...] | None, bool]:
    """The texts of whichever of a pair is there, None without either; and which it is."""
    if name in value:
        if negated in value:
            notes.defects.append(_both(name, steps))
        result = value[name]
        if type(result) is str:
            return (result,), False
        return _texts(result, steps, name, notes), False
    if negated in value:
        return _texts(value[negated], steps, negated, notes), True
    return None, False


def _texts(
    value: Any,
    steps: JsonPath,
    name: str,
    notes: DefectLog,
) -> tuple[str, ...]:
    if type(value) is str:
        return (value,)
    if type(value) is not list:
        message = f"this is text or a list of texts, not {json_type_name(value)}"
        notes.add("DATA_TYPE_MISMATCH", message, (*steps, name))
        return ()
    if _JUST_TEXT.issuperset(map(type, value)):
        return tuple(value)
    for number, item in enumerate(value):
        if type(item) is not str:
            message = f"this is text, not {json_type_name(item)}"
            notes.add("DATA_TYPE_MISMATCH", message, (*steps, name, number))
    return ()


def _check_actions(actions: tuple[str, ...], steps: JsonPath, notes: DefectLog) -> None:
    for action in actions:
        if action not in KNOWN_READABLE and not is_readable(action):
            message = f"{short_text(action)} is no action: it reads service:Name"
            notes.add("INVALID_ACTION", message, steps)


def _principals(value: Any, steps: JsonPath, notes: DefectLog) -> tuple[Principal, ...]:
    if type(value) is not dict:
        if value == "*":
            return (ANYONE,)
        kind = "INVALID_PRINCIPAL_FORMAT" if type(value) is str else "DATA_TYPE_MISMATCH"
        message = f'a principal is "*" or an object, not {short_text(value)}'
        notes.add(kind, message, steps)
        return ()
    if not value.keys() <= _TYPES:
        notes.defects.extend(unknown_elements(value, TYPES, steps, "INVALID_PRINCIPAL_KEY"))
    return group_by_type(
        tuple(
            [
                Principal(kind, text)
                for kind in value
                if kind in _TYPES
                for text in _texts(value[kind], steps, kind, notes)
            ]
        )
    )


def _conditions(value: Any, steps: JsonPath, notes: DefectLog) -> tuple[Condition, ...]:
    if type(value) is not dict:
        message = f"a condition is an object, not {json_type_name(value)}"
        notes.add("DATA_TYPE_MISMATCH", message, steps)
        return ()
    result: list[Condition] = []
    operators: set[Operator] = set()
    several = False
    for name, keys in value.items():
        operator = ALL_OPERATORS.get(name) or _operator(name, steps, notes)
        if operator is None:
            continue
        if type(keys) is not dict:
            message = f"an operator holds an object of keys, not {json_type_name(keys)}"
            notes.add("DATA_TYPE_MISMATCH", message, (*steps, name))
            continue
        operators.add(operator)
        several = several or len(keys) > 1
        for key, values in keys.items():
            if type(values) is str:
                result.append(Condition(operator, key, (values,)))
            else:
                held = _values(values, (*steps, name, key), notes)
                result.append(Condition(operator, key, held))
    if several or len(operators) < len(value):
        _check_twice(value, steps, result, notes)
    return tuple(result) if len(operators) == len(value) else group_by_operator(tuple(result))


def _operator(name: str, steps: JsonPath, notes: DefectLog) -> Operator | None:
    try:
        return Operator.parse(name)
    except LanguageError as error:
        code = "INVALID_CONDITION_OPERATOR"
        if name.lower().endswith("nullifexists"):
            code = "NULL_WITH_IF_EXISTS"
        message = f"{error.what}; {error.next_step or 'see the list of operators'}"
        notes.add(code, message, (*steps, name))
        return None


def _values(value: Any, steps: JsonPath, notes: DefectLog) -> tuple[str, ...]:
    if type(value) is list:
        if _JUST_TEXT.issuperset(map(type, value)):
            return tuple(value)
        return tuple([_value(item, (*steps, number), notes) for number, item in enumerate(value)])
    return (_value(value, steps, notes),)


def _value(value: Any, steps: JsonPath, notes: DefectLog) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return Bare("true" if value else "false")
    message = f"a value is text, a number or a boolean, not {json_type_name(value)}"
    notes.add("DATA_TYPE_MISMATCH", message, steps)
    return ""


def _check_twice(
    value: dict[str, Any], steps: JsonPath, result: list[Condition], notes: DefectLog
) -> None:
    """Operators and keys are the same in any case: none may be given twice."""
    seen: dict[tuple[Operator, str], Condition] = {}
    for condition in result:
        other = seen.setdefault((condition.operator, condition.key.lower()), condition)
        if other is not condition:
            message = (
                f"{condition.operator} on {condition.key} is given twice; "
                "operators and keys are the same in upper and lower case"
            )
            names = [item for item in value if item.lower() == condition.operator.text.lower()]
            where = (*steps, names[-1], condition.key)
            notes.add("DUPLICATE_KEYS_WITH_DIFFERENT_CASE", message, where)


def _no_effect(value: dict[str, Any], steps: JsonPath) -> Defect:
    if "Effect" not in value:
        return Defect("MISSING_EFFECT", "there is no Effect: Allow or Deny", steps)
    effect = value["Effect"]
    code = "INVALID_EFFECT" if type(effect) is str else "DATA_TYPE_MISMATCH"
    return Defect(code, f"Effect is Allow or Deny, not {short_text(effect)}", (*steps, "Effect"))


def _both(name: str, steps: JsonPath) -> Defect:
    message = f"{name} and Not{name} exclude each other"
    return Defect("UNSUPPORTED_ELEMENT_COMBINATION", message, steps)
