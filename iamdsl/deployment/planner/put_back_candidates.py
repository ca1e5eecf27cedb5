"""What a run may have taken away for a replacement that was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.model.plan import Change, Verb
from iamdsl.deployment.planner.expired_access import without_expired
from iamdsl.deployment.state.renames import owning_user, rename_in_facts
from iamdsl.deployment.state.undo_log import PriorState, UndoLog, prior_facts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.deployment.model.observer import Outcome
    from iamdsl.deployment.model.plan import Step
    from iamdsl.resources import Address


@attrs.frozen
class PutBackCandidates:
    """Prior states, by address, of what may have to be put back.

    `replaced` were to be created again, and that was refused; `deleted` made room for creations
    that were refused; of `changed`, entries were removed whose replacements were refused.
    """

    replaced: tuple[PriorState, ...] = ()
    deleted: tuple[PriorState, ...] = ()
    changed: tuple[PriorState, ...] = ()

    @property
    def states(self) -> tuple[PriorState, ...]:
        """All of them."""
        return (*self.replaced, *self.deleted, *self.changed)


def find_candidates(undo: UndoLog, outcome: Outcome) -> PutBackCandidates:
    """Return what may have to be put back after a run that failed.

    An earlier run that was interrupted counts too: its undo log was merged. Where a response was
    lost, nothing is put back: the call may have succeeded.
    """
    pending = _refused_steps(outcome)
    created = {step.action.creates for step in pending}
    kinds = {address.kind for address in created if address is not None}
    changes = {change.address: change for change in outcome.plan.changes}
    stripped = _stripped_addresses(outcome)
    replaced: list[PriorState] = []
    deleted: list[PriorState] = []
    changed: list[PriorState] = []
    may_make_room = outcome.plan.delete_first or not outcome.plan.revokes_first
    formers = tuple(_unexpired(undo, outcome))
    for state in formers:
        address, change = state.address, changes.get(state.address)
        if state.facts is None:
            continue
        if address in created:
            if address in stripped or change is None or change.verb is Verb.CREATE:
                replaced.append(state)
        elif state.verb is Verb.DELETE:
            if may_make_room and address.kind in kinds and (change is None or address in stripped):
                deleted.append(state)
        elif address in {step.address for step in pending} and _lost_entries(
            state, change, stripped
        ):
            changed.append(state)
    users = {state.address for state in deleted}
    below = [
        state
        for state in formers
        if state.facts is not None
        and state.verb is Verb.DELETE
        and state.address not in users
        and owning_user(state.address) in users
    ]
    return _with_new_names(
        PutBackCandidates(tuple(replaced), (*deleted, *below), tuple(changed)), undo, outcome
    )


def _unexpired(undo: UndoLog, outcome: Outcome) -> Iterator[PriorState]:
    """Yield the prior states without what has expired, which is never put back."""
    for state in undo.formers:
        expired = outcome.plan.expired.get(state.address)
        if expired and state.facts is not None:
            yield attrs.evolve(state, facts=without_expired(state.facts, expired))
        elif expired is None:
            yield state


def _refused_steps(outcome: Outcome) -> list[Step]:
    """Return the steps that certainly had no effect, without those that follow a lost response."""
    unsettled = {failure.step.address for failure in outcome.failed if failure.unsettled}
    refused = [failure.step for failure in outcome.failed if not failure.unsettled]
    return [step for step in (*refused, *outcome.skipped) if step.address not in unsettled]


def _stripped_addresses(outcome: Outcome) -> set[Address]:
    """Return the objects that the run deleted, or removed something from."""
    result: set[Address] = set()
    for step in outcome.done:
        if step.action.takes_away:
            result |= {step.address, *step.action.frees}
            if step.action.destroys is not None:
                result.add(step.action.destroys)
    return result


def _lost_entries(state: PriorState, change: Change | None, stripped: set[Address]) -> bool:
    """Return whether this run, or an interrupted one before it, removed something."""
    if change is None or state.verb not in {Verb.UPDATE, Verb.REPLACE}:
        return False
    return state.address in stripped or state.facts != prior_facts(change)


def _with_new_names(
    candidates: PutBackCandidates, undo: UndoLog, outcome: Outcome
) -> PutBackCandidates:
    """Return the candidates with the new names of what the run renamed or moved."""
    sent = {
        step.action.renames: step.address
        for step in outcome.done
        if step.action.renames is not None
    }
    moved = {
        state.arn: arn
        for state in undo.formers
        if state.arn is not None
        and state.address not in outcome.unfinished - set(sent.values())
        and (arn := outcome.plan.arns.get(state.address, state.arn)) != state.arn
    }
    if not sent and not moved:
        return candidates

    def renamed(states: tuple[PriorState, ...]) -> tuple[PriorState, ...]:
        return tuple(
            attrs.evolve(state, facts=rename_in_facts(state.facts or {}, sent, moved))
            for state in states
        )

    return PutBackCandidates(
        renamed(candidates.replaced), renamed(candidates.deleted), renamed(candidates.changed)
    )
