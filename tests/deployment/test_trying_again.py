"""Trying again: which step goes when, what is repeated, and what is waited for."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.clock import Clock

from iamdsl.client import Call, Repeat
from iamdsl.client.trouble import Trouble
from iamdsl.deployment.plan import Plan, Step
from iamdsl.deployment.proof import SKEW, Try, is_ours
from iamdsl.deployment.propagation import Propagation
from iamdsl.deployment.schedule import Schedule
from iamdsl.deployment.trial import Trial, repeats
from iamdsl.errors import AlreadyExists, CallFailed
from iamdsl.resources import Address
from iamdsl.resources.kind import Action

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
ROLE = Address("role", "app")


def _step(
    number: int, *after: int, address: Address | None = None, operation: str = "Put", **action: Any
) -> Step:
    repeat = action.pop("repeat", Repeat.IDEMPOTENT)
    call = Call("iam", operation, {}, repeat)
    return Step(
        number,
        address or Address("role", f"r{number}"),
        Action(call=call, sentence="", **action),
        after,
    )


def _schedule(*steps: Step, clock: Callable[[], float] | None = None) -> Schedule:
    return Schedule(Plan("s", "aws", "123456789012", steps=steps), clock or Clock())


def _numbers(steps: list[Step]) -> list[int]:
    return [step.number for step in steps]


def _free(_step: Step) -> float:
    return 0.0


def test_the_longest_way_goes_first() -> None:
    schedule = _schedule(_step(1), _step(2), _step(3, 2), _step(4, 3))
    (first,) = schedule.take(1, _free)
    assert first.number == 2
    schedule.land(first)
    assert _numbers(schedule.take(9, _free)) == [3, 1]


def test_no_object_is_changed_by_two_calls_at_a_time() -> None:
    steps = [_step(number, address=ROLE) for number in (1, 2)]
    schedule = _schedule(*steps, _step(3))
    assert _numbers(schedule.take(9, _free)) == [1, 3]
    assert schedule.take(9, _free) == []
    schedule.land(steps[0])
    assert _numbers(schedule.take(9, _free)) == [2]


def test_a_step_rests_and_lets_others_pass() -> None:
    clock = Clock()
    first, other = _step(1, address=ROLE), _step(2, address=ROLE)
    schedule = _schedule(first, other, clock=clock)
    assert schedule.take(9, _free) == [first]
    schedule.later(first, 4)
    assert schedule.take(9, _free) == [other]
    assert schedule.pause() == 4
    schedule.land(other)
    clock.go(3.9)
    assert schedule.take(9, _free) == []
    clock.go(0.1)
    assert schedule.take(9, _free) == [first]
    schedule.land(first)
    assert schedule.pause() is None
    assert schedule.outcome().complete


def test_a_step_that_is_held_takes_nobody_s_place() -> None:
    clock = Clock()
    schedule = _schedule(_step(1), _step(2), clock=clock)
    assert _numbers(schedule.take(1, lambda step: 2.0 if step.number == 1 else 0.0)) == [2]
    assert schedule.pause() == 2


def test_what_waits_for_a_failed_step_is_not_tried() -> None:
    first = _step(1)
    schedule = _schedule(first, _step(2, 1), _step(3))
    schedule.take(1, _free)
    schedule.fail(first, CallFailed("no", code="No", operation="Put"), unsettled=False)
    assert _numbers(schedule.take(9, _free)) == [3]
    assert _numbers(list(schedule.outcome().skipped)) == [2, 3]


def test_stopping_ends_a_rest_at_once_and_nothing_more_is_sent() -> None:
    schedule = _schedule(_step(1), clock=time.monotonic)
    (step,) = schedule.take(1, _free)
    schedule.later(step, 60)
    begun = time.monotonic()
    stopper = threading.Timer(0.05, schedule.stop)
    stopper.start()
    schedule.rest(60)
    stopper.join()
    assert time.monotonic() - begun < 30
    assert schedule.pause() is None
    assert schedule.take(9, _free) == []
    assert schedule.outcome().interrupted


@pytest.mark.parametrize(
    ("action", "again"),
    [
        ({}, True),
        ({"repeat": Repeat.TAGGED_CREATE, "creates": ROLE}, True),
        ({"repeat": Repeat.UNTAGGED_CREATE, "creates": ROLE}, True),
        ({"takes_away": True}, True),
        ({"repeat": Repeat.ONCE}, False),
        ({"takes_away": True, "destroys": ROLE}, False),
        ({"renames": ROLE}, False),
    ],
    ids=["put", "tagged", "untagged", "taken away", "second object", "end", "rename"],
)
def test_what_is_sent_again_when_its_answer_was_lost(action: dict[str, Any], again: bool) -> None:  # noqa: FBT001
    step = _step(1, **action)
    assert repeats(step.action) is again
    trial = Trial("op", NOW)
    assert not trial.attempt(0).doubtful
    assert (trial.pause(Trouble.LOST, step.action, 1) is not None) is again
    assert trial.attempt(2).doubtful
    assert trial.pause(Trouble.THROTTLED, step.action, 3) is not None


def test_one_kind_of_trouble_does_not_use_up_the_patience_for_another() -> None:
    """A short break of the network after minutes of throttling ends nothing."""
    step, trial, now = _step(1), Trial("op", NOW), 0.0
    while now < 300:
        trial.attempt(now)
        pause = trial.pause(Trouble.THROTTLED, step.action, now + 0.1)
        assert pause is not None
        now += 0.1 + pause
    trial.attempt(now)
    assert trial.pause(Trouble.UNREACHED, step.action, now) is not None


def test_each_kind_of_trouble_ends_some_time() -> None:
    step, trial, now = _step(1), Trial("op", NOW), 0.0
    for _ in range(10_000):
        trial.attempt(now)
        pause = trial.pause(Trouble.THROTTLED, step.action, now + 0.1)
        if pause is None:
            break
        now += 0.1 + pause
    assert 400 < now < 601


@pytest.mark.parametrize(
    ("tags", "sent", "ours"),
    [
        ({"iamdsl:stack": "s", "iamdsl:op": "run.1"}, True, True),
        ({"iamdsl:stack": "s", "iamdsl:op": "before.7"}, True, True),
        ({"iamdsl:stack": "s", "iamdsl:op": "other.1"}, True, False),
        ({"iamdsl:stack": "other", "iamdsl:op": "run.1"}, True, False),
        ({"iamdsl:stack": "other"}, True, False),
        ({"iamdsl:stack": "s"}, True, True),
        ({"team": "a"}, True, False),
        ({"team": "a"}, False, True),
    ],
)
def test_tags_tell_whose_it_is(
    tags: dict[str, str],
    sent: bool,  # noqa: FBT001
    ours: bool,  # noqa: FBT001
) -> None:
    shown = [{"Key": name, "Value": value} for name, value in tags.items()]
    answer = {"Role": {"RoleName": "app", "CreateDate": NOW, "Tags": shown}}
    attempt = Try("run.1", NOW, frozenset({"before.7"}))
    assert is_ours(answer, "s", attempt, tagged=sent) is ours


@pytest.mark.parametrize(
    ("answer", "ours"),
    [
        ({"Group": {"CreateDate": NOW}, "Users": []}, True),
        ({"Group": {"CreateDate": NOW - SKEW + timedelta(seconds=1)}, "Users": []}, True),
        ({"Group": {"CreateDate": NOW - SKEW - timedelta(seconds=1)}, "Users": []}, False),
        ({"Group": {"CreateDate": NOW}, "Users": [{"UserName": "ada"}]}, False),
    ],
    ids=["new", "clocks differ", "older", "has members"],
)
def test_what_has_no_tags_is_ours_while_it_is_new_and_empty(
    answer: dict[str, Any],
    ours: bool,  # noqa: FBT001
) -> None:
    assert is_ours(answer, "s", Try("run.1", NOW), tagged=False) is ours


def _missing(text: str, code: str = "NoSuchEntity") -> CallFailed:
    return CallFailed("refused", code=code, operation="Put", why=text, status=404)


NOT_FOUND = _missing("The role with name app cannot be found.")
USES = frozenset({ROLE})


def _made(clock: Clock, address: Address = ROLE) -> Propagation:
    propagation = Propagation(clock)
    propagation.land(_step(99, creates=address))
    return propagation


def test_one_goes_first_and_the_others_wait_for_its_answer() -> None:
    clock = Clock()
    propagation = _made(clock)
    first, second = _step(1, uses=USES), _step(2, uses=USES)
    assert propagation.hold(_step(3)) == 0
    assert propagation.hold(first) == 0
    assert propagation.hold(second) > 0
    propagation.land(first)
    assert propagation.hold(second) == 0


def test_how_long_it_takes_is_learned() -> None:
    clock = Clock()
    propagation = _made(clock)
    first, second = _step(1, uses=USES), _step(2, uses=USES)
    propagation.hold(first)
    sent = 0
    while clock.now < 105:
        sent += 1
        assert propagation.unheard(first, NOT_FOUND)
        clock.go(propagation.wait(first))
        assert propagation.hold(first) == 0
        assert propagation.hold(second) > 0
    assert sent <= 4
    propagation.land(first)
    assert propagation.hold(second) == 0
    needed = clock.now - 100
    propagation.land(_step(98, creates=Address("role", "young")))
    young = _step(4, uses=frozenset({Address("role", "young")}))
    assert propagation.hold(young) == pytest.approx(needed)
    clock.go(needed)
    assert propagation.hold(young) == 0


def test_others_do_not_ask_while_the_first_one_rests() -> None:
    clock = Clock()
    propagation = _made(clock)
    first, second = _step(1, uses=USES), _step(2, uses=USES)
    propagation.hold(first)
    clock.go(2)
    pause = propagation.wait(first)
    assert pause > 1
    assert propagation.hold(second) >= pause


def test_a_throttled_first_one_holds_up_nobody() -> None:
    clock = Clock()
    propagation = _made(clock)
    first, second = _step(1, uses=USES), _step(2, uses=USES)
    propagation.hold(first)
    propagation.give_up(first)
    assert propagation.hold(second) == 0


def test_waiting_ends() -> None:
    clock = Clock()
    propagation = _made(clock)
    step = _step(1, uses=USES)
    while propagation.unheard(step, NOT_FOUND):
        clock.go(max(1, propagation.wait(step)))
    assert clock.now < 100 + 180


def test_what_an_earlier_run_made_is_waited_for_too() -> None:
    propagation = Propagation(Clock(), {ROLE: 3.0})
    assert propagation.unheard(_step(1, uses=USES), NOT_FOUND)


ADA = "arn:aws:iam::123456789012:user/ada"


@pytest.mark.parametrize(
    ("used", "error", "waits"),
    [
        (ROLE, NOT_FOUND, True),
        (ROLE, _missing(""), True),
        (ROLE, _missing("The role with name app-2 cannot be found."), False),
        (ROLE, _missing("The role with name my.app cannot be found."), False),
        (ROLE, _missing("The role with name app.two cannot be found."), False),
        (ROLE, _missing("no role app, it says"), True),
        (ROLE, _missing("Policy arn:aws:iam::123456789012:policy/app does not exist."), False),
        (
            Address("policy", "app"),
            _missing("Policy arn:aws:iam::123456789012:policy/team/app does not exist."),
            True,
        ),
        (
            Address("user", "ada"),
            _missing(f'Invalid principal in policy: "AWS":"{ADA}"', "MalformedPolicyDocument"),
            True,
        ),
        (
            Address("user", "ad"),
            _missing(f'Invalid principal in policy: "AWS":"{ADA}"', "MalformedPolicyDocument"),
            False,
        ),
        (ROLE, _missing("app: syntax error", "MalformedPolicyDocument"), False),
        (ROLE, _missing("app is too much", "LimitExceeded"), False),
    ],
)
def test_only_what_is_ours_and_new_is_waited_for(
    used: Address,
    error: CallFailed,
    waits: bool,  # noqa: FBT001
) -> None:
    step = _step(1, uses=frozenset({used}), operation="CreateRole")
    assert _made(Clock(), used).unheard(step, error) is waits
    assert not Propagation(Clock()).unheard(step, error)


def test_a_name_is_free_again_only_after_a_while() -> None:
    clock = Clock()
    propagation = Propagation(clock)
    again = _step(2, creates=ROLE, repeat=Repeat.TAGGED_CREATE)
    taken = AlreadyExists("taken", code="EntityAlreadyExists", operation="CreateRole")
    assert not propagation.unheard(again, taken)
    propagation.land(_step(1, destroys=ROLE))
    assert propagation.unheard(again, taken)
    assert not propagation.unheard(attrs.evolve(again, action=_step(3).action), taken)
