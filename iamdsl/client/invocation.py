"""Sending: one call, one read, or all pages of one."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from iamdsl.client.call import Call, Secret
from iamdsl.client.error_translation import translated
from iamdsl.client.rate_limiter import Bucket, pace_of
from iamdsl.client.recording_account import RecordedAccount
from iamdsl.client.redaction import withheld
from iamdsl.client.retry_policy import Trouble, patiently, trouble_of
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
        account, call.service, call.operation, arguments, pace_of(account, call.service).writes
    )


def read(
    account: Account, service: str, operation: str, arguments: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Ask the account something, and again after passing trouble; raises as `invoke` does."""
    bucket = pace_of(account, service).reads
    return patiently(lambda: _send(account, service, operation, arguments, bucket))


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
    account: Account, service: str, operation: str, arguments: Mapping[str, Any], bucket: Bucket
) -> Mapping[str, Any]:
    """Send it once, at the account's pace; the SDK's own retries are off."""
    from botocore import xform_name  # noqa: PLC0415 - loaded at the first call

    caller = account.identity().arn
    if isinstance(account, RecordedAccount):
        account.operations.add(f"{service}:{operation}")
    if (pause := bucket.reserve()) > 0:
        time.sleep(pause)
    try:
        with translated(service, operation, caller), withheld(operation):
            method = getattr(account.client(service), xform_name(operation))
            answer: Mapping[str, Any] = method(**arguments)
    except CallFailed as error:
        if trouble_of(error) is Trouble.THROTTLED:
            bucket.throttled()
        raise
    bucket.went_through()
    return answer
