"""The global condition keys of a request: its caller, time, source and session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.emulator.protocol.regions import REGIONS

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationRequest
    from iamdsl.emulator.account.records import TagMap


def request_context(request: OperationRequest) -> dict[str, Any]:
    """Return the global condition keys, without those that follow from the caller's ARN.

    The request is assumed to be sent over TLS from 127.0.0.1.
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
    result.update(
        {f"aws:PrincipalTag/{key}": value for key, value in principal_tags(request).items()}
    )
    session = request.caller.session
    if session is not None and session.issued is not None:
        result["aws:TokenIssueTime"] = session.issued
        result["aws:MultiFactorAuthPresent"] = session.mfa
        if session.mfa:
            result["aws:MultiFactorAuthAge"] = int((request.now - session.issued).total_seconds())
        if session.source is not None:
            result["aws:SourceIdentity"] = session.source
    return result


def principal_tags(request: OperationRequest) -> TagMap:
    """Return the caller's tags; a session tag overrides the role's tag of the same key."""
    caller = request.caller
    principal = caller.role or caller.user
    tags: TagMap = {} if principal is None else principal.tags
    if caller.session is None:
        return tags
    overridden = {key.lower() for key in caller.session.tags}
    rest = {key: value for key, value in tags.items() if key.lower() not in overridden}
    return {**rest, **caller.session.tags}
