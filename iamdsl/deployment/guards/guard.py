"""Guards: functions that object to plans which must not be applied."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

import attrs

from iamdsl.deployment.model.plan import Objection, Plan
from iamdsl.errors import GuardRefused

Guard: TypeAlias = Callable[[Plan], Iterable[Objection]]
"""Function that returns its objections to a plan; none if the plan may be applied."""


def with_objections(plan: Plan, guards: Iterable[Guard]) -> Plan:
    """Return the plan with the objections of these guards added to those that it has."""
    added = (objection for guard in guards for objection in guard(plan))
    objections = tuple(dict.fromkeys((*plan.objections, *added)))
    return plan if objections == plan.objections else attrs.evolve(plan, objections=objections)


def check_objections(plan: Plan) -> None:
    """Raise `GuardRefused` if guards object to a plan."""
    objections = plan.objections
    if not objections:
        return
    raise GuardRefused(
        f"{plan.stack!r} was not deployed: {'; '.join(map(str, objections))}",
        objections=objections,
        where=objections[0].origin,
        why=f"guards raised {len(objections)} objection{'' if len(objections) == 1 else 's'}; "
        "nothing was sent",
        next_step="; ".join(
            dict.fromkeys(objection.next_step for objection in objections if objection.next_step)
        )
        or None,
    )
