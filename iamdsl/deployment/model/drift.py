"""Drift: what changed in the account behind the stack's back."""

from __future__ import annotations

import attrs

from iamdsl.deployment.model.plan import Change, Plan, Verb
from iamdsl.resources import Address


@attrs.frozen
class Drift:
    """Objects of the stack that no longer look as they were last applied.

    `changes` read as a plan reads: `before` is the account, `after` the
    declaration. `edited` are objects whose declaration changed since, of which
    the two cannot be told apart; `new` were never applied.
    """

    stack: str
    changes: tuple[Change, ...] = ()
    edited: tuple[Address, ...] = ()
    new: tuple[Address, ...] = ()

    @property
    def found(self) -> bool:
        """Whether anything drifted."""
        return bool(self.changes)


def drift_of(plan: Plan, known: frozenset[Address]) -> Drift:
    """Read a plan backwards: of the objects the ledger knows, what the account shows otherwise."""
    settled = {Verb.RECOVER, Verb.ADOPT, Verb.DELETE, Verb.RETAIN}
    touched = [change for change in plan.changed if change.verb not in settled]
    return Drift(
        stack=plan.stack,
        changes=tuple(
            change for change in touched if change.address in known and not change.edited
        ),
        edited=tuple(
            change.address for change in touched if change.address in known and change.edited
        ),
        new=tuple(change.address for change in touched if change.address not in known),
    )
