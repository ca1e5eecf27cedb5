"""Proof that an existing object was created by an earlier attempt of the same call."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.resources.kind.scope import OPERATION_TAG, STACK_TAG

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CLOCK_SKEW = timedelta(minutes=5)
"""Assumed maximum error of AWS's time in the journal."""


@attrs.frozen
class Attempt:
    """One attempt of a step; `op` is its ID in the journal and in the tag of what it creates.

    `earlier` are the IDs under which earlier runs sent the same call, `since` is when the first
    of all was sent; `doubtful` means that one may have succeeded although its response was lost.
    `tagged` is False where the account refuses iamdsl's tags.
    """

    op: str
    since: datetime
    earlier: frozenset[str] = frozenset()
    doubtful: bool = False
    tagged: bool = True


def is_made_by(answer: Mapping[str, Any], stack: str, attempt: Attempt, *, tagged: bool) -> bool:
    """Return whether an object that AWS describes in `answer` was created by this attempt.

    A tag with the attempt's ID, or with an ID of an earlier run, proves it. A tag with another
    ID, or of another stack, disproves it: the object may be the one that is being replaced.
    Without a tag, if none was sent (`tagged`), the object must not be older than the first
    attempt, and a group must have no members.
    """
    tags = {tag["Key"]: tag["Value"] for tag in _list_values(answer, "Tags")}
    if tags.get(STACK_TAG, stack) != stack:
        return False
    if OPERATION_TAG in tags:
        return tags[OPERATION_TAG] in {attempt.op, *attempt.earlier}
    if tagged and STACK_TAG not in tags:
        return False
    created = next((value for value in _values(answer, "CreateDate")), None)
    recent = not isinstance(created, datetime) or created >= attempt.since - CLOCK_SKEW
    return recent and not any(True for _ in _list_values(answer, "Users"))


def has_spelling(answer: Mapping[str, Any], names: Mapping[str, Any]) -> bool:
    """Return whether the object in `answer` has exactly the names by which it was looked up.

    IAM finds an object by its name in any case, and answers with its own spelling.
    """
    return all(
        spelling == name
        for parameter, name in names.items()
        for spelling in _values(answer, parameter)
    )


def _values(answer: Mapping[str, Any], name: str) -> Iterator[Any]:
    """Yield the values of a field in the answer, or one level below."""
    if name in answer:
        yield answer[name]
    for value in answer.values():
        if isinstance(value, dict) and name in value:
            yield value[name]


def _list_values(answer: Mapping[str, Any], name: str) -> Iterator[Any]:
    for value in _values(answer, name):
        yield from value
