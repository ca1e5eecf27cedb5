"""Runs with injected faults (throttling, lost responses, stale reads) end as declared."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from support.faulty_account import FaultyAccount
from support.large_stack import calls_for, check_empty, check_large_stack, large_stack

from iamdsl import AccessKey, User
from iamdsl.deployment.executor.step_sender import StepSender
from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.deployment import Step
    from iamdsl.deployment.state.creation_proof import Attempt
    from iamdsl.resources import Resource
    from iamdsl.resources.kind.fact_fields import Attributes


def _inject_all_faults(account: InProcessAccount) -> None:
    account.delay_visibility(5, writes=True)
    account.disturb(throttling=0.15, concurrent_modification=0.1, seed=4)


def _with_keys(keys: int) -> list[Resource]:
    """Twenty roles with their users, and access keys for some of the users."""
    declared = large_stack(20)
    users = [resource for resource in declared if isinstance(resource, User)]
    return [*declared, *(AccessKey(user) for user in users[:keys])]


FAULTS: Mapping[str, Callable[[InProcessAccount], None]] = {
    "throttling": lambda account: account.disturb(throttling=0.3, seed=1),
    "concurrent": lambda account: account.disturb(concurrent_modification=0.2, seed=2),
    "unmodifiable": lambda account: account.disturb(unmodifiable=0.2, seed=3),
    "stale reads": lambda account: account.delay_visibility(1),
    "delayed writes": lambda account: account.delay_visibility(1, writes=True),
}


FIVE_SECONDS: Mapping[str, Callable[[InProcessAccount], None]] = {
    "stale reads": lambda account: account.delay_visibility(5),
    "delayed writes": lambda account: account.delay_visibility(5, writes=True),
    "all at once": _inject_all_faults,
}


def _with_faults(
    faults: Mapping[str, Callable[[InProcessAccount], None]],
) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("inject", faults.values(), ids=faults.keys())


def _check_run(inject: Callable[[InProcessAccount], None], roles: int) -> None:
    faulty = FaultyAccount()
    inject(faulty.account)
    declared = large_stack(roles)
    assert faulty.apply(*declared).complete
    assert faulty.writes() <= 1.5 * calls_for(roles)
    assert faulty.session(*declared).plan().is_empty
    faulty.account.clear_faults()
    check_large_stack(faulty.iam, roles)


@_with_faults(FAULTS)
def test_run_ends_as_declared(inject: Callable[[InProcessAccount], None]) -> None:
    _check_run(inject, 20)


@pytest.mark.slow
@_with_faults({**FAULTS, **FIVE_SECONDS})
def test_large_stack_ends_as_declared(
    inject: Callable[[InProcessAccount], None],
) -> None:
    _check_run(inject, 60)


@pytest.mark.parametrize("seed", [1, 2])
def test_lost_responses_are_settled_within_the_run(seed: int) -> None:
    faulty = FaultyAccount()
    faulty.account.disturb(lost_answers=0.2, seed=seed)
    declared = _with_keys(4)
    assert faulty.apply(*declared).complete
    faulty.account.clear_faults()
    assert faulty.session(*declared).plan().is_empty
    check_large_stack(faulty.iam, 20)
    for number in range(4):
        (key,) = faulty.iam.list_access_keys(UserName=f"user-{number:03}")["AccessKeyMetadata"]
        stored = faulty.sink.get(f"access-key/user-{number:03}")
        assert stored is not None
        assert stored["AccessKeyId"] == key["AccessKeyId"]
    faulty.account.disturb(lost_answers=0.2, seed=seed)
    assert faulty.session(*declared).destroy().complete
    faulty.account.clear_faults()
    check_empty(faulty.iam)


@pytest.mark.parametrize("writes", [False, True], ids=["stale reads", "delayed writes"])
def test_destroy_and_apply_right_after_apply(
    writes: bool,  # noqa: FBT001
) -> None:
    faulty = FaultyAccount()
    faulty.account.delay_visibility(0.5, writes=writes)
    declared = _with_keys(1)
    faulty.apply(*declared)
    assert faulty.session(*declared).destroy().complete
    faulty.account.delay_visibility(0)
    check_empty(faulty.iam)
    faulty.account.delay_visibility(0.5, writes=writes)
    faulty.apply(*declared)
    faulty.session(*declared).destroy()
    assert faulty.apply(*declared).complete
    assert faulty.session(*declared).plan().is_empty
    faulty.account.delay_visibility(0)
    check_large_stack(faulty.iam, 20)


def _check_run_after_kill(faulty: FaultyAccount, call: int) -> None:
    faulty.account.delay_visibility(0.7, writes=True)
    faulty.account.kill_at(call, when="after_commit")
    declared = _with_keys(2)
    with pytest.raises(Killed):
        faulty.apply(*declared)
    assert faulty.apply(*declared).complete
    assert faulty.session(*declared).plan().is_empty
    faulty.account.clear_faults()
    check_large_stack(faulty.iam, 20)
    for number in range(2):
        (key,) = faulty.iam.list_access_keys(UserName=f"user-{number:03}")["AccessKeyMetadata"]
        stored = faulty.sink.get(f"access-key/user-{number:03}")
        assert stored is not None
        assert stored["AccessKeyId"] == key["AccessKeyId"]


@pytest.mark.parametrize("call", [15, 40])
def test_next_run_finishes_after_a_kill_with_stale_reads(call: int) -> None:
    _check_run_after_kill(FaultyAccount(), call)


def test_age_of_a_change_is_counted_from_its_last_attempt() -> None:
    """A slow call before the kill: its age is counted from when it was sent."""
    faulty = FaultyAccount(workers=1)
    faulty.account.delay_visibility(0.3, writes=True)
    faulty.account.slow_down(0.5)
    faulty.account.kill_at(operation="CreateAccessKey", when="after_commit")
    user = User("jane")
    with pytest.raises(Killed):
        faulty.apply(user, AccessKey(user))
    faulty.account.slow_down(0)
    assert faulty.apply(user, AccessKey(user)).complete
    faulty.account.clear_faults()
    (key,) = faulty.iam.list_access_keys(UserName="jane")["AccessKeyMetadata"]
    stored = faulty.sink.get("access-key/jane")
    assert stored is not None
    assert stored["AccessKeyId"] == key["AccessKeyId"]


@pytest.mark.slow
@pytest.mark.parametrize("call", [5, 15, 30, 45, 60])
def test_next_run_finishes_after_a_kill_with_faults(call: int) -> None:
    faulty = FaultyAccount()
    faulty.account.disturb(throttling=0.1, concurrent_modification=0.1, seed=call)
    _check_run_after_kill(faulty, call)


@pytest.mark.parametrize("workers", [1, 10])
def test_as_many_calls_as_workers_are_in_flight(
    workers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    faulty = FaultyAccount(workers=workers)
    session = faulty.session(*large_stack(40))
    plan = session.plan()
    together = threading.Barrier(workers)
    lock = threading.Lock()
    in_flight: list[int] = [0, 0]  # now, at most

    def send(self: StepSender, step: Step, attempt: Attempt) -> Attributes:
        with lock:
            in_flight[0] += 1
            in_flight[1] = max(in_flight)
        if step.action.creates is not None and not together.broken:
            with suppress(threading.BrokenBarrierError):
                together.wait(timeout=20)  # fails only if fewer than `workers` are in flight
                together.abort()
        try:
            return sent(self, step, attempt)
        finally:
            with lock:
                in_flight[0] -= 1

    sent = StepSender.send
    monkeypatch.setattr(StepSender, "send", send)
    session._run(plan)
    assert faulty.writes() == calls_for(40)
    assert in_flight == [0, workers]


def test_ledger_order_does_not_depend_on_response_order() -> None:
    faulty = FaultyAccount()
    faulty.account.disturb(throttling=0.3, seed=5)
    declared = large_stack(20)
    faulty.apply(*declared)
    faulty.account.clear_faults()
    plan = faulty.session().plan_destroy()
    assert [change.address for change in plan.changes] == [
        resource.address for resource in declared
    ]
