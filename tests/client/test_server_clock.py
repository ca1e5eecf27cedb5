"""AWS's time is known from the dates of its responses."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl.client import AwsAccount, Timed
from iamdsl.client.server_clock import TOLERANCE, ServerClock
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)


def _response(date: object) -> dict[str, Any]:
    return {"ResponseMetadata": {"HTTPHeaders": {"date": date}}}


def _clock(*machine_times: datetime) -> ServerClock:
    """Return a clock of a machine that has these times, the last one from then on."""
    times: Iterator[datetime] = iter(machine_times)
    last = machine_times[-1]
    return ServerClock(lambda: next(times, last))


@pytest.mark.parametrize("minutes", [-600, -16, -6, -1, 1, 6, 16, 600])
def test_time_is_that_of_the_last_response(minutes: int) -> None:
    clock = _clock(NOW)
    assert clock.now() == NOW
    server = NOW + timedelta(minutes=minutes)
    assert clock.call(lambda: _response(format_datetime(server, usegmt=True)))
    assert clock.now() == server
    clock.call(lambda: _response(format_datetime(NOW, usegmt=True)))
    assert clock.now() == NOW


@pytest.mark.parametrize("seconds", [-30, -1, 0, 1, 30])
def test_small_difference_is_not_taken_as_an_error_of_this_machine(seconds: int) -> None:
    assert abs(timedelta(seconds=seconds)) <= TOLERANCE
    clock = _clock(NOW)
    server = NOW + timedelta(seconds=seconds)
    clock.call(lambda: _response(format_datetime(server, usegmt=True)))
    assert clock.now() == NOW


@pytest.mark.parametrize(
    "answer",
    [{}, {"ResponseMetadata": None}, _response(None), _response("yesterday"), _response(""), None],
)
def test_response_without_a_date_changes_nothing(answer: Any) -> None:
    clock = _clock(NOW)
    assert clock.call(lambda: answer) is answer
    assert clock.now() == NOW


@pytest.mark.parametrize("duration", [timedelta(seconds=10), timedelta(hours=8), -timedelta(1)])
def test_date_of_a_call_during_which_the_machine_slept_is_ignored(duration: timedelta) -> None:
    clock = _clock(NOW, NOW + duration)
    clock.call(lambda: _response(format_datetime(NOW + timedelta(hours=1), usegmt=True)))
    assert clock.now() == NOW + duration


def test_error_is_raised_and_arguments_are_passed() -> None:
    clock = _clock(NOW)
    with pytest.raises(KeyError):
        clock.call(lambda: dict[str, Any]()["missing"])
    send: Callable[..., dict[str, Any]] = lambda **arguments: arguments  # noqa: E731
    assert clock.call(send, UserName="ada") == {"UserName": "ada"}


@pytest.mark.parametrize("hours", [-3, 3])
def test_account_has_the_time_of_the_server_once_it_has_responded(hours: int) -> None:
    difference = timedelta(hours=hours)
    inside = InProcessAccount(clock=lambda: datetime.now(UTC) + difference)
    account = AwsAccount(client_factory=inside.client)
    assert isinstance(account, Timed)
    assert abs(account.now() - datetime.now(UTC)) < TOLERANCE
    account.identity()
    assert abs(account.now() - inside.now()) < TOLERANCE
