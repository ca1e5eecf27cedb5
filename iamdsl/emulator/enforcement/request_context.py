"""What a request carries whatever it asks for: who asks, how, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.emulator.protocol.regions import REGIONS

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationRequest
    from iamdsl.emulator.account.records import TagMap


def request_context(request: OperationRequest) -> dict[str, Any]:
    """The global condition keys of a request; what follows from the caller's ARN is left out.

    It counts as sent over TLS, as to AWS itself, from this machine.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
    """
    result: dict[str, Any] = {
        "aws:CurrentTime": request.now,
        "aws:EpochTime": int(request.now.timestamp()),
        "aws:RequestedRegion": REGIONS[request.state.partition],
        "aws:SecureTransport": True,
        "aws:SourceIp": "127.0.0.1",
        "aws:ViaAWSService": False,
    }
    if request.caller.user is not None or request.caller.role is not None:
        result["aws:userid"] = request.caller.id
    result.update({f"aws:PrincipalTag/{key}": value for key, value in tags_of(request).items()})
    session = request.caller.session
    if session is not None and session.issued is not None:
        result["aws:TokenIssueTime"] = session.issued
        result["aws:MultiFactorAuthPresent"] = session.mfa
        if session.mfa:
            result["aws:MultiFactorAuthAge"] = int((request.now - session.issued).total_seconds())
        if session.source is not None:
            result["aws:SourceIdentity"] = session.source
    return result


def tags_of(request: OperationRequest) -> TagMap:
    """The caller's tags: a session's come before those of its role."""
    caller = request.caller
    principal = caller.role or caller.user
    own: TagMap = {} if principal is None else principal.tags
    if caller.session is None:
        return own
    given = {key.lower() for key in caller.session.tags}
    rest = {key: value for key, value in own.items() if key.lower() not in given}
    return {**rest, **caller.session.tags}
