"""Find every existing object of a kind in an account, to import it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from iamdsl.client.call import Call
from iamdsl.snapshot import Snapshot

ListAnswer: TypeAlias = Mapping[str, Any]


@attrs.frozen
class ListedResource:
    """An existing object: the name of its address, and the attributes to observe it with.

    `attributes` are those that a ledger would hold. `reserved` says why it is managed by AWS
    and cannot be declared; None for all others.
    """

    name: str
    attributes: Mapping[str, str] = attrs.field(factory=dict)
    reserved: str | None = None


@attrs.frozen
class Lister:
    """Search for all objects of a kind, in a snapshot and by further list calls.

    `list_calls(snapshot)` returns the calls to send, `read_answers(snapshot, answers)` the
    objects from their answers, in that order; a call that found nothing has no answer.
    """

    list_calls: Callable[[Snapshot], tuple[Call, ...]]
    read_answers: Callable[[Snapshot, Sequence[ListAnswer]], Iterable[ListedResource]]


def bulk_lister(list_existing: Callable[[Snapshot], Iterable[ListedResource]]) -> Lister:
    """Return the lister of a kind that the snapshot already contains."""
    return Lister(lambda _snapshot: (), lambda snapshot, _answers: list_existing(snapshot))


def list_call_lister(call: Call, field: str, name: Callable[[Any], str]) -> Lister:
    """Return the lister of a kind that one call lists, in a field of its response."""

    def read_answers(
        _snapshot: Snapshot, answers: Sequence[ListAnswer]
    ) -> Iterator[ListedResource]:
        for answer in answers:
            yield from (ListedResource(name(item)) for item in answer.get(field) or ())

    return Lister(lambda _snapshot: (call,), read_answers)


def single_lister(call: Call, field: str) -> Lister:
    """Return the lister of a kind with one object per account, present if a field is not empty."""

    def read_answers(
        _snapshot: Snapshot, answers: Sequence[ListAnswer]
    ) -> Iterator[ListedResource]:
        yield from (ListedResource("account") for answer in answers if answer.get(field))

    return Lister(lambda _snapshot: (call,), read_answers)


NO_LISTER = bulk_lister(lambda _snapshot: ())
"""The lister of a kind that is imported as part of other kinds."""
