"""Roles that a run created, but whose trust policy it did not set.

A role that trusts itself is created with a first trust policy and gets its own in a second step.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iamdsl.resources.documents.first_trust import is_closed
from iamdsl.resources.documents.role_trust import TRUST_ARGUMENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from iamdsl.deployment.model.step import Step


def unopened_trusts(
    done: Sequence[Step], undone: Sequence[Step], unsettled: Iterable[Step]
) -> Iterator[str]:
    """Yield a sentence on each role of a two-step creation of which only the first step is done.

    An earlier run may have done it.

    `undone` are the steps that failed or were not sent, `unsettled` those of them that may have
    taken effect.
    """
    first_trusts = {
        step.action.creates: str(step.action.call.arguments[TRUST_ARGUMENT])
        for step in done
        if step.action.call.operation == "CreateRole"
    }
    created = {step.action.creates for step in (*done, *undone)}
    unknown = {step.number for step in unsettled}
    for step in undone:
        role = step.action.completes
        if role is None or (role in created and role not in first_trusts):
            continue
        if step.number in unknown:
            yield f"whether the trust policy of {role} was set is not known"
        elif role not in created:
            yield f"the trust policy of {role} still denies everybody"
        elif is_closed(json.loads(first_trusts[role])):
            yield f"{role} was created, but its trust policy still denies everybody"
        else:
            yield f"{role} was created, but not all of its trust policy is set"
