"""Sending: one call, one read, or all pages of one."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from iamdsl.client.call import Call, Secret
from iamdsl.client.chance import chance
from iamdsl.client.failure import translated
from iamdsl.client.pace import Bucket, pace_of
from iamdsl.client.redaction import withheld
from iamdsl.client.trouble import PATIENCE, Trouble, trouble_of
from iamdsl.errors import CallFailed, EndpointUnreachable

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
    begun = time.monotonic()
    tried = 0
    while True:
        tried += 1
        try:
            return _send(account, service, operation, arguments, pace_of(account, service).reads)
        except (CallFailed, EndpointUnreachable) as error:
            patience = PATIENCE.get(trouble_of(error))
            waited = time.monotonic() - begun
            pause = None if patience is None else patience.pause(tried, waited, chance().random())
            if pause is None:
                raise
        time.sleep(pause)


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
    if (pause := bucket.reserve()) > 0:
        time.sleep(pause)
    try:
        with translated(service, operation, caller), withheld(operation):
            method = getattr(account.client(service, retries=False), xform_name(operation))
            answer: Mapping[str, Any] = method(**arguments)
    except CallFailed as error:
        if trouble_of(error) is Trouble.THROTTLED:
            bucket.throttled()
        raise
    bucket.went_through()
    return answer
