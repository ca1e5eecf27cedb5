"""Where is the state of a deployment stored?

- `directory_storage`: `DirectoryStorage`, a private local or mounted folder.
- `lock_holder`: who holds a lock, waiting for it, and the errors `StateLocked` and `LockLost`.
- `memory_storage`: `MemoryStorage`, in this process, for tests and the emulator.
- `s3_bucket`: the calls to S3 that `S3Storage` needs; every write is conditional.
- `s3_lease`: the lock of a folder in S3: an object that its holder renews.
- `s3_storage`: `S3Storage`, a folder of an S3 bucket that several machines share.
- `storage`: `Storage`, the protocol of all storages, and `home`, the default folder.
"""

from __future__ import annotations

from iamdsl.lazy import exports

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "directory_storage": "DirectoryStorage",
        "lock_holder": "silent",
        "memory_storage": "MemoryStorage",
        "s3_storage": "S3Storage SCHEME",
        "storage": "Storage home",
    },
)
