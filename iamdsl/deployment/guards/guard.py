"""What a guard is, and what follows when it objects."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

import attrs

from iamdsl.deployment.model.plan import Objection, Plan
from iamdsl.errors import GuardRefused

Guard: TypeAlias = Callable[[Plan], Iterable[Objection]]
"""Says what is wrong with a plan; nothing when it may be carried out."""


def with_objections(plan: Plan, guards: Iterable[Guard]) -> Plan:
    """The plan with what these guards object to, besides what was objected to before."""
    result = (objection for guard in guards for objection in guard(plan))
    objections = tuple(dict.fromkeys((*plan.objections, *result)))
    return plan if objections == plan.objections else attrs.evolve(plan, objections=objections)


def check_objections(plan: Plan) -> None:
    """Raise GuardRefused when guards object to a plan."""
    result = plan.objections
    if not result:
        return
    raise GuardRefused(
        f"{plan.stack!r} is not deployed: {'; '.join(map(str, result))}",
        objections=result,
        where=result[0].origin,
        why=f"guards object {len(result)} time{'' if len(result) == 1 else 's'}; nothing was sent",
        next_step="; ".join(
            dict.fromkeys(objection.next_step for objection in result if objection.next_step)
        )
        or None,
    )
