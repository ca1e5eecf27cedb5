"""A private folder of this machine, or of one that is mounted."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.storage.lock_holder import (
    LockHolder,
    LockWait,
    Notify,
    lock_holder_of,
    lock_lost_error,
    silent,
)
from iamdsl.errors import UnreadableState
from iamdsl.lazy import load

if TYPE_CHECKING:
    from collections.abc import Iterator

LOCK = "lock"
HOLDER = "holder"
"""The file that says who holds the lock, or held it last."""

_PRIVATE_FILE = 0o600
_PRIVATE_FOLDER = 0o700
_PAUSE = 0.1


@attrs.frozen
class _LockState:
    """What shows that the lock is still ours: the very file we locked, and what says so."""

    file: tuple[int, int]
    content: bytes


class DirectoryStorage:
    """A folder of mode 0700 whose files have mode 0600.

    Contents are written beside, flushed and renamed, or appended and flushed. While this
    object holds the lock, it looks before each writing whether it still does.
    """

    def __init__(
        self, folder: Path | str, *, patience: float = 10.0, tell: Notify = silent
    ) -> None:
        """Use `folder`, made when first written.

        Wait `patience` seconds for its lock, and `tell` so.
        """
        self._folder = Path(folder)
        self._patience = patience
        self._tell = tell
        self._lock: _LockState | None = None

    def __repr__(self) -> str:
        return f"DirectoryStorage({str(self._folder)!r})"

    def read(self, name: str) -> bytes | None:
        """The file's content, or None."""
        try:
            return self._path(name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self._unusable(name, error) from error

    def replace(self, name: str, content: bytes) -> None:
        """Write beside, flush to disk, rename, flush the folder; raises LockLost."""
        self._check()
        self._replace(name, content)

    def append(self, name: str, content: bytes) -> None:
        """Write at the end and flush to disk; raises LockLost."""
        self._check()
        path = self._path(name)
        try:
            fresh = not path.exists()
            self._make(path.parent)
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
            with os.fdopen(os.open(path, flags, _PRIVATE_FILE), "ab") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if fresh:
                self._flush_folder(path.parent)
        except OSError as error:
            raise self._unusable(name, error) from error

    def remove(self, name: str) -> None:
        """Delete the file if it is there; raises LockLost."""
        self._check()
        try:
            self._path(name).unlink(missing_ok=True)
        except OSError as error:
            raise self._unusable(name, error) from error

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the operating system's lock on the file `lock`; a killed process lets go of it."""
        file = self._acquire()
        try:
            before = lock_holder_of(self.read(HOLDER))
            holder = LockHolder.here(1 if before is None else before.token + 1)
            held = self._lock = self._hold(holder)
            try:
                yield
            finally:
                if self._holds_lock(held):
                    self._replace(HOLDER, attrs.evolve(holder, released=True).to_bytes())
        finally:
            self._lock = None
            file.release()

    def where(self, name: str) -> str:
        """The file's path."""
        return str(self._path(name))

    def _acquire(self) -> Any:
        filelock = load("filelock")
        path = self._path(LOCK)
        wait = LockWait(
            self._patience,
            str(path),
            self._tell,
            "wait for it to finish; a lock never outlives its process",
        )
        while True:
            try:
                self._make(path.parent)
                file = filelock.FileLock(path, timeout=0, mode=_PRIVATE_FILE)
                file.acquire()
            except filelock.Timeout:
                wait.wait(lock_holder_of(self.read(HOLDER)), _PAUSE)
            except OSError as error:
                raise self._unusable(LOCK, error) from error
            else:
                return file

    def _hold(self, holder: LockHolder) -> _LockState:
        content = holder.to_bytes()
        self._replace(HOLDER, content)
        result = self._path(LOCK).stat()
        return _LockState((result.st_dev, result.st_ino), content)

    def _check(self) -> None:
        """Raise LockLost when we held the lock and another has it now."""
        held = self._lock
        if held is not None and not self._holds_lock(held):
            now = self.read(HOLDER)
            raise lock_lost_error(
                None if now == held.content else lock_holder_of(now), self.where(LOCK)
            )

    def _holds_lock(self, held: _LockState) -> bool:
        try:
            result = self._path(LOCK).stat()
        except OSError:
            return False
        return (result.st_dev, result.st_ino) == held.file and self.read(HOLDER) == held.content

    def _replace(self, name: str, content: bytes) -> None:
        path = self._path(name)
        try:
            self._make(path.parent)
            descriptor, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
            try:
                with os.fdopen(descriptor, "wb") as file:
                    file.write(content)
                    file.flush()
                    os.fsync(file.fileno())
                Path(beside).replace(path)
            except BaseException:
                Path(beside).unlink(missing_ok=True)
                raise
            self._flush_folder(path.parent)
        except OSError as error:
            raise self._unusable(name, error) from error

    def _path(self, name: str) -> Path:
        return self._folder / name

    def _make(self, folder: Path) -> None:
        folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)

    def _flush_folder(self, folder: Path) -> None:
        if os.name != "posix":
            return
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def _unusable(self, name: str, error: OSError) -> UnreadableState:
        return UnreadableState(
            f"cannot use {self._path(name)}",
            why=error.strerror or str(error),
            next_step="check the folder, or set IAMDSL_HOME to one you can write",
        )
