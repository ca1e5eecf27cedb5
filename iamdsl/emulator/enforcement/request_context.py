"""What a request carries whatever it asks for: who asks, how, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.emulator.protocol.regions import REGIONS

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationRequest
    from iamdsl.emulator.account.records import TagMap


def request_context(ask: OperationRequest) -> dict[str, Any]:
    """The global condition keys of a request; what follows from the caller's ARN is left out.

    It counts as sent over TLS, as to AWS itself, from this machine.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
    """
    found: dict[str, Any] = {
        "aws:CurrentTime": ask.now,
        "aws:EpochTime": int(ask.now.timestamp()),
        "aws:RequestedRegion": REGIONS[ask.state.partition],
        "aws:SecureTransport": True,
        "aws:SourceIp": "127.0.0.1",
        "aws:ViaAWSService": False,
    }
    if ask.caller.user is not None or ask.caller.role is not None:
        found["aws:userid"] = ask.caller.id
    found.update({f"aws:PrincipalTag/{key}": value for key, value in tags_of(ask).items()})
    session = ask.caller.session
    if session is not None and session.issued is not None:
        found["aws:TokenIssueTime"] = session.issued
        found["aws:MultiFactorAuthPresent"] = session.mfa
        if session.mfa:
            found["aws:MultiFactorAuthAge"] = int((ask.now - session.issued).total_seconds())
        if session.source is not None:
            found["aws:SourceIdentity"] = session.source
    return found


def tags_of(ask: OperationRequest) -> TagMap:
    """The caller's tags: a session's come before those of its role."""
    caller = ask.caller
    principal = caller.role or caller.user
    own: TagMap = {} if principal is None else principal.tags
    if caller.session is None:
        return own
    given = {key.lower() for key in caller.session.tags}
    rest = {key: value for key, value in own.items() if key.lower() not in given}
    return {**rest, **caller.session.tags}
