"""Eventual consistency: which errors and reads are retried, and for how long."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import attrs
import pytest
from support.clock import Clock
from support.plan_steps import ROLE
from support.plan_steps import step as new_step

from iamdsl.client import AwsAccount, Repeat
from iamdsl.deployment.executor.propagation import Propagation
from iamdsl.deployment.model.plan import Change, Plan, Verb
from iamdsl.deployment.reader.consistency import LAG, lag_of, possibly_unseen, stale_window_of
from iamdsl.deployment.state.journal import Recovery
from iamdsl.deployment.state.ledger import Entry, Ledger
from iamdsl.errors import AlreadyExists, CallFailed
from iamdsl.resources import Address
from iamdsl.testing import InProcessAccount

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)


def _missing(text: str, code: str = "NoSuchEntity") -> CallFailed:
    return CallFailed("refused", code=code, operation="Put", why=text, status=404)


NOT_FOUND = _missing("The role with name app cannot be found.")


USES = frozenset({ROLE})


def _propagation_after_creation(clock: Clock, address: Address = ROLE) -> Propagation:
    propagation = Propagation(clock)
    propagation.record_done(new_step(99, creates=address))
    return propagation


def test_one_step_probes_and_the_others_wait() -> None:
    clock = Clock()
    propagation = _propagation_after_creation(clock)
    first, second = new_step(1, uses=USES), new_step(2, uses=USES)
    assert propagation.delay_of(new_step(3)) == 0
    assert propagation.delay_of(first) == 0
    assert propagation.delay_of(second) > 0
    propagation.record_done(first)
    assert propagation.delay_of(second) == 0


def test_propagation_delay_is_measured() -> None:
    clock = Clock()
    propagation = _propagation_after_creation(clock)
    first, second = new_step(1, uses=USES), new_step(2, uses=USES)
    propagation.delay_of(first)
    sent = 0
    while clock.now < 105:
        sent += 1
        assert propagation.is_propagation_error(first, NOT_FOUND)
        clock.go(propagation.wait(first))
        assert propagation.delay_of(first) == 0
        assert propagation.delay_of(second) > 0
    assert sent <= 4
    propagation.record_done(first)
    assert propagation.delay_of(second) == 0
    needed = clock.now - 100
    propagation.record_done(new_step(98, creates=Address("role", "young")))
    young = new_step(4, uses=frozenset({Address("role", "young")}))
    assert propagation.delay_of(young) == pytest.approx(needed)
    clock.go(needed)
    assert propagation.delay_of(young) == 0


def test_others_wait_while_the_probe_is_delayed() -> None:
    clock = Clock()
    propagation = _propagation_after_creation(clock)
    first, second = new_step(1, uses=USES), new_step(2, uses=USES)
    propagation.delay_of(first)
    clock.go(2)
    pause = propagation.wait(first)
    assert pause > 1
    assert propagation.delay_of(second) >= pause


def test_throttled_probe_does_not_delay_others() -> None:
    clock = Clock()
    propagation = _propagation_after_creation(clock)
    first, second = new_step(1, uses=USES), new_step(2, uses=USES)
    propagation.delay_of(first)
    propagation.give_up(first)
    assert propagation.delay_of(second) == 0


def test_wait_has_a_deadline() -> None:
    clock = Clock()
    propagation = _propagation_after_creation(clock)
    step = new_step(1, uses=USES)
    while propagation.is_propagation_error(step, NOT_FOUND):
        clock.go(max(1, propagation.wait(step)))
    assert clock.now < 100 + 180


def test_objects_of_earlier_runs_are_waited_for() -> None:
    propagation = Propagation(Clock(), {ROLE: 3.0})
    assert propagation.is_propagation_error(new_step(1, uses=USES), NOT_FOUND)


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
def test_only_recent_objects_of_this_run_are_waited_for(
    used: Address,
    error: CallFailed,
    waits: bool,  # noqa: FBT001
) -> None:
    step = new_step(1, uses=frozenset({used}), operation="CreateRole")
    assert _propagation_after_creation(Clock(), used).is_propagation_error(step, error) is waits
    assert not Propagation(Clock()).is_propagation_error(step, error)


def test_name_of_deleted_object_is_retried() -> None:
    clock = Clock()
    propagation = Propagation(clock)
    again = new_step(2, creates=ROLE, repeat=Repeat.TAGGED_CREATE)
    taken = AlreadyExists("taken", code="EntityAlreadyExists", operation="CreateRole")
    assert not propagation.is_propagation_error(again, taken)
    propagation.record_done(new_step(1, destroys=ROLE))
    assert propagation.is_propagation_error(again, taken)
    assert not propagation.is_propagation_error(
        attrs.evolve(again, action=new_step(3).action), taken
    )


def test_lag_and_stale_window_of_each_account() -> None:
    elsewhere = AwsAccount(endpoint_url="http://127.0.0.1:9")
    assert lag_of(elsewhere) == stale_window_of(AwsAccount()) == LAG
    assert stale_window_of(elsewhere) == 0
    assert lag_of(AwsAccount()) == LAG
    account = InProcessAccount()
    assert lag_of(account) == 0
    account.delay_visibility(3)
    assert lag_of(account) == 3


def test_recent_changes_are_read_again() -> None:
    entry = Entry(id="AROA", changed=NOW)
    recovery = Recovery(Ledger("s", "aws", "123456789012", entries={ROLE: entry}))

    def late(verb: Verb, seconds: float, *, edited: bool = False) -> dict[Address, float]:
        plan = Plan("s", "aws", "123456789012", changes=(Change(ROLE, verb, edited=edited),))
        return possibly_unseen(plan, recovery, NOW + timedelta(seconds=seconds), 10)

    assert late(Verb.UPDATE, 4) == {ROLE: 6}
    assert late(Verb.DELETE, 4) == {ROLE: 6}
    assert late(Verb.NONE, 4, edited=True) == {ROLE: 6}
    assert late(Verb.NONE, 4) == {}
    assert late(Verb.UPDATE, 10) == {}
