"""Storage in a private local or mounted folder."""

from __future__ import annotations

import os
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
"""File that names the current or last holder of the lock."""

_PRIVATE_FILE = 0o600
_PRIVATE_FOLDER = 0o700
_PAUSE = 0.1


@attrs.frozen
class _LockState:
    """Proof that this object holds the lock: device and inode of the locked file, and HOLDER."""

    file: tuple[int, int]
    content: bytes


class DirectoryStorage:
    """Storage in a folder of mode 0700, whose files have mode 0600.

    Files are replaced by way of a flushed temporary file, or appended to and flushed. An
    object that holds the lock checks before each write that it still does.
    """

    def __init__(
        self, folder: Path | str, *, patience: float = 10.0, tell: Notify = silent
    ) -> None:
        """Use `folder`, which is created at the first write.

        Wait up to `patience` seconds for the lock, reporting it through `tell`.
        """
        self._folder = Path(folder)
        self._patience = patience
        self._tell = tell
        self._lock: _LockState | None = None

    def __repr__(self) -> str:
        return f"DirectoryStorage({str(self._folder)!r})"

    def read(self, name: str) -> bytes | None:
        """Return the file's content, or None if it does not exist; raises UnreadableState."""
        try:
            return self._path(name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self._unusable_error(name, error) from error

    def replace(self, name: str, content: bytes) -> None:
        """Write a temporary file, flush and rename it, flush the folder; raises `LockLost`."""
        self._check()
        self._replace(name, content)

    def append(self, name: str, content: bytes) -> None:
        """Append to the file and flush it to disk; raises `LockLost`."""
        self._check()
        path = self._path(name)
        try:
            is_new = not path.exists()
            self._create_folder(path.parent)
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
            with os.fdopen(os.open(path, flags, _PRIVATE_FILE), "ab") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if is_new:
                self._flush_folder(path.parent)
        except OSError as error:
            raise self._unusable_error(name, error) from error

    def remove(self, name: str) -> None:
        """Delete the file, if it exists; raises `LockLost`."""
        self._check()
        try:
            self._path(name).unlink(missing_ok=True)
        except OSError as error:
            raise self._unusable_error(name, error) from error

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the operating system's lock on the file `lock`, which a killed process releases.

        Raises `StateLocked` if another process holds it.
        """
        file = self._acquire()
        try:
            before = lock_holder_of(self.read(HOLDER))
            holder = LockHolder.here(1 if before is None else before.token + 1)
            state = self._lock = self._write_holder(holder)
            try:
                yield
            finally:
                if self._holds_lock(state):
                    self._replace(HOLDER, attrs.evolve(holder, released=True).to_bytes())
        finally:
            self._lock = None
            file.release()

    def where(self, name: str) -> str:
        """Return the file's path."""
        return str(self._path(name))

    def _acquire(self) -> Any:
        filelock = load("filelock")
        path = self._path(LOCK)
        wait = LockWait(
            self._patience,
            str(path),
            self._tell,
            "wait for it to finish; the lock is released when its process ends",
        )
        while True:
            try:
                self._create_folder(path.parent)
                file = filelock.FileLock(path, timeout=0, mode=_PRIVATE_FILE)
                file.acquire()
            except filelock.Timeout:
                wait.wait(lock_holder_of(self.read(HOLDER)), _PAUSE)
            except OSError as error:
                raise self._unusable_error(LOCK, error) from error
            else:
                return file

    def _write_holder(self, holder: LockHolder) -> _LockState:
        content = holder.to_bytes()
        self._replace(HOLDER, content)
        status = self._path(LOCK).stat()
        return _LockState((status.st_dev, status.st_ino), content)

    def _check(self) -> None:
        """Raise `LockLost` if this object held the lock and does not hold it any more."""
        state = self._lock
        if state is not None and not self._holds_lock(state):
            current = self.read(HOLDER)
            holder = None if current == state.content else lock_holder_of(current)
            raise lock_lost_error(holder, self.where(LOCK))

    def _holds_lock(self, state: _LockState) -> bool:
        try:
            status = self._path(LOCK).stat()
        except OSError:
            return False
        same_file = (status.st_dev, status.st_ino) == state.file
        return same_file and self.read(HOLDER) == state.content

    def _replace(self, name: str, content: bytes) -> None:
        path = self._path(name)
        try:
            self._create_folder(path.parent)
            create = load("tempfile").mkstemp
            descriptor, temporary = create(dir=path.parent, prefix=f".{path.name}.")
            try:
                with os.fdopen(descriptor, "wb") as file:
                    file.write(content)
                    file.flush()
                    os.fsync(file.fileno())
                Path(temporary).replace(path)
            except BaseException:
                Path(temporary).unlink(missing_ok=True)
                raise
            self._flush_folder(path.parent)
        except OSError as error:
            raise self._unusable_error(name, error) from error

    def _path(self, name: str) -> Path:
        return self._folder / name

    def _create_folder(self, folder: Path) -> None:
        folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)

    def _flush_folder(self, folder: Path) -> None:
        if os.name != "posix":
            return
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def _unusable_error(self, name: str, error: OSError) -> UnreadableState:
        return UnreadableState(
            f"{self._path(name)} cannot be used",
            why=error.strerror or str(error),
            next_step="check the folder's permissions, or set IAMDSL_HOME to a writable folder",
        )
