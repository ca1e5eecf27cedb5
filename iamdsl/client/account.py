"""Which account is meant, and how to reach it: the protocols every account fulfils."""

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

    @classmethod
    def of(cls, arn: str) -> Identity:
        """The identity that a caller's ARN tells of."""
        parts = arn.split(":")
        return cls(parts[1], parts[4], arn)


class ServiceClient(Protocol):
    """A boto3 client: one method per operation, in snake case."""

    def __getattr__(self, operation: str) -> Callable[..., Any]:
        """The method that makes this call."""
        ...


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
        """A thread-safe boto3 client, made once; it sends every call once."""
        ...


@runtime_checkable
class SelfContained(Account, Protocol):
    """An account that keeps a deployment's state itself, such as one inside a test's process."""

    @property
    def memory(self) -> dict[str, object]:
        """What deployments keep here, by name; opaque to the account."""
        ...

    @property
    def lag(self) -> float:
        """Seconds after which reads show what was written."""
        ...

    @property
    def approves(self) -> bool:
        """Whether plans for it need no further approval."""
        ...
