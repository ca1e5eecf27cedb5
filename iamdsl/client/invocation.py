"""Sending: one call, one read, or all pages of one."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from iamdsl.client.call import Call, Secret
from iamdsl.client.error_translation import translate_errors
from iamdsl.client.rate_limiter import RateLimiter, rate_limiters_of
from iamdsl.client.recording_account import RecordingAccount
from iamdsl.client.redaction import redact_logs
from iamdsl.client.retry_policy import RetryClass, retry_class_of, send_with_retry
from iamdsl.errors import CallFailed

if TYPE_CHECKING:
    from iamdsl.client.account import Account

Reveal: TypeAlias = Callable[[str, str], str]
"""Gives a field of an entry of the secret sink."""


def invoke(account: Account, call: Call, reveal: Reveal) -> Mapping[str, Any]:
    """Send one call, once, and give its answer; `Secret` placeholders are filled just before.

    Raises CallFailed, NoCredentials or EndpointUnreachable; whether it may be sent again is for
    whoever knows what it is to do.
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
    """Ask the account something, and again after passing trouble; raises as `invoke` does."""
    bucket = rate_limiters_of(account, service).reads
    return send_with_retry(lambda: _send(account, service, operation, arguments, bucket))


def pages(
    account: Account, service: str, operation: str, arguments: Mapping[str, Any]
) -> Iterator[Mapping[str, Any]]:
    """Ask page after page until the answer is whole."""
    more: dict[str, Any] = {}
    while True:
        answer = read(account, service, operation, {**arguments, **more})
        yield answer
        if not answer.get("IsTruncated"):
            return
        more = {"Marker": answer["Marker"]}


def _send(
    account: Account,
    service: str,
    operation: str,
    arguments: Mapping[str, Any],
    bucket: RateLimiter,
) -> Mapping[str, Any]:
    """Send it once, at the account's pace; the SDK's own retries are off."""
    from botocore import xform_name

    caller = account.identity().arn
    if isinstance(account, RecordingAccount):
        account.operations.add(f"{service}:{operation}")
    if (pause := bucket.reserve()) > 0:
        time.sleep(pause)
    try:
        with translate_errors(service, operation, caller), redact_logs(operation):
            method = getattr(account.client(service), xform_name(operation))
            answer: Mapping[str, Any] = method(**arguments)
    except CallFailed as error:
        if retry_class_of(error) is RetryClass.THROTTLED:
            bucket.record_throttle()
        raise
    bucket.record_success()
    return answer
