"""Where a deployment keeps its small files: a private folder, a bucket, or a test's memory.

- `interface`: what all of them do, and the state folder of the user
- `holder`: who has a lock, who waits for it, and who has lost it
- `directory`: a folder; `memory`: this process
- `s3`: a folder of an S3 bucket, with its `lease` for a lock, through the few calls of `bucket`

Every content is replaced whole or appended to, durable when the method returns; a reader never
meets a half-written one. Who holds the lock writes, and whose lock was taken away is refused.
"""

from __future__ import annotations

from iamdsl.deployment.storage.directory import DirectoryStorage
from iamdsl.deployment.storage.holder import silent
from iamdsl.deployment.storage.interface import Storage, home
from iamdsl.deployment.storage.memory import MemoryStorage
from iamdsl.deployment.storage.s3 import SCHEME, S3Storage

__all__ = [
    "SCHEME",
    "DirectoryStorage",
    "MemoryStorage",
    "S3Storage",
    "Storage",
    "home",
    "silent",
]
