"""Dangling principals: the unique ids that IAM leaves of deleted users and roles.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_LEFT = re.compile(r"A(?:ID|RO)A[A-Z0-9]{12,124}(?::.+)?", re.ASCII)


def aws_principals(document: object) -> tuple[str, ...]:
    """The AWS principals that a document names, each once; none where it cannot be read."""
    return tuple(dict.fromkeys(_aws_values(document)))


def dangling_note(before: object, after: object, principals: Mapping[str, str]) -> str | None:
    """What the account's document holds of deleted principals, and what comes in its place.

    None when there is nothing of them, or when it is declared so. `principals` are the ARNs of
    living users and roles by unique id.
    """
    old, new = aws_principals(before), aws_principals(after)
    left = [
        item for item in old if _LEFT.fullmatch(item) and item not in new and item not in principals
    ]
    if not left:
        return None
    there = {principals.get(entry, entry) for entry in old}
    instead = [candidate for candidate in new if principals.get(candidate, candidate) not in there]
    some = f"{left[0]} is" if len(left) == 1 else f"{' and '.join(left)} are"
    many = "a deleted principal" if len(left) == 1 else "deleted principals"
    then = f"re-pointed to {' and '.join(instead)}" if instead else "taken out"
    return f"{some} what is left of {many}; {then}"


def _aws_values(document: object) -> Iterator[str]:
    if not isinstance(document, Mapping):
        return
    for statement in _as_items(document.get("Statement", ())):
        if not isinstance(statement, Mapping):
            continue
        for element in ("Principal", "NotPrincipal"):
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
