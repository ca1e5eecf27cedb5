"""Whether two policies are the same: as values, or in structure without regard to order."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from iamdsl.errors import LanguageError
from iamdsl.language.documents.policy_document import PolicyDocument
from iamdsl.language.elements.operator import Operator
from iamdsl.language.parser.policy_source import load_json, source_text
from iamdsl.language.text.json_text import Bare

PolicyLike: TypeAlias = PolicyDocument | Mapping[str, Any] | str | bytes

_SETS = ("Action", "NotAction", "Resource", "NotResource")
_ROOT = re.compile(r"arn:[^:]+:iam::(\d{12}):root").fullmatch


def identical(first: PolicyDocument, second: PolicyDocument) -> bool:
    """Return whether two documents are equal, including their kind and every order."""
    return first == second


def equivalent(first: PolicyLike, second: PolicyLike) -> bool:
    """Return whether two policies have the same structure, without regard to order.

    Takes documents, JSON values or JSON text. These differences are ignored: the order of
    statements and lists, a scalar or a list of one, the letter case of Effect and operators,
    an account id or its root ARN, a boolean or number or its text in conditions, an empty
    principal or none. Different versions, Sids and repetitions are not ignored. JSON that is
    not a policy is compared as JSON. Raises `PolicySyntaxError` for text that is not JSON.
    """
    if first is second:
        return True
    values, other_values = _json_values(first), _json_values(second)
    return bool(values == other_values) or _document(values) == _document(other_values)


def _json_values(source: PolicyLike) -> Any:
    if isinstance(source, PolicyDocument):
        # Accounts that are not set are equal to each other: no real account id contains a letter.
        source = source.bind(account="own").to_json()
    return load_json(source_text(source))


def _document(value: Any) -> Any:
    """Return a form that is equal for equivalent documents; other JSON is unchanged."""
    if not isinstance(value, dict) or "Statement" not in value:
        return value
    statements = [_statement(item) for item in items_of(value["Statement"])]
    return {**value, "Statement": _unordered(statements)}


def _statement(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    result: dict[str, Any] = {}
    for key, item in value.items():
        if key in _SETS:
            result[key] = _unordered(items_of(item))
        elif key == "Effect" and isinstance(item, str):
            result[key] = item.lower()
        elif key in {"Principal", "NotPrincipal"}:
            principals = _principals(item)
            if principals:
                result[key] = principals
        elif key == "Condition":
            conditions = _conditions(item)
            if conditions:
                result[key] = conditions
        else:
            result[key] = item
    return result


def _principals(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    result: dict[str, Any] = {}
    for kind, item in value.items():
        members = [account_key(entry) if kind == "AWS" else entry for entry in items_of(item)]
        if members:
            result[kind] = _unordered(members)
    return result


def account_key(value: Any) -> Any:
    """Return the account id of a root ARN; any other value is unchanged."""
    root = _ROOT(value) if isinstance(value, str) else None
    return value if root is None else root[1]


def _conditions(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    result: dict[str, Any] = {}
    folded = {operator_name(name): keys for name, keys in value.items()}
    for operator, keys in (folded if len(folded) == len(value) else value).items():
        if not isinstance(keys, dict):
            result[operator] = keys
        elif keys:
            result[operator] = {
                key: _unordered([value_text(item) for item in items_of(items)])
                for key, items in keys.items()
            }
    return result


def operator_name(name: str) -> str:
    """Return an operator's canonical name; an unknown one is unchanged."""
    try:
        return Operator.parse(name).text
    except LanguageError:
        return name


def value_text(value: Any) -> Any:
    """Return the text of a boolean or number in a condition; any other value is unchanged."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, Bare) else value


def items_of(value: Any) -> list[Any]:
    """Return a list as it is, any other value as a list of one."""
    return value if isinstance(value, list) else [value]


def _unordered(values: Iterable[Any]) -> list[str]:
    """Return the values as sorted JSON texts."""
    return sorted(json.dumps(value, sort_keys=True) for value in values)
