"""Which deletions of a plan would make room for a creation that a quota refused.

Only deletions that count against the same quota of the same owner do. An error may concern another
quota of the call, such as the length of a document: then no deletion helps.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iamdsl.deployment.model.name_list import name_list
from iamdsl.deployment.quotas.quota_use import counted_quotas, document_sizes
from iamdsl.errors import CallFailed
from iamdsl.resources import KINDS
from iamdsl.snapshot import Snapshot

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.deployment.model.observer import Outcome
    from iamdsl.deployment.model.step import Step
    from iamdsl.deployment.quotas.quota_use import QuotaKey
    from iamdsl.resources import Address

_FULL = frozenset({"LimitExceeded", "LimitExceededException"})
_NAMED_QUOTA = re.compile(r"quota for (\w+)")


def add_room_hints(outcome: Outcome) -> None:
    """Name, in the errors of an outcome, the deletions that come first with `delete_first`."""
    steps = {step.number: step for step in outcome.plan.steps}
    for failure in outcome.failed:
        error = failure.error
        if not isinstance(error, CallFailed) or error.code not in _FULL:
            continue
        full = _full_quotas(failure.step, error)
        deletions = [
            destroyed
            for kept in outcome.kept
            if (destroyed := kept.step.action.destroys) is not None
            and full & _quotas(kept.step, -1)
            and not _is_replaced_boundary(kept.step, steps)
        ]
        if deletions:
            error.next_step = (
                f"to delete {name_list(deletions)} first, which makes room{_loss(deletions)}: "
                "`iamdsl apply SCRIPT --delete-first`, or `deploy(…, delete_first=True)`"
            )


def _is_replaced_boundary(deletion: Step, steps: Mapping[int, Step]) -> bool:
    """Return whether a policy is a permissions boundary until another one takes its place.

    It cannot be deleted first: the access that it limits would be wider for a moment.
    """
    return any(
        deletion.action.destroys in action.frees and "PermissionsBoundary" in action.call.arguments
        for action in (steps[number].action for number in deletion.after)
    )


def _full_quotas(step: Step, error: CallFailed) -> frozenset[QuotaKey]:
    """Return the quota of a number of objects that is used up; empty if it may be another one."""
    quotas = _quotas(step, 1)
    named = _NAMED_QUOTA.search(error.why or "")
    if named is None:
        sizes = document_sizes((step.action,), Snapshot())
        return frozenset() if any(size.size > size.limit for size in sizes) else quotas
    name = named.group(1).lower()
    # A call that creates a credential has no other quota.
    return frozenset(
        key
        for key in quotas
        if key.owner is not None or name in {key.quota.lower(), f"{key.quota}PerAccount".lower()}
    )


def _quotas(step: Step, sign: int) -> frozenset[QuotaKey]:
    return frozenset(key for key, delta in counted_quotas(step.action) if delta == sign)


def _loss(deletions: list[Address]) -> str:
    """Return a warning about the secrets that are lost with these objects."""
    lost = [address for address in deletions if KINDS[address.kind].secret]
    if not lost:
        return ""
    return f" (the secret of {name_list(lost)} cannot be recovered afterwards)"
