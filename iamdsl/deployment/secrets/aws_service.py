"""Calls to the services of AWS that store secrets, their errors and ARNs."""

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
"""Result of a call: its response, or the error."""

_WITHOUT_ARGUMENTS = (AccessDenied, EndpointUnreachable, NoCredentials)
"""Errors whose reason is about the caller or the connection, and never quotes arguments."""


@attrs.frozen
class SecretService:
    """One service of an account; without an account, calls raise `AccountError`."""

    service: str
    account: Account | None = None

    def try_call(self, operation: str, **arguments: Any) -> CallResult:
        """Send a call, with retries while the service throttles or fails.

        An error is returned, not raised: an error raised while handling another one is shown
        with it, and the service's message may quote the secret that was sent.
        """
        from iamdsl.client.invocation import read

        try:
            return read(self._required_account(), self.service, operation, arguments)
        except AccountError as error:
            return error

    def arns(self, service: str, *resources: str) -> tuple[str, ...]:
        """Return ARN patterns of resources in this account and region, `*` where unknown."""
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
        """Return the ARN pattern of a KMS key: any key for an alias, since policies name keys.

        https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
        """
        if ":key/" in key:
            return (key,)
        return self.arns("kms", "key/*" if "alias/" in key else f"key/{key}")

    def _required_account(self) -> Account:
        if self.account is None:
            raise AccountError(
                f"the account of {self.service} is not set",
                why="the sink was created without one",
                next_step="pass account=AwsAccount(), or use the sink as deploy(…, secrets=…), "
                "which sets the session's account",
            )
        return self.account


def error_code(result: CallResult) -> str:
    """Return the error code from AWS, empty if there is none."""
    return result.code if isinstance(result, CallFailed) else ""


def answer_or_raise(result: CallResult) -> Mapping[str, Any]:
    """Return the response of a call that only reads, or raise its `AccountError`."""
    if isinstance(result, AccountError):
        raise result
    return result


def check_stored(result: CallResult, what: str, where: str) -> None:
    """Raise `StateError` if a call that changes the sink failed.

    Not `CallFailed`: that would mean that the step's own call was refused, whereas the access
    key exists. The service's message is included only where it cannot quote the secret.
    """
    if not isinstance(result, AccountError):
        return
    is_safe = isinstance(result, _WITHOUT_ARGUMENTS)
    why = f"{result.what}: {result.why}" if is_safe else result.what
    next_step = result.next_step or "fix the sink, then run again"
    raise StateError(what, where=where, why=why, next_step=next_step)
