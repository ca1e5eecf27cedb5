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
    left = [one for one in old if _LEFT.fullmatch(one) and one not in new and one not in principals]
    if not left:
        return None
    there = {principals.get(one, one) for one in old}
    instead = [one for one in new if principals.get(one, one) not in there]
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
            found = statement.get(element)
            if isinstance(found, Mapping):
                yield from (one for one in _as_items(found.get("AWS", ())) if isinstance(one, str))


def _as_items(value: object) -> Iterator[object]:
    if isinstance(value, list | tuple):
        yield from value
    else:
        yield value
