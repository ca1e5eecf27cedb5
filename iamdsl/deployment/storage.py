"""Where a deployment keeps its small files: a private folder, or the memory of a test.

Every content is replaced whole (written beside, flushed, renamed) or appended
and flushed; a reader never meets a half-written file.
"""

from __future__ import annotations

import os
import tempfile
import threading
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from iamdsl.errors import StateLocked, UnreadableState

if TYPE_CHECKING:
    from collections.abc import Iterator

_PRIVATE_FILE = 0o600
_PRIVATE_FOLDER = 0o700


@runtime_checkable
class Storage(Protocol):
    """A handful of named contents, held under one lock.

    Names are relative, with `/` between folders. Every method may raise
    UnreadableState when the place itself cannot be used.
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


class DirectoryStorage:
    """A folder of mode 0700 whose files have mode 0600."""

    def __init__(self, folder: Path | str, *, patience: float = 10.0) -> None:
        """Use `folder`, made when first written; wait `patience` seconds for its lock."""
        self._folder = Path(folder)
        self._patience = patience

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
        """Write beside, flush to disk, rename, flush the folder."""
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

    def append(self, name: str, content: bytes) -> None:
        """Write at the end and flush to disk."""
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
        """Delete the file if it is there."""
        try:
            self._path(name).unlink(missing_ok=True)
        except OSError as error:
            raise self._unusable(name, error) from error

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the operating system's lock on the file `lock`; a killed process lets go of it."""
        # By name: a type checker that follows filelock reads all of asyncio.
        filelock = import_module("filelock")
        path = self._path("lock")
        try:
            self._make(path.parent)
            held = filelock.FileLock(path, timeout=self._patience, mode=_PRIVATE_FILE)
            held.acquire()
        except filelock.Timeout:
            holder = (self.read("holder") or b"").decode("utf-8", "replace") or "another process"
            raise StateLocked(
                f"another session works on this stack: {holder}",
                where=str(path),
                why=f"its lock was not free within {self._patience:g} seconds",
                next_step="wait for it to finish; a lock never outlives its process",
            ) from None
        except OSError as error:
            raise self._unusable("lock", error) from error
        try:
            self.replace("holder", f"process {os.getpid()}".encode())
            yield
        finally:
            self.remove("holder")
            held.release()

    def where(self, name: str) -> str:
        """The file's path."""
        return str(self._path(name))

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


class MemoryStorage:
    """Contents kept in this process, for tests and for accounts that keep their own state."""

    def __init__(self) -> None:
        """Start empty."""
        self._contents: dict[str, bytes] = {}
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"MemoryStorage({sorted(self._contents)})"

    def read(self, name: str) -> bytes | None:
        """The content, or None."""
        return self._contents.get(name)

    def replace(self, name: str, content: bytes) -> None:
        """Keep the content."""
        self._contents[name] = content

    def append(self, name: str, content: bytes) -> None:
        """Keep the content behind what is there."""
        self._contents[name] = self._contents.get(name, b"") + content

    def remove(self, name: str) -> None:
        """Forget the content."""
        self._contents.pop(name, None)

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold it for one session of this process at a time."""
        if not self._lock.acquire(timeout=10):
            raise StateLocked("another session of this process works on this stack")
        try:
            yield
        finally:
            self._lock.release()

    def where(self, name: str) -> str:
        """Says that it is in memory."""
        return f"memory:{name}"


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
