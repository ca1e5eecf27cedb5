"""The census of a kind: how all of its objects in an account are found, to be declared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from iamdsl.client.call import Call
from iamdsl.snapshot import Snapshot

ListAnswer: TypeAlias = Mapping[str, Any]


@attrs.frozen
class ListedResource:
    """An object that was found: the name of its address, and what it is observed by.

    `attributes` are what the ledger would remember of it. `reserved` says why it is AWS's
    own affair and not to be declared, None for all others.
    """

    name: str
    attributes: Mapping[str, str] = attrs.field(factory=dict)
    reserved: str | None = None


@attrs.frozen
class Lister:
    """How the objects of a kind are found, given what the bulk read told.

    `asks(snapshot)` are the further calls, `finds(snapshot, answers)` reads their answers in
    that order; calls that said there is nothing have none.
    """

    list_calls: Callable[[Snapshot], tuple[Call, ...]]
    read_answers: Callable[[Snapshot, Sequence[ListAnswer]], Iterable[ListedResource]]


def bulk_lister(finds: Callable[[Snapshot], Iterable[ListedResource]]) -> Lister:
    """The census of a kind that the bulk read tells of."""
    return Lister(lambda _snapshot: (), lambda snapshot, _answers: finds(snapshot))


def list_call_lister(call: Call, field: str, name: Callable[[Any], str]) -> Lister:
    """The census of a kind that one call lists, in a field of its answer."""

    def finds(_snapshot: Snapshot, answers: Sequence[ListAnswer]) -> Iterator[ListedResource]:
        for answer in answers:
            yield from (ListedResource(name(item)) for item in answer.get(field) or ())

    return Lister(lambda _snapshot: (call,), finds)


def single_lister(call: Call, field: str) -> Lister:
    """The census of what an account has at most one of, told by a field that is then not empty."""

    def finds(_snapshot: Snapshot, answers: Sequence[ListAnswer]) -> Iterator[ListedResource]:
        yield from (ListedResource("account") for answer in answers if answer.get(field))

    return Lister(lambda _snapshot: (call,), finds)


NO_LISTER = bulk_lister(lambda _snapshot: ())
"""The census of a kind that is told by other kinds' objects."""
