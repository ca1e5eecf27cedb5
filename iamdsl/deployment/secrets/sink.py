"""Protocol of all secret sinks, and protocols that a sink may also implement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import Account


@runtime_checkable
class SecretSink(Protocol):
    """Store of secrets; entries are named by address, such as `access-key/ci`.

    `put` must be durable when it returns: otherwise the secret of an existing access key
    could be lost.
    """

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        """Store the fields (`AccessKeyId` and `SecretAccessKey`, or `Password`), or overwrite."""
        ...

    def get(self, name: str) -> Mapping[str, str] | None:
        """Return the fields, or None if there is no such entry."""
        ...

    def remove(self, name: str) -> None:
        """Delete the entry of a deleted credential, if there is one.

        An adopted credential has none, and an interrupted run may have deleted it already.
        """
        ...

    def where(self, name: str) -> str:
        """Return the location of the entry, for people to read."""
        ...


@runtime_checkable
class NeedsPermission(Protocol):
    """A sink that knows which IAM actions it needs, as all sinks of iamdsl do."""

    def actions(self) -> dict[str, tuple[str, ...]]:
        """Return the IAM actions that it needs, each with the ARN patterns of their resources."""
        ...


@runtime_checkable
class AccountBound(Protocol):
    """A sink in an AWS account, which the session sets if it is not set."""

    def bound(self, account: Account) -> SecretSink:
        """Return the same sink in this account, unless its account is set already."""
        ...
