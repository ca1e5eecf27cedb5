"""Whether two policies say the same: as values, or in structure whatever the order."""

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
    """Whether two documents are the same value: kind, order and all."""
    return first == second


def equivalent(first: PolicyLike, second: PolicyLike) -> bool:
    """Whether two policies have the same structure, in whatever order and shape.

    Takes documents, JSON values or text. The order of statements and lists is free, a
    scalar is a list of one, Effect and operators are read in any case, an account id is
    its root ARN, JSON booleans and numbers are their text in conditions, empty principals
    are none. Version, Sid and repetitions count. Text that is JSON but no policy is compared as
    JSON; raises PolicySyntaxError for text that is no JSON.
    """
    if first is second:
        return True
    item, other = _values(first), _values(second)
    return bool(item == other) or _document(item) == _document(other)


def _values(source: PolicyLike) -> Any:
    if isinstance(source, PolicyDocument):
        # An open account is the same in both; no account's id holds a letter.
        source = source.bind(account="own").to_json()
    return load_json(source_text(source))


def _document(value: Any) -> Any:
    """A form that is equal for equivalent documents; other JSON stays as it is."""
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
    """An account id and its root ARN alike."""
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
    """An operator's name as IAM reads it: in any case."""
    try:
        return Operator.parse(name).text
    except LanguageError:
        return name


def value_text(value: Any) -> Any:
    """A condition's value as text, where it is a boolean or a number as spelled."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, Bare) else value


def items_of(value: Any) -> list[Any]:
    """A scalar as a list of one."""
    return value if isinstance(value, list) else [value]


def _unordered(values: Iterable[Any]) -> list[str]:
    """Values without order, comparable whatever they are."""
    return sorted(json.dumps(value, sort_keys=True) for value in values)
