"""Who holds a lock, in words for who waits for it and for who has lost it."""

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
"""Takes a sentence for the person who waits."""

_MOMENT = 1.0
"""Seconds somebody waits before being told so."""


def silent(_words: str) -> None:
    """Tell nobody."""


@attrs.frozen
class LockHolder:
    """One holding of a lock: whose, since when, and its fencing token.

    Tokens only grow; `mark` is of this holding alone. `released` says that it is over.
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
        """A holding by this process, from now on."""
        return cls(
            token,
            _user(),
            str(load("platform").node()),
            os.getpid(),
            f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
            uuid4().hex,
        )

    def to_bytes(self, **more: object) -> bytes:
        """As JSON, for people too."""
        return (json.dumps({**attrs.asdict(self), **more}, indent=1) + "\n").encode()

    def __str__(self) -> str:
        since = f", since {self.since}" if self.since else ""
        return f"{self.user} on {self.host}, process {self.process}{since}"


def lock_facts(content: bytes | None) -> Mapping[str, Any]:
    """What the file of a lock says; nothing when it is damaged or not there."""
    try:
        result = json.loads(content or b"{}")
    except ValueError:
        result = {}
    return result if isinstance(result, dict) else {}


def lock_holder_of(content: bytes | None) -> LockHolder | None:
    """The holding that the file of a lock tells of; None without one that can be read."""
    facts = lock_facts(content)
    names = [field.name for field in attrs.fields(LockHolder)]
    known = {name: facts[name] for name in names if name in facts}
    return LockHolder(**known) if isinstance(known.get("token"), int) else None


class LockWait:
    """Waiting for a lock, a limited time, and saying so once it takes more than a moment."""

    def __init__(self, seconds: float, where: str, tell: Notify, advice: str) -> None:
        """Wait at most `seconds`; `advice` is for who has waited in vain."""
        self._seconds = seconds
        self._where = where
        self._tell = tell
        self._advice = advice
        self._begun = time.monotonic()
        self._notified = False

    def wait(self, holder: LockHolder | None, pause: float) -> None:
        """Sleep before the next try; raises StateLocked when it has been long enough."""
        waited = time.monotonic() - self._begun
        who = holder or "another session"
        if waited >= self._seconds:
            raise StateLocked(
                f"another session works on this stack: {who}",
                where=self._where,
                why=f"its lock was not free within {self._seconds:g} seconds",
                next_step=self._advice,
            )
        if waited >= _MOMENT and not self._notified:
            self._tell(f"waiting for another session on this stack: {who}")
            self._notified = True
        time.sleep(max(0.0, min(pause, self._seconds - waited)))


def lock_lost_error(holder: LockHolder | None, where: str) -> LockLost:
    """The error for a writer whose lock is another's now."""
    if holder is None:
        why = "its lock was removed"
    elif holder.released:
        why = f"another session took it over, and is done: {holder}"
    else:
        why = f"another session has taken it over: {holder}"
    return LockLost(
        "this session no longer holds the lock of its stack",
        where=where,
        why=why,
        next_step="nothing more is written; run again: it goes on from what the account and "
        "the journal tell",
    )


def _user() -> str:
    try:
        return str(load("getpass").getuser())
    except (OSError, KeyError, ImportError):  # a container may have no name for it
        return f"user {os.getuid()}" if hasattr(os, "getuid") else "somebody"
