"""Runs killed at every boundary, with resources of every kind, are completed by the next run.

A boundary is a write to account, ledger or secret sink. One run that is not killed records the
state at each of them, and another process resumes from each state.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import attrs
import pytest
from support import every_kind_stack
from support.killed_process import SavedState, World
from support.process_outcome import EndState, check_secrets, check_settled, end_state, outline

from iamdsl.client.retry_policy import BACKOFFS, Backoff, RetryClass
from iamdsl.deployment.executor import step_sender
from iamdsl.resources import KINDS, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence


NOTHING = every_kind_stack.NOTHING
SCENARIOS = {
    "created": (NOTHING, every_kind_stack.BASE),
    "changed": (every_kind_stack.BASE, every_kind_stack.CHANGED),
    "replaced": (every_kind_stack.BASE, every_kind_stack.REPLACED),
    "renamed": (every_kind_stack.BASE, every_kind_stack.RENAMED),
    "deleted": (every_kind_stack.BASE, NOTHING),
}
OTHER_DECLARATIONS = {
    "nothing": NOTHING,
    "the base": every_kind_stack.BASE,
    "changed": every_kind_stack.CHANGED,
    "replaced": every_kind_stack.REPLACED,
}
every_scenario = pytest.mark.parametrize("name", SCENARIOS)
STRIDE = 17
"""The quick tests resume from every seventeenth boundary, the slow ones from each."""
EXTRA_CALLS = 2
"""Maximum extra calls after a lost response: an access key is deleted and recreated."""


@attrs.frozen
class Scenario:
    """A world with the state `start`, the declaration to apply, and the expected end state."""

    world: World
    start: SavedState
    to: tuple[Resource, ...]
    boundaries: list[SavedState]
    calls: int
    end: EndState


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    """An account with unmanaged objects, where waits are short."""
    backoff = Backoff(base=0, cap=0, deadline=60)
    monkeypatch.setitem(BACKOFFS, RetryClass.ANSWER_LOST, backoff)
    monkeypatch.setattr(step_sender, "_COMPLETION_DELAYS", (0.01,) * 100)
    world = World()
    every_kind_stack.create_unmanaged(world.iam)
    world.state.settings["deletion_delay"] = timedelta(0)
    for name, fields in every_kind_stack.SECRETS.items():
        world.secrets.put(name, fields)
    return world


def _run_scenario(world: World, name: str) -> Scenario:
    before, to = SCENARIOS[name]
    if before:
        world.session(*before).apply()
    start = world.save()
    world.restore(start)
    boundaries = world.apply_watched(world.session(*to))
    check_settled(world, world.session(*to))
    return Scenario(world, start, to, boundaries, world.crash.calls, end_state(world))


def _resume(scenario: Scenario, saved: SavedState) -> None:
    """Complete the run in another process, from a saved state."""
    scenario.world.restore(saved)
    scenario.world.session(*scenario.to).apply()
    check_settled(scenario.world, scenario.world.session(*scenario.to))
    assert end_state(scenario.world) == scenario.end


def _resume_from(scenario: Scenario, states: Sequence[SavedState]) -> None:
    for saved in states:
        _resume(scenario, saved)


def _lose_response(scenario: Scenario, number: int, *, boundaries: int) -> list[SavedState]:
    """Lose one response, which the run resolves; return the states at the next boundaries."""
    world, states = scenario.world, list[SavedState]()

    def watch() -> None:
        if world.crash.calls >= number and len(states) < boundaries:
            states.append(world.save())

    world.restore(scenario.start)
    world.crash.loses_response = lambda call, _operation: call == number
    world.crash.watch = watch
    world.session(*scenario.to).apply()
    assert world.crash.calls <= scenario.calls + EXTRA_CALLS
    world.crash.watch = None
    check_settled(world, world.session(*scenario.to))
    assert end_state(world) == scenario.end
    return states


def test_stack_has_resources_of_every_kind() -> None:
    assert {resource.kind for resource in every_kind_stack.BASE} == set(KINDS)


@every_scenario
def test_next_process_completes_the_run(world: World, name: str) -> None:
    scenario = _run_scenario(world, name)
    _resume_from(scenario, scenario.boundaries[len(name) :: STRIDE])


@every_scenario
def test_resumed_stack_can_be_destroyed(world: World, name: str) -> None:
    empty = end_state(world)
    scenario = _run_scenario(world, name)
    for saved in scenario.boundaries[len(name) :: 3 * STRIDE]:
        _resume(scenario, saved)
        world.session().destroy()
        assert end_state(world) == empty


@every_scenario
def test_lost_response_is_resolved_within_the_run(world: World, name: str) -> None:
    scenario = _run_scenario(world, name)
    for number in range(1 + len(name) % 3, scenario.calls + 1, STRIDE):
        _resume_from(scenario, _lose_response(scenario, number, boundaries=1))


@every_scenario
def test_first_response_of_every_operation_is_lost(world: World, name: str) -> None:
    scenario = _run_scenario(world, name)
    world.restore(scenario.start)
    lost = set[str]()

    def loses_first(_call: int, operation: str) -> bool:
        return operation not in lost and not lost.add(operation)  # type: ignore[func-returns-value]

    world.crash.loses_response = loses_first
    states = world.apply_watched(world.session(*scenario.to))
    check_settled(world, world.session(*scenario.to))
    assert end_state(world) == scenario.end
    _resume_from(scenario, states[:: 3 * STRIDE])


@pytest.mark.parametrize("other", OTHER_DECLARATIONS)
@every_scenario
def test_next_process_has_another_declaration(world: World, name: str, other: str) -> None:
    _check_other_declaration(world, name, other, slice(len(name + other), None, 4 * STRIDE))


@pytest.mark.slow
@every_scenario
def test_next_process_completes_the_run_from_every_boundary(world: World, name: str) -> None:
    empty = end_state(world)
    scenario = _run_scenario(world, name)
    for saved in scenario.boundaries:
        _resume(scenario, saved)
        world.session().destroy()
        assert end_state(world) == empty


@pytest.mark.slow
@every_scenario
def test_every_response_is_lost_once(world: World, name: str) -> None:
    scenario = _run_scenario(world, name)
    for number in range(1, scenario.calls + 1):
        _resume_from(scenario, _lose_response(scenario, number, boundaries=4))


@pytest.mark.slow
@every_scenario
def test_resuming_process_is_killed_too(world: World, name: str) -> None:
    scenario = _run_scenario(world, name)
    for index, saved in enumerate(scenario.boundaries):
        world.restore(saved)
        states = world.apply_watched(world.session(*scenario.to))
        _resume_from(scenario, states[index % 13 :: 13])


@pytest.mark.slow
@pytest.mark.parametrize("other", OTHER_DECLARATIONS)
@every_scenario
def test_next_process_has_another_declaration_from_every_boundary(
    world: World, name: str, other: str
) -> None:
    _check_other_declaration(world, name, other, slice(None))


def _check_other_declaration(world: World, name: str, other: str, which: slice) -> None:
    fresh = world.save()
    to = OTHER_DECLARATIONS[other]
    world.session(*to).apply()
    expected = outline(end_state(world).holdings)
    world.restore(fresh)
    for saved in _run_scenario(world, name).boundaries[which]:
        world.restore(saved)
        world.session(*to).apply()
        check_settled(world, world.session(*to))
        assert outline(end_state(world).holdings) == expected
        check_secrets(world.state, world.secrets._entries)


@every_scenario
@pytest.mark.parametrize("at", [3, 17, 29])
def test_process_is_killed_with_several_calls_in_flight(world: World, name: str, at: int) -> None:
    """Of the calls in flight some take effect and others do not; none gets a response."""
    scenario = _run_scenario(world, name)
    world.restore(scenario.start)
    if world.kill_in_flight(world.session(*scenario.to, workers=4), at):
        _resume(scenario, world.save())
