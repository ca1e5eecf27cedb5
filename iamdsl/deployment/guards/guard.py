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
    found = (objection for guard in guards for objection in guard(plan))
    objections = tuple(dict.fromkeys((*plan.objections, *found)))
    return plan if objections == plan.objections else attrs.evolve(plan, objections=objections)


def check_objections(plan: Plan) -> None:
    """Raise GuardRefused when guards object to a plan."""
    found = plan.objections
    if not found:
        return
    raise GuardRefused(
        f"{plan.stack!r} is not deployed: {'; '.join(map(str, found))}",
        objections=found,
        where=found[0].origin,
        why=f"guards object {len(found)} time{'' if len(found) == 1 else 's'}; nothing was sent",
        next_step="; ".join(dict.fromkeys(one.next_step for one in found if one.next_step)) or None,
    )
