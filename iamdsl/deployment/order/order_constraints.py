"""Preferences made into steps that wait, as far as what must be lets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.order.access_order import (
    AVAILABILITY_FIRST,
    GAP,
    preferences,
    unorderable_notes,
)
from iamdsl.deployment.order.quota_order import quota_waits
from iamdsl.resources import Address
from iamdsl.resources.kind.access_effect import NO_ROOM

if TYPE_CHECKING:
    from iamdsl.deployment.order.access_order import Order
    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.snapshot import Snapshot


def apply_preferences(
    actions: PlannedCalls, waits: list[set[int]], order: Order, snapshot: Snapshot
) -> PlannedCalls:
    """The actions, each with what is to be told of its place; `waits` is added to.

    What must be comes before what IAM has no room for, and that before what is preferred.
    """
    felt = _with_member_effects(actions, snapshot)
    said = unorderable_notes(felt)
    tight = set(quota_waits(actions, snapshot)) if order == AVAILABILITY_FIRST else set()
    for first, then in sorted(tight):
        _add_wait(waits, first, then)
    crowded = {first for first, _ in tight}
    for preference in preferences(felt, order):
        if (
            not _add_wait(waits, preference.first, preference.then)
            and preference.fallback_note is not None
        ):
            lacking = preference.fallback_note == GAP and preference.then in crowded
            said[preference.then] = NO_ROOM if lacking else preference.fallback_note
    return [
        (address, attrs.evolve(action, effects=(), caution=said.get(place, action.caution)))
        for place, (address, action) in enumerate(actions)
    ]


def _with_member_effects(actions: PlannedCalls, snapshot: Snapshot) -> PlannedCalls:
    """The actions, with what those on a group do to members whose own access changes too.

    Who joins or leaves the group is not meant: that is a matter of the membership.
    """
    changing = {
        effect.whose.name
        for _, action in actions
        for effect in action.effects
        if effect.whose.kind == "user"
    }
    moving = {
        (str(action.call.arguments["GroupName"]), str(action.call.arguments["UserName"]))
        for _, action in actions
        if action.call.operation in {"AddUserToGroup", "RemoveUserFromGroup"}
    }
    members: dict[str, list[str]] = {}
    for name in changing & snapshot.users.keys():
        for group in snapshot.users[name].groups:
            if (group, name) not in moving:
                members.setdefault(group, []).append(name)
    result: PlannedCalls = []
    for address, action in actions:
        more = tuple(
            attrs.evolve(effect, whose=Address("user", member))
            for effect in action.effects
            if effect.whose.kind == "group" and effect.factor in {"allow", "deny"}
            for member in sorted(members.get(effect.whose.name, ()))
        )
        result.append((address, attrs.evolve(action, effects=(*action.effects, *more))))
    return result


def _add_wait(waits: list[set[int]], first: int, then: int) -> bool:
    """Let one action wait for another, unless that one waits for it already."""
    if first in waits[then]:
        return True
    trail, seen = [first], {first}
    while trail:
        place = trail.pop()
        if place == then:
            return False
        fresh = waits[place] - seen
        seen |= fresh
        trail.extend(fresh)
    waits[then].add(first)
    return True
