"""The census of a kind: how all of its objects in an account are found, to be declared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from iamdsl.client.call import Call
from iamdsl.snapshot import Snapshot

Answer: TypeAlias = Mapping[str, Any]


@attrs.frozen
class Counted:
    """An object that was found: the name of its address, and what it is observed by.

    `attributes` are what the ledger would remember of it. `reserved` says why it is AWS's
    own affair and not to be declared, None for all others.
    """

    name: str
    attributes: Mapping[str, str] = attrs.field(factory=dict)
    reserved: str | None = None


@attrs.frozen
class Census:
    """How the objects of a kind are found, given what the bulk read told.

    `asks(snapshot)` are the further calls, `finds(snapshot, answers)` reads their answers in
    that order; calls that said there is nothing have none.
    """

    asks: Callable[[Snapshot], tuple[Call, ...]]
    finds: Callable[[Snapshot, Sequence[Answer]], Iterable[Counted]]


def bulk(finds: Callable[[Snapshot], Iterable[Counted]]) -> Census:
    """The census of a kind that the bulk read tells of."""
    return Census(lambda _snapshot: (), lambda snapshot, _answers: finds(snapshot))


def listing(call: Call, field: str, name: Callable[[Any], str]) -> Census:
    """The census of a kind that one call lists, in a field of its answer."""

    def finds(_snapshot: Snapshot, answers: Sequence[Answer]) -> Iterator[Counted]:
        for answer in answers:
            yield from (Counted(name(item)) for item in answer.get(field) or ())

    return Census(lambda _snapshot: (call,), finds)


def lone(call: Call, field: str) -> Census:
    """The census of what an account has at most one of, told by a field that is then not empty."""

    def finds(_snapshot: Snapshot, answers: Sequence[Answer]) -> Iterator[Counted]:
        yield from (Counted("account") for answer in answers if answer.get(field))

    return Census(lambda _snapshot: (call,), finds)


NOWHERE = bulk(lambda _snapshot: ())
"""The census of a kind that is told by other kinds' objects."""
