"""Storage in a folder of an S3 bucket, shared by all who deploy a stack.

S3 cannot append or rename. Each name is a sequence of numbered objects that are never changed:
`ledger.json/00000007` has the complete content, `journal.jsonl/00000012` an appended part, and
the objects before a complete one are deleted. The next number is written only if it does not
exist yet. A session that takes over the lock therefore closes each sequence by writing its next
number: the next write of the former holder is refused, whatever its clock says. Objects that
close a sequence are never deleted.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from enum import Enum
from typing import TYPE_CHECKING

from iamdsl.client import AwsAccount
from iamdsl.deployment.storage.lock_holder import LockWait, Notify, silent
from iamdsl.deployment.storage.s3_bucket import S3Bucket, S3Object
from iamdsl.deployment.storage.s3_lease import Lease, acquire
from iamdsl.deployment.thread_pool import thread_pool
from iamdsl.errors import NewerFormat, StateLocked, UnreadableState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Self

    from iamdsl.client import Account, ServiceClient

LOCK = "lock"
SCHEME = "s3://"

_DIGITS = 8
_ATTEMPTS = 10
_READERS = 8
_KIND = "iamdsl-kind"
_MISSING = b"\n(a part is missing here)\n"
"""Inserted where an object was deleted, so that the content is reported as damaged."""


class _ObjectKind(Enum):
    """Content of an object of a sequence."""

    WHOLE = "whole"
    PART = "part"
    GONE = "gone"
    """The content was removed."""
    CLOSED = "closed"
    """Nothing: it prevents writes of a former holder of the lock."""


class S3Storage:
    """Storage below a prefix of an existing bucket, which should be private.

    The lock is renewed while it is held: `lease` seconds after the last renewal of a killed
    session, the next one takes it over. Requests are sent with the credentials of `account`,
    by default botocore's default credentials, or through `client`, a client of S3.
    """

    def __init__(  # noqa: PLR0913 - independent options
        self,
        bucket: str,
        prefix: str = "",
        *,
        account: Account | None = None,
        client: ServiceClient | None = None,
        lease: float = 60.0,
        patience: float = 10.0,
        tell: Notify = silent,
    ) -> None:
        """Use the objects below `prefix`; no request is sent yet.

        Wait up to `patience` seconds for the lock, reporting it through `tell`.
        """
        self._prefix = prefix.strip("/")
        self._bucket = S3Bucket(bucket, _client_factory(account, client))
        self._seconds = lease
        self._patience = patience
        self._tell = tell
        self._lease: Lease | None = None
        self._next: dict[str, int] = {}
        self._replaceable: dict[str, set[int]] = {}
        """Numbers of objects with contents, which can be deleted once a complete one follows."""
        self._mutex = threading.RLock()

    @classmethod
    def at(cls, url: str, below: str, *, account: Account, tell: Notify = silent) -> Self:
        """Return the storage in the folder `below` of `s3://bucket/prefix`.

        Raises `UnreadableState` if the URL has no bucket.
        """
        bucket, _, prefix = url.removeprefix(SCHEME).partition("/")
        if not url.startswith(SCHEME) or not bucket:
            raise UnreadableState(
                f"{url!r} does not name a bucket", next_step="write s3://bucket/prefix"
            )
        return cls(bucket, f"{prefix.strip('/')}/{below}", account=account, tell=tell)

    def __repr__(self) -> str:
        return f"S3Storage({self._bucket.name!r}, {self._prefix!r})"

    def read(self, name: str) -> bytes | None:
        """Return the content, joined from its parts, or None. Raises StateLocked."""
        for _ in range(_ATTEMPTS):
            numbers = self._numbers(name)
            with thread_pool(_READERS, "iamdsl-read") as pool:
                result = pool.map(self._bucket.get, [self._key(name, number) for number in numbers])
                objects = dict(zip(numbers, result, strict=True))
            whole = {number: stored for number, stored in objects.items() if stored is not None}
            if len(whole) == len(objects):
                replaceable = {
                    number
                    for number, stored in whole.items()
                    if _kind(stored) != _ObjectKind.CLOSED
                }
                self._replaceable.setdefault(name, set()).update(replaceable)
                return _join_parts(whole)
            # Another session has replaced the content meanwhile.
        raise self._busy_error(name)

    def replace(self, name: str, content: bytes) -> None:
        """Write the next object of the sequence, delete those before; raises `LockLost`."""
        self._put_last(name, _ObjectKind.WHOLE, content)

    def append(self, name: str, content: bytes) -> None:
        """Write the next object of the sequence if content is not empty; raises `LockLost`."""
        if content:
            self._write(name, _ObjectKind.PART, content)

    def remove(self, name: str) -> None:
        """Write that the content is removed, if it exists; raises `LockLost`."""
        if self._numbers(name):
            self._put_last(name, _ObjectKind.GONE, b"")

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the lock during the block, renewing it.

        Raises `StateLocked` if another session holds it.
        """
        wait = LockWait(
            self._patience,
            self.where(LOCK),
            self._tell,
            f"wait for it to finish; if it was killed, its lock expires {self._seconds:g} seconds "
            "after the last renewal",
        )
        lease = acquire(self._bucket, self._at(LOCK), self._seconds, wait)
        if lease.inherited:
            # If this fails, the lock is not released: the next holder inherits and closes them.
            self._close_sequences()
        with self._mutex:
            self._lease, self._next = lease, {}
        lease.start()
        try:
            yield
        finally:
            with self._mutex:
                self._lease, self._next = None, {}
            lease.release()

    def where(self, name: str) -> str:
        """Return the URL of the folder of its objects."""
        return f"{SCHEME}{self._bucket.name}/{self._at(name)}"

    def actions(self) -> dict[str, tuple[str, ...]]:
        """Return the IAM actions that it needs, each with the ARN patterns of their resources."""
        bucket = f"arn:{self._bucket.partition}:s3:::{self._bucket.name}"
        objects = (f"{bucket}/{self._at('*')}",)
        return {
            "s3:DeleteObject": objects,
            "s3:GetObject": objects,
            "s3:ListBucket": (bucket,),
            "s3:PutObject": objects,
        }

    def _put_last(self, name: str, kind: _ObjectKind, content: bytes) -> None:
        last = self._write(name, kind, content)
        before = sorted(number for number in self._replaceable[name] if number < last)
        self._bucket.delete(self._key(name, number) for number in before)
        self._replaceable[name] = {last}

    def _write(self, name: str, kind: _ObjectKind, content: bytes) -> int:
        """Write the next object of a sequence and return its number; raises `LockLost`."""
        with self._mutex:
            lease = self._lease
            for _ in range(_ATTEMPTS):
                number = self._next.get(name)
                if number is None:
                    number = self._next_number(name)
                    if lease is not None:
                        # Checked after listing: a session that takes over later closes this number.
                        lease.check()
                if self._put(name, number, kind, content):
                    self._replaceable.setdefault(name, set()).add(number)
                    if lease is not None:
                        self._next[name] = number + 1
                        if number == 1:  # a new holder had no sequence to close
                            lease.check()
                    return number
                # Closed by a new holder, or written by a session without the lock.
                self._next.pop(name, None)
            raise self._busy_error(name)

    def _put(self, name: str, number: int, kind: _ObjectKind, content: bytes) -> bool:
        key = self._key(name, number)
        return self._bucket.put(key, content, **{_KIND: kind.value}) is not None

    def _close_sequences(self) -> None:
        """Write the next number of every sequence, so that the former holder cannot."""
        folder = self._at("")
        keys = (key.removeprefix(folder).rpartition("/") for key in self._bucket.keys(folder))
        for name in sorted({name for name, _, end in keys if name and _is_number(end)}):
            while not self._put(name, self._next_number(name), _ObjectKind.CLOSED, b""):
                continue  # the former holder has written this number; try the next

    def _next_number(self, name: str) -> int:
        return max(self._numbers(name), default=0) + 1

    def _numbers(self, name: str) -> list[int]:
        folder = self._at(f"{name}/")
        ends = (key.removeprefix(folder) for key in self._bucket.keys(folder))
        return [int(end) for end in ends if _is_number(end)]

    def _key(self, name: str, number: int) -> str:
        return self._at(f"{name}/{number:0{_DIGITS}}")

    def _at(self, name: str) -> str:
        return f"{self._prefix}/{name}" if self._prefix else name

    def _busy_error(self, name: str) -> StateLocked:
        return StateLocked(
            f"other sessions are writing {name}",
            where=self.where(name),
            why=f"{_ATTEMPTS} attempts conflicted with their writes",
            next_step="wait for them to finish, then run again",
        )


