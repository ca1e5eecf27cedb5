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
    from collections.abc import Sequence

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

    def remembered_facts(self, address: Address) -> dict[str, str]:
        """Return the facts of an object that only the ledger keeps."""
        known = self.recovery.attributes(self._old_address(address))
        return {name: known[name] for name in KINDS[address.kind].remembered if name in known}

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
    return tuple(
        _with_details(change, desired.get(change.address), past, change.address in losing)
        for change in changes
    )


def with_notes(
    changes: Iterable[Change], notes: Mapping[Address, tuple[str, ...]]
) -> tuple[Change, ...]:
    """Return the changes with these notes added, by the address of the change."""
    return tuple(change.noted(*notes.get(change.address, ())) for change in changes)


def _with_details(
    change: Change,
    facts: Facts | None,
    past: PriorSnapshot,
    loses_dependents: bool,  # noqa: FBT001 - private, one caller
) -> Change:
    desired = (
        plain_json(facts) if change.verb in _VERBS_WITH_DESIRED and facts is not None else None
    )
    observed = past.observed(change.address) if change.verb in _VERBS_WITH_BEFORE else None
    if observed is None:
        return attrs.evolve(change, desired=desired)
    kind, address = KINDS[change.address.kind], change.address
    remembered = past.remembered_facts(address)
    reasons = [
        irreversible_reason(address, observed),
        _DEPENDENTS_LOST if loses_dependents else None,
    ]
    return attrs.evolve(
        change,
        desired=desired,
        arn=observed.arn,
        before=plain_json({**kind.unobserved_facts(address.name), **remembered, **observed.facts}),
        irreversible="; ".join(filter(None, reasons)) or None
        if change.verb in _DELETING_VERBS
        else None,
    )


def irreversible_reason(address: Address, observed: ObservedResource) -> str | None:
    """Return why the deletion of an object cannot be undone, None if it can be recreated."""
    kind = KINDS[address.kind]
    reasons = [
        "its secret cannot be recovered" if kind.secret else None,
        kind.loss_note,
        None
        if observed.id is None
        else f"recreating it yields a new unique ID (was {observed.id})",
    ]
    return "; ".join(reason for reason in reasons if reason) or None


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
