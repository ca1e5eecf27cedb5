"""Plan to put back what a run deleted for a replacement that was then refused.

It is a rollback of only these objects. Of an object that still exists, only what was removed for
a replacement is restored: what the run revoked otherwise stays revoked. A role that trusted what
is put back trusts it again: IAM has replaced it in the trust policy by the old unique ID.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.model.plan import Plan, Verb
from iamdsl.deployment.rollback.rollback_planner import RollbackPlanner
from iamdsl.deployment.state.undo_log import PriorState
from iamdsl.resources import KINDS
from iamdsl.resources.kind.dangling_principals import with_principals
from iamdsl.resources.kind.difference import differences

if TYPE_CHECKING:
    from iamdsl.deployment.model.observer import Outcome
    from iamdsl.deployment.planner.draft import PlanBasis
    from iamdsl.deployment.rollback.put_back_candidates import PutBackCandidates
    from iamdsl.resources import Address
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.resource_kind import Difference


def make_put_back(
    candidates: PutBackCandidates, outcome: Outcome, basis: PlanBasis, *, undoes: str
) -> tuple[Plan, tuple[Address, ...]]:
    """Return the plan, and the deleted objects that it cannot restore: their secret is lost.

    Raises `NotOurs` or `StateError`.
    """
    planner = _PutBackPlanner(candidates, outcome, basis)
    plan = planner.plan()
    changes = tuple(
        change
        for change in planner.with_prior_entries(plan.changes)
        if change.verb in {Verb.CREATE, Verb.UPDATE}
    )
    return attrs.evolve(plan, undoes=undoes, changes=changes, notes=()), planner.lost


class _PutBackPlanner(RollbackPlanner):
    """Plan of what was taken away, as it was."""

    def __init__(self, candidates: PutBackCandidates, outcome: Outcome, basis: PlanBasis) -> None:
        self.outcome = outcome
        self.replaced = {state.address for state in candidates.replaced}
        self.deleted = {state.address for state in candidates.deleted}
        self.wanted = {
            change.address: change.desired
            for change in outcome.plan.changes
            if change.desired is not None
        }
        self.former_ids = candidates.former_ids
        entries = basis.recovery.ledger.entries
        self.trusting = candidates.trusting_roles & entries.keys()
        states = {state.address: state for state in candidates.states} | {
            address: PriorState(
                address, Verb.UPDATE, entry=entries[address], id=entries[address].id
            )
            for address in self.trusting
        }
        super().__init__(states, basis)
        # Nobody can restore a secret.
        self.lost = tuple(
            address
            for address in states
            if KINDS[address.kind].secret and address not in self.observed
        )
        self.facts = {
            address: facts for address, facts in self.facts.items() if address not in self.lost
        }
        self.prior_states = {
            address: state
            for address, state in states.items()
            if address not in self.lost and (address in self.facts or address not in self.trusting)
        }

    def _gives_back(self, address: Address) -> bool:
        """Leave to the next run what this run replaced, but could not give back."""
        return address in self.replaced

    def _desired_facts(self) -> dict[Address, Facts]:
        """Return the prior facts; of a role that trusted what is put back, the present ones.

        In its trust policy the unique IDs are replaced by what they stood for.
        """
        result = super()._desired_facts()
        for address in sorted(self.trusting):
            observed = self.observed.get(address)
            if observed is None or observed.id != self.prior_states[address].id:
                continue
            result[address] = {
                **observed.facts,
                "trust": with_principals(observed.facts["trust"], self._principal_text),
            }
        return result

    def _principal_text(self, text: str) -> str:
        """Return a principal with its ARN in place of the unique ID that it had."""
        unique_id, _, session = text.partition(":")
        address = self.former_ids.get(unique_id)
        if address is None:
            return text
        if session:
            place = f"{self.scope.partition}:sts::{self.scope.account}"
            return f"arn:{place}:assumed-role/{address.name}/{session}"
        return self.prior_states[address].arn or text

    def _differences(
        self, address: Address, declared: Facts, observed: Facts
    ) -> tuple[Difference, ...]:
        """Keep only what was removed, of an object that exists."""
        result = super()._differences(address, declared, observed)
        if address not in self.observed or address in self.trusting:
            return result
        if address in self.deleted:
            return ()
        fields = KINDS[address.kind].in_place
        return tuple(
            difference
            for difference in result
            if difference.after is not None
            and difference.field in fields
            and (address in self.replaced or self._is_lost(address, difference))
        )

    def _is_lost(self, address: Address, difference: Difference) -> bool:
        """Return whether a prior value is gone, and its replacement is not there either."""
        kind, observed = KINDS[address.kind], self.observed[address].facts
        missing = [
            lacking
            for lacking in differences(
                kind.fields, self.wanted.get(address, {}), observed, self.scope.principals
            )
            if lacking.after is not None
        ]
        if self.outcome.plan.revokes_first:
            prior = self.prior_states[address].facts or {}
            severed = kind.without_relations(prior, frozenset(self.replaced), self.scope)
            related = differences(kind.fields, prior, severed, self.scope.principals)
            return difference.path in {item.path for item in related}
        if difference.path in {lacking.path for lacking in missing}:
            return True
        return difference.before is None and difference.field in {
            lacking.field for lacking in missing
        }
