"""Age of credentials: those older than their `rotate_after` are planned as a rotation.

A rotation creates a new credential under the declared address. The ledger keeps the old one under
an address of its own until it is deleted, as if it had been declared under another label.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.reader.snapshot_reader import find_observed
from iamdsl.deployment.state.former_credentials import former_address
from iamdsl.deployment.state.renames import owning_user, rename_in_recovery
from iamdsl.deployment.state.snapshot_renames import move_answers
from iamdsl.resources import Address
from iamdsl.resources.kind.resource import field_value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.deployment.state.renames import Renames
    from iamdsl.snapshot import Snapshot


@attrs.frozen
class Rotation:
    """Rotation of one credential: its addresses, its ID and age, and the age declared."""

    address: Address
    former: Address
    key: str
    age: timedelta
    rotate_after: timedelta

    @property
    def note(self) -> str:
        """Note on what is rotated and why, to be read after "<address> is"."""
        return f"rotated: {self.key} is {_days(self.age)} old, more than {_days(self.rotate_after)}"


@attrs.frozen
class Rotations:
    """The rotations that are due."""

    due: tuple[Rotation, ...] = ()

    @classmethod
    def at(
        cls,
        now: datetime,
        stack: Stack,
        snapshot: Snapshot,
        recovery: Recovery,
        pending: Renames,
    ) -> Rotations:
        """Return the rotations due at a point in time, by the creation dates in the account.

        The credentials of a user that is about to be renamed (`pending`) are rotated next time.
        """
        due: list[Rotation] = []
        for resource in stack:
            rotate_after = field_value(resource, "rotate_after")
            address = resource.address
            if (
                rotate_after is None
                or address not in recovery.ledger.entries
                or owning_user(address) in pending.values()
            ):
                continue
            observed = find_observed(address, snapshot, recovery)
            if observed is None or observed.created is None or observed.id is None:
                continue
            age = now - observed.created
            if age > rotate_after:
                former = former_address(address, observed.id)
                due.append(Rotation(address, former, observed.id, age, rotate_after))
        return cls(tuple(due))

    @property
    def moves(self) -> dict[Address, Address]:
        """The address of each old credential after its address is taken by the new one."""
        return {rotation.address: rotation.former for rotation in self.due}

    def snapshot(self, snapshot: Snapshot) -> Snapshot:
        """Return the snapshot with the responses on the old credentials under their addresses."""
        if not self.due:
            return snapshot
        return attrs.evolve(snapshot, answers=move_answers(snapshot.answers, self.moves))

    def with_notes(self, plan: Plan) -> Plan:
        """Return the plan with notes on the rotations that are in it, and their addresses."""
        in_plan = {change.address for change in plan.changes}
        rotations = {
            rotation.address: rotation for rotation in self.due if rotation.address in in_plan
        }
        if not rotations:
            return plan
        moves = {address: rotation.former for address, rotation in rotations.items()}
        notes = {address: (rotation.note,) for address, rotation in rotations.items()}
        return attrs.evolve(plan.noted(notes), rotations=moves)


def with_former_addresses(recovery: Recovery, moves: Mapping[Address, Address]) -> Recovery:
    """Return the recovery with credentials that are rotated under their former addresses.

    They are deleted even if their address was retained. An ID that the ledger has is not adopted
    again.
    """
    if moves:
        recovery = rename_in_recovery(recovery, moves)
        ledger = recovery.ledger
        for former in moves.values():
            if former in ledger.entries:
                entry = attrs.evolve(ledger.entries[former], protect=False, retain=False)
                ledger = ledger.with_entry(former, entry)
        recovery = attrs.evolve(recovery, ledger=ledger)
    known = {entry.id for entry in recovery.ledger.entries.values()}
    adopting = {
        address: attributes
        for address, attributes in recovery.adopting.items()
        if address in recovery.ledger.entries or not known.intersection(attributes.values())
    }
    return attrs.evolve(recovery, adopting=adopting)


def _days(age: timedelta) -> str:
    return f"{age.days} day{'' if age.days == 1 else 's'}"
