"""Notes on what a plan deletes before its successor exists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.model.name_list import name_list
from iamdsl.deployment.model.plan import Verb
from iamdsl.resources import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iamdsl.deployment.model.plan import Change, Step
    from iamdsl.resources import Address


def deletion_notes(
    changes: Sequence[Change], steps: Sequence[Step], *, delete_first: bool
) -> tuple[str, ...]:
    """Return the notes on objects that are deleted before others are created."""
    replaced = [change.address for change in changes if _is_deleted_first(change)]
    restorable, lost = _by_secret(replaced)
    notes: list[str] = []
    if restorable:
        notes.append(
            f"{name_list(restorable)}: deleted before it is created again under the same name; if "
            "AWS refuses to create it, the old object is put back, with a new unique ID"
        )
    if lost:
        notes.append(
            f"{name_list(lost)}: deleted before it is created again under the same name; if AWS "
            "refuses to create it, the old object cannot be put back, since its secret is lost"
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
    restorable, lost = _by_secret(address for address in deleted if address in first)
    if restorable:
        notes.append(
            f"{name_list(restorable)}: deleted before others of the kind are created "
            "(delete_first); if AWS refuses to create one, what was deleted is put back, with a "
            "new unique ID"
        )
    if lost:
        notes.append(
            f"{name_list(lost)}: deleted before others of the kind are created (delete_first); if "
            "AWS refuses to create one, what was deleted cannot be put back, since its secret is "
            "lost"
        )
    return tuple(notes)


def _by_secret(addresses: Iterable[Address]) -> tuple[list[Address], list[Address]]:
    """Return the objects that can be put back, and those whose secret is lost by a deletion."""
    restorable: list[Address] = []
    lost: list[Address] = []
    for address in addresses:
        (lost if KINDS[address.kind].secret else restorable).append(address)
    return restorable, lost


def _is_deleted_first(change: Change) -> bool:
    """Return whether an object is replaced under its own name, so that the old one goes first."""
    renamed = any(difference.path == "name" for difference in change.differences)
    return change.verb is Verb.REPLACE and not renamed
