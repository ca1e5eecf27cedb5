"""Renames that cannot be made: none is planned as a deletion and a creation instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.model.stack import Stack
from iamdsl.deployment.ownership.ownership import Ownership, ownership_of
from iamdsl.deployment.state.journal import Recovery
from iamdsl.deployment.state.renames import (
    Renames,
    declared_sources,
    find_by_name,
    has_own_object,
)
from iamdsl.errors import IamdslError, NotOurs, ResourceError
from iamdsl.resources import KINDS, Address
from iamdsl.snapshot import Snapshot

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from iamdsl.origin import Origin


def check_declared_renames(stack: Stack) -> None:
    """Refuse two renames of one object, and names that are exchanged; raises `ResourceError`."""
    sources = declared_sources(stack)
    if not sources:
        return
    origins = {resource.address: resource.origin for resource in stack}
    targets: dict[Address, Address] = {}
    for new, old in sources.items():
        other = targets.setdefault(old, new)
        if other != new:
            raise ResourceError(
                f"{other} and {new} are both declared with renamed_from={old.name!r}",
                where=origins[new],
                why=f"an object has one new name; {other} was declared at {origins[other]}",
                next_step="remove `renamed_from` from one of them",
            )
    for new in sources:
        ring = [new]
        while (before := sources.get(ring[-1])) is not None and before not in ring:
            ring.append(before)
        if before == new:
            names = " to ".join(repr(address.name) for address in (*reversed(ring), ring[-1]))
            raise ResourceError(
                f"{new} cannot be renamed: `renamed_from` goes in a circle, from {names}",
                where=origins[new],
                why="IAM renames one object at a time, and only to a name that is not in use",
                next_step="rename one of them to another name first, apply, then rename the others",
            )


@attrs.frozen
class RenameChecker:
    """Finder of declared renames that a plan cannot make, with the error of each.

    `renames` are those of the plan, of which `pending` ones are still to be sent.
    """

    stack: Stack
    renames: Renames
    pending: Renames
    snapshot: Snapshot
    recovery: Recovery

    def errors(self, replaced: Collection[Address]) -> dict[Address, IamdslError]:
        """Return the errors by new address, also by old address if that is declared again.

        `replaced` are the objects that the plan replaces.
        """
        origins = {resource.address: resource.origin for resource in self.stack}
        result: dict[Address, IamdslError] = {}
        for old, new, error in self._refusals(origins, replaced):
            result[new] = error
            if old in origins:
                result[old] = error
        return result

    @property
    def waiting(self) -> frozenset[Address]:
        """The addresses of objects that have to be renamed, but cannot be: a plan leaves them."""
        return frozenset(
            old
            for old in self.renames
            if old not in self.pending and has_own_object(old, self.snapshot, self.recovery.ledger)
        )

    def _refusals(
        self, origins: Mapping[Address, Origin | None], replaced: Collection[Address]
    ) -> Iterator[tuple[Address, Address, IamdslError]]:
        for old in sorted(self.waiting):
            new = self.renames[old]
            yield old, new, self._taken_error(old, new, origins.get(new))
        for old, new in self.pending.items():
            if new in replaced and (new in self.pending or old in self.pending.values()):
                yield old, new, _replaced_error(old, new, origins.get(new))
        for new, old in declared_sources(self.stack).items():
            if old in origins or self.renames.get(old) == new:
                continue
            if old in self.recovery.ledger.entries:
                if has_own_object(
                    old, self.snapshot, self.recovery.ledger
                ) and not self._is_replacement_begun(new):
                    yield old, new, _existing_error(old, new, origins[new])
            elif new not in self.recovery.ledger.entries:
                error = self._unknown_error(old, new, origins)
                if error is not None:
                    yield old, new, error

    def _is_replacement_begun(self, new: Address) -> bool:
        """Return whether an earlier run created an object to replace the one of the old name.

        The old one is deleted last, so the change of the new one was not completed.
        """
        kind, entry = KINDS[new.kind], self.recovery.ledger.entries.get(new)
        return not kind.fields.keys() <= kind.in_place and (
            self.recovery.open_intent(new) is not None if entry is None else entry.declared is None
        )

    def _taken_error(self, old: Address, new: Address, origin: Origin | None) -> NotOurs:
        observed = find_by_name(self.snapshot, new)
        owner = None if observed is None else observed.stack
        return NotOurs(
            f"{old} cannot be renamed to {new.name!r}: {new} already exists in the account",
            where=origin,
            why="this stack did not create it"
            if owner is None
            else f"its tag says that it belongs to the stack {owner!r}",
            next_step=f"choose another name, or rename or delete the existing {new} first",
        )

    def _unknown_error(
        self, old: Address, new: Address, origins: Mapping[Address, Origin | None]
    ) -> ResourceError | None:
        """Return the error of a rename whose object the ledger does not have by this name."""
        for known in self.recovery.ledger.entries:
            if (
                known.kind == old.kind
                and known.name.lower() == old.name.lower() != new.name.lower()
                and known not in origins
                and has_own_object(known, self.snapshot, self.recovery.ledger)
            ):
                return ResourceError(
                    f"{new} is declared with renamed_from={old.name!r}, "
                    f"but the stack has it as {known.name!r}",
                    where=origins[new],
                    why="the old name has to be spelled as it is",
                    next_step=f"write renamed_from={known.name!r}",
                )
        observed = find_by_name(self.snapshot, old)
        if observed is None:
            return None
        if ownership_of(KINDS[old.kind], old, observed, self.recovery) is Ownership.FOREIGN:
            return None
        return ResourceError(
            f"{old} cannot be renamed to {new.name!r}: the stack's ledger does not have it",
            where=origins[new],
            why="it belongs to this stack, and would be deleted instead of being renamed",
            next_step=f"declare it as {old.name!r}, apply, then rename it; "
            "if the stack's ledger was lost, run `iamdsl rebuild`",
        )


def _existing_error(old: Address, new: Address, origin: Origin | None) -> ResourceError:
    return ResourceError(
        f"{old} cannot be renamed to {new.name!r}: the stack already has {new}",
        where=origin,
        why=f"IAM does not join two objects, and without a rename {old} would be deleted",
        next_step=f"choose another name; to delete {old}, remove `renamed_from`",
    )


def _replaced_error(old: Address, new: Address, origin: Origin | None) -> ResourceError:
    return ResourceError(
        f"{old} cannot be renamed to {new.name!r} and be replaced in one plan",
        where=origin,
        why="other objects are renamed from or to these names in the same plan",
        next_step="apply the renames first, then what replaces it",
    )
