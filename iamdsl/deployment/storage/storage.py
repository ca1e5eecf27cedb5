"""Protocol of all storages, and the default folder of state."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from iamdsl.errors import UnreadableState

if TYPE_CHECKING:
    from contextlib import AbstractContextManager


@runtime_checkable
class Storage(Protocol):
    """Files of one stack, with one lock for all of them.

    Names are relative, with `/` between folders. Every method may raise `UnreadableState` if
    the location cannot be used. Methods that write raise `LockLost` if this object held the lock
    and another session has taken it over. Writing without the lock is possible.
    """

    def read(self, name: str) -> bytes | None:
        """Return the content of a file, or None if it does not exist."""
        ...

    def replace(self, name: str, content: bytes) -> None:
        """Replace the content of a file atomically; durable when this returns."""
        ...

    def append(self, name: str, content: bytes) -> None:
        """Append to a file; durable when this returns."""
        ...

    def remove(self, name: str) -> None:
        """Delete a file, if it exists."""
        ...

    def lock(self) -> AbstractContextManager[None]:
        """Hold the lock during the block; raises `StateLocked` if another session holds it."""
        ...

    def where(self, name: str) -> str:
        """Return the location of a file, for people to read."""
        ...


def home() -> Path:
    """Return the default folder of all state.

    It is $IAMDSL_HOME, else $XDG_STATE_HOME/iamdsl, else ~/.local/state/iamdsl. Raises
    `UnreadableState` if there is no home folder.
    """
    own = os.environ.get("IAMDSL_HOME")
    if own:
        return Path(own)
    state = os.environ.get("XDG_STATE_HOME")
    if state and Path(state).is_absolute():
        return Path(state) / "iamdsl"
    try:
        return Path.home() / ".local" / "state" / "iamdsl"
    except RuntimeError:
        raise UnreadableState(
            "there is no home folder to store the ledger in",
            next_step="set IAMDSL_HOME to a persistent folder",
        ) from None