def _client_factory(
    account: Account | None, client: ServiceClient | None
) -> Callable[[], ServiceClient]:
    if client is not None:
        return lambda: client
    target = account or AwsAccount()
    return lambda: target.client("s3")


def _is_number(end: str) -> bool:
    return len(end) == _DIGITS and end.isdecimal()


def _kind(stored: S3Object) -> _ObjectKind:
    value = stored.metadata.get(_KIND, _ObjectKind.WHOLE.value)
    try:
        return _ObjectKind(value)
    except ValueError:
        raise NewerFormat(
            f"an object in the ledger's bucket has the unknown kind {value!r}",
            why="it was probably written by a newer iamdsl",
            next_step="upgrade iamdsl; nothing was changed",
        ) from None


def _join_parts(sequence: Mapping[int, S3Object]) -> bytes | None:
    """Return the content that the objects of a sequence make up."""
    content: bytes | None = None
    for before, number in _pairs(sequence):
        stored = sequence[number]
        kind = _kind(stored)
        if before != number - 1 and kind in {_ObjectKind.PART, _ObjectKind.CLOSED}:
            content = (content or b"") + _MISSING
        match kind:
            case _ObjectKind.WHOLE:
                content = stored.body
            case _ObjectKind.PART:
                content = (content or b"") + stored.body
            case _ObjectKind.GONE:
                content = None
    return content


def _pairs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    before = 0
    for number in numbers:
        yield before, number
        before = number
