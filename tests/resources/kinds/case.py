"""What a case says: a resource, what may change about it, and the writes that each takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import attrs

from iamdsl.resources import Resource

Writes: TypeAlias = tuple[str, ...]
"""Operations in any order, each as often as it is sent."""


def _nothing(_given: Any) -> tuple[Resource, ...]:
    return ()


@attrs.frozen
class Change:
    """Another declaration that IAM reaches in place.

    `what` begins with the property that differs. `back` are the writes to the base again,
    which is said as `home` where it takes other words than at first.
    """

    what: str
    to: Resource
    there: Writes
    back: Writes
    home: Resource | None = None


def both_ways(what: str, to: Resource, *writes: str) -> Change:
    """A change that takes the same writes there and back."""
    return Change(what, to, writes, writes)


@attrs.frozen
class Foreign:
    """A change by somebody else, and the writes that undo it; `what` begins with the property."""

    what: str
    operation: str
    arguments: Mapping[str, Any]
    mended: Writes
    times: int = 1


@attrs.frozen(kw_only=True)
class KindCase:
    """One resource through its life.

    `around` is in the stack before and after it, `dependents` gives what is deployed with it
    when it changes, `standing` makes what others have in the account, and `secrets` is in
    the sink. `meanwhile` are calls of others that leave it as declared. `same` are other
    ways to declare the base, `replacements` what is made anew; both begin with the property that
    differs. `untag` takes our tag away by hand. `elsewhere` names the test of a field that
    no declaration can change.
    """

    base: Resource
    creates: Writes
    destroys: Writes
    around: tuple[Resource, ...] = ()
    dependents: Callable[[Any], tuple[Resource, ...]] = _nothing
    standing: Callable[[Any], object] = _nothing
    secrets: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict)
    same: Mapping[str, Resource] = attrs.field(factory=dict)
    meanwhile: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    changes: tuple[Change, ...] = ()
    replacements: Mapping[str, Resource] = attrs.field(factory=dict)
    foreign: tuple[Foreign, ...] = ()
    untag: tuple[str, Mapping[str, Any]] | None = None
    elsewhere: Mapping[str, str] = attrs.field(factory=dict)

    @property
    def in_place(self) -> tuple[str, ...]:
        """The properties that its changes change."""
        return _properties(change.what for change in self.changes)

    @property
    def anew(self) -> tuple[str, ...]:
        """The properties of which another value is another object."""
        return _properties((*self.replacements, *self.elsewhere))

    @property
    def changing(self) -> Writes:
        """The writes between its creation and its end, each once."""
        changed = (write for change in self.changes for write in (*change.there, *change.back))
        mended = (write for foreign in self.foreign for write in foreign.mended)
        return tuple(dict.fromkeys((*changed, *mended)))


def _properties(said: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(what.partition(" ")[0] for what in said))
