"""Drift: objects of a stack that were changed outside iamdsl."""

from __future__ import annotations

import attrs

from iamdsl.deployment.model.plan import Change, Plan, Refusal, Verb
from iamdsl.resources import Address


@attrs.frozen
class Drift:
    """Objects of a stack that differ from what was last applied.

    `changes` read as in a plan: `before` is the account, `after` the declaration.
    `edited` are objects whose declaration has changed since the last apply, so that drift
    and edit cannot be distinguished; `new` were never applied. Whether those of `refused` have
    drifted is unknown: they, or what they need, could not be read.
    """

    stack: str
    changes: tuple[Change, ...] = ()
    edited: tuple[Address, ...] = ()
    new: tuple[Address, ...] = ()
    refused: tuple[Refusal, ...] = ()

    @property
    def found(self) -> bool:
        """Whether at least one object drifted."""
        return bool(self.changes)


def drift_of(plan: Plan, known: frozenset[Address]) -> Drift:
    """Return the drift a plan reveals: what it would change of the `known`, unedited objects."""
    settled = {Verb.RECOVER, Verb.ADOPT, Verb.DELETE, Verb.RETAIN}
    touched = [
        change
        for change in plan.changed
        if change.verb not in settled
        and change.address not in plan.rotations
        and (change.differences or not change.holders)
    ]
    return Drift(
        stack=plan.stack,
        changes=tuple(
            change for change in touched if change.address in known and not change.edited
        ),
        edited=tuple(
            change.address for change in touched if change.address in known and change.edited
        ),
        new=tuple(change.address for change in touched if change.address not in known),
        refused=plan.refused,
    )
