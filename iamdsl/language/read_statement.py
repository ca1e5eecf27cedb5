"""One statement, from JSON values to the value it stands for, or to defects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.errors import LanguageError
from iamdsl.language.action import is_readable
from iamdsl.language.condition import Condition
from iamdsl.language.conjunction import by_operator
from iamdsl.language.defect import Defect, name_of, shown, unknown_elements
from iamdsl.language.json_text import Bare
from iamdsl.language.operator import KNOWN, Operator
from iamdsl.language.principal import ANYONE, TYPES, Principal, by_type
from iamdsl.language.statement import AnyStatement, Statement

if TYPE_CHECKING:
    from iamdsl.language.json_text import Path
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

_READABLE: set[str] = set()
"""Actions found readable before; policies name the same ones over and over."""

_MOST_REMEMBERED = 50_000


def read_statement(
    value: Any,  # noqa: ANN401 - any JSON value
    steps: Path,
    origin: Origin | None,
    defects: list[Defect],
) -> AnyStatement | None:
    """The statement at these steps; notes each defect, and gives None when there is one."""
    if type(value) is not dict:
        message = f"a statement is an object, not {name_of(value)}"
        defects.append(Defect("DATA_TYPE_MISMATCH", message, steps))
        return None
    before = len(defects)
    effect: Any = value.get("Effect")
    sid = value.get("Sid")
    odd_sid = type(sid) is not str and "Sid" in value
    if odd_sid or effect not in _EFFECTS or not value.keys() <= _KEYS:
        _check_head(value, steps, defects)
    actions, except_actions = _either(value, "Action", "NotAction", steps, defects)
    if actions is None:
        defects.append(Defect("MISSING_ACTION", "there is neither Action nor NotAction", steps))
    elif not _READABLE.issuperset(actions):
        _check_actions(actions, (*steps, "NotAction" if except_actions else "Action"), defects)
    resources, except_resources = _either(value, "Resource", "NotResource", steps, defects)
    empty: tuple[str, ...] = ("Resource",) if resources == () and not except_resources else ()
    principals: tuple[Principal, ...] = ()
    except_principals = False
    if "Principal" in value or "NotPrincipal" in value:
        principals, except_principals = _either_principal(value, steps, defects)
        if not principals and not except_principals:
            empty = ("Principal", *empty)
    conditions: tuple[Condition, ...] = ()
    if "Condition" in value:
        conditions = _conditions(value["Condition"], (*steps, "Condition"), defects)
    if len(defects) > before:
        return None
    return Statement(
        effect,
        actions or (),
        except_actions,
        resources or (),
        except_resources,
        principals,
        except_principals,
        conditions,
        sid,
        empty,
        origin=origin,
    )


def _check_head(value: dict[str, Any], steps: Path, defects: list[Defect]) -> None:
    """Effect, Sid, and that there is nothing else than a statement's elements."""
    defects.extend(unknown_elements(value, KEYS, steps))
    effect, sid = value.get("Effect"), value.get("Sid")
    if effect not in _EFFECTS:
        defects.append(_no_effect(value, steps))
    if type(sid) is not str and "Sid" in value:
        message = f"a Sid is text, not {name_of(sid)}"
        defects.append(Defect("DATA_TYPE_MISMATCH", message, (*steps, "Sid")))


def _either_principal(
    value: dict[str, Any], steps: Path, defects: list[Defect]
) -> tuple[tuple[Principal, ...], bool]:
    """The principals of whichever of the pair is there, and whether it is NotPrincipal."""
    if "Principal" not in value:
        return _principals(value["NotPrincipal"], (*steps, "NotPrincipal"), defects), True
    if "NotPrincipal" in value:
        defects.append(_both("Principal", steps))
    return _principals(value["Principal"], (*steps, "Principal"), defects), False


def _either(
    value: dict[str, Any], name: str, negated: str, steps: Path, defects: list[Defect]
) -> tuple[tuple[str, ...] | None, bool]:
    """The texts of whichever of a pair is there, None without either; and which it is."""
    if name in value:
        if negated in value:
            defects.append(_both(name, steps))
        found = value[name]
        if type(found) is str:
            return (found,), False
        return _texts(found, steps, name, defects), False
    if negated in value:
        return _texts(value[negated], steps, negated, defects), True
    return None, False


def _texts(
    value: Any,  # noqa: ANN401 - any JSON value
    steps: Path,
    name: str,
    defects: list[Defect],
) -> tuple[str, ...]:
    if type(value) is str:
        return (value,)
    if type(value) is not list:
        message = f"this is text or a list of texts, not {name_of(value)}"
        defects.append(Defect("DATA_TYPE_MISMATCH", message, (*steps, name)))
        return ()
    if set(map(type, value)) <= _JUST_TEXT:
        return tuple(value)
    for number, item in enumerate(value):
        if type(item) is not str:
            message = f"this is text, not {name_of(item)}"
            defects.append(Defect("DATA_TYPE_MISMATCH", message, (*steps, name, number)))
    return ()


