"""Holder of a lock, waiting for a lock, and the errors that name its holder."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import uuid4

import attrs

from iamdsl.errors import LockLost, StateLocked
from iamdsl.lazy import load

if TYPE_CHECKING:
    from collections.abc import Mapping

Notify: TypeAlias = Callable[[str], None]
"""Function that shows a message to the user while a lock is waited for."""

_NOTIFY_AFTER = 1.0
"""Seconds of waiting after which the user is notified."""


def silent(_message: str) -> None:
    """Ignore the message."""


@attrs.frozen
class LockHolder:
    """Holder of a lock: who, since when, and its fencing token.

    Each holder has a greater `token` than the one before, and a unique `mark`. `released` is
    True once the lock was released.
    """

    token: int
    user: str = "somebody"
    host: str = "unknown"
    process: int = 0
    since: str = ""
    mark: str = ""
    released: bool = False

    @classmethod
    def here(cls, token: int) -> LockHolder:
        """Return a holder for this process and the current time."""
        return cls(
            token,
            _user(),
            str(load("platform").node()),
            os.getpid(),
            f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
            uuid4().hex,
        )

    def to_bytes(self, **more: object) -> bytes:
        """Return it as indented JSON, with `more` fields."""
        return (json.dumps({**attrs.asdict(self), **more}, indent=1) + "\n").encode()

    def __str__(self) -> str:
        since = f", since {self.since}" if self.since else ""
        return f"{self.user} on {self.host}, process {self.process}{since}"


def lock_facts(content: bytes | None) -> Mapping[str, Any]:
    """Return the fields of a lock's file; none if it is damaged or does not exist."""
    try:
        result = json.loads(content or b"{}")
    except ValueError:
        result = {}
    return result if isinstance(result, dict) else {}


def lock_holder_of(content: bytes | None) -> LockHolder | None:
    """Return the holder that a lock's file names; None if it is damaged or does not exist."""
    facts = lock_facts(content)
    names = [field.name for field in attrs.fields(LockHolder)]
    known = {name: facts[name] for name in names if name in facts}
    return LockHolder(**known) if isinstance(known.get("token"), int) else None


class LockWait:
    """Limited wait for a lock; notifies the user once if it takes more than a second."""

    def __init__(self, seconds: float, where: str, tell: Notify, advice: str) -> None:
        """Wait at most `seconds`; `advice` is the next step of the error after that."""
        self._seconds = seconds
        self._where = where
        self._tell = tell
        self._advice = advice
        self._started = time.monotonic()
        self._notified = False

    def wait(self, holder: LockHolder | None, pause: float) -> None:
        """Sleep before the next attempt; raises `StateLocked` when the time is over."""
        waited = time.monotonic() - self._started
        if waited >= self._seconds:
            raise StateLocked(
                f"another session is working on this stack{_by(holder)}",
                where=self._where,
                why=f"it did not release its lock within {self._seconds:g} "
                f"second{'' if self._seconds == 1 else 's'}",
                next_step=self._advice,
            )
        if waited >= _NOTIFY_AFTER and not self._notified:
            self._tell(f"waiting for another session on this stack{_by(holder)}")
            self._notified = True
        time.sleep(max(0.0, min(pause, self._seconds - waited)))


def lock_lost_error(holder: LockHolder | None, where: str) -> LockLost:
    """Return the error for a session whose lock another session has taken over."""
    if holder is None:
        why = "its lock was removed"
    elif holder.released:
        why = f"another session took it over, and has finished: {holder}"
    else:
        why = f"another session has taken it over: {holder}"
    return LockLost(
        "this session no longer holds the lock of its stack",
        where=where,
        why=why,
        next_step="run again: it continues from the account and the journal; this session "
        "writes nothing more",
    )


def _by(holder: LockHolder | None) -> str:
    return "" if holder is None else f": {holder}"


def _user() -> str:
    try:
        return str(load("getpass").getuser())
    except (OSError, KeyError, ImportError):  # in a container the user may have no name
        return f"user {os.getuid()}" if hasattr(os, "getuid") else "somebody"
