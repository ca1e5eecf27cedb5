"""An account that records which operations are called, so that a plan can list them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iamdsl.client.account import Account, Identity, ServiceClient


class RecordingAccount:
    """Wrapper of an account that records the called operations (`iam:GetUser`) in `operations`."""

    def __init__(self, account: Account) -> None:
        """Wrap `account`; its identity counts as the first call."""
        self.account = account
        self.operations: set[str] = {"sts:GetCallerIdentity"}

    @property
    def endpoint(self) -> str | None:
        """Endpoint of the wrapped account."""
        return self.account.endpoint

    def identity(self) -> Identity:
        """Return the identity of the wrapped account; raises the same errors."""
        return self.account.identity()

    def client(self, service: str) -> ServiceClient:
        """Return a client of the wrapped account."""
        return self.account.client(service)
