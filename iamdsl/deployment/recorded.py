"""An account that remembers what it was asked, for the plan to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.client.account import SelfContained

if TYPE_CHECKING:
    from iamdsl.client import Account, Identity, ServiceClient


class RecordedAccount:
    """Any account, with the operations that are called through it in `operations`."""

    def __init__(self, account: Account) -> None:
        """Pass everything on to `account`; begin with the call that says who is calling."""
        self._account = account
        self.operations: set[str] = {"sts:GetCallerIdentity"}

    @property
    def endpoint(self) -> str | None:
        """The account's own."""
        return self._account.endpoint

    def identity(self) -> Identity:
        """The account's own."""
        return self._account.identity()

    def client(self, service: str) -> ServiceClient:
        """The account's client, which notes its calls here."""
        return _RecordedClient(self._account.client(service), service, self.operations)


class _RecordedSelfContained(RecordedAccount):
    """The same for an account that keeps its own state: calls are paced apart from all others."""

    def __init__(self, account: SelfContained) -> None:
        super().__init__(account)
        self._own = account

    @property
    def memory(self) -> dict[str, object]:
        return self._own.memory

    @property
    def lag(self) -> float:
        return self._own.lag

    @property
    def approves(self) -> bool:
        return self._own.approves


def recorded(account: Account) -> RecordedAccount:
    """The account, recorded."""
    if isinstance(account, SelfContained):
        return _RecordedSelfContained(account)
    return RecordedAccount(account)


class _RecordedClient:
    def __init__(self, client: Any, service: str, operations: set[str]) -> None:  # noqa: ANN401 - boto3's
        self._client = client
        self._service = service
        self._operations = operations

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - boto3's
        operation = self._client.meta.method_to_api_mapping.get(name)
        if operation is not None:
            self._operations.add(f"{self._service}:{operation}")
        return getattr(self._client, name)
