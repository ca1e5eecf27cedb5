"""Storage in memory, for tests and for accounts that store their own state."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from iamdsl.deployment.storage.lock_holder import LockHolder, LockWait, Notify, silent

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAUSE = 0.05


class MemoryStorage:
    """Storage in the memory of this process; its lock cannot be lost."""

    def __init__(self, *, patience: float = 10.0, tell: Notify = silent) -> None:
        """Start empty; wait up to `patience` seconds for the lock, reporting it through `tell`."""
        self._contents: dict[str, bytes] = {}
        self._lock = threading.Lock()
        self._holder = LockHolder(0)
        self._patience = patience
        self._tell = tell

    def __repr__(self) -> str:
        return f"MemoryStorage({sorted(self._contents)})"

    def read(self, name: str) -> bytes | None:
        """Return the content, or None if it does not exist."""
        return self._contents.get(name)

    def replace(self, name: str, content: bytes) -> None:
        """Replace the content."""
        self._contents[name] = content

    def append(self, name: str, content: bytes) -> None:
        """Append to the content."""
        self._contents[name] = self._contents.get(name, b"") + content

    def remove(self, name: str) -> None:
        """Delete the content, if it exists."""
        self._contents.pop(name, None)

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the lock during the block; raises `StateLocked` if another session holds it."""
        wait = LockWait(
            self._patience, self.where("lock"), self._tell, "wait for it to finish, then run again"
        )
        while not self._lock.acquire(blocking=False):
            wait.wait(self._holder, _PAUSE)
        try:
            self._holder = LockHolder.here(self._holder.token + 1)
            yield
        finally:
            self._lock.release()

    def where(self, name: str) -> str:
        """Return `memory:` and the name."""
        return f"memory:{name}"
