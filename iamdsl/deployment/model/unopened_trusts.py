"""Roles that a run created, but whose trust policy it did not set.

A role that trusts itself is created with a first trust policy and gets its own in a second step.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iamdsl.resources.parts.first_trust import is_closed
from iamdsl.resources.role import TRUST_ARGUMENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iamdsl.deployment.model.plan import Step


def unopened_trusts(
    done: Iterable[Step], undone: Iterable[Step], unsettled: Iterable[Step]
) -> Iterator[str]:
    """Yield a sentence on each role of a two-step creation of which only the first step is done.

    `undone` are the steps that failed or were not sent, `unsettled` those of them that may have
    taken effect.
    """
    first_trusts = {
        step.action.creates: str(step.action.call.arguments[TRUST_ARGUMENT])
        for step in done
        if step.action.call.operation == "CreateRole"
    }
    unknown = {step.number for step in unsettled}
    for step in undone:
        if (
            step.action.call.operation != "UpdateAssumeRolePolicy"
            or step.address not in first_trusts
        ):
            continue
        if step.number in unknown:
            yield f"{step.address} was created; whether its trust policy was set is not known"
        elif is_closed(json.loads(first_trusts[step.address])):
            yield f"{step.address} was created, but its trust policy still denies everybody"
        else:
            yield f"{step.address} was created, but not all of its trust policy is set"
