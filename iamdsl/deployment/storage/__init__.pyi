"""Where is the state of a deployment stored? Written by scripts/export_stubs.py."""

from iamdsl.deployment.storage.directory_storage import DirectoryStorage as DirectoryStorage
from iamdsl.deployment.storage.lock_holder import silent as silent
from iamdsl.deployment.storage.memory_storage import MemoryStorage as MemoryStorage
from iamdsl.deployment.storage.s3_storage import S3Storage as S3Storage
from iamdsl.deployment.storage.s3_storage import SCHEME as SCHEME
from iamdsl.deployment.storage.storage import Storage as Storage
from iamdsl.deployment.storage.storage import home as home

__all__ = [
    "DirectoryStorage",
    "MemoryStorage",
    "S3Storage",
    "SCHEME",
    "Storage",
    "home",
    "silent",
]
