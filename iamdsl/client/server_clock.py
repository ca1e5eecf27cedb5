"""AWS's time, estimated from the dates of its responses.

IAM states when an object was created by its own clock. The clock of this machine may be wrong by
minutes; the time of a call can be compared with such a date only if both are of one clock.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from iamdsl.lazy import load

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TOLERANCE = timedelta(seconds=30)
"""Difference up to which this machine's clock is taken as right.

The dates of responses have whole seconds, and are some time on the way.
"""
_MAX_CALL_TIME = timedelta(seconds=10)
"""Duration of a call from which its date says nothing: the machine may have been suspended."""


class ServerClock:
    """Clock of a server, by the difference between its dates and this machine's time."""

    def __init__(self, machine_time: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        """Take this machine's time as right until a response was recorded."""
        self._machine_time = machine_time
        self._difference = timedelta(0)

    def now(self) -> datetime:
        """Return the server's time, with a time zone."""
        return self._machine_time() + self._difference

    def call(self, send: Callable[..., Mapping[str, Any]], **arguments: Any) -> Mapping[str, Any]:
        """Send a call, and record the date of its response; raises what `send` raises."""
        sent = self._machine_time()
        response = send(**arguments)
        received = self._machine_time()
        date = _date(response)
        if date is not None and timedelta(0) <= received - sent < _MAX_CALL_TIME:
            difference = date - received
            self._difference = difference if abs(difference) > TOLERANCE else timedelta(0)
        return response


def _date(response: Mapping[str, Any]) -> datetime | None:
    """Return the date of a response, None if it has none or an invalid one."""
    try:
        text = response["ResponseMetadata"]["HTTPHeaders"]["date"]
        date: datetime = load("email.utils").parsedate_to_datetime(text)
    except (KeyError, TypeError, ValueError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)
