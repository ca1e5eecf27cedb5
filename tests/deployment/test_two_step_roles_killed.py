"""Runs with roles that trust themselves or each other, killed at every write, are completed.

A boundary is a write to account, ledger or journal. One run that is not killed records the state
at each of them, and another process resumes from each state.
"""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.killed_process import SavedState, World
from support.process_outcome import check_settled, end_state

from iamdsl import Role, allow, deny, trust
from iamdsl.client.retry_policy import BACKOFFS, Backoff, RetryClass
from iamdsl.testing import Killed

if TYPE_CHECKING:
    from iamdsl.language import TrustStatement

HERE = "arn:aws:iam::123456789012"
ASSUME = allow("sts:AssumeRole")
READ = allow("s3:GetObject").on("arn:aws:s3:::data/*")


def _role(name: str, *trusted: TrustStatement, path: str = "/") -> Role:
    return Role(name, path=path, trust=trust(*trusted)).with_inline("read", READ)


ITSELF = (_role("r", ASSUME.for_role("r")),)
ITSELF_MOVED = (_role("r", ASSUME.for_role("jobs/r").for_service("ec2"), path="/jobs/"),)
DENYING = (_role("r", ASSUME.for_service("ec2"), deny("sts:AssumeRole").for_role("r")),)
PAIR = (_role("a", ASSUME.for_role("b")), _role("b", ASSUME.for_role("a")))
PAIR_MOVED = (
    _role("a", ASSUME.for_role("jobs/b"), path="/jobs/"),
    _role("b", ASSUME.for_role("jobs/a"), path="/jobs/"),
)
HALF_MOVED = (
    _role("a", ASSUME.for_role("b"), path="/jobs/"),
    _role("b", ASSUME.for_role("jobs/a")),
)
RING = tuple(_role(name, ASSUME.for_role(other)) for name, other in ("ab", "bc", "ca"))
SCENARIOS: dict[str, tuple[tuple[Role, ...], tuple[Role, ...]]] = {
    "itself created": ((), ITSELF),
    "denying itself created": ((), DENYING),
    "pair created": ((), PAIR),
    "ring created": ((), RING),
    "itself replaced": (ITSELF, ITSELF_MOVED),
    "pair replaced": (PAIR, PAIR_MOVED),
    "one of a pair replaced": (PAIR, HALF_MOVED),
    "pair deleted": (PAIR, ()),
}
every_scenario = pytest.mark.parametrize("name", SCENARIOS)


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    """An empty account, where waits are short."""
    monkeypatch.setitem(BACKOFFS, RetryClass.ANSWER_LOST, Backoff(base=0, cap=0, deadline=60))
    return World()


def _allowed(world: World) -> dict[str, list[Any]]:
    """Return the Allow statements of every role's trust policy."""
    return {
        role["RoleName"]: [
            statement
            for statement in _listed(role["AssumeRolePolicyDocument"]["Statement"])
            if statement["Effect"] == "Allow"
        ]
        for role in world.iam.list_roles()["Roles"]
    }


def _principals(statement: Any) -> set[str]:
    return {item for value in statement["Principal"].values() for item in _listed(value)}


def _trusted(world: World) -> dict[str, list[set[str]]]:
    """Return the principals that each role trusts, by statement."""
    return {
        role: list(map(_principals, statements)) for role, statements in _allowed(world).items()
    }


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _check_allows_only_declared(world: World, *stacks: tuple[Role, ...]) -> None:
    """Check that no role trusts anybody that neither the old nor the new declaration trusts."""
    declared: dict[str, set[str]] = {}
    for role in (role for stack in stacks for role in stack):
        assert role.trust is not None
        document = json.loads(role.trust.bind(partition="aws", account="123456789012").to_json())
        for statement in _listed(document["Statement"]):
            declared.setdefault(role.name, set()).update(_principals(statement))
    for name, statements in _allowed(world).items():
        for statement in statements:
            named = {text for text in _principals(statement) if not text.startswith("AROA")}
            assert named <= declared[name]


@attrs.frozen
class _Run:
    """A run that was not killed: the state before it, at each of its boundaries, and after it."""

    start: SavedState
    states: list[SavedState]
    end: Any
    calls: int


def _run(world: World, name: str) -> _Run:
    before, after = SCENARIOS[name]
    if before:
        world.session(*before).apply()
    start = world.save()
    world.restore(start)
    states = world.apply_watched(world.session(*after))
    check_settled(world, world.session(*after))
    return _Run(start, states, end_state(world), world.crash.calls)


@every_scenario
def test_next_process_completes_the_run_from_every_boundary(world: World, name: str) -> None:
    before, after = SCENARIOS[name]
    run = _run(world, name)
    for saved in run.states:
        world.restore(saved)
        _check_allows_only_declared(world, before, after)
        assert not world.session(*after).drift().found
        world.session(*after).apply()
        check_settled(world, world.session(*after))
        assert end_state(world) == run.end


@every_scenario
def test_process_is_killed_before_and_after_every_write(world: World, name: str) -> None:
    after = SCENARIOS[name][1]
    run = _run(world, name)
    for at in range(1, len(run.states)):
        world.restore(run.start)
        world.crash.at = at
        with pytest.raises(Killed):
            world.session(*after).apply()
        world.crash.reset()
        world.session(*after).apply()
        check_settled(world, world.session(*after))
        assert end_state(world) == run.end


@every_scenario
def test_response_of_every_call_is_lost(world: World, name: str) -> None:
    after = SCENARIOS[name][1]
    run = _run(world, name)
    for number in range(1, run.calls + 1):
        world.restore(run.start)
        world.crash.loses_response = partial(_is_nth_call, number)
        world.session(*after).apply()
        check_settled(world, world.session(*after))
        assert end_state(world) == run.end


def _is_nth_call(number: int, call: int, _operation: str) -> bool:
    return call == number


@every_scenario
def test_killed_run_is_rolled_back_from_every_boundary(world: World, name: str) -> None:
    before = SCENARIOS[name][0]
    run = _run(world, name)
    world.restore(run.start)
    trusted = _trusted(world)
    for saved in run.states[1:]:
        world.restore(saved)
        if saved.files.get("undo.json") != run.start.files.get("undo.json"):
            world.session(*before).rollback()
            assert _trusted(world) == trusted


@every_scenario
def test_killed_run_is_destroyed_from_every_boundary(world: World, name: str) -> None:
    run = _run(world, name)
    for saved in run.states:
        world.restore(saved)
        world.session().destroy()
        assert _allowed(world) == {}
