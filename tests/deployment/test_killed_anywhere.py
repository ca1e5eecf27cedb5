"""Killed at every boundary, with something of every kind declared: the next run ends well.

A boundary is a write to the account, to the ledger or to the secret sink. One undisturbed run
visits all of them, and what lasted at each is where another process goes on.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import attrs
import pytest
from support import every_kind_stack
from support.killed_process import Memory, World
from support.process_outcome import Aftermath, aftermath, check_secrets, check_settled, outline

from iamdsl.client.retry_policy import BACKOFFS, Backoff, RetryClass
from iamdsl.deployment.executor import step_sender
from iamdsl.resources import KINDS, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence


NOTHING = every_kind_stack.NOTHING
LIVES = {
    "created": (NOTHING, every_kind_stack.BASE),
    "changed": (every_kind_stack.BASE, every_kind_stack.CHANGED),
    "replaced": (every_kind_stack.BASE, every_kind_stack.REPLACED),
    "renamed": (every_kind_stack.BASE, every_kind_stack.RENAMED),
    "deleted": (every_kind_stack.BASE, NOTHING),
}
OTHERWISE = {
    "nothing": NOTHING,
    "the base": every_kind_stack.BASE,
    "changed": every_kind_stack.CHANGED,
    "replaced": every_kind_stack.REPLACED,
}
every_life = pytest.mark.parametrize("life", LIVES)
STEP = 11
"""The quick tests go on from every eleventh boundary, the slow ones from every one."""
MORE = 2
"""Calls that a lost answer costs at most: an access key is deleted and made again."""


@attrs.frozen
class Life:
    """A world with `start` in it, what is to come, and how it is when all goes well."""

    world: World
    start: Memory
    to: tuple[Resource, ...]
    boundaries: list[Memory]
    calls: int
    end: Aftermath


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    """An account with what others have in it, where nothing takes long."""
    at_once = Backoff(base=0, cap=0, deadline=60)
    monkeypatch.setitem(BACKOFFS, RetryClass.ANSWER_LOST, at_once)
    monkeypatch.setattr(step_sender, "_COMPLETION_DELAYS", (0.01,) * 100)
    made = World()
    every_kind_stack.standing(made.iam)
    made.state.settings["deletion_delay"] = timedelta(0)
    for name, fields in every_kind_stack.SECRETS.items():
        made.secrets.put(name, fields)
    return made


def _life(world: World, name: str) -> Life:
    before, to = LIVES[name]
    if before:
        world.session(*before).apply()
    start = world.remember()
    world.restore(start)
    boundaries = world.watched(world.session(*to))
    check_settled(world, world.session(*to))
    return Life(world, start, to, boundaries, world.fate.calls, aftermath(world))


def _goes_on(life: Life, memory: Memory) -> None:
    """Another process finishes what lasted."""
    life.world.restore(memory)
    life.world.session(*life.to).apply()
    check_settled(life.world, life.world.session(*life.to))
    assert aftermath(life.world) == life.end


def _goes_on_from(life: Life, memories: Sequence[Memory]) -> None:
    for memory in memories:
        _goes_on(life, memory)


def _answers_lost(life: Life, number: int, *, boundaries: int) -> list[Memory]:
    """One call's answer is lost, the run settles it by itself; what lasted soon afterwards."""
    world, seen = life.world, list[Memory]()

    def watch() -> None:
        if world.fate.calls >= number and len(seen) < boundaries:
            seen.append(world.remember())

    world.restore(life.start)
    world.fate.loses = lambda call, _operation: call == number
    world.fate.watch = watch
    world.session(*life.to).apply()
    assert world.fate.calls <= life.calls + MORE
    world.fate.watch = None
    check_settled(world, world.session(*life.to))
    assert aftermath(world) == life.end
    return seen


def test_the_stack_has_something_of_every_kind() -> None:
    assert {resource.kind for resource in every_kind_stack.BASE} == set(KINDS)


@every_life
def test_the_next_process_finishes(world: World, life: str) -> None:
    lived = _life(world, life)
    _goes_on_from(lived, lived.boundaries[len(life) :: STEP])


@every_life
def test_what_is_resumed_can_be_destroyed(world: World, life: str) -> None:
    empty = aftermath(world)
    lived = _life(world, life)
    for memory in lived.boundaries[len(life) :: 3 * STEP]:
        _goes_on(lived, memory)
        world.session().destroy()
        assert aftermath(world) == empty


@every_life
def test_a_lost_answer_is_settled_within_the_run(world: World, life: str) -> None:
    lived = _life(world, life)
    for number in range(1 + len(life) % 3, lived.calls + 1, STEP):
        _goes_on_from(lived, _answers_lost(lived, number, boundaries=1))


@every_life
def test_the_first_answer_of_every_operation_may_be_lost(world: World, life: str) -> None:
    lived = _life(world, life)
    world.restore(lived.start)
    lost = set[str]()

    def loses(_call: int, operation: str) -> bool:
        return operation not in lost and not lost.add(operation)  # type: ignore[func-returns-value]

    world.fate.loses = loses
    seen = world.watched(world.session(*lived.to))
    check_settled(world, world.session(*lived.to))
    assert aftermath(world) == lived.end
    _goes_on_from(lived, seen[:: 3 * STEP])


@pytest.mark.parametrize("other", OTHERWISE)
@every_life
def test_declared_otherwise_meanwhile(world: World, life: str, other: str) -> None:
    _declared_otherwise(world, life, other, slice(len(life + other), None, 4 * STEP))


@pytest.mark.slow
@every_life
def test_from_every_boundary(world: World, life: str) -> None:
    empty = aftermath(world)
    lived = _life(world, life)
    for memory in lived.boundaries:
        _goes_on(lived, memory)
        world.session().destroy()
        assert aftermath(world) == empty


@pytest.mark.slow
@every_life
def test_every_answer_is_lost_once(world: World, life: str) -> None:
    lived = _life(world, life)
    for number in range(1, lived.calls + 1):
        _goes_on_from(lived, _answers_lost(lived, number, boundaries=4))


@pytest.mark.slow
@every_life
def test_killed_again_while_resuming(world: World, life: str) -> None:
    lived = _life(world, life)
    for place, memory in enumerate(lived.boundaries):
        world.restore(memory)
        again = world.watched(world.session(*lived.to))
        _goes_on_from(lived, again[place % 13 :: 13])


@pytest.mark.slow
@pytest.mark.parametrize("other", OTHERWISE)
@every_life
def test_declared_otherwise_from_every_boundary(world: World, life: str, other: str) -> None:
    _declared_otherwise(world, life, other, slice(None))


def _declared_otherwise(world: World, life: str, other: str, which: slice) -> None:
    fresh = world.remember()
    to = OTHERWISE[other]
    world.session(*to).apply()
    wanted = outline(aftermath(world).holdings)
    world.restore(fresh)
    for memory in _life(world, life).boundaries[which]:
        world.restore(memory)
        world.session(*to).apply()
        check_settled(world, world.session(*to))
        assert outline(aftermath(world).holdings) == wanted
        check_secrets(world.state, world.secrets._entries)


@every_life
@pytest.mark.parametrize("at", [3, 17, 29])
def test_several_calls_in_flight(world: World, life: str, at: int) -> None:
    """Some of the calls in flight took effect, others did not, and none was answered."""
    lived = _life(world, life)
    world.restore(lived.start)
    if world.killed_in_flight(world.session(*lived.to, workers=4), at):
        _goes_on(lived, world.remember())
