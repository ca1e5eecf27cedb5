"""A folder of an S3 bucket, shared by whoever deploys a stack.

S3 cannot append or rename. A content is a row of numbered objects that are never changed:
`ledger.json/00000007` has the whole content, `journal.jsonl/00000012` a part more of it, and
what stands before a whole one is deleted. The next number is written only if nobody has written
it, so whoever takes a lock over closes each row by writing its next number: the former
holder's next write is refused, whatever its clock says. What closes a row stays there for ever.
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
_TRIES = 10
_READERS = 8
_KIND = "iamdsl-kind"
_MISSING = b"\n(a part is missing here)\n"
"""Stands for what somebody has deleted, so that it shows as the damage it is."""


class _ObjectKind(Enum):
    """What an object of a row is."""

    WHOLE = "whole"
    PART = "part"
    GONE = "gone"
    """There is no content from here on."""
    CLOSED = "closed"
    """Nothing but the end of what a former holder may write."""


class S3Storage:
    """Contents below a prefix of a bucket that exists already; see this module.

    The lock is held as long as it is renewed: `lease` seconds after the last renewal of a
    killed session the next one takes it over. The bucket should be private, and is reached
    through `account`, botocore's own by default, or through a `client` of S3.
    """

    def __init__(  # noqa: PLR0913 - each is one independent choice
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
        """Use what is below `prefix`; nothing is read or sent yet.

        Wait `patience` seconds for its lock, and `tell` so.
        """
        self._prefix = prefix.strip("/")
        self._bucket = S3Bucket(bucket, _client_factory(account, client))
        self._seconds = lease
        self._patience = patience
        self._tell = tell
        self._lease: Lease | None = None
        self._next: dict[str, int] = {}
        self._passing: dict[str, set[int]] = {}
        """The numbers known to be of contents, which may go once a whole one follows."""
        self._mutex = threading.RLock()

    @classmethod
    def at(cls, url: str, below: str, *, account: Account, tell: Notify = silent) -> Self:
        """The storage in the folder `below` of `s3://bucket/prefix`; raises UnreadableState."""
        bucket, _, prefix = url.removeprefix(SCHEME).partition("/")
        if not url.startswith(SCHEME) or not bucket:
            raise UnreadableState(f"{url!r} names no bucket", next_step="write s3://bucket/prefix")
        return cls(bucket, f"{prefix.strip('/')}/{below}", account=account, tell=tell)

    def __repr__(self) -> str:
        return f"S3Storage({self._bucket.name!r}, {self._prefix!r})"

    def read(self, name: str) -> bytes | None:
        """The content, joined of its parts, or None."""
        for _ in range(_TRIES):
            numbers = self._numbers(name)
            with thread_pool(_READERS, "iamdsl-read") as pool:
                result = pool.map(self._bucket.get, [self._key(name, item) for item in numbers])
                objects = dict(zip(numbers, result, strict=True))
            whole = {number: stored for number, stored in objects.items() if stored is not None}
            if len(whole) == len(objects):
                passing = {
                    number for number, entry in whole.items() if _kind(entry) != _ObjectKind.CLOSED
                }
                self._passing.setdefault(name, set()).update(passing)
                return _join_parts(whole)
            # Somebody has put a new content in place meanwhile.
        raise self._busy(name)

    def replace(self, name: str, content: bytes) -> None:
        """Write the next object of its row, then delete those before; raises LockLost."""
        self._put_last(name, _ObjectKind.WHOLE, content)

    def append(self, name: str, content: bytes) -> None:
        """Write the next object of its row, unless there is nothing to add; raises LockLost."""
        if content:
            self._write(name, _ObjectKind.PART, content)

    def remove(self, name: str) -> None:
        """Write that there is no content any more, unless there is none; raises LockLost."""
        if self._numbers(name):
            self._put_last(name, _ObjectKind.GONE, b"")

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the lock's object, renewed as long as the block runs; raises StateLocked."""
        wait = LockWait(
            self._patience,
            self.where(LOCK),
            self._tell,
            f"wait for it to finish; when it was killed, its lock runs out {self._seconds:g} "
            "seconds after it was renewed last",
        )
        lease = acquire(self._bucket, self._at(LOCK), self._seconds, wait)
        if lease.inherited:
            # Not let go of if this fails: then the next one inherits, and closes them.
            self._close_rows()
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
        """The folder of its objects."""
        return f"{SCHEME}{self._bucket.name}/{self._at(name)}"

    def actions(self) -> dict[str, tuple[str, ...]]:
        """The IAM actions it needs, each with the ARN patterns it needs them for."""
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
        before = sorted(number for number in self._passing[name] if number < last)
        self._bucket.delete(self._key(name, number) for number in before)
        self._passing[name] = {last}

    def _write(self, name: str, kind: _ObjectKind, content: bytes) -> int:
        """Write the next object of a row and give its number; raises LockLost."""
        with self._mutex:
            lease = self._lease
            for _ in range(_TRIES):
                number = self._next.get(name)
                if number is None:
                    number = self._after(name)
                    if lease is not None:
                        # Looked at after the row: who takes over from now on closes it here.
                        lease.check()
                if self._put(name, number, kind, content):
                    self._passing.setdefault(name, set()).add(number)
                    if lease is not None:
                        self._next[name] = number + 1
                        if number == 1:  # who took over did not see this row to close it
                            lease.check()
                    return number
                # Closed by who took over, or written to by who needs no lock.
                self._next.pop(name, None)
            raise self._busy(name)

    def _put(self, name: str, number: int, kind: _ObjectKind, content: bytes) -> bool:
        key = self._key(name, number)
        return self._bucket.put(key, content, **{_KIND: kind.value}) is not None

    def _close_rows(self) -> None:
        """Write the next number of every row, so that the former holder cannot."""
        folder = self._at("")
        keys = (key.removeprefix(folder).rpartition("/") for key in self._bucket.keys(folder))
        for name in sorted({name for name, _, end in keys if name and _is_number(end)}):
            while not self._put(name, self._after(name), _ObjectKind.CLOSED, b""):
                continue  # it has written once more; the next one is ours

    def _after(self, name: str) -> int:
        return max(self._numbers(name), default=0) + 1

    def _numbers(self, name: str) -> list[int]:
        folder = self._at(f"{name}/")
        ends = (key.removeprefix(folder) for key in self._bucket.keys(folder))
        return [int(end) for end in ends if _is_number(end)]

    def _key(self, name: str, number: int) -> str:
        return self._at(f"{name}/{number:0{_DIGITS}}")

    def _at(self, name: str) -> str:
        return f"{self._prefix}/{name}" if self._prefix else name

    def _busy(self, name: str) -> StateLocked:
        return StateLocked(
            f"others write {name} all the time",
            where=self.where(name),
            why=f"{_TRIES} tries met one of them",
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
    told = stored.metadata.get(_KIND, _ObjectKind.WHOLE.value)
    try:
        return _ObjectKind(told)
    except ValueError:
        raise NewerFormat(
            f"an object of the ledger's bucket is of a kind {told!r}",
            why="this iamdsl does not know it",
            next_step="upgrade iamdsl; nothing was changed",
        ) from None


def _join_parts(row: Mapping[int, S3Object]) -> bytes | None:
    """What the objects of a row say together."""
    content: bytes | None = None
    for before, number in _pairs(row):
        stored = row[number]
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


def _pairs(row: Iterable[int]) -> Iterator[tuple[int, int]]:
    before = 0
    for number in row:
        yield before, number
        before = number
