"""A test case of a resource kind: the resource, its changes, and the writes they need."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

import attrs

from iamdsl.resources import Resource

Writes: TypeAlias = tuple[str, ...]
"""Operations in any order, each as often as it is sent."""


def _nothing(_argument: Any) -> tuple[Resource, ...]:
    return ()


@attrs.frozen
class Change:
    """Another declaration that IAM reaches in place.

    `what` begins with the property that differs. `writes` are sent for the change, and
    `reverse_writes` for the change back to the base, or to `reverse_to` if the base cannot be
    declared unchanged.
    """

    what: str
    to: Resource
    writes: Writes
    reverse_writes: Writes
    reverse_to: Resource | None = None


def both_ways(what: str, to: Resource, *writes: str) -> Change:
    """Return a change that needs the same writes in both directions."""
    return Change(what, to, writes, writes)


@attrs.frozen
class OutsideChange:
    """A change made outside iamdsl, and the writes that revert it.

    `what` begins with the property that differs; the call is made `times` times.
    """

    what: str
    operation: str
    arguments: Mapping[str, Any]
    repair_writes: Writes
    times: int = 1


@attrs.frozen(kw_only=True)
class KindCase:
    """A resource with its changes, and the writes that each of them needs.

    `around` is in the stack all the time, `dependents` returns what is deployed with the resource
    while it changes, `prepare` creates objects outside the stack, and `secrets` are in the sink.
    `outside_calls` are made outside iamdsl and leave the resource as declared. `same` are
    equivalent declarations of the base, `replacements` declarations that replace it; both are
    named after the property that differs. `untag` removes the stack tag. `other_tests` names the
    test of a property that no declaration can change, `timed_tests` that of a property which
    takes effect at a point in time. `in_place_tests` names the test of a property that only newer
    versions of boto3 can change in place, by `in_place_writes`.
    """

    base: Resource
    creates: Writes
    destroys: Writes
    around: tuple[Resource, ...] = ()
    dependents: Callable[[Any], tuple[Resource, ...]] = _nothing
    prepare: Callable[[Any], object] = _nothing
    secrets: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict)
    same: Mapping[str, Resource] = attrs.field(factory=dict)
    outside_calls: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    changes: tuple[Change, ...] = ()
    replacements: Mapping[str, Resource] = attrs.field(factory=dict)
    outside_changes: tuple[OutsideChange, ...] = ()
    untag: tuple[str, Mapping[str, Any]] | None = None
    other_tests: Mapping[str, str] = attrs.field(factory=dict)
    timed_tests: Mapping[str, str] = attrs.field(factory=dict)
    in_place_tests: Mapping[str, str] = attrs.field(factory=dict)
    in_place_writes: Writes = ()

    @property
    def in_place(self) -> tuple[str, ...]:
        """The properties that are changed in place."""
        return _properties((*(change.what for change in self.changes), *self.in_place_tests))

    @property
    def replaced(self) -> tuple[str, ...]:
        """The properties that replace the resource when they change."""
        return _properties((*self.replacements, *self.other_tests))

    @property
    def change_writes(self) -> Writes:
        """The writes of all changes, each once."""
        changed = (
            write for change in self.changes for write in (*change.writes, *change.reverse_writes)
        )
        repaired = (write for change in self.outside_changes for write in change.repair_writes)
        return tuple(dict.fromkeys((*changed, *repaired, *self.in_place_writes)))


def _properties(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.partition(" ")[0] for name in names))
