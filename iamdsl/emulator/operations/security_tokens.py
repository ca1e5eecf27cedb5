"""Operations of STS: the caller's identity, and temporary credentials.

https://docs.aws.amazon.com/STS/latest/APIReference/welcome.html
"""

from __future__ import annotations

import base64
import re
import secrets
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import ApiError, validation_error
from iamdsl.emulator.account.records import SessionRecord
from iamdsl.emulator.account.state import new_id
from iamdsl.emulator.operations.policies import check_attachable
from iamdsl.emulator.operations.policy_documents import check_policy
from iamdsl.emulator.operations.tag_rules import new_tags
from iamdsl.emulator.operations.versions import document_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.emulator.account.operation import Handler, OperationAnswer, OperationRequest
    from iamdsl.emulator.account.records import RoleRecord
    from iamdsl.emulator.account.state import AccountState

STS: dict[str, Handler] = {}
"""The handler of each STS operation."""

_MAX_CHAINED_SECONDS = 3600
"""The longest session of a role assumed by another role's session (role chaining)."""

_ROLE = re.compile(r"arn:[a-z-]+:iam::\d{12}:role/\S+", re.ASCII)


def _handles(operation: str) -> Callable[[Handler], Handler]:
    def register(handler: Handler) -> Handler:
        STS[operation] = handler
        return handler

    return register


@_handles("GetCallerIdentity")
def get_caller_identity(request: OperationRequest) -> OperationAnswer:
    """Return the caller's identity."""
    return {
        "UserId": request.caller.id,
        "Account": request.state.account,
        "Arn": request.caller.arn,
    }


@_handles("AssumeRole")
def assume_role(request: OperationRequest) -> OperationAnswer:
    """Return credentials of a role of this account; the authorizer has checked the caller."""
    state, arn = request.state, request["RoleArn"]
    if _ROLE.fullmatch(arn) is None:
        raise validation_error(f"{arn} is invalid")
    visible_ids = {role.id for role in request.visible_state.roles.values()}
    role = next((other for other in state.roles.values() if state.arn_of(other) == arn), None)
    if role is None or role.id not in visible_ids:
        raise ApiError(
            "AccessDenied",
            f"User: {request.caller.arn} is not authorized to perform: sts:AssumeRole "
            f"on resource: {arn}",
        )
    seconds = request.get("DurationSeconds", 3600)
    if seconds > role.max_session_seconds:
        raise validation_error(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
        )
    if seconds > _MAX_CHAINED_SECONDS and ":assumed-role/" in request.caller.arn:
        raise validation_error(
            "The requested DurationSeconds exceeds the 1 hour session limit "
            "for roles assumed by role chaining"
        )
    previous = request.caller.session
    session = attrs.evolve(
        role_session(state, role, request["RoleSessionName"]),
        policies=_session_policies(request),
        tags={**_transitive_tags(previous), **new_tags(request)},
        transitive=frozenset((*request.get("TransitiveTagKeys", ()), *_transitive_tags(previous))),
        source=request.get("SourceIdentity", None if previous is None else previous.source),
        mfa=_check_mfa(request),
    )
    return {
        "Credentials": _credentials(request, seconds, session),
        "AssumedRoleUser": {"AssumedRoleId": session.id, "Arn": session.arn},
        "SourceIdentity": request.get("SourceIdentity"),
    }


def role_session(state: AccountState, role: RoleRecord, name: str) -> SessionRecord:
    """Return a new session of a role."""
    arn = f"arn:{state.partition}:sts::{state.account}:assumed-role/{role.name}/{name}"
    return SessionRecord(arn=arn, id=f"{role.id}:{name}", principal=role.id)


def _session_policies(request: OperationRequest) -> tuple[str, ...]:
    """Return the session policies given as text and by ARN.

    Raises `ApiError` for a malformed text, or an ARN that is not an attachable policy.
    """
    inline = request.get("Policy")
    if inline is not None:
        check_policy(request.state, inline, "session")
    arns = [item["arn"] for item in request.get("PolicyArns", ())]
    for arn in arns:
        check_attachable(request.state, arn)
    texts = [document_at(request.state, arn) for arn in arns]
    return tuple(texts if inline is None else [inline, *texts])


def _transitive_tags(session: SessionRecord | None) -> dict[str, str]:
    """Return the session tags that pass to the next role in a role chain.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
    """
    if session is None:
        return {}
    return {key: value for key, value in session.tags.items() if key in session.transitive}


def has_mfa_code(request: OperationRequest) -> bool:
    """Return whether the request has a code of the caller's own MFA device.

    Any code is accepted; codes are not computed.
    """
    device = request.state.mfa_devices.get(request.get("SerialNumber", ""))
    user = request.caller.user
    owned = device is not None and user is not None and device.user == user.id
    return owned and request.get("TokenCode") is not None


def _check_mfa(request: OperationRequest) -> bool:
    """Return whether the request has a code of the caller's own MFA device.

    Raises `ApiError` if a user names a device without one.
    """
    has_code = has_mfa_code(request)
    if request.get("SerialNumber") is not None and request.caller.user is not None and not has_code:
        raise ApiError(
            "AccessDenied",
            "MultiFactorAuthentication failed with invalid MFA one time pass code.",
        )
    return has_code


@_handles("GetSessionToken")
def get_session_token(request: OperationRequest) -> OperationAnswer:
    """Return temporary credentials of the caller."""
    caller = request.caller
    if ":assumed-role/" in caller.arn:
        raise ApiError("AccessDenied", "Cannot call GetSessionToken with session credentials")
    seconds = request.get("DurationSeconds", 43200)
    principal = caller.id if caller.session is None else caller.session.principal
    session = SessionRecord(
        arn=caller.arn, id=caller.id, principal=principal, mfa=_check_mfa(request)
    )
    return {"Credentials": _credentials(request, seconds, session)}


@_handles("GetAccessKeyInfo")
def get_access_key_info(request: OperationRequest) -> OperationAnswer:
    """Return the account that owns an access key; for any key it is this account."""
    return {"Account": request.state.account}


def _credentials(request: OperationRequest, seconds: int, session: SessionRecord) -> dict[str, Any]:
    """Return new temporary credentials and store their session."""
    key, ends = new_id("ASIA", 16), request.now + timedelta(seconds=seconds)
    request.state.sessions[key] = attrs.evolve(session, issued=request.now, ends=ends)
    return {
        "AccessKeyId": key,
        "SecretAccessKey": base64.b64encode(secrets.token_bytes(30)).decode(),
        "SessionToken": base64.b64encode(secrets.token_bytes(120)).decode(),
        "Expiration": ends,
    }
