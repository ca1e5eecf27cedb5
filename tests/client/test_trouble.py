"""Trouble: which kind a refusal is, and how long trying again makes sense."""

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


def _refused(code: str, status: int = 400) -> CallFailed:
    return CallFailed("no", code=code, operation="CreateRole", status=status)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (_refused("Throttling"), RetryClass.THROTTLED),
        (_refused("RequestLimitExceeded", 503), RetryClass.THROTTLED),
        (_refused("Whatever", 429), RetryClass.THROTTLED),
        (_refused("ConcurrentModification", 409), RetryClass.BUSY),
        (_refused("ConcurrentModificationException", 409), RetryClass.BUSY),
        (_refused("EntityTemporarilyUnmodifiable", 409), RetryClass.BUSY),
        (_refused("ServiceFailure", 500), RetryClass.ANSWER_LOST),
        (_refused("ServiceUnavailable", 503), RetryClass.ANSWER_LOST),
        (_refused(NO_ANSWER, 500), RetryClass.ANSWER_GARBLED),
        (_refused(UNDER_WAY, 500), RetryClass.FINAL),
        (_refused("NoSuchEntity", 404), RetryClass.FINAL),
        (_refused("MalformedPolicyDocument"), RetryClass.FINAL),
        (_refused("LimitExceeded", 409), RetryClass.FINAL),
        (EndpointUnreachable("gone", sent=True), RetryClass.ANSWER_LOST),
        (EndpointUnreachable("gone", sent=False), RetryClass.UNREACHABLE),
        (NoCredentials("none"), RetryClass.FINAL),
    ],
    ids=lambda value: (
        value.value if isinstance(value, RetryClass) else getattr(value, "code", None)
    ),
)
def test_kind(error: IamdslError, kind: RetryClass) -> None:
    assert retry_class_of(error) is kind
    may_have_happened = getattr(error, "status", 0) >= 500 and kind is not RetryClass.THROTTLED
    may_have_happened |= getattr(error, "sent", False)
    assert is_definite(error) != may_have_happened


def test_each_passing_kind_has_its_patience() -> None:
    assert set(BACKOFFS) == set(RetryClass) - {RetryClass.FINAL}


def test_pauses_are_anything_up_to_a_doubling_bound() -> None:
    backoff = Backoff(base=0.5, cap=8, deadline=1000)
    for tried, most in enumerate([0.5, 1, 2, 4, 8, 8, 8], 1):
        assert backoff.pause(tried, 0, 0.0) == 0
        assert backoff.pause(tried, 0, 0.5) == most / 2
        assert backoff.pause(tried, 0, 1.0) == most
    assert backoff.pause(5000, 0, 1.0) == 8


def test_no_try_begins_after_the_deadline() -> None:
    backoff = Backoff(base=1, cap=4, deadline=10)
    assert backoff.pause(1, 9, 1.0) == 1
    assert backoff.pause(2, 9, 1.0) is None
    assert backoff.pause(2, 9, 0.4) == 0.8
    assert backoff.pause(1, 10.1, 0.0) is None


def test_a_read_is_repeated_until_its_trouble_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    answers = [_refused("Throttling"), _refused("ServiceFailure", 500), None]

    def send() -> str:
        if (error := answers.pop(0)) is not None:
            raise error
        return "told"

    assert send_with_retry(send) == "told"
    assert len(slept) == 2


def test_a_read_that_is_refused_is_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", lambda _seconds: pytest.fail("slept"))
    tries: list[int] = []

    def send() -> None:
        tries.append(1)
        raise _refused("AccessDenied", 403)

    with pytest.raises(AccountError):
        send_with_retry(send)
    assert len(tries) == 1


def test_a_break_of_the_network_after_much_throttling_ends_no_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock()
    monkeypatch.setattr(time, "sleep", clock.go)
    monkeypatch.setattr(time, "monotonic", clock)
    answers: list[IamdslError] = [
        *[_refused("Throttling")] * 12,
        EndpointUnreachable("gone", sent=False),
    ]

    def send() -> str:
        if answers:
            raise answers.pop(0)
        return "told"

    assert send_with_retry(send) == "told"
    assert clock.now > 106
