"""Notes on the ledger: where it is, and that nothing is known of a stack without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.state.ledger import LEDGER_FILE
from iamdsl.deployment.storage import DirectoryStorage
from iamdsl.resources.kind.scope import STACK_TAG

if TYPE_CHECKING:
    from iamdsl.client import Account
    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.state.ledger import Ledger
    from iamdsl.deployment.storage import Storage


def location_note(stack: str, account: Account, storage: Storage) -> str | None:
    """Return where a new ledger of a stack will be; None if it exists, or the account is not AWS.

    Raises `UnreadableState`.
    """
    if account.endpoint is not None or storage.read(LEDGER_FILE) is not None:
        return None
    place = f"the ledger of stack {stack!r} is {storage.where(LEDGER_FILE)}"
    if not isinstance(storage, DirectoryStorage):
        return place
    return (
        f'{place}, only on this machine: keep it, or share it with deploy(…, ledger="s3://BUCKET")'
    )


def with_unknown_stack_note(plan: Plan, ledger: Ledger, storage: Storage) -> Plan:
    """Return a plan to destroy a stack, with a note if nothing is known to belong to the stack.

    Its ledger has no objects then, and no user or role in the account has its tag. A plan with
    notes may not have read all users and roles.
    """
    if plan.changes or plan.left_out or ledger.entries:
        return plan
    tagged = f"user or role in account {plan.account} has the tag {STACK_TAG}={plan.stack}"
    note = (
        f"nothing is known to belong to stack {plan.stack!r}: its ledger "
        f"({storage.where(LEDGER_FILE)}) has no objects, and no {tagged}"
        f"{', as far as it was read' if plan.notes else ''}; if the ledger was lost, run "
        "`iamdsl rebuild` with the script first"
    )
    return attrs.evolve(plan, notes=(*plan.notes, note), nothing_known=True)