def _check_actions(actions: tuple[str, ...], steps: Path, defects: list[Defect]) -> None:
    if len(_READABLE) > _MOST_REMEMBERED:
        _READABLE.clear()
    for action in actions:
        if is_readable(action):
            _READABLE.add(action)
        else:
            message = f"{shown(action)} is no action: it reads service:Name"
            defects.append(Defect("INVALID_ACTION", message, steps))


def _principals(value: Any, steps: Path, defects: list[Defect]) -> tuple[Principal, ...]:  # noqa: ANN401
    if type(value) is not dict:
        if value == "*":
            return (ANYONE,)
        kind = "INVALID_PRINCIPAL_FORMAT" if type(value) is str else "DATA_TYPE_MISMATCH"
        message = f'a principal is "*" or an object, not {shown(value)}'
        defects.append(Defect(kind, message, steps))
        return ()
    if not value.keys() <= _TYPES:
        defects.extend(unknown_elements(value, TYPES, steps, "INVALID_PRINCIPAL_KEY"))
    return by_type(
        tuple(
            [
                Principal(kind, text)
                for kind in value
                if kind in _TYPES
                for text in _texts(value[kind], steps, kind, defects)
            ]
        )
    )


def _conditions(value: Any, steps: Path, defects: list[Defect]) -> tuple[Condition, ...]:  # noqa: ANN401
    if type(value) is not dict:
        message = f"a condition is an object, not {name_of(value)}"
        defects.append(Defect("DATA_TYPE_MISMATCH", message, steps))
        return ()
    found: list[Condition] = []
    for name, keys in value.items():
        operator = KNOWN.get(name) or _operator(name, steps, defects)
        if operator is None:
            continue
        if type(keys) is not dict:
            message = f"an operator holds an object of keys, not {name_of(keys)}"
            defects.append(Defect("DATA_TYPE_MISMATCH", message, (*steps, name)))
            continue
        for key, values in keys.items():
            if type(values) is str:
                found.append(Condition(operator, key, (values,)))
            else:
                held = _values(values, (*steps, name, key), defects)
                found.append(Condition(operator, key, held))
    if len(found) < 2:  # noqa: PLR2004 - nothing to compare
        return tuple(found)
    _check_twice(value, steps, found, defects)
    return by_operator(tuple(found))


def _operator(name: str, steps: Path, defects: list[Defect]) -> Operator | None:
    try:
        return Operator.parse(name)
    except LanguageError as error:
        code = "INVALID_CONDITION_OPERATOR"
        if name.lower().endswith("nullifexists"):
            code = "NULL_WITH_IF_EXISTS"
        message = f"{error.what}; {error.next_step or 'see the list of operators'}"
        defects.append(Defect(code, message, (*steps, name)))
        return None


def _values(value: Any, steps: Path, defects: list[Defect]) -> tuple[str, ...]:  # noqa: ANN401
    if type(value) is list:
        if set(map(type, value)) == _JUST_TEXT:
            return tuple(value)
        return tuple([_value(item, (*steps, number), defects) for number, item in enumerate(value)])
    return (_value(value, steps, defects),)


def _value(value: Any, steps: Path, defects: list[Defect]) -> str:  # noqa: ANN401
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return Bare("true" if value else "false")
    message = f"a value is text, a number or a boolean, not {name_of(value)}"
    defects.append(Defect("DATA_TYPE_MISMATCH", message, steps))
    return ""


def _check_twice(
    value: dict[str, Any], steps: Path, found: list[Condition], defects: list[Defect]
) -> None:
    """Operators and keys are the same in any case: none may be given twice."""
    seen: dict[tuple[Operator, str], Condition] = {}
    for condition in found:
        other = seen.setdefault((condition.operator, condition.key.lower()), condition)
        if other is not condition:
            message = (
                f"{condition.operator} on {condition.key} is given twice; "
                "operators and keys are the same in upper and lower case"
            )
            names = [one for one in value if one.lower() == condition.operator.text.lower()]
            where = (*steps, names[-1], condition.key)
            defects.append(Defect("DUPLICATE_KEYS_WITH_DIFFERENT_CASE", message, where))


def _no_effect(value: dict[str, Any], steps: Path) -> Defect:
    if "Effect" not in value:
        return Defect("MISSING_EFFECT", "there is no Effect: Allow or Deny", steps)
    effect = value["Effect"]
    code = "INVALID_EFFECT" if type(effect) is str else "DATA_TYPE_MISMATCH"
    return Defect(code, f"Effect is Allow or Deny, not {shown(effect)}", (*steps, "Effect"))


def _both(name: str, steps: Path) -> Defect:
    message = f"{name} and Not{name} exclude each other"
    return Defect("UNSUPPORTED_ELEMENT_COMBINATION", message, steps)
