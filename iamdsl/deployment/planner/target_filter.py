"""Restrict a plan to a part of the stack (`--target`, `--exclude`), with its prerequisites."""

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
"""A pattern of addresses, such as `role/app-*`, or several."""

Dependencies: TypeAlias = "Mapping[Address, set[Address]]"


@attrs.frozen
class TargetFilter:
    """The part of a stack that a run changes: what matches `target`, less `exclude`."""

    selection: Selection = attrs.field(factory=Selection)

    @classmethod
    def of(cls, target: Patterns = (), exclude: Patterns = ()) -> TargetFilter:
        """Return the filter for these patterns of addresses."""
        return cls(Selection(only=target, exclude=exclude))

    @property
    def covers_everything(self) -> bool:
        """Whether there is neither a target nor an exclusion."""
        return not (self.selection.only or self.selection.exclude)

    def excluded_addresses(
        self,
        changes: Iterable[Change],
        actions: PlannedCalls,
        refused: Mapping[Address, IamdslError],
        renamed: Iterable[Address],
    ) -> frozenset[Address]:
        """Return the objects that the run leaves unchanged.

        A target includes what has to exist before it. An excluded object that has to be created
        or renamed also excludes what needs it. `refused` are the objects that could not be
        planned, with the error. Raises `ResourceError` if a pattern matches nothing or a target
        needs an excluded object, and the error of a refused object that is not left out.
        """
        if self.covers_everything:
            return frozenset()
        verbs = {change.address: change.verb for change in changes}
        known = frozenset((*verbs, *refused))
        self._check_patterns(known)
        prerequisites = _prerequisites(known, actions, frozenset(refused), frozenset(renamed))
        companions = _companions(verbs, actions)
        if self.selection.only:
            included = self._target_closure(known, prerequisites, companions)
        else:
            included = _unaffected(known, self.selection.covers, prerequisites, companions)
        for address, error in refused.items():
            if address in included:
                raise error
        return known - included

    def _target_closure(
        self, known: frozenset[Address], prerequisites: Dependencies, companions: Dependencies
    ) -> set[Address]:
        included = {address for address in known if self.selection.covers(address)}
        waiting = sorted(included)
        while waiting:
            address = waiting.pop()
            for needed in prerequisites.get(address, set()) - included:
                if Selection(exclude=self.selection.exclude).covers(needed):
                    included.add(needed)
                    waiting.append(needed)
                else:
                    raise ResourceError(
                        f"{address} needs {needed}, which does not exist yet and is excluded",
                        next_step=f"do not exclude {needed}, or exclude {address} too",
                    )
        for address in sorted(included):
            missing = sorted(map(str, companions.get(address, set()) - included))
            if missing:
                raise ResourceError(
                    f"{address} cannot be deleted without changing {', '.join(missing)}, "
                    f"which {'is' if len(missing) == 1 else 'are'} not in the plan",
                    why=f"references to {address} must be removed before it is deleted, "
                    "or restored afterwards",
                    next_step=" ".join(f"--target '{name}'" for name in missing),
                )
        return included

    def _check_patterns(self, known: Iterable[Address]) -> None:
        """Refuse a pattern that matches no object of the stack."""
        names = [str(address) for address in known]
        for pattern in (*self.selection.only, *self.selection.exclude):
            if not any(Selection(only=pattern).covers(address) for address in known):
                raise ResourceError(
                    f"no resource of the stack matches {pattern!r}",
                    why="a pattern is matched against whole addresses, such as role/app-1",
                    next_step=did_you_mean(pattern, names),
                )


def waiting_addresses(
    changes: Iterable[Change],
    actions: PlannedCalls,
    held: frozenset[Address],
    missing: frozenset[Address],
    renamed: Iterable[Address],
    uses: Dependencies,
) -> dict[Address, Address]:
    """Return the objects that cannot be changed because `held` ones are not, each with one of them.

    They need what is held or waits itself. Held objects exist, except for the `missing` ones.
    `uses` has further objects that some changes need.
    """
    verbs = {change.address: change.verb for change in changes}
    known = frozenset((*verbs, *held))
    prerequisites = _prerequisites(known, actions, missing, frozenset(renamed))
    companions = _companions(verbs, actions)
    result: dict[Address, Address] = {}
    blocking = set(held)
    while more := {
        address: min(needed & blocking)
        for address in known - blocking
        for needed in [
            prerequisites.get(address, set())
            | companions.get(address, set())
            | uses.get(address, set())
        ]
        if needed & blocking
    }:
        result |= more
        blocking |= more.keys()
    return result


EVERYTHING = TargetFilter()
"""The filter that leaves nothing out."""


def _unaffected(
    known: frozenset[Address],
    covers: Callable[[Address], bool],
    prerequisites: Dependencies,
    companions: Dependencies,
) -> set[Address]:
    """Return all objects that are not excluded and need no object that is left out."""
    included = {address for address in known if covers(address)}
    while excluded := {
        address
        for address in included
        if (prerequisites.get(address, set()) | companions.get(address, set())) - included
    }:
        included -= excluded
    return included


def _prerequisites(
    known: frozenset[Address],
    actions: PlannedCalls,
    refused: frozenset[Address],
    renamed: frozenset[Address],
) -> dict[Address, set[Address]]:
    """Return for each object those that have to be created or renamed before its calls.

    That includes the one that leaves its name.
    """
    creators = {address: address for address in refused}
    renamers = {action.renames: action.address for action in actions if action.renames}
    for action in actions:
        if action.new_address is not None:
            creators[action.new_address] = action.address
    needs: dict[Address, set[Address]] = {}
    for action in actions:
        result = needs.setdefault(action.address, set())
        result |= {creators[used] for used in action.uses if used in creators} - {action.address}
        if action.new_address in renamers:
            result.add(renamers[action.new_address])
    for address in known:
        if owning_user(address) != address and owning_user(address) in renamed:
            needs.setdefault(address, set()).add(owning_user(address))
    return needs


def _companions(
    verbs: Mapping[Address, Verb], actions: PlannedCalls
) -> dict[Address, set[Address]]:
    """Return for each object to delete the others whose calls free it or use it again."""
    own: dict[Address, set[tuple[str, str]]] = {}
    for action in actions:
        own.setdefault(action.address, set()).add(action.call.signature)
    freeing: dict[Address, list[tuple[Address, tuple[str, str]]]] = {}
    using: dict[Address, set[Address]] = {}
    for action in actions:
        for freed in action.frees:
            freeing.setdefault(freed, []).append((action.address, action.call.signature))
        for used in action.uses:
            using.setdefault(used, set()).add(action.address)
    needs: dict[Address, set[Address]] = {}
    for action in actions:
        if action.destroys is None:
            continue
        address = action.address
        result = needs.setdefault(address, set())
        result |= {
            other
            for other, signature in freeing.get(action.destroys, ())
            if signature not in own[address]
        }
        if verbs[address] is Verb.REPLACE:
            staying = {Verb.UPDATE, Verb.REPLACE}
            result |= {user for user in using.get(address, ()) if verbs[user] in staying}
        result.discard(address)
    return needs
