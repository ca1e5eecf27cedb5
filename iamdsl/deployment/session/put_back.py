"""Put back, in the same run, what it deleted for a replacement that was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.model.name_list import name_list
from iamdsl.deployment.model.observer import Outcome, Restored
from iamdsl.deployment.model.plan import Verb
from iamdsl.errors import IamdslError, Interrupted, Irreversible
from iamdsl.resources import KINDS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.rollback.put_back_candidates import PutBackCandidates
    from iamdsl.deployment.state.ledger import Ledger
    from iamdsl.resources import Address


def put_back_note(plan: Plan, candidates: PutBackCandidates) -> str:
    """Return the note that is shown before a plan puts objects back."""
    roles = [item.address for item in plan.changes if item.address in candidates.trusting_roles]
    names = name_list(item.address for item in plan.changes if item.address not in roles)
    trusting = f"; sending again the trust policy of {name_list(roles)}" if roles else ""
    return f"putting back what was deleted for a replacement that was refused: {names}{trusting}"


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
    """Yield the result for each object that a plan puts back, and each role that trusts one."""
    before = {state.address: state.id for state in candidates.states}
    errors = {failure.step.address: failure.error for failure in outcome.failed}
    created = {change.address for change in plan.changes if change.verb is Verb.CREATE}
    for change in plan.changes:
        address, deleted = change.address, change.verb is Verb.CREATE
        result = Restored(
            address,
            before=before.get(address),
            deleted=deleted,
            trusts=_trusted_by(address, created, candidates),
            trusted_by=_roles_outside(address, ledger, candidates) if deleted else (),
        )
        if address in outcome.unfinished:
            first = next(iter(errors.values()), Interrupted("stopped", outcome=outcome))
            yield attrs.evolve(result, error=errors.get(address, first))
        else:
            entry = ledger.entries.get(address)
            yield attrs.evolve(result, id=None if entry is None else entry.id)


def _trusted_by(
    role: Address, created: Collection[Address], candidates: PutBackCandidates
) -> tuple[Address, ...]:
    """Return the recreated principals because of which a role's trust policy is sent again."""
    if role not in candidates.trusting_roles:
        return ()
    return tuple(
        principal
        for principal, roles in candidates.trusting.items()
        if principal in created
        and (role in roles or role in candidates.once_trusting.get(principal, ()))
    )


def _roles_outside(
    principal: Address, ledger: Ledger, candidates: PutBackCandidates
) -> tuple[Address, ...]:
    """Return the roles that trusted a principal and that this stack does not have."""
    roles = candidates.trusting.get(principal, ())
    return tuple(role for role in roles if role not in ledger.entries)


def failed_results(
    candidates: PutBackCandidates, ledger: Ledger, error: IamdslError
) -> tuple[Restored, ...]:
    """Return the results if not even a plan could be made."""
    states = (*candidates.replaced, *candidates.deleted)
    return tuple(
        Restored(
            state.address,
            error=error,
            trusted_by=_roles_outside(state.address, ledger, candidates),
        )
        for state in states or candidates.changed
        if not KINDS[state.address.kind].always_present
    )
