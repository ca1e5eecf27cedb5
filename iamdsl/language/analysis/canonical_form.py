"""The canonical form of a policy document: equal for documents that are the same.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from iamdsl.errors import LanguageError
from iamdsl.language.documents.policy_kind_rules import VERSIONS
from iamdsl.language.elements.operator import Operator
from iamdsl.language.elements.principal import root_as_account
from iamdsl.language.elements.value_readers import parse_number
from iamdsl.language.text.json_text import Bare

if TYPE_CHECKING:
    from collections.abc import Callable

_DEFAULT_VERSION = min(VERSIONS)
"""The version of a document without Version."""

_EMPTY: tuple[Hashable, ...] = ((), frozenset(), "")


class Strictness(NamedTuple):
    """Differences that are ignored when documents are compared.

    `group` gathers the members of a list, `fold` the letter case of action names and condition
    keys; `optional` are elements that have no effect when they are empty. `reads_values` tells
    whether a missing Version, a wildcard principal and numbers are compared by their meaning.
    """

    group: Callable[[Iterable[Hashable]], Hashable]
    fold: Callable[[str], str]
    optional: frozenset[str]
    reads_values: bool


def _in_any_order(members: Iterable[Hashable]) -> Hashable:
    return tuple(sorted(members, key=repr))


STRUCTURE = Strictness(
    _in_any_order, str, frozenset({"Principal", "NotPrincipal", "Condition"}), reads_values=False
)
"""Order and spelling of lists and values are ignored, repetitions and letter case are not."""

IAM = Strictness(frozenset, str.lower, STRUCTURE.optional | {"Sid"}, reads_values=True)
"""What IAM reads in the same way is the same."""


def canonical_form(
    document: object, strictness: Strictness, principals: Mapping[str, str]
) -> Hashable:
    """Return the canonical form of a document in JSON values; other JSON is compared as JSON.

    `principals` maps the unique ids of existing users and roles to their ARNs: in a principal
    element, both mean the same.
    """
    if not isinstance(document, Mapping) or "Statement" not in document:
        return _exact(document)
    if strictness.reads_values:
        document = {"Version": _DEFAULT_VERSION, **document}
    statements = strictness.group(
        _statement(item, strictness, principals) for item in items_of(document["Statement"])
    )
    return frozenset(
        (key, statements if key == "Statement" else _exact(item)) for key, item in document.items()
    )


def items_of(value: Any) -> list[Any]:
    """Return a list as it is, any other value as a list of one."""
    return value if isinstance(value, list) else [value]


def _statement(value: Any, strictness: Strictness, principals: Mapping[str, str]) -> Hashable:
    if not isinstance(value, Mapping):
        return _exact(value)
    result: dict[str, Hashable] = {}
    for key, item in value.items():
        match key:
            case "Action" | "NotAction":
                result[key] = strictness.group(
                    strictness.fold(entry) if isinstance(entry, str) else _exact(entry)
                    for entry in items_of(item)
                )
            case "Resource" | "NotResource":
                result[key] = strictness.group(map(_exact, items_of(item)))
            case "Principal" | "NotPrincipal":
                result[key] = _principals(item, strictness, principals)
            case "Condition":
                result[key] = _conditions(item, strictness)
            case "Effect" if isinstance(item, str):
                result[key] = item.lower()
            case _:
                result[key] = _exact(item)
    return tuple(
        (key, result[key])
        for key in sorted(result)
        if result[key] not in _EMPTY or key not in strictness.optional
    )


def _principals(value: Any, strictness: Strictness, principals: Mapping[str, str]) -> Hashable:
    if value == "*" and strictness.reads_values:
        value = {"AWS": "*"}
    if not isinstance(value, Mapping):
        return _exact(value)
    return strictness.group(
        (kind, _aws_principal(entry, principals) if kind == "AWS" else _exact(entry))
        for kind, item in value.items()
        for entry in items_of(item)
    )


def _aws_principal(value: Any, principals: Mapping[str, str]) -> Hashable:
    return (
        root_as_account(principals.get(value, value)) if isinstance(value, str) else _exact(value)
    )


def _conditions(value: Any, strictness: Strictness) -> Hashable:
    if not isinstance(value, Mapping):
        return _exact(value)
    result: list[Hashable] = []
    for name, keys in value.items():
        operator = _operator_name(name)
        if not isinstance(keys, Mapping):
            result.append((operator, _exact(keys)))
            continue
        to_comparable = _number if strictness.reads_values and "Numeric" in operator else _text
        result += [
            (operator, strictness.fold(key), strictness.group(map(to_comparable, items_of(values))))
            for key, values in keys.items()
        ]
    return strictness.group(result)


def _operator_name(name: str) -> str:
    """Return an operator's canonical name; an unknown one is unchanged."""
    try:
        return Operator.parse(name).text
    except LanguageError:
        return name


def _text(value: Any) -> Hashable:
    """Return a condition's value as text, also of a boolean or number."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, Bare | int | float) else _exact(value)


def _number(value: Any) -> Hashable:
    """Return the value of a numeric operator, for which 5, 5.0 and "5" are equal."""
    text = _text(value)
    number = parse_number(text) if isinstance(text, str) else None
    return text if number is None else number


def _exact(value: object) -> Hashable:
    """Return a value that is compared exactly: text, or the marked JSON text of any other value."""
    return value if isinstance(value, str) else ("JSON", json.dumps(value, sort_keys=True))
