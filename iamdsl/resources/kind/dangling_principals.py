"""Dangling principals: unique IDs that IAM leaves in a policy after a principal is deleted.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

_ELEMENTS = ("Principal", "NotPrincipal")
_UNIQUE_ID = re.compile(r"A(?:ID|RO)A[A-Z0-9]{12,124}(?::.+)?", re.ASCII)


def aws_principals(document: object) -> tuple[str, ...]:
    """Return the AWS principals that a document names, each once; none if it is malformed."""
    return tuple(dict.fromkeys(_aws_values(document)))


def dangling_note(before: object, after: object, principals: Mapping[str, str]) -> str | None:
    """Describe the IDs of deleted principals that a change of a document removes or replaces.

    Return None if there are none, or if they are declared. `principals` are the ARNs of existing
    users and roles by unique ID.
    """
    old, new = aws_principals(before), aws_principals(after)
    dangling = [
        principal for principal in deleted_principals(before, principals) if principal not in new
    ]
    if not dangling:
        return None
    old_arns = {principals.get(principal, principal) for principal in old}
    added = [principal for principal in new if principals.get(principal, principal) not in old_arns]
    ids = deleted_text(dangling)
    return f"{ids}; replaced by {' and '.join(added)}" if added else f"{ids}; removed"


def deleted_principals(document: object, principals: Mapping[str, str]) -> list[str]:
    """Return the unique IDs in a document that no existing principal has.

    `principals` are the ARNs of existing users and roles by unique ID.
    """
    return [
        principal
        for principal in aws_principals(document)
        if _UNIQUE_ID.fullmatch(principal) and principal not in principals
    ]


def with_principals(document: object, replacement: Callable[[str], str]) -> Any:
    """Return a document with its AWS principals replaced; a malformed part stays as it is."""
    if not isinstance(document, Mapping):
        return document
    statements = document.get("Statement", ())
    listed = isinstance(statements, list | tuple)
    changed = [_with_principals(statement, replacement) for statement in _as_items(statements)]
    return {**document, "Statement": changed if listed else changed[0]}


def _with_principals(statement: object, replacement: Callable[[str], str]) -> object:
    if not isinstance(statement, Mapping):
        return statement
    result = dict(statement)
    for element in _ELEMENTS:
        named = statement.get(element)
        if isinstance(named, Mapping) and "AWS" in named:
            items = [
                replacement(item) if isinstance(item, str) else item
                for item in _as_items(named["AWS"])
            ]
            is_single = isinstance(named["AWS"], str)
            result[element] = {**named, "AWS": items[0] if is_single else items}
    return result


def deleted_text(ids: Sequence[str]) -> str:
    """Return a clause that says what these unique IDs are."""
    if len(ids) == 1:
        return f"{ids[0]} is the unique ID of a deleted principal"
    return f"{' and '.join(ids)} are the unique IDs of deleted principals"


def _aws_values(document: object) -> Iterator[str]:
    if not isinstance(document, Mapping):
        return
    for statement in _as_items(document.get("Statement", ())):
        if not isinstance(statement, Mapping):
            continue
        for element in _ELEMENTS:
            result = statement.get(element)
            if isinstance(result, Mapping):
                yield from (
                    item for item in _as_items(result.get("AWS", ())) if isinstance(item, str)
                )


def _as_items(value: object) -> Iterator[object]:
    if isinstance(value, list | tuple):
        yield from value
    else:
        yield value
