"""Parsing of one statement, with every defect it has."""

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

_TEXT_ONLY = frozenset({str})


def parse_statement(
    value: Any,
    steps: JsonPath,
    origin: Origin | None,
    notes: DefectLog,
) -> AnyStatement | None:
    """Return the statement; adds each defect to `notes`, and returns None if there is any."""
    if type(value) is not dict:
        notes.add(
            "DATA_TYPE_MISMATCH",
            f"a statement must be an object, not {json_type_name(value)}",
            steps,
        )
        return None
    before = len(notes.defects)
    _check_head(value, steps, notes)
    actions, except_actions = _texts_of_pair(value, "Action", "NotAction", steps, notes)
    if actions is None:
        notes.add("MISSING_ACTION", "Action or NotAction is missing", steps)
    else:
        _check_actions(actions, (*steps, "NotAction" if except_actions else "Action"), notes)
    resources, except_resources = _texts_of_pair(value, "Resource", "NotResource", steps, notes)
    empty: tuple[str, ...] = ("Resource",) if resources == () and not except_resources else ()
    principals: tuple[Principal, ...] = ()
    except_principals = False
    if "Principal" in value or "NotPrincipal" in value:
        principals, except_principals = _principals_of_pair(value, steps, notes)
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
    """Check Effect and Sid, and that every key is an element of a statement."""
    notes.defects.extend(unknown_elements(value, KEYS, steps))
    effect, sid = value.get("Effect"), value.get("Sid")
    if effect not in _EFFECTS:
        notes.defects.append(_effect_defect(value, steps))
    if type(sid) is not str and "Sid" in value:
        message = f"a Sid must be a string, not {json_type_name(sid)}"
        notes.add("DATA_TYPE_MISMATCH", message, (*steps, "Sid"))


def _principals_of_pair(
    value: dict[str, Any], steps: JsonPath, notes: DefectLog
) -> tuple[tuple[Principal, ...], bool]:
    """Return the principals of Principal or NotPrincipal, and whether it is NotPrincipal."""
    if "Principal" not in value:
        return _principals(value["NotPrincipal"], (*steps, "NotPrincipal"), notes), True
    if "NotPrincipal" in value:
        notes.defects.append(_both_present_defect("Principal", steps))
    return _principals(value["Principal"], (*steps, "Principal"), notes), False


def _texts_of_pair(
    value: dict[str, Any], name: str, negated: str, steps: JsonPath, notes: DefectLog
) -> tuple[tuple[str, ...] | None, bool]:
    """Return the strings of an element or its Not form, or None, and whether it is the Not form."""
    if name in value:
        if negated in value:
            notes.defects.append(_both_present_defect(name, steps))
        element = value[name]
        if type(element) is str:
            return (element,), False
        return _texts(element, steps, name, notes), False
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
        message = f"expected a string or a list of strings, not {json_type_name(value)}"
        notes.add("DATA_TYPE_MISMATCH", message, (*steps, name))
        return ()
    if _TEXT_ONLY.issuperset(map(type, value)):
        return tuple(value)
    for number, item in enumerate(value):
        if type(item) is not str:
            message = f"expected a string, not {json_type_name(item)}"
            notes.add("DATA_TYPE_MISMATCH", message, (*steps, name, number))
    return ()


def _check_actions(actions: tuple[str, ...], steps: JsonPath, notes: DefectLog) -> None:
    for action in actions:
        if action not in KNOWN_READABLE and not is_readable(action):
            message = f"{short_text(action)} is not an action; the format is service:Name"
            notes.add("INVALID_ACTION", message, steps)


def _principals(value: Any, steps: JsonPath, notes: DefectLog) -> tuple[Principal, ...]:
    if type(value) is not dict:
        if value == "*":
            return (ANYONE,)
        code = "INVALID_PRINCIPAL_FORMAT" if type(value) is str else "DATA_TYPE_MISMATCH"
        message = f'a principal must be "*" or an object, not {short_text(value)}'
        notes.add(code, message, steps)
        return ()
    if not value.keys() <= _TYPES:
        notes.defects.extend(unknown_elements(value, TYPES, steps, "INVALID_PRINCIPAL_KEY"))
    return group_by_type(
        tuple(
            [
                Principal(principal_type, text)
                for principal_type in value
                if principal_type in _TYPES
                for text in _texts(value[principal_type], steps, principal_type, notes)
            ]
        )
    )


def _conditions(value: Any, steps: JsonPath, notes: DefectLog) -> tuple[Condition, ...]:
    if type(value) is not dict:
        message = f"Condition must be an object, not {json_type_name(value)}"
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
            message = f"an operator's value must be an object of keys, not {json_type_name(keys)}"
            notes.add("DATA_TYPE_MISMATCH", message, (*steps, name))
            continue
        operators.add(operator)
        several = several or len(keys) > 1
        for key, values in keys.items():
            if type(values) is str:
                result.append(Condition(operator, key, (values,)))
            else:
                texts = _values(values, (*steps, name, key), notes)
                result.append(Condition(operator, key, texts))
    if several or len(operators) < len(value):
        _check_repeated(value, steps, result, notes)
    return tuple(result) if len(operators) == len(value) else group_by_operator(tuple(result))


def _operator(name: str, steps: JsonPath, notes: DefectLog) -> Operator | None:
    try:
        return Operator.parse(name)
    except LanguageError as error:
        code = "INVALID_CONDITION_OPERATOR"
        if name.lower().endswith("nullifexists"):
            code = "NULL_WITH_IF_EXISTS"
        message = f"{error.what}; {error.next_step or 'write an operator such as StringEquals'}"
        notes.add(code, message, (*steps, name))
        return None


def _values(value: Any, steps: JsonPath, notes: DefectLog) -> tuple[str, ...]:
    if type(value) is list:
        if _TEXT_ONLY.issuperset(map(type, value)):
            return tuple(value)
        return tuple([_value(item, (*steps, number), notes) for number, item in enumerate(value)])
    return (_value(value, steps, notes),)


def _value(value: Any, steps: JsonPath, notes: DefectLog) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return Bare("true" if value else "false")
    message = f"a value must be a string, a number or a boolean, not {json_type_name(value)}"
    notes.add("DATA_TYPE_MISMATCH", message, steps)
    return ""


def _check_repeated(
    value: dict[str, Any], steps: JsonPath, result: list[Condition], notes: DefectLog
) -> None:
    """Add a defect for each operator and key that is repeated, in any letter case."""
    seen: dict[tuple[Operator, str], Condition] = {}
    for condition in result:
        other = seen.setdefault((condition.operator, condition.key.lower()), condition)
        if other is not condition:
            message = (
                f"{condition.operator} on {condition.key} is repeated; "
                "IAM ignores the letter case of operators and keys"
            )
            names = [name for name in value if name.lower() == condition.operator.text.lower()]
            where = (*steps, names[-1], condition.key)
            notes.add("DUPLICATE_KEYS_WITH_DIFFERENT_CASE", message, where)


def _effect_defect(value: dict[str, Any], steps: JsonPath) -> Defect:
    if "Effect" not in value:
        return Defect("MISSING_EFFECT", "Effect is missing; it must be Allow or Deny", steps)
    effect = value["Effect"]
    code = "INVALID_EFFECT" if type(effect) is str else "DATA_TYPE_MISMATCH"
    return Defect(
        code, f"Effect must be Allow or Deny, not {short_text(effect)}", (*steps, "Effect")
    )


def _both_present_defect(name: str, steps: JsonPath) -> Defect:
    message = f"{name} and Not{name} exclude each other"
    return Defect("UNSUPPORTED_ELEMENT_COMBINATION", message, steps)
