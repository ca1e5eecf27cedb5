"""Whether IAM reads two documents alike, however they are spelled.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
"""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Mapping
from decimal import Decimal
from typing import Any

from iamdsl.language.analysis.equivalence import account_key, items_of, operator_name, value_text
from iamdsl.language.documents.policy_kind import VERSIONS
from iamdsl.language.elements.condition import NUMBER

_OLDEST = min(VERSIONS)
"""The version of a document that names none."""

_NONE: Mapping[str, str] = {}


def is_same_to_iam(item: object, other: object, principals: Mapping[str, str] = _NONE) -> bool:
    """Whether IAM reads two documents alike; takes JSON values, whatever they are.

    It looks past more than `equivalent`: actions, condition keys and operators are the same
    in any case, members and statements given twice are given once, an empty Sid is none,
    no Version is the oldest, `"*"` is `{"AWS": "*"}`, numbers are compared as such
    by numeric operators. Sids, the two versions, resources and values
    count as they are spelled. `principals` are the ARNs of living users and roles by
    unique id: in a principal element the one stands for the other.
    """
    # Most documents come back as they were sent. In Python true is 1, so that conditions,
    # which alone may hold such values, must have the same text as well.
    if item == other and repr(_all_conditions(item)) == repr(_all_conditions(other)):
        return True
    return _document(item, principals) == _document(other, principals)


def _all_conditions(document: object) -> list[object]:
    if not isinstance(document, Mapping) or "Statement" not in document:
        return [document]
    return [
        statement["Condition"]
        for statement in items_of(document["Statement"])
        if isinstance(statement, Mapping) and "Condition" in statement
    ]


def _document(value: object, principals: Mapping[str, str]) -> Hashable:
    if not isinstance(value, Mapping) or "Statement" not in value:
        return _as_it_is(value)
    return frozenset(
        {
            ("Version", _as_it_is(value.get("Version", _OLDEST))),
            (
                "Statement",
                frozenset(_statement(item, principals) for item in items_of(value["Statement"])),
            ),
            *(
                (key, _as_it_is(item))
                for key, item in value.items()
                if key not in {"Version", "Statement"}
            ),
        }
    )


def _statement(value: Any, principals: Mapping[str, str]) -> Hashable:
    if not isinstance(value, Mapping):
        return _as_it_is(value)
    result: dict[str, Hashable] = {}
    for key, item in value.items():
        match key:
            case "Action" | "NotAction":
                result[key] = frozenset(
                    entry.lower() if isinstance(entry, str) else _as_it_is(entry)
                    for entry in items_of(item)
                )
            case "Resource" | "NotResource":
                result[key] = frozenset(map(_as_it_is, items_of(item)))
            case "Principal" | "NotPrincipal":
                result[key] = _principals(item, principals)
            case "Condition":
                result[key] = _conditions(item)
            case "Effect" if isinstance(item, str):
                result[key] = item.lower()
            case _:
                result[key] = _as_it_is(item)
    return frozenset(
        (key, item)
        for key, item in result.items()
        if item not in _EMPTY or key not in _MAY_BE_EMPTY
    )


_EMPTY: tuple[Hashable, ...] = (frozenset(), "")
_MAY_BE_EMPTY = ("Sid", "Principal", "NotPrincipal", "Condition")
"""Elements that say nothing when they are empty."""


def _principals(value: Any, principals: Mapping[str, str]) -> Hashable:
    if value == "*":
        value = {"AWS": "*"}
    if not isinstance(value, Mapping):
        return _as_it_is(value)
    return frozenset(
        (kind, _aws(entry, principals) if kind == "AWS" else _as_it_is(entry))
        for kind, item in value.items()
        for entry in items_of(item)
    )


def _aws(value: Any, principals: Mapping[str, str]) -> Hashable:
    if not isinstance(value, str):
        return _as_it_is(value)
    result: str = account_key(principals.get(value, value))
    return result


def _conditions(value: Any) -> Hashable:
    if not isinstance(value, Mapping):
        return _as_it_is(value)
    result: set[Hashable] = set()
    for name, keys in value.items():
        operator = operator_name(name)
        if not isinstance(keys, Mapping):
            result.add((operator, _as_it_is(keys)))
            continue
        read = _number if "Numeric" in operator else _comparable
        result.update(
            (operator, key.lower(), frozenset(map(read, items_of(values))))
            for key, values in keys.items()
        )
    return frozenset(result)


def _comparable(value: Any) -> Hashable:
    """A value as IAM compares it: as text."""
    text = value_text(value)
    return str(text) if isinstance(text, int | float) else _as_it_is(text)


def _number(value: Any) -> Hashable:
    """The value of a numeric operator: 5, 5.0 and "5" are one."""
    text = _comparable(value)
    if isinstance(text, str) and re.fullmatch(NUMBER, text, re.ASCII):
        return Decimal(text)
    return text


def _as_it_is(value: object) -> Hashable:
    """A value that counts as it is: text, or any other JSON in a form of its own."""
    return value if isinstance(value, str) else ("JSON", json.dumps(value, sort_keys=True))
