"""Whether IAM reads two documents as the same, whatever their spelling.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Mapping
from typing import Any

from iamdsl.language.analysis.equivalence import account_key, items_of, operator_name, value_text
from iamdsl.language.documents.policy_kind_rules import VERSIONS
from iamdsl.language.elements.value_readers import parse_number

_DEFAULT_VERSION = min(VERSIONS)
"""The version of a document without Version."""

_NO_PRINCIPALS: Mapping[str, str] = {}


def is_same_to_iam(
    first: object, second: object, principals: Mapping[str, str] = _NO_PRINCIPALS
) -> bool:
    """Return whether IAM reads two documents as the same; takes any JSON values.

    It ignores more than `equivalent`: the letter case of actions and condition keys,
    repeated members and statements, an empty Sid. A missing Version is the oldest, `"*"`
    is `{"AWS": "*"}`, and numeric operators compare numbers. Sids, the two versions,
    resources and values are compared as text. `principals` maps the unique ids of existing
    users and roles to their ARNs: in a principal element, both mean the same.
    """
    # Most documents are returned as they were sent. In Python true equals 1, so conditions,
    # the only place for such values, must have the same text as well.
    if first == second and repr(_all_conditions(first)) == repr(_all_conditions(second)):
        return True
    return _document(first, principals) == _document(second, principals)


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
        return _exact(value)
    return frozenset(
        {
            ("Version", _exact(value.get("Version", _DEFAULT_VERSION))),
            (
                "Statement",
                frozenset(_statement(item, principals) for item in items_of(value["Statement"])),
            ),
            *(
                (key, _exact(item))
                for key, item in value.items()
                if key not in {"Version", "Statement"}
            ),
        }
    )


def _statement(value: Any, principals: Mapping[str, str]) -> Hashable:
    if not isinstance(value, Mapping):
        return _exact(value)
    result: dict[str, Hashable] = {}
    for key, item in value.items():
        match key:
            case "Action" | "NotAction":
                result[key] = frozenset(
                    entry.lower() if isinstance(entry, str) else _exact(entry)
                    for entry in items_of(item)
                )
            case "Resource" | "NotResource":
                result[key] = frozenset(map(_exact, items_of(item)))
            case "Principal" | "NotPrincipal":
                result[key] = _principals(item, principals)
            case "Condition":
                result[key] = _conditions(item)
            case "Effect" if isinstance(item, str):
                result[key] = item.lower()
            case _:
                result[key] = _exact(item)
    return frozenset(
        (key, item)
        for key, item in result.items()
        if item not in _EMPTY_VALUES or key not in _MAY_BE_EMPTY
    )


_EMPTY_VALUES: tuple[Hashable, ...] = (frozenset(), "")
_MAY_BE_EMPTY = ("Sid", "Principal", "NotPrincipal", "Condition")
"""Elements that have no effect when they are empty."""


def _principals(value: Any, principals: Mapping[str, str]) -> Hashable:
    if value == "*":
        value = {"AWS": "*"}
    if not isinstance(value, Mapping):
        return _exact(value)
    return frozenset(
        (kind, _aws_principal(entry, principals) if kind == "AWS" else _exact(entry))
        for kind, item in value.items()
        for entry in items_of(item)
    )


def _aws_principal(value: Any, principals: Mapping[str, str]) -> Hashable:
    if not isinstance(value, str):
        return _exact(value)
    result: str = account_key(principals.get(value, value))
    return result


def _conditions(value: Any) -> Hashable:
    if not isinstance(value, Mapping):
        return _exact(value)
    result: set[Hashable] = set()
    for name, keys in value.items():
        operator = operator_name(name)
        if not isinstance(keys, Mapping):
            result.add((operator, _exact(keys)))
            continue
        to_comparable = _number if "Numeric" in operator else _comparable
        result.update(
            (operator, key.lower(), frozenset(map(to_comparable, items_of(values))))
            for key, values in keys.items()
        )
    return frozenset(result)


def _comparable(value: Any) -> Hashable:
    """Return a condition's value as IAM compares it, as text."""
    text = value_text(value)
    return str(text) if isinstance(text, int | float) else _exact(text)


def _number(value: Any) -> Hashable:
    """Return the value of a numeric operator, for which 5, 5.0 and "5" are equal."""
    text = _comparable(value)
    number = parse_number(text) if isinstance(text, str) else None
    return text if number is None else number


def _exact(value: object) -> Hashable:
    """Return a value that is compared exactly: text, or the marked JSON text of any other value."""
    return value if isinstance(value, str) else ("JSON", json.dumps(value, sort_keys=True))
