"""Retries: which calls are repeated, for how long, and which objects a run created."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from support.plan_steps import ROLE
from support.plan_steps import step as new_step

from iamdsl.client import Repeat
from iamdsl.client.retry_policy import RetryClass
from iamdsl.deployment.executor.attempts import StepAttempts, is_repeatable
from iamdsl.deployment.state.creation_proof import CLOCK_SKEW, Attempt, is_made_by

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)


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
    ids=["put", "tagged", "untagged", "removal", "second object", "deletion", "rename"],
)
def test_repeatable_calls_after_a_lost_response(action: dict[str, Any], again: bool) -> None:  # noqa: FBT001
    step = new_step(1, **action)
    assert is_repeatable(step.action) is again
    attempts = StepAttempts("op", NOW)
    assert not attempts.attempt(0).doubtful
    assert (attempts.pause(RetryClass.ANSWER_LOST, step.action, 1) is not None) is again
    assert attempts.attempt(2).doubtful
    assert attempts.pause(RetryClass.THROTTLED, step.action, 3) is not None


def test_retry_budgets_are_separate_for_each_class() -> None:
    """A short network failure after minutes of throttling is retried."""
    step, attempts, now = new_step(1), StepAttempts("op", NOW), 0.0
    while now < 300:
        attempts.attempt(now)
        pause = attempts.pause(RetryClass.THROTTLED, step.action, now + 0.1)
        assert pause is not None
        now += 0.1 + pause
    attempts.attempt(now)
    assert attempts.pause(RetryClass.UNREACHABLE, step.action, now) is not None


def test_each_retry_class_has_a_deadline() -> None:
    step, attempts, now = new_step(1), StepAttempts("op", NOW), 0.0
    for _ in range(10_000):
        attempts.attempt(now)
        pause = attempts.pause(RetryClass.THROTTLED, step.action, now + 0.1)
        if pause is None:
            break
        now += 0.1 + pause
    assert 400 < now < 601


@pytest.mark.parametrize(
    ("tags", "sent", "is_ours"),
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
def test_tags_decide_which_run_created_an_object(
    tags: dict[str, str],
    sent: bool,  # noqa: FBT001
    is_ours: bool,  # noqa: FBT001
) -> None:
    shown = [{"Key": name, "Value": value} for name, value in tags.items()]
    answer = {"Role": {"RoleName": "app", "CreateDate": NOW, "Tags": shown}}
    attempt = Attempt("run.1", NOW, frozenset({"before.7"}))
    assert is_made_by(answer, "s", attempt, tagged=sent) is is_ours


@pytest.mark.parametrize(
    ("answer", "is_ours"),
    [
        ({"Group": {"CreateDate": NOW}, "Users": []}, True),
        ({"Group": {"CreateDate": NOW - CLOCK_SKEW + timedelta(seconds=1)}, "Users": []}, True),
        ({"Group": {"CreateDate": NOW - CLOCK_SKEW - timedelta(seconds=1)}, "Users": []}, False),
        ({"Group": {"CreateDate": NOW}, "Users": [{"UserName": "ada"}]}, False),
    ],
    ids=["new", "clocks differ", "older", "has members"],
)
def test_untagged_object_is_claimed_only_while_new_and_empty(
    answer: dict[str, Any],
    is_ours: bool,  # noqa: FBT001
) -> None:
    assert is_made_by(answer, "s", Attempt("run.1", NOW), tagged=False) is is_ours
