"""What a run may have taken away for a replacement that was refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.model.plan import Change, Verb
from iamdsl.deployment.planner.expired_access import without_expired
from iamdsl.deployment.state.renames import owning_user, rename_in_facts
from iamdsl.deployment.state.undo_log import PriorState, UndoLog, prior_facts
from iamdsl.resources import Address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.deployment.model.observer import Outcome
    from iamdsl.deployment.model.step import Step
    from iamdsl.resources.kind.fact_fields import Facts


@attrs.frozen
class PutBackCandidates:
    """Prior states, by address, of what may have to be put back.

    `replaced` were to be created again, and that was refused; `deleted` made room for creations
    that were refused; of `changed`, entries were removed whose replacements were refused.
    `trusting` are the roles whose trust policy named a principal when it was deleted, by that
    principal, `once_trusting` those before an earlier run that failed; `former_ids` are the
    principals by the unique IDs that they had.
    """

    replaced: tuple[PriorState, ...] = ()
    deleted: tuple[PriorState, ...] = ()
    changed: tuple[PriorState, ...] = ()
    trusting: Mapping[Address, tuple[Address, ...]] = attrs.field(factory=dict)
    once_trusting: Mapping[Address, tuple[Address, ...]] = attrs.field(factory=dict)
    former_ids: Mapping[str, Address] = attrs.field(factory=dict)

    @property
    def states(self) -> tuple[PriorState, ...]:
        """All of them."""
        return (*self.replaced, *self.deleted, *self.changed)

    @property
    def trusting_roles(self) -> frozenset[Address]:
        """The roles whose trust policy may have to be sent again: they are not put back."""
        named = (*self.trusting.values(), *self.once_trusting.values())
        roles = frozenset[Address]().union(*named)
        return roles - {state.address for state in self.states}


def find_candidates(undo: UndoLog, outcome: Outcome) -> PutBackCandidates:
    """Return what may have to be put back after a run that failed.

    An earlier run that was interrupted counts too: its undo log was merged. Where a response was
    lost, nothing is put back: the call may have succeeded.
    """
    pending = _refused_steps(outcome)
    created = {step.action.creates for step in pending if step.action.creates is not None}
    # A creation that is not complete has taken nothing away.
    changing = [step for step in pending if step.action.completes is None]
    touched = {step.address for step in changing}.union(*(step.action.uses for step in changing))
    changes = {change.address: change for change in outcome.plan.changes}
    stripped = _stripped_addresses(outcome)
    existing = [state for state in _unexpired(undo, outcome) if state.facts is not None]
    replaced: list[PriorState] = []
    changed: list[PriorState] = []
    for state in existing:
        change = changes.get(state.address)
        if state.address in created:
            if state.address in stripped or change is None or change.verb is Verb.CREATE:
                replaced.append(state)
        elif state.address in touched and _lost_entries(state, change, stripped):
            changed.append(state)
    deleted = [
        state
        for state in _deleted_for_room(existing, {address.kind for address in created}, outcome)
        if state.address in stripped or state.address not in changes
    ]
    candidates = PutBackCandidates(tuple(replaced), tuple(deleted), tuple(changed))
    return _with_trusting_roles(_as_they_can_be(candidates, undo, outcome), changes)


def _with_trusting_roles(
    candidates: PutBackCandidates, changes: Mapping[Address, Change]
) -> PutBackCandidates:
    """Return the candidates with the roles that trusted them before this run, or the one before."""
    trusting: dict[Address, tuple[Address, ...]] = {}
    once_trusting: dict[Address, tuple[Address, ...]] = {}
    former_ids: dict[str, Address] = {}
    for state in (*candidates.replaced, *candidates.deleted):
        change = changes.get(state.address)
        deleted = change is not None and change.arn is not None
        trusting[state.address] = change.trusted_by if change and deleted else state.trusted_by
        once_trusting[state.address] = state.trusted_by
        ids = (state.id, None if change is None else change.id)
        former_ids |= {id_: state.address for id_ in ids if id_ is not None}
    return attrs.evolve(
        candidates, trusting=trusting, once_trusting=once_trusting, former_ids=former_ids
    )


def _deleted_for_room(
    existing: list[PriorState], kinds: set[str], outcome: Outcome
) -> list[PriorState]:
    """Return what the plan deletes of the kinds of which something was not created.

    Nobody takes the place of a user who is deleted while no user is created: the credentials of
    such a user stay deleted.
    """
    plan = outcome.plan
    if plan.revokes_first and not plan.delete_first:
        return []
    deleted = [state for state in existing if state.verb is Verb.DELETE]
    users = {state.address for state in deleted if state.address.kind == "user"}
    follows = plan.delete_first and any(
        step.action.creates is not None and step.action.creates.kind == "user"
        for step in plan.steps
    )
    result = [
        state
        for state in deleted
        if state.address.kind in kinds
        and (follows or owning_user(state.address) not in users - {state.address})
    ]
    return [*result, *_of_the_same_users(result, deleted)]


def _of_the_same_users(wanted: list[PriorState], deleted: list[PriorState]) -> list[PriorState]:
    """Return the users without whom credentials cannot be put back, and all their credentials."""
    known = {state.address for state in wanted}
    users = {owning_user(address) for address in known}
    return [
        state
        for state in deleted
        if state.address not in known and owning_user(state.address) in users
    ]


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


def _as_they_can_be(
    candidates: PutBackCandidates, undo: UndoLog, outcome: Outcome
) -> PutBackCandidates:
    """Return the candidates with new names, and without relations to what the run deleted."""
    sent = {
        step.action.renames: step.address
        for step in outcome.done
        if step.action.renames is not None
    }
    created = {step.action.creates for step in outcome.done}
    moved = {
        state.arn: arn
        for state in undo.formers
        if state.arn is not None
        and state.address not in outcome.unfinished - set(sent.values()) - created
        and (arn := outcome.plan.arns.get(state.address, state.arn)) != state.arn
    }
    destroyed = {step.action.destroys for step in outcome.done if step.action.destroys is not None}
    gone = destroyed - {state.address for state in candidates.states}
    gone_arns = {state.arn for state in undo.formers if state.address in gone}

    def renamed(states: tuple[PriorState, ...]) -> tuple[PriorState, ...]:
        return tuple(
            attrs.evolve(
                state,
                facts=_without_relations(
                    rename_in_facts(state.facts or {}, sent, moved), gone, gone_arns
                ),
            )
            for state in states
        )

    return PutBackCandidates(
        renamed(candidates.replaced), renamed(candidates.deleted), renamed(candidates.changed)
    )


def _without_relations(facts: Facts, gone: set[Address], gone_arns: set[str | None]) -> Facts:
    """Return facts without members, groups, policies and roles that do not exist any more.

    A trust policy or a boundary is not changed: without them the object would allow more.
    """
    names = {(address.kind, address.name) for address in gone}
    result = dict(facts)
    for field, kind in (("members", "user"), ("groups", "group")):
        if result.get(field):
            result[field] = [name for name in result[field] if (kind, name) not in names]
    if result.get("attachments"):
        result["attachments"] = [arn for arn in result["attachments"] if arn not in gone_arns]
    if ("role", result.get("role")) in names:
        result["role"] = None
    return result
