"""What every storage does, and the folder that state lives under by default."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from iamdsl.errors import UnreadableState

if TYPE_CHECKING:
    from contextlib import AbstractContextManager


@runtime_checkable
class Storage(Protocol):
    """A handful of named contents, held under one lock.

    Names are relative, with `/` between folders. Every method may raise
    UnreadableState when the place itself cannot be used; one that writes raises
    LockLost when this object held the lock and another session has taken it over.
    Who never took the lock may write too.
    """

    def read(self, name: str) -> bytes | None:
        """The content, or None when there is none."""
        ...

    def replace(self, name: str, content: bytes) -> None:
        """Put a new content in place, whole and durable."""
        ...

    def append(self, name: str, content: bytes) -> None:
        """Add to the end, durable when this returns."""
        ...

    def remove(self, name: str) -> None:
        """Take a content away; it is fine when there is none."""
        ...

    def lock(self) -> AbstractContextManager[None]:
        """Hold the place for one writer; raises StateLocked when another has it."""
        ...

    def where(self, name: str) -> str:
        """How a person finds this content."""
        ...


def home() -> Path:
    """The folder all state lives under: $IAMDSL_HOME, else XDG's state folder; see the docs."""
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
            "there is no home folder to keep the ledger in",
            next_step="set IAMDSL_HOME to a folder that lasts",
        ) from None
