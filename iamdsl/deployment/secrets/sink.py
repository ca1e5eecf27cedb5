"""What every secret sink does, and what some do besides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import Account


@runtime_checkable
class SecretSink(Protocol):
    """Takes secrets and keeps them; names are addresses such as `access-key/ci`.

    `put` must be durable when it returns: the deployment's promise that a live
    key's secret is never lost rests on it.
    """

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        """Keep the fields (`AccessKeyId`, `SecretAccessKey`, `Password`) under this name."""
        ...

    def get(self, name: str) -> Mapping[str, str] | None:
        """The fields, or None when there is no such entry."""
        ...

    def remove(self, name: str) -> None:
        """Drop an entry whose credential is gone; without one, nothing happens.

        What was taken over has none, and an interrupted run may have dropped it already.
        """
        ...

    def where(self, name: str) -> str:
        """How a person finds the entry."""
        ...


@runtime_checkable
class NeedsPermission(Protocol):
    """A sink that knows which actions of AWS it needs; each of ours does."""

    def actions(self) -> dict[str, tuple[str, ...]]:
        """The IAM actions it needs, each with the patterns of the ARNs it needs them on."""
        ...


@runtime_checkable
class AccountBound(Protocol):
    """A sink in an account of AWS, which may have been left for the session to say."""

    def bound(self, account: Account) -> SecretSink:
        """The same sink in this account, unless it was given one already."""
        ...
