"""Where is it kept?

- `directory_storage`: A private folder of this machine, or of one that is mounted.
- `lock_holder`: Who holds a lock, in words for who waits for it and for who has lost it.
- `memory_storage`: Contents kept in this process, for tests and for accounts that keep their own
  state.
- `s3_bucket`: The few calls of S3 that a storage needs; every write is conditional.
- `s3_lease`: The lock of a folder in S3: an object whose holder renews it, and loses it when he
  does not.
- `s3_storage`: A folder of an S3 bucket, shared by whoever deploys a stack.
- `storage`: What every storage does, and the folder that state lives under by default.
"""

from __future__ import annotations

from iamdsl.deployment.storage.directory_storage import DirectoryStorage
from iamdsl.deployment.storage.lock_holder import silent
from iamdsl.deployment.storage.memory_storage import MemoryStorage
from iamdsl.deployment.storage.s3_storage import SCHEME, S3Storage
from iamdsl.deployment.storage.storage import Storage, home

__all__ = [
    "SCHEME",
    "DirectoryStorage",
    "MemoryStorage",
    "S3Storage",
    "Storage",
    "home",
    "silent",
]
