"""Where a session keeps its ledger and its secrets."""

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
"""What the names begin with under which a self-contained account remembers ledgers."""


class StateLocation:
    """What `deploy(ledger=…, secrets=…)` was given, opened when it is first needed."""

    def __init__(
        self,
        stack: str,
        account: Account,
        ledger: Storage | Path | str | None,
        secrets: SecretSink | None,
    ) -> None:
        """Keep what belongs to this stack in this account."""
        self._stack = stack
        self._account = account
        self._ledger = ledger
        self._secrets = secrets
        self._tell = silent if isinstance(account, SelfContained) else _announce_wait

    def storage(self) -> Storage:
        """Where the ledger and the journal are."""
        return self._storage

    def secrets(self) -> SecretSink:
        """Where secrets are."""
        return self._sink

    @functools.cached_property
    def _storage(self) -> Storage:
        given = self._ledger
        if isinstance(given, str) and given.startswith(SCHEME):
            below = f"{_folder(self._account)}/{self._stack}"
            return S3Storage.at(given, below, account=self._account, tell=self._tell)
        if isinstance(given, str | Path):
            return DirectoryStorage(given, tell=self._tell)
        return self._default_storage if given is None else given

    @functools.cached_property
    def _default_storage(self) -> Storage:
        if isinstance(self._account, SelfContained):
            kept = self._account.memory.setdefault(f"{LEDGER}{self._stack}", MemoryStorage())
            assert isinstance(kept, MemoryStorage)  # noqa: S101 - nobody else writes this key
            return kept
        return DirectoryStorage(home() / _folder(self._account) / self._stack, tell=self._tell)

    @functools.cached_property
    def _sink(self) -> SecretSink:
        if self._secrets is not None:
            return self._secrets
        # A bucket is shared by many: secrets stay on this machine unless they are told to go.
        bucket = isinstance(self._storage, S3Storage)
        return StoredSecrets(self._default_storage if bucket else self._storage)


def _folder(account: Account) -> str:
    identity = account.identity()
    place = "" if account.endpoint is None else "@" + account.endpoint.replace(":", "-")
    return f"{identity.partition}-{identity.account}{place}"


def _announce_wait(words: str) -> None:
    """Tell the person at the terminal what the session waits for."""
    sys.stderr.write(f"{words}\n")
    sys.stderr.flush()
