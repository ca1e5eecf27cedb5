"""Retry policy: how failures are classified, and how long they are retried."""

from __future__ import annotations

import time

import pytest
from support.clock import Clock

from iamdsl.client.error_translation import NO_ANSWER, UNDER_WAY
from iamdsl.client.retry_policy import (
    BACKOFFS,
    Backoff,
    RetryClass,
    is_definite,
    retry_class_of,
    send_with_retry,
)
from iamdsl.errors import AccountError, CallFailed, EndpointUnreachable, IamdslError, NoCredentials


def _call_failed(code: str, status: int = 400) -> CallFailed:
    return CallFailed("no", code=code, operation="CreateRole", status=status)


@pytest.mark.parametrize(
    ("error", "retry_class"),
    [
        (_call_failed("Throttling"), RetryClass.THROTTLED),
        (_call_failed("RequestLimitExceeded", 503), RetryClass.THROTTLED),
        (_call_failed("Whatever", 429), RetryClass.THROTTLED),
        (_call_failed("ConcurrentModification", 409), RetryClass.BUSY),
        (_call_failed("ConcurrentModificationException", 409), RetryClass.BUSY),
        (_call_failed("EntityTemporarilyUnmodifiable", 409), RetryClass.BUSY),
        (_call_failed("ServiceFailure", 500), RetryClass.ANSWER_LOST),
        (_call_failed("ServiceUnavailable", 503), RetryClass.ANSWER_LOST),
        (_call_failed(NO_ANSWER, 500), RetryClass.ANSWER_GARBLED),
        (_call_failed(UNDER_WAY, 500), RetryClass.FINAL),
        (_call_failed("NoSuchEntity", 404), RetryClass.FINAL),
        (_call_failed("MalformedPolicyDocument"), RetryClass.FINAL),
        (_call_failed("LimitExceeded", 409), RetryClass.FINAL),
        (EndpointUnreachable("unreachable", sent=True), RetryClass.ANSWER_LOST),
        (EndpointUnreachable("unreachable", sent=False), RetryClass.UNREACHABLE),
        (NoCredentials("none"), RetryClass.FINAL),
    ],
    ids=lambda value: (
        value.value if isinstance(value, RetryClass) else getattr(value, "code", None)
    ),
)
def test_error_is_classified(error: IamdslError, retry_class: RetryClass) -> None:
    assert retry_class_of(error) is retry_class
    may_have_taken_effect = (
        getattr(error, "status", 0) >= 500 and retry_class is not RetryClass.THROTTLED
    )
    may_have_taken_effect |= getattr(error, "sent", False)
    assert is_definite(error) != may_have_taken_effect


def test_each_temporary_failure_has_a_backoff() -> None:
    assert set(BACKOFFS) == set(RetryClass) - {RetryClass.FINAL}


def test_pauses_are_at_most_a_doubling_maximum() -> None:
    backoff = Backoff(base=0.5, cap=8, deadline=1000)
    for tries, longest in enumerate([0.5, 1, 2, 4, 8, 8, 8], 1):
        assert backoff.pause(tries, 0, 0.0) == 0
        assert backoff.pause(tries, 0, 0.5) == longest / 2
        assert backoff.pause(tries, 0, 1.0) == longest
    assert backoff.pause(5000, 0, 1.0) == 8


def test_no_retry_begins_after_the_deadline() -> None:
    backoff = Backoff(base=1, cap=4, deadline=10)
    assert backoff.pause(1, 9, 1.0) == 1
    assert backoff.pause(2, 9, 1.0) is None
    assert backoff.pause(2, 9, 0.4) == 0.8
    assert backoff.pause(1, 10.1, 0.0) is None


def test_read_is_retried_until_it_succeeds(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    answers = [_call_failed("Throttling"), _call_failed("ServiceFailure", 500), None]

    def send() -> str:
        if (error := answers.pop(0)) is not None:
            raise error
        return "response"

    assert send_with_retry(send) == "response"
    assert len(slept) == 2


def test_refused_read_is_not_retried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", lambda _seconds: pytest.fail("slept"))
    tries: list[int] = []

    def send() -> None:
        tries.append(1)
        raise _call_failed("AccessDenied", 403)

    with pytest.raises(AccountError):
        send_with_retry(send)
    assert len(tries) == 1


def test_network_failure_after_throttling_is_retried(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock()
    monkeypatch.setattr(time, "sleep", clock.go)
    monkeypatch.setattr(time, "monotonic", clock)
    answers: list[IamdslError] = [
        *[_call_failed("Throttling")] * 12,
        EndpointUnreachable("unreachable", sent=False),
    ]

    def send() -> str:
        if answers:
            raise answers.pop(0)
        return "response"

    assert send_with_retry(send) == "response"
    assert clock.now > 106
