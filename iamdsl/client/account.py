"""Which account is meant, and how to reach it: the protocol every account fulfils."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable


@attrs.frozen
class Identity:
    """Who is calling, from STS GetCallerIdentity.

    `partition` is read from the caller's ARN (`aws`, `aws-cn`, `aws-us-gov`, …),
    never from the region; `account` has twelve digits.
    https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
    """

    partition: str
    account: str
    arn: str


class ServiceClient(Protocol):
    """A boto3 client: one method per operation, in snake case."""

    def __getattr__(self, operation: str) -> Callable[..., Any]: ...


@runtime_checkable
class Account(Protocol):
    """An AWS account that can be read and changed."""

    @property
    def endpoint(self) -> str | None:
        """The endpoint's `host:port` when it is not AWS's own, else None."""
        ...

    def identity(self) -> Identity:
        """The caller's partition, account and ARN; one STS call, remembered.

        Raises NoCredentials or EndpointUnreachable.
        """
        ...

    def client(self, service: str) -> ServiceClient:
        """A thread-safe boto3 client, made once per service."""
        ...
