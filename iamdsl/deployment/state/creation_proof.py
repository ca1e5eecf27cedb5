"""Whether what exists under a name is what an earlier sending of the same call made."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.resources.kind.scope import OPERATION_TAG, STACK_TAG

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CLOCK_SKEW = timedelta(minutes=5)
"""How far our clock may be from AWS's."""


@attrs.frozen
class Attempt:
    """One sending of a step: `op` names it in the journal and in the tag of what it makes.

    `earlier` are the names under which earlier runs sent the same call, `since` is when the first
    of all was sent; `doubtful` tells that one may have gone through without an answer. `tagged`
    is False where the account refuses our tags.
    """

    op: str
    since: datetime
    earlier: frozenset[str] = frozenset()
    doubtful: bool = False
    tagged: bool = True


def is_made_by(answer: Mapping[str, Any], stack: str, attempt: Attempt, *, tagged: bool) -> bool:
    """Whether what was found is what a call of ours made that may have gone through.

    The tag that names our call proves it; one that names another call, or another stack, proves
    the contrary: it may be the one that is just being replaced. Without such a tag, where none was
    sent (`tagged`), it is ours only if it is no older than our call and still empty.
    """
    tags = {tag["Key"]: tag["Value"] for tag in _list_values(answer, "Tags")}
    if tags.get(STACK_TAG, stack) != stack:
        return False
    if OPERATION_TAG in tags:
        return tags[OPERATION_TAG] in {attempt.op, *attempt.earlier}
    if tagged and STACK_TAG not in tags:
        return False
    made = next((value for value in _values(answer, "CreateDate")), None)
    young = not isinstance(made, datetime) or made >= attempt.since - CLOCK_SKEW
    return young and not any(True for _ in _list_values(answer, "Users"))


def _values(answer: Mapping[str, Any], name: str) -> Iterator[Any]:
    """What stands under a name, in the answer or one level below."""
    if name in answer:
        yield answer[name]
    for value in answer.values():
        if isinstance(value, dict) and name in value:
            yield value[name]


def _list_values(answer: Mapping[str, Any], name: str) -> Iterator[Any]:
    for value in _values(answer, name):
        yield from value
