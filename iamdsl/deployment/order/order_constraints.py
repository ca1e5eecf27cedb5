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
    from collections.abc import Iterator, Mapping

    from iamdsl.deployment.order.access_order import Order, Preference
    from iamdsl.deployment.order.wait_graph import WaitGraph
    from iamdsl.resources.kind.access_effect import AccessEffect
    from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
    from iamdsl.snapshot import Snapshot


class OrderConstraints:
    """Quotas and preferences of a plan's calls, and the cautions where the order is not safe.

    Dependencies outrank quotas, and quotas outrank preferences.
    """

    def __init__(self, actions: PlannedCalls, order: Order, snapshot: Snapshot) -> None:
        """Collect what these calls prefer in this order."""
        self._actions = actions
        with_members = _with_member_effects(actions, snapshot)
        self._cautions = unorderable_notes(with_members)
        self._by_quota = (
            set(quota_waits(actions, snapshot)) if order == AVAILABILITY_FIRST else set()
        )
        self._early = {first for first, _ in self._by_quota}
        self._preferences = preferences(with_members, order)

    def add_quotas(self, graph: WaitGraph) -> None:
        """Add what makes room for something else."""
        for first, then in sorted(self._by_quota):
            graph.add(first, then)
        self._cautions.update(
            (place, NO_ROOM) for place in self._early if place not in self._cautions
        )

    def add_limits(self, graph: WaitGraph) -> None:
        """Add only the preferences that keep access from being too wide for a moment."""
        for preference in self._preferences:
            if preference.fallback_note not in {None, GAP}:
                self._add(graph, preference)

    def add_preferences(self, graph: WaitGraph) -> None:
        """Add all preferences, where no cycle results."""
        for preference in self._preferences:
            self._add(graph, preference)

    def with_cautions(self) -> PlannedCalls:
        """Return the actions with their cautions, and without effects on access."""
        return tuple(
            attrs.evolve(action, effects=(), caution=self._cautions.get(place, action.caution))
            for place, action in enumerate(self._actions)
        )

    def _add(self, graph: WaitGraph, preference: Preference) -> None:
        note = preference.fallback_note
        if not graph.add(preference.first, preference.then) and note is not None:
            has_no_room = note == GAP and preference.then in self._early
            self._cautions[preference.then] = NO_ROOM if has_no_room else note


def _with_member_effects(actions: PlannedCalls, snapshot: Snapshot) -> PlannedCalls:
    """Return the actions, with the effects of a group's changes on members that also change.

    Users who join or leave the group are left out: the membership call has that effect.
    """
    changing = {
        effect.whose.name
        for action in actions
        for effect in action.effects
        if effect.whose.kind == "user"
    }
    moving = {
        (action.entry.name, action.entry.owner.name)
        for action in actions
        if action.entry is not None and action.entry.field == "groups"
    }
    members: dict[str, list[str]] = {}
    for name in changing & snapshot.users.keys():
        for group in snapshot.users[name].groups:
            if (group, name) not in moving:
                members.setdefault(group, []).append(name)
    return tuple(
        attrs.evolve(action, effects=(*action.effects, *_on_members(action, members)))
        for action in actions
    )


def _on_members(action: PlannedCall, members: Mapping[str, list[str]]) -> Iterator[AccessEffect]:
    for effect in action.effects:
        if effect.whose.kind == "group" and effect.factor in {"allow", "deny"}:
            for member in sorted(members.get(effect.whose.name, ())):
                yield attrs.evolve(effect, whose=Address("user", member))
