"""A service of AWS that keeps secrets: its calls, its refusals, its ARNs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from iamdsl.client import Account
from iamdsl.errors import (
    AccessDenied,
    AccountError,
    CallFailed,
    EndpointUnreachable,
    NoCredentials,
    StateError,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

CallResult: TypeAlias = "Mapping[str, Any] | AccountError"
"""What came of a call: its answer, or why there is none."""

_HARMLESS = (AccessDenied, EndpointUnreachable, NoCredentials)
"""Errors whose reason speaks of the caller or the way there, never of what was sent."""


@attrs.frozen
class SecretService:
    """One service of an account; without an account it waits for the session's own."""

    service: str
    account: Account | None = None

    def try_call(self, operation: str, **arguments: Any) -> CallResult:
        """Send a call, again while the service is busy or fails.

        A failure is given back, not raised: whoever raises another error while one is
        handled hands on both, and the service's words may quote what was sent.
        """
        from iamdsl.client.invocation import read

        try:
            return read(self._there(), self.service, operation, arguments)
        except AccountError as error:
            return error

    def arns(self, service: str, *resources: str) -> tuple[str, ...]:
        """ARN patterns of resources in this account and region, as far as they are known."""
        partition = account = region = "*"
        if self.account is not None:
            identity = self.account.identity()
            partition, account = identity.partition, identity.account
            meta = getattr(self.account.client(self.service), "meta", None)
            region = str(getattr(meta, "region_name", region))
        return tuple(
            f"arn:{partition}:{service}:{region}:{account}:{resource}" for resource in resources
        )

    def key_arns(self, key: str) -> tuple[str, ...]:
        """The pattern of a KMS key's ARN; policies name keys, so an alias may be of any.

        https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
        """
        if ":key/" in key:
            return (key,)
        return self.arns("kms", "key/*" if "alias/" in key else f"key/{key}")

    def _there(self) -> Account:
        if self.account is None:
            raise AccountError(
                f"{self.service} of which account?",
                why="the sink was given no account",
                next_step="give account=AwsAccount(), or use it as deploy(…, secrets=…), "
                "which takes the session's own",
            )
        return self.account


def error_code(tried: CallResult) -> str:
    """AWS's code of a refusal, empty for anything else."""
    return tried.code if isinstance(tried, CallFailed) else ""


def answer_or_raise(tried: CallResult) -> Mapping[str, Any]:
    """The answer of a call that only reads; raises what came instead."""
    if isinstance(tried, AccountError):
        raise tried
    return tried


def check_stored(tried: CallResult, what: str, where: str) -> None:
    """Raise StateError when a call that changes the sink failed.

    It is no CallFailed: that would say of the step whose secret this is that its own call
    was refused, while the key that it made is there. The service's words are told only where
    they cannot quote what was sent.
    """
    if not isinstance(tried, AccountError):
        return
    why = f"{tried.what}: {tried.why}" if isinstance(tried, _HARMLESS) else tried.what
    raise StateError(what, where=where, why=why, next_step=tried.next_step or "mend the sink")
