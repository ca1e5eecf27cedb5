"""Lock of a folder in S3: an object that its holder renews, and that otherwise expires."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.storage.lock_holder import (
    LockHolder,
    LockWait,
    lock_facts,
    lock_holder_of,
    lock_lost_error,
)
from iamdsl.errors import IamdslError

if TYPE_CHECKING:
    from iamdsl.deployment.storage.s3_bucket import S3Bucket

_DATE_RESOLUTION = 1.0
"""Resolution of dates in S3's responses, in seconds."""
_PAUSE = 1.0


class Lease:
    """A lock that this process holds; `inherited` if its former holder never released it."""

    def __init__(
        self,
        bucket: S3Bucket,
        key: str,
        holder: LockHolder,
        seconds: float,
        etag: str,
        *,
        inherited: bool,
    ) -> None:
        """Hold the lock's object with this ETag; it expires `seconds` after each renewal."""
        self.inherited = inherited
        self._bucket = bucket
        self._key = key
        self._holder = holder
        self._seconds = seconds
        self._etag = etag
        self._renewed = 0
        self._released = threading.Event()
        self._thread = threading.Thread(target=self._renew, name="iamdsl-lease", daemon=True)

    def start(self) -> None:
        """Start a thread that renews it."""
        self._thread.start()

    def check(self) -> None:
        """Raise `LockLost` if another session has taken it over."""
        stored = self._bucket.get(self._key)
        holder = None if stored is None else lock_holder_of(stored.body)
        if not self._is_own(holder):
            raise lock_lost_error(holder, f"s3://{self._bucket.name}/{self._key}")

    def release(self) -> None:
        """Release it; the object stays, so that tokens keep growing."""
        self._released.set()
        if self._thread.is_alive():
            self._thread.join()
        try:
            self._write(attrs.evolve(self._holder, released=True))
        except IamdslError:
            return  # it expires

    def _is_own(self, holder: LockHolder | None) -> bool:
        return holder is not None and holder.mark == self._holder.mark

    def _renew(self) -> None:
        while not self._released.wait(self._seconds / 3):
            try:
                if not self._write(self._holder):
                    return  # taken over: the next write is refused and names the holder
            except IamdslError:
                continue  # the next renewal may succeed before the lease expires

    def _write(self, holder: LockHolder) -> bool:
        self._renewed += 1
        content = lock_content(holder, self._seconds, self._renewed)
        etag = self._bucket.put(self._key, content, match=self._etag)
        if etag is None:
            stored = self._bucket.get(self._key)
            if stored is None or not self._is_own(lock_holder_of(stored.body)):
                return False
            # An earlier renewal succeeded, but its response was lost.
            etag = self._bucket.put(self._key, content, match=stored.etag)
        self._etag = etag or self._etag
        return etag is not None


def acquire(bucket: S3Bucket, key: str, seconds: float, wait: LockWait) -> Lease:
    """Take the lock once it is free or has expired; raises `StateLocked` when `wait` is over.

    Expiry is measured by the clock of S3: the object's date compared with the response's date.
    """
    while True:
        stored = bucket.get(key)
        before = None if stored is None else lock_holder_of(stored.body)
        free = stored is None or (before is not None and before.released)
        if free or (stored is not None and _has_expired(bucket, key, stored.etag, stored.body)):
            holder = LockHolder.here(1 if before is None else before.token + 1)
            etag = bucket.put(
                key, lock_content(holder, seconds, 0), match=None if stored is None else stored.etag
            )
            if etag is not None:
                inherited = before is None or not before.released
                return Lease(bucket, key, holder, seconds, etag, inherited=inherited)
            continue
        wait.wait(before, min(_PAUSE, seconds / 4))


def lock_content(holder: LockHolder, seconds: float, renewed: int) -> bytes:
    """Return the body of the lock's object, which differs at each renewal."""
    return holder.to_bytes(lease=seconds, renewed=renewed)


def _has_expired(bucket: S3Bucket, key: str, etag: str, body: bytes) -> bool:
    lease = lock_facts(body).get("lease")
    age = bucket.age(key, etag)
    if age is None:
        return False
    # A damaged object without a lease time is a lock that nobody holds.
    return not isinstance(lease, int | float) or age > lease + _DATE_RESOLUTION
