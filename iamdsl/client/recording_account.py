"""An account that remembers what it was asked, for a plan to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iamdsl.client.account import Account, Identity, ServiceClient


class RecordingAccount:
    """Any account, with the operations that are sent through it in `operations`."""

    def __init__(self, account: Account) -> None:
        """Pass everything on to `account`; begin with the call that says who is calling."""
        self.account = account
        self.operations: set[str] = {"sts:GetCallerIdentity"}

    @property
    def endpoint(self) -> str | None:
        """The account's own."""
        return self.account.endpoint

    def identity(self) -> Identity:
        """The account's own."""
        return self.account.identity()

    def client(self, service: str) -> ServiceClient:
        """The account's own."""
        return self.account.client(service)
