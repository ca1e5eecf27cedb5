"""Details of changes: the facts before and after, the ARN, and what a deletion loses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.model.name_list import name_list
from iamdsl.deployment.model.plan import Change, Verb
from iamdsl.deployment.reader.snapshot_reader import find_observed
from iamdsl.deployment.state.journal import Recovery
from iamdsl.deployment.state.renames import Renames, renamed_address
from iamdsl.resources import KINDS
from iamdsl.snapshot import Snapshot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iamdsl.deployment.model.step import Step
    from iamdsl.resources import Address
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.resources.kind.resource_kind import ObservedResource

_VERBS_WITH_DESIRED = frozenset({Verb.CREATE, Verb.UPDATE, Verb.REPLACE, Verb.RECOVER, Verb.ADOPT})
_VERBS_WITH_BEFORE = frozenset({Verb.UPDATE, Verb.REPLACE, Verb.DELETE, Verb.RETAIN})
_DELETING_VERBS = frozenset({Verb.REPLACE, Verb.DELETE})
_DEPENDENTS_LOST = (
    "its dependents that this stack does not manage are deleted too and cannot be restored"
)


def plain_json(value: Any) -> Any:
    """Return a JSON value made of dicts and lists only, as it is after a round trip."""
    match value:
        case Mapping():
            return {key: plain_json(item) for key, item in value.items()}
        case list() | tuple():
            return [plain_json(item) for item in value]
    return value


def remembered_facts(address: Address, facts: Facts) -> dict[str, str]:
    """Return the facts that AWS does not return, so that the ledger must keep them."""
    return {name: facts[name] for name in KINDS[address.kind].remembered if name in facts}


@attrs.frozen
class PriorSnapshot:
    """Snapshot of the account under the names from before the plan's renames."""

    snapshot: Snapshot
    recovery: Recovery
    pending: Renames

    def observed(self, address: Address) -> ObservedResource | None:
        """Return the object of a plan's address, looked up under its current name."""
        return find_observed(self._old_address(address), self.snapshot, self.recovery)

    def complete_facts(self, address: Address, observed: ObservedResource) -> Facts:
        """Return the facts of an observed object, with those that only the ledger keeps."""
        kind, known = KINDS[address.kind], self.recovery.attributes(self._old_address(address))
        remembered = {name: known[name] for name in kind.remembered if name in known}
        return {**kind.unobserved_facts(address.name), **remembered, **observed.facts}

    def _old_address(self, address: Address) -> Address:
        return renamed_address(address, {new: old for old, new in self.pending.items()})


def with_details(
    changes: Iterable[Change],
    desired: Mapping[Address, Facts],
    past: PriorSnapshot,
    cascade: PlannedCalls,
) -> tuple[Change, ...]:
    """Return the changes with the facts before and after them, and why one is irreversible.

    `cascade` are the calls that delete and restore the dependents of deleted objects.
    """
    restored = {action.address for action in cascade if not action.takes_away}
    losing = {action.address for action in cascade} - restored
    result: list[Change] = []
    for change in changes:
        address, detailed = change.address, change
        if change.verb in _VERBS_WITH_DESIRED and address in desired:
            detailed = attrs.evolve(detailed, desired=plain_json(desired[address]))
        observed = past.observed(address) if change.verb in _VERBS_WITH_BEFORE else None
        if observed is not None:
            before = plain_json(past.complete_facts(address, observed))
            detailed = attrs.evolve(detailed, arn=observed.arn, before=before)
        if observed is not None and change.verb in _DELETING_VERBS:
            reasons = _irreversible_reasons(address, observed, dependents=address in losing)
            detailed = attrs.evolve(detailed, irreversible="; ".join(reasons) or None)
        result.append(detailed)
    return tuple(result)


def _irreversible_reasons(
    address: Address, observed: ObservedResource, *, dependents: bool
) -> Iterator[str]:
    """Yield why the deletion of an object cannot be undone; nothing if it can be recreated."""
    kind = KINDS[address.kind]
    if kind.secret:
        yield "its secret cannot be recovered"
    if kind.loss_note:
        yield kind.loss_note
    if observed.id is not None:
        yield f"recreating it yields a new unique ID (was {observed.id})"
    if dependents:
        yield _DEPENDENTS_LOST


def deletion_notes(
    changes: Sequence[Change], steps: Sequence[Step], *, delete_first: bool
) -> tuple[str, ...]:
    """Return the notes on objects that are deleted before others are created."""
    notes = _early_deletions(
        [change.address for change in changes if _is_deleted_first(change)],
        "before it is created again under the same name; if AWS refuses to create it, ",
        "the old object",
    )
    if not delete_first:
        return tuple(notes)
    created = {change.address.kind for change in changes if change.verb is Verb.CREATE}
    deleted = [
        change.address
        for change in changes
        if change.verb is Verb.DELETE and change.address.kind in created
    ]
    first = {step.action.destroys for step in steps if step.opens}
    waiting = [
        address
        for address in deleted
        # The old credential of a rotation waits for the new one.
        if address not in first and KINDS[address.kind].credentials is None
    ]
    if waiting:
        notes.append(
            f"{name_list(waiting)}: deleted last in spite of delete_first, since a permissions "
            "boundary or a policy that denies stays until its replacement is in place"
        )
    notes += _early_deletions(
        [address for address in deleted if address in first],
        "before others of the kind are created (delete_first); if AWS refuses to create one, ",
        "what was deleted",
    )
    return tuple(notes)


def _early_deletions(addresses: Sequence[Address], when: str, what: str) -> list[str]:
    """Return a note on the objects that can be put back, and on those whose secret is lost."""
    lost = [address for address in addresses if KINDS[address.kind].secret]
    restorable = [address for address in addresses if address not in lost]
    fates = (
        (restorable, f"{what} is put back, with a new unique ID"),
        (lost, f"{what} cannot be put back, since its secret is lost"),
    )
    return [f"{name_list(names)}: deleted {when}{fate}" for names, fate in fates if names]


def _is_deleted_first(change: Change) -> bool:
    """Return whether an object is replaced under its own name, so that the old one goes first."""
    renamed = any(difference.path == "name" for difference in change.differences)
    return change.verb is Verb.REPLACE and not renamed
