"""Add quota constraints and preferences to the dependencies, where no cycle results."""

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
    """Return the actions with a caution where the order is not safe, and add to `waits`.

    Dependencies outrank quotas, and quotas outrank preferences.
    """
    with_members = _with_member_effects(actions, snapshot)
    cautions = unorderable_notes(with_members)
    by_quota = set(quota_waits(actions, snapshot)) if order == AVAILABILITY_FIRST else set()
    for first, then in sorted(by_quota):
        add_wait(waits, first, then)
    early = {first for first, _ in by_quota}
    cautions.update((place, NO_ROOM) for place in early if place not in cautions)
    for preference in preferences(with_members, order):
        if (
            not add_wait(waits, preference.first, preference.then)
            and preference.fallback_note is not None
        ):
            has_no_room = preference.fallback_note == GAP and preference.then in early
            cautions[preference.then] = NO_ROOM if has_no_room else preference.fallback_note
    return [
        (address, attrs.evolve(action, effects=(), caution=cautions.get(place, action.caution)))
        for place, (address, action) in enumerate(actions)
    ]


def _with_member_effects(actions: PlannedCalls, snapshot: Snapshot) -> PlannedCalls:
    """Return the actions, with the effects of a group's changes on members that also change.

    Users who join or leave the group are left out: the membership call has that effect.
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


def add_wait(waits: list[set[int]], first: int, then: int) -> bool:
    """Make `then` wait for `first`; return False if `first` already waits for `then`."""
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
