"""A part of a plan: only what is meant, and what that cannot be done without."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import attrs

from iamdsl.deployment.model.plan import Verb
from iamdsl.deployment.model.selection import Selection
from iamdsl.deployment.state.renames import owning_user
from iamdsl.errors import ResourceError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from iamdsl.deployment.model.plan import Change
    from iamdsl.errors import IamdslError
    from iamdsl.resources import Address
    from iamdsl.resources.kind.planned_call import PlannedCalls

Patterns: TypeAlias = "str | Iterable[str]"
"""A pattern of addresses such as `role/app-*`, or several."""

Dependencies: TypeAlias = "Mapping[Address, set[Address]]"


@attrs.frozen
class TargetFilter:
    """What of a stack a run is about: what matches `target` (all without one), less `exclude`."""

    selection: Selection = attrs.field(factory=Selection)

    @classmethod
    def of(cls, target: Patterns = (), exclude: Patterns = ()) -> TargetFilter:
        """The part that these patterns of addresses name."""
        return cls(Selection(only=target, exclude=exclude))

    @property
    def covers_everything(self) -> bool:
        """Whether nothing is left out."""
        return not (self.selection.only or self.selection.exclude)

    def excluded_addresses(
        self,
        changes: Iterable[Change],
        actions: PlannedCalls,
        refused: Mapping[Address, IamdslError],
        renamed: Iterable[Address],
    ) -> frozenset[Address]:
        """The objects that the run leaves as they are.

        A target takes along what has to exist before it; what has to be created or renamed
        and is excluded takes what needs it out with it. `refused` are those that could not be
        planned. Raises ResourceError, or what one was refused for.
        """
        if self.covers_everything:
            return frozenset()
        verbs = {change.address: change.verb for change in changes}
        known = frozenset((*verbs, *refused))
        self._check_patterns(known)
        first = _prerequisites(known, actions, frozenset(refused), frozenset(renamed))
        beside = _companions(verbs, actions)
        if self.selection.only:
            chosen = self._target_closure(known, first, beside)
        else:
            chosen = _unaffected(known, self.selection.covers, first, beside)
        for address, error in refused.items():
            if address in chosen:
                raise error
        return known - chosen

    def _target_closure(
        self, known: frozenset[Address], first: Dependencies, beside: Dependencies
    ) -> set[Address]:
        chosen = {address for address in known if self.selection.covers(address)}
        waiting = sorted(chosen)
        while waiting:
            address = waiting.pop()
            for needed in first.get(address, set()) - chosen:
                if Selection(exclude=self.selection.exclude).covers(needed):
                    chosen.add(needed)
                    waiting.append(needed)
                else:
                    raise ResourceError(
                        f"{address} needs {needed}, which does not exist and is excluded",
                        next_step=f"do not exclude {needed}, or leave out {address} too",
                    )
        for address in sorted(chosen):
            missing = sorted(map(str, beside.get(address, set()) - chosen))
            if missing:
                raise ResourceError(
                    f"{address} cannot be deleted without {', '.join(missing)}, which is left out",
                    why="something of it has to be let go of first, or put back afterwards",
                    next_step=" ".join(f"--target '{item}'" for item in missing),
                )
        return chosen

    def _check_patterns(self, known: Iterable[Address]) -> None:
        """Refuse a pattern that no object of the stack has."""
        names = [str(address) for address in known]
        for pattern in (*self.selection.only, *self.selection.exclude):
            if not any(Selection(only=pattern).covers(address) for address in known):
                raise ResourceError(
                    f"nothing in the stack is called {pattern!r}",
                    why="patterns are for whole addresses: a kind, a slash and a name",
                    next_step=did_you_mean(pattern, names),
                )


EVERYTHING = TargetFilter()
"""All of the stack."""


def _unaffected(
    known: frozenset[Address],
    covers: Callable[[Address], bool],
    first: Dependencies,
    beside: Dependencies,
) -> set[Address]:
    """All that is not excluded and needs nothing that is left out."""
    chosen = {address for address in known if covers(address)}
    while stuck := {
        address
        for address in chosen
        if (first.get(address, set()) | beside.get(address, set())) - chosen
    }:
        chosen -= stuck
    return chosen


def _prerequisites(
    known: frozenset[Address],
    actions: PlannedCalls,
    refused: frozenset[Address],
    renamed: frozenset[Address],
) -> dict[Address, set[Address]]:
    """For each object those that have to be made, renamed or mended before its calls."""
    bringing = {address: address for address in refused}
    for address, action in actions:
        brought = action.creates if action.renames is None else address
        if brought is not None:
            bringing[brought] = address
    needs: dict[Address, set[Address]] = {}
    for address, action in actions:
        result = {bringing[used] for used in action.uses if used in bringing} - {address}
        needs.setdefault(address, set()).update(result)
    for address in known:
        if owning_user(address) != address and owning_user(address) in renamed:
            needs.setdefault(address, set()).add(owning_user(address))
    return needs


def _companions(
    verbs: Mapping[Address, Verb], actions: PlannedCalls
) -> dict[Address, set[Address]]:
    """For each object that goes, others that let go of it or hold it again afterwards."""
    own: dict[Address, set[tuple[str, str]]] = {}
    for address, action in actions:
        own.setdefault(address, set()).add(action.call.signature)
    freeing: dict[Address, list[tuple[Address, tuple[str, str]]]] = {}
    using: dict[Address, set[Address]] = {}
    for address, action in actions:
        for freed in action.frees:
            freeing.setdefault(freed, []).append((address, action.call.signature))
        for used in action.uses:
            using.setdefault(used, set()).add(address)
    needs: dict[Address, set[Address]] = {}
    for address, action in actions:
        if action.destroys is None:
            continue
        result = needs.setdefault(address, set())
        result |= {
            item for item, asks in freeing.get(action.destroys, ()) if asks not in own[address]
        }
        if verbs[address] is Verb.REPLACE:
            staying = {Verb.UPDATE, Verb.REPLACE}
            result |= {entry for entry in using.get(address, ()) if verbs[entry] in staying}
        result.discard(address)
    return needs
