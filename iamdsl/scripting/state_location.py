"""Where a session stores its ledger and its secrets."""

from __future__ import annotations

import functools
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from iamdsl.client import SelfContained
from iamdsl.deployment import (
    DirectoryStorage,
    MemoryStorage,
    S3Storage,
    SecretSink,
    Storage,
    StoredSecrets,
    home,
)
from iamdsl.deployment.storage import SCHEME, silent

if TYPE_CHECKING:
    from iamdsl.client import Account

LEDGER = "ledger:"
"""Prefix of the names under which a self-contained account stores ledgers."""


class StateLocation:
    """Ledger storage and secret sink of a session, opened on first use."""

    def __init__(
        self,
        stack: str,
        account: Account,
        ledger: Storage | Path | str | None,
        secrets: SecretSink | None,
    ) -> None:
        """Use `ledger=` and `secrets=` of `deploy`, or the defaults for this stack and account."""
        self._stack = stack
        self._account = account
        self._ledger = ledger
        self._secrets = secrets
        self._tell = silent if isinstance(account, SelfContained) else _announce_wait

    def storage(self) -> Storage:
        """Return the storage of the ledger and the journal; raises `StateError`."""
        return self._storage

    def secrets(self) -> SecretSink:
        """Return the sink that stores secrets; raises `StateError`."""
        return self._sink

    @functools.cached_property
    def _storage(self) -> Storage:
        ledger = self._ledger
        if isinstance(ledger, str) and ledger.startswith(SCHEME):
            prefix = f"{_folder(self._account)}/{self._stack}"
            return S3Storage.at(ledger, prefix, account=self._account, tell=self._tell)
        if isinstance(ledger, str | Path):
            return DirectoryStorage(ledger, tell=self._tell)
        return self._default_storage if ledger is None else ledger

    @functools.cached_property
    def _default_storage(self) -> Storage:
        if isinstance(self._account, SelfContained):
            storage = self._account.memory.setdefault(f"{LEDGER}{self._stack}", MemoryStorage())
            assert isinstance(storage, MemoryStorage)  # noqa: S101 - only this function writes it
            return storage
        return DirectoryStorage(home() / _folder(self._account) / self._stack, tell=self._tell)

    @functools.cached_property
    def _sink(self) -> SecretSink:
        if self._secrets is not None:
            return self._secrets
        # Many people may read the bucket, so secrets are stored there only on request.
        is_bucket = isinstance(self._storage, S3Storage)
        return StoredSecrets(self._default_storage if is_bucket else self._storage)


def _folder(account: Account) -> str:
    identity = account.identity()
    endpoint = "" if account.endpoint is None else "@" + account.endpoint.replace(":", "-")
    return f"{identity.partition}-{identity.account}{endpoint}"


def _announce_wait(message: str) -> None:
    """Print to standard error what the session waits for."""
    sys.stderr.write(f"{message}\n")
    sys.stderr.flush()
