"""Sending: one call, one read, or all pages of one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from iamdsl.client.call import Call, Repeat, Secret
from iamdsl.client.failure import translated
from iamdsl.client.redaction import withheld

if TYPE_CHECKING:
    from iamdsl.client.account import Account

Reveal: TypeAlias = Callable[[str, str], str]
"""Gives a field of an entry of the secret sink."""


def invoke(account: Account, call: Call, reveal: Reveal) -> Mapping[str, Any]:
    """Send one call and give its answer; `Secret` placeholders are filled just before.

    A call that must not be repeated is sent with the SDK's own retries off.
    Raises CallFailed, NoCredentials or EndpointUnreachable.
    """
    arguments = {
        name: reveal(value.name, value.field) if isinstance(value, Secret) else value
        for name, value in call.arguments.items()
    }
    retries = call.repeat is not Repeat.ONCE
    return _send(account, call.service, call.operation, arguments, retries=retries)


def read(
    account: Account, service: str, operation: str, arguments: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Ask the account something; raises as `invoke` does."""
    return _send(account, service, operation, arguments, retries=True)


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
    account: Account, service: str, operation: str, arguments: Mapping[str, Any], *, retries: bool
) -> Mapping[str, Any]:
    from botocore import xform_name  # noqa: PLC0415 - loaded at the first call

    caller = account.identity().arn
    with translated(service, operation, caller), withheld(operation):
        method = getattr(account.client(service, retries=retries), xform_name(operation))
        answer: Mapping[str, Any] = method(**arguments)
    return answer
