"""Notes on what a plan deletes before its successor exists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.model.name_list import name_list
from iamdsl.deployment.model.plan import Verb
from iamdsl.resources import KINDS

if TYPE_CHECKING:
    from iamdsl.deployment.model.plan import Change, Plan


def deletion_notes(plan: Plan) -> tuple[str, ...]:
    """Return the notes on objects that a plan deletes before it creates others."""
    changes = plan.changes
    replaced = [change.address for change in changes if _is_deleted_first(change)]
    restorable = [address for address in replaced if not KINDS[address.kind].secret]
    lost = [address for address in replaced if KINDS[address.kind].secret]
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
    created = {change.address.kind for change in changes if change.verb is Verb.CREATE}
    possible = [
        change.address
        for change in changes
        if plan.delete_first and change.verb is Verb.DELETE and change.address.kind in created
    ]
    first = {step.action.destroys for step in plan.steps if step.opens}
    deleted = [address for address in possible if address in first]
    waiting = [
        address
        for address in possible
        if address not in first and KINDS[address.kind].credentials is None
    ]
    if waiting:
        notes.append(
            f"{name_list(waiting)}: deleted last in spite of delete_first, since a permissions "
            "boundary or a policy that denies stays until its replacement is in place"
        )
    if deleted:
        notes.append(
            f"{name_list(deleted)}: deleted before others of the kind are created (delete_first); "
            "if AWS refuses to create one, what was deleted is put back, with a new unique ID"
        )
    return tuple(notes)


def _is_deleted_first(change: Change) -> bool:
    """Return whether an object is replaced under its own name, so that the old one goes first."""
    renamed = any(difference.path == "name" for difference in change.differences)
    return change.verb is Verb.REPLACE and not renamed
