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
    waiting = _kinds_that_wait(steps)
    restorable, lost = _by_secret(
        change.address
        for change in changes
        if change.verb is Verb.DELETE and change.address.kind in waiting
    )
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


def _kinds_that_wait(steps: Sequence[Step]) -> frozenset[str]:
    """Return the kinds of which a creation waits for all deletions, with `delete_first`.

    The new credential of a rotation does not: its deletion waits for it.
    """
    return frozenset(kind for step in steps for kind in step.held_by)


def _is_deleted_first(change: Change) -> bool:
    """Return whether an object is replaced under its own name, so that the old one goes first."""
    renamed = any(difference.path == "name" for difference in change.differences)
    return change.verb is Verb.REPLACE and not renamed
