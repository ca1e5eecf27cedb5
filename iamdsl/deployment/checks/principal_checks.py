"""Check that the principals of the trust policies that a plan sends exist.

IAM shows the unique ID of a principal that was deleted, and does not accept it in a policy that
is sent: "Invalid principal in policy". What the account holds already is not refused.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.model.plan import Verb
from iamdsl.errors import ResourceError
from iamdsl.resources.kind.dangling_principals import deleted_principals, deleted_text

if TYPE_CHECKING:
    from iamdsl.deployment.model.plan import Change, Plan
    from iamdsl.snapshot import Snapshot

_CREATING = frozenset({Verb.CREATE, Verb.REPLACE})


def check_trusted_ids(plan: Plan, snapshot: Snapshot) -> Plan:
    """Return the plan, with a note on each role that trusts a deleted principal.

    Raises `ResourceError` if a trust policy with such an ID would be sent, and all principals of
    the account were read.
    """
    changes = tuple(_checked(change, snapshot) for change in plan.changes)
    return attrs.evolve(plan, changes=changes)


def _checked(change: Change, snapshot: Snapshot) -> Change:
    sent = _sent_trust(change)
    trust = (change.desired or {}).get("trust") if sent is None else sent
    ids = deleted_principals(trust, snapshot.principals)
    if not ids:
        return change
    if sent is not None and snapshot.complete:
        raise ResourceError(
            f"{change.address} trusts {', '.join(ids)}",
            where=change.origin,
            why=f"{deleted_text(ids)}, or of one in another account: IAM refuses such an ID as an "
            "invalid principal",
            next_step="remove it from the trust policy, or name the principal that is to have "
            "access by its ARN",
        )
    note = (
        f"trusting nobody by {' and '.join(ids)}: {deleted_text(ids)}"
        if sent is None
        else f"to trust {' and '.join(ids)}, and it is not known whether such a principal exists"
    )
    return change.noted(note)


def _sent_trust(change: Change) -> Any:
    """Return the trust policy that the change sends, None if it sends none."""
    if change.verb in _CREATING:
        return (change.desired or {}).get("trust")
    sent = [difference.after for difference in change.differences if difference.path == "trust"]
    return next(iter(sent), None)
