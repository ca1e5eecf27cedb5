"""The protocols of an AWS account: how to identify it and how to get clients for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime


@attrs.frozen
class Identity:
    """The caller, as STS GetCallerIdentity returns it.

    `partition` is read from the caller's ARN (`aws`, `aws-cn`, `aws-us-gov`, …),
    never from the region; `account` has 12 digits.
    https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
    """

    partition: str
    account: str
    arn: str

    @classmethod
    def of(cls, arn: str) -> Identity:
        """Return the identity of a caller's ARN."""
        parts = arn.split(":")
        return cls(parts[1], parts[4], arn)


class ServiceClient(Protocol):
    """A boto3 client: one method for each operation, named in snake case."""

    def __getattr__(self, operation: str) -> Callable[..., Any]:
        """Return the method of an operation."""
        ...


@runtime_checkable
class Account(Protocol):
    """An AWS account: the caller's identity, and boto3 clients."""

    @property
    def endpoint(self) -> str | None:
        """The endpoint as `host:port`; None if it is AWS's."""
        ...

    def identity(self) -> Identity:
        """Return the caller's partition, account and ARN: one STS call, then cached.

        Raises `NoCredentials` or `EndpointUnreachable`.
        """
        ...

    def client(self, service: str) -> ServiceClient:
        """Return a thread-safe boto3 client, created once; it does not retry."""
        ...


@runtime_checkable
class Timed(Protocol):
    """An account that states its time."""

    def now(self) -> datetime:
        """Return the account's time, with a time zone; ages of its objects are measured by it."""
        ...


@runtime_checkable
class SelfContained(Account, Timed, Protocol):
    """An account that also stores the state of deployments, such as the in-process emulator."""

    @property
    def memory(self) -> dict[str, object]:
        """State of deployments, by name; the account does not read it."""
        ...

    @property
    def lag(self) -> float:
        """Seconds until reads return what was written (eventual consistency)."""
        ...

    @property
    def approves(self) -> bool:
        """Whether plans for this account are applied without asking for approval."""
        ...
