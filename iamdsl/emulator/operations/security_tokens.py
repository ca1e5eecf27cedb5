"""STS: who asks, and credentials for a while.

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
from iamdsl.emulator.operations.policies import check_exists
from iamdsl.emulator.operations.policy_documents import check_policy
from iamdsl.emulator.operations.tag_rules import new_tags
from iamdsl.emulator.operations.versions import document_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.emulator.account.operation import Handler, OperationAnswer, OperationRequest
    from iamdsl.emulator.account.records import RoleRecord
    from iamdsl.emulator.account.state import AccountState

STS: dict[str, Handler] = {}
"""What answers each operation of STS."""

_CHAINED = 3600
"""Seconds a session of a role lasts at most that another role's session asks for."""

_ROLE = re.compile(r"arn:[a-z-]+:iam::\d{12}:role/\S+", re.ASCII)


def _answers(operation: str) -> Callable[[Handler], Handler]:
    def register(handler: Handler) -> Handler:
        STS[operation] = handler
        return handler

    return register


@_answers("GetCallerIdentity")
def get_caller_identity(request: OperationRequest) -> OperationAnswer:
    """Who asks."""
    return {
        "UserId": request.caller.id,
        "Account": request.state.account,
        "Arn": request.caller.arn,
    }


@_answers("AssumeRole")
def assume_role(request: OperationRequest) -> OperationAnswer:
    """Credentials of a role of this account; whether the caller may is decided before."""
    state, arn = request.state, request["RoleArn"]
    if _ROLE.fullmatch(arn) is None:
        raise validation_error(f"{arn} is invalid")
    seen = {role.id for role in request.visible_state.roles.values()}
    role = next((item for item in state.roles.values() if state.arn_of(item) == arn), None)
    if role is None or role.id not in seen:
        raise ApiError(
            "AccessDenied",
            f"User: {request.caller.arn} is not authorized to perform: sts:AssumeRole "
            f"on resource: {arn}",
        )
    seconds = request.get("DurationSeconds", 3600)
    if seconds > role.session:
        raise validation_error(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
        )
    if seconds > _CHAINED and ":assumed-role/" in request.caller.arn:
        raise validation_error(
            "The requested DurationSeconds exceeds the 1 hour session limit "
            "for roles assumed by role chaining"
        )
    before = request.caller.session
    session = attrs.evolve(
        role_session(state, role, request["RoleSessionName"]),
        policies=_limits(request),
        tags={**_inherited(before), **new_tags(request)},
        transitive=frozenset((*request.get("TransitiveTagKeys", ()), *_inherited(before))),
        source=request.get("SourceIdentity", None if before is None else before.source),
        mfa=_with_mfa(request),
    )
    return {
        "Credentials": _credentials(request, seconds, session),
        "AssumedRoleUser": {"AssumedRoleId": session.id, "Arn": session.arn},
        "SourceIdentity": request.get("SourceIdentity"),
    }


def role_session(state: AccountState, role: RoleRecord, name: str) -> SessionRecord:
    """A session of a role."""
    arn = f"arn:{state.partition}:sts::{state.account}:assumed-role/{role.name}/{name}"
    return SessionRecord(arn=arn, id=f"{role.id}:{name}", principal=role.id)


def _limits(request: OperationRequest) -> tuple[str, ...]:
    """The session policies that are given as text and by ARN; raises Refused."""
    given = request.get("Policy")
    if given is not None:
        check_policy(given, "identity")
    arns = [item["arn"] for item in request.get("PolicyArns", ())]
    for arn in arns:
        check_exists(request.state, arn)
    texts = [document_at(request.state, arn) for arn in arns]
    return tuple(texts if given is None else [given, *texts])


def _inherited(session: SessionRecord | None) -> dict[str, str]:
    """The tags that a session hands on to the next role.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
    """
    if session is None:
        return {}
    return {key: value for key, value in session.tags.items() if key in session.transitive}


def shows_device(request: OperationRequest) -> bool:
    """Whether the caller shows an MFA device of its own; its code is not computed here."""
    device = request.state.mfa_devices.get(request.get("SerialNumber", ""))
    user = request.caller.user
    owned = device is not None and user is not None and device.user == user.id
    return owned and request.get("TokenCode") is not None


def _with_mfa(request: OperationRequest) -> bool:
    """Whether the caller shows its device; raises Refused where a user shows none of its own."""
    shown = shows_device(request)
    if request.get("SerialNumber") is not None and request.caller.user is not None and not shown:
        raise ApiError(
            "AccessDenied",
            "MultiFactorAuthentication failed with invalid MFA one time pass code.",
        )
    return shown


@_answers("GetSessionToken")
def get_session_token(request: OperationRequest) -> OperationAnswer:
    """Credentials that stand for the caller for a while."""
    caller = request.caller
    if ":assumed-role/" in caller.arn:
        raise ApiError("AccessDenied", "Cannot call GetSessionToken with session credentials")
    seconds = request.get("DurationSeconds", 43200)
    principal = caller.id if caller.session is None else caller.session.principal
    session = SessionRecord(
        arn=caller.arn, id=caller.id, principal=principal, mfa=_with_mfa(request)
    )
    return {"Credentials": _credentials(request, seconds, session)}


@_answers("GetAccessKeyInfo")
def get_access_key_info(request: OperationRequest) -> OperationAnswer:
    """The account of an access key: this one, whichever key it is."""
    return {"Account": request.state.account}


def _credentials(request: OperationRequest, seconds: int, session: SessionRecord) -> dict[str, Any]:
    """New credentials, remembered to be those of a session."""
    key, ends = new_id("ASIA", 16), request.now + timedelta(seconds=seconds)
    request.state.sessions[key] = attrs.evolve(session, issued=request.now, ends=ends)
    return {
        "AccessKeyId": key,
        "SecretAccessKey": base64.b64encode(secrets.token_bytes(30)).decode(),
        "SessionToken": base64.b64encode(secrets.token_bytes(120)).decode(),
        "Expiration": ends,
    }
