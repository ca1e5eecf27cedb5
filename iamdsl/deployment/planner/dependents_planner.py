"""Plan what happens to the dependents of objects to delete or replace that others created."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.ownership.others_entries import check_others_entries
from iamdsl.deployment.planner.change_planner import ChangePlanner
from iamdsl.deployment.planner.dependents import (
    dependents_error,
    unmanaged_dependents,
    unremovable_dependents,
)
from iamdsl.deployment.planner.outside_holders import HolderFinder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.deployment.model.plan import Change
    from iamdsl.deployment.planner.dependents import Dependent
    from iamdsl.deployment.planner.outside_holders import Holders
    from iamdsl.resources import Address
    from iamdsl.resources.kind.planned_call import PlannedCalls


class DependentsPlanner(ChangePlanner):
    """Planner of single changes, and of what depends on their objects; pure."""

    def _with_holders(
        self, changes: tuple[Change, ...], taken: Mapping[Address, Holders]
    ) -> tuple[tuple[Change, ...], PlannedCalls]:
        """Return the changes and calls that give objects back to their holders outside the stack.

        `taken` are the holders from which the plan takes an object that it replaces.
        """
        exclusive = frozenset(address for address in self.facts if not self._is_loose(address))
        finder = HolderFinder(
            self.snapshot, self.scope, self.observed, self._final_arns(), exclusive
        )
        saved = {
            address: holders
            for address, holders in self.recovery.ledger.holders.items()
            if self._gives_back(address)
        }
        return finder.with_holders(changes, taken, saved)

    def _gives_back(self, _address: Address) -> bool:
        """Return whether the plan gives an object back to holders that lost it in earlier runs."""
        return True

    def _unmanaged_dependents(
        self, actions: PlannedCalls, replaced: frozenset[Address]
    ) -> dict[Address, list[Dependent]]:
        """Return the unmanaged dependents of what is deleted.

        Raises `NotOurs` if there are any, with `force` if it does not remove one of them.
        """
        destroyed = {action.destroys for action in actions}
        deleted = {
            address: observed
            for address, observed in self.observed.items()
            if address in replaced or (address not in self.facts and address in destroyed)
        }
        if not self.options.force:
            leaving = {
                address: observed
                for address, observed in deleted.items()
                if address not in replaced
            }
            check_others_entries(leaving, self.recovery.ledger, self.scope, self.origins)
        unmanaged = unmanaged_dependents(deleted, actions, self.snapshot, self.scope)
        blocking = unremovable_dependents(unmanaged) if self.options.force else unmanaged
        if blocking:
            raise dependents_error(blocking, replaced, self.origins)
        return unmanaged
