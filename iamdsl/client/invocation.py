"""Send one call, one read, or read all pages; with the account's rate limit and retries."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from iamdsl.client.aws_account import AwsAccount
from iamdsl.client.call import Call, Secret
from iamdsl.client.error_translation import translate_errors
from iamdsl.client.rate_limiter import RateLimiter, rate_limiters_of
from iamdsl.client.recording_account import RecordingAccount
from iamdsl.client.redaction import redact_logs
from iamdsl.client.retry_policy import RetryClass, retry_class_of, send_with_retry
from iamdsl.client.server_clock import ServerClock
from iamdsl.errors import CallFailed

if TYPE_CHECKING:
    from iamdsl.client.account import Account

Reveal: TypeAlias = Callable[[str, str], str]
"""Function that returns a secret value, given an entry of the secret sink and a field."""


def invoke(account: Account, call: Call, reveal: Reveal) -> Mapping[str, Any]:
    """Send one call once and return its response; `Secret` placeholders are filled in first.

    Raises `CallFailed`, `NoCredentials` or `EndpointUnreachable`. It does not retry: only the
    caller knows whether the call may be repeated.
    """
    arguments = {
        name: reveal(value.name, value.field) if isinstance(value, Secret) else value
        for name, value in call.arguments.items()
    }
    return _send(
        account,
        call.service,
        call.operation,
        arguments,
        rate_limiters_of(account, call.service).writes,
    )


def read(
    account: Account, service: str, operation: str, arguments: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Send one read and return its response; retried after temporary errors.

    Raises `CallFailed`, `NoCredentials` or `EndpointUnreachable`.
    """
    limiter = rate_limiters_of(account, service).reads
    return send_with_retry(lambda: _send(account, service, operation, arguments, limiter))


def pages(
    account: Account, service: str, operation: str, arguments: Mapping[str, Any]
) -> Iterator[Mapping[str, Any]]:
    """Yield the pages of a read, one call each; raises the same errors as `read`."""
    marker: dict[str, Any] = {}
    while True:
        page = read(account, service, operation, {**arguments, **marker})
        yield page
        if not page.get("IsTruncated"):
            return
        marker = {"Marker": page["Marker"]}


def _send(
    account: Account,
    service: str,
    operation: str,
    arguments: Mapping[str, Any],
    limiter: RateLimiter,
) -> Mapping[str, Any]:
    """Send a call once, within the account's rate limit; the SDK's own retries are off."""
    from botocore import xform_name

    caller = account.identity().arn
    if isinstance(account, RecordingAccount):
        account.operations.add(f"{service}:{operation}")
    if (pause := limiter.reserve()) > 0:
        time.sleep(pause)
    try:
        with translate_errors(service, operation, caller), redact_logs(operation):
            method = getattr(account.client(service), xform_name(operation))
            response = _clock_of(account).call(method, **arguments)
    except CallFailed as error:
        if retry_class_of(error) is RetryClass.THROTTLED:
            limiter.record_throttle()
        raise
    limiter.record_success()
    return response


def _clock_of(account: Account) -> ServerClock:
    """Return the clock that records the dates of an account's responses."""
    if isinstance(account, RecordingAccount):
        return _clock_of(account.account)
    return account.clock if isinstance(account, AwsAccount) else ServerClock()
