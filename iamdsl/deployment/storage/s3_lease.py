"""The lock of a folder in S3: an object whose holder renews it, and loses it when he does not."""

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

_GRAIN = 1.0
"""Seconds that S3's dates are rounded to."""
_PAUSE = 1.0


class Lease:
    """A lock that was taken; `inherited` tells that whoever had it before never let go of it."""

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
        """Hold what was written under this ETag, for so many seconds from each renewal."""
        self.inherited = inherited
        self._bucket = bucket
        self._key = key
        self._holder = holder
        self._seconds = seconds
        self._etag = etag
        self._renewed = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._keep, name="iamdsl-lease", daemon=True)

    def start(self) -> None:
        """Renew it from now on."""
        self._thread.start()

    def check(self) -> None:
        """Raise LockLost when it is another's by now."""
        now = lock_holder_of(stored.body) if (stored := self._bucket.get(self._key)) else None
        if not self._is_held_by_us(now):
            raise lock_lost_error(now, f"s3://{self._bucket.name}/{self._key}")

    def release(self) -> None:
        """Let go of it; the object stays, for the token in it only grows."""
        self._over.set()
        if self._thread.is_alive():
            self._thread.join()
        try:
            self._write(attrs.evolve(self._holder, released=True))
        except IamdslError:
            return  # it runs out by itself

    def _is_held_by_us(self, holder: LockHolder | None) -> bool:
        return holder is not None and holder.mark == self._holder.mark

    def _keep(self) -> None:
        while not self._over.wait(self._seconds / 3):
            try:
                if not self._write(self._holder):
                    return  # taken over: the next write is refused, and tells by whom
            except IamdslError:
                continue  # it may work the next time, and the lease still runs

    def _write(self, holder: LockHolder) -> bool:
        self._renewed += 1
        content = lock_content(holder, self._seconds, self._renewed)
        etag = self._bucket.put(self._key, content, match=self._etag)
        if etag is None:
            stored = self._bucket.get(self._key)
            if stored is None or not self._is_held_by_us(lock_holder_of(stored.body)):
                return False
            # An earlier renewal went through whose answer was lost.
            etag = self._bucket.put(self._key, content, match=stored.etag)
        self._etag = etag or self._etag
        return etag is not None


def acquire(bucket: S3Bucket, key: str, seconds: float, wait: LockWait) -> Lease:
    """Take the lock once it is free or has run out; raises StateLocked.

    Whether it has run out S3 says: its date of the object against its date of the answer.
    """
    while True:
        stored = bucket.get(key)
        before = None if stored is None else lock_holder_of(stored.body)
        free = stored is None or (before is not None and before.released)
        if free or (stored is not None and _ran_out(bucket, key, stored.etag, stored.body)):
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
    """The body of the lock's object, another one at each renewal."""
    return holder.to_bytes(lease=seconds, renewed=renewed)


def _ran_out(bucket: S3Bucket, key: str, etag: str, body: bytes) -> bool:
    lease = lock_facts(body).get("lease")
    age = bucket.age(key, etag)
    # Without a word of its own the lock of a damaged object is nobody's.
    return age is not None and (not isinstance(lease, int | float) or age > lease + _GRAIN)
