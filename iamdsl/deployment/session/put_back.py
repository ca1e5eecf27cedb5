"""Put back, in the same run, what it deleted for a replacement that was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.model.name_list import name_list
from iamdsl.deployment.model.observer import Outcome, Restored
from iamdsl.deployment.model.plan import Verb
from iamdsl.errors import IamdslError, Interrupted, Irreversible
from iamdsl.resources import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.rollback.put_back_candidates import PutBackCandidates
    from iamdsl.deployment.state.ledger import Ledger
    from iamdsl.resources import Address


def put_back_note(plan: Plan) -> str:
    """Return the note that is shown before a plan puts objects back."""
    names = name_list(change.address for change in plan.changes)
    return f"putting back what was deleted for a replacement that was refused: {names}"


def lost_secrets(addresses: Iterable[Address]) -> Iterator[Restored]:
    """Yield the results for deleted objects whose secret is lost."""
    for address in addresses:
        error = Irreversible(
            "its secret cannot be recovered",
            changes=(),
            why="AWS returns a secret only once, when it is created",
            next_step="create a new one: `iamdsl rollback SCRIPT --allow-irreversible`",
        )
        yield Restored(address, error=error)


def results_of(
    plan: Plan, outcome: Outcome, ledger: Ledger, candidates: PutBackCandidates
) -> Iterator[Restored]:
    """Yield the result for each object that a plan puts back."""
    before = {state.address: state.id for state in candidates.states}
    errors = {failure.step.address: failure.error for failure in outcome.failed}
    for change in plan.changes:
        address, deleted = change.address, change.verb is Verb.CREATE
        if address in outcome.unfinished:
            first = next(iter(errors.values()), Interrupted("stopped", outcome=outcome))
            yield Restored(address, deleted=deleted, error=errors.get(address, first))
        else:
            entry = ledger.entries.get(address)
            now = None if entry is None else entry.id
            yield Restored(address, now, before.get(address), deleted=deleted)


def failed_results(candidates: PutBackCandidates, error: IamdslError) -> tuple[Restored, ...]:
    """Return the results if not even a plan could be made."""
    states = (*candidates.replaced, *candidates.deleted)
    return tuple(
        Restored(state.address, error=error)
        for state in states or candidates.changed
        if not KINDS[state.address.kind].always_present
    )
