"""Whether what exists under a name is what an earlier sending of the same call made."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from iamdsl.resources.scope import STACK_TAG

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SKEW = timedelta(minutes=5)
"""How far our clock may be from AWS's."""


def is_ours(answer: Mapping[str, Any], stack: str, since: datetime, *, doubtful: bool) -> bool:
    """What the answer of a read says of an object that was to be made and exists already.

    Our stack's tag proves it. What carries no tag of any stack is ours only if a call of ours
    may have gone through (`doubtful`), it is no older than that, and it is still empty.
    """
    tags = {tag["Key"]: tag["Value"] for tag in _found(answer, "Tags")}
    if STACK_TAG in tags:
        return bool(tags[STACK_TAG] == stack)
    made = next((one for one in _values(answer, "CreateDate")), None)
    young = not isinstance(made, datetime) or made >= since - SKEW
    return doubtful and young and not any(True for _ in _found(answer, "Users"))


def _values(answer: Mapping[str, Any], name: str) -> Iterator[Any]:
    """What stands under a name, in the answer or one level below."""
    if name in answer:
        yield answer[name]
    for value in answer.values():
        if isinstance(value, dict) and name in value:
            yield value[name]


def _found(answer: Mapping[str, Any], name: str) -> Iterator[Any]:
    for value in _values(answer, name):
        yield from value
