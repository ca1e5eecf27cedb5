"""STS: who asks, and credentials for a while.

https://docs.aws.amazon.com/STS/latest/APIReference/welcome.html
"""

from __future__ import annotations

import base64
import re
import secrets
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from iamdsl.testing.iam.documents import check_policy
from iamdsl.testing.iam.refusal import Refused, wrong
from iamdsl.testing.iam.state import new_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.testing.iam.operation import Answer, Handler, Request

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
def get_caller_identity(ask: Request) -> Answer:
    """Who asks."""
    return {"UserId": ask.caller.id, "Account": ask.state.account, "Arn": ask.caller.arn}


@_answers("AssumeRole")
def assume_role(ask: Request) -> Answer:
    """Credentials of a role of this account.

    The role's trust policy and the caller's own policies are not evaluated yet:
    everybody may assume every role there is.
    """
    state, arn = ask.state, ask["RoleArn"]
    if _ROLE.fullmatch(arn) is None:
        raise wrong(f"{arn} is invalid")
    seen = {role.id for role in ask.seen.roles.values()}
    role = next((one for one in state.roles.values() if state.arn_of(one) == arn), None)
    if role is None or role.id not in seen:
        raise Refused(
            "AccessDenied",
            f"User: {ask.caller.arn} is not authorized to perform: sts:AssumeRole "
            f"on resource: {arn}",
        )
    seconds = ask.get("DurationSeconds", 3600)
    if seconds > role.session:
        raise wrong(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
        )
    if seconds > _CHAINED and ":assumed-role/" in ask.caller.arn:
        raise wrong(
            "The requested DurationSeconds exceeds the 1 hour session limit "
            "for roles assumed by role chaining"
        )
    if ask.get("Policy") is not None:
        check_policy(ask["Policy"], "identity")
    session = ask["RoleSessionName"]
    shown = f"arn:{state.partition}:sts::{state.account}:assumed-role/{role.name}/{session}"
    identity = f"{role.id}:{session}"
    return {
        "Credentials": _credentials(ask, seconds, shown, identity),
        "AssumedRoleUser": {"AssumedRoleId": identity, "Arn": shown},
        "SourceIdentity": ask.get("SourceIdentity"),
    }


@_answers("GetSessionToken")
def get_session_token(ask: Request) -> Answer:
    """Credentials that stand for the caller for a while."""
    caller = ask.caller
    if ":assumed-role/" in caller.arn:
        raise Refused("AccessDenied", "Cannot call GetSessionToken with session credentials")
    seconds = ask.get("DurationSeconds", 43200)
    return {"Credentials": _credentials(ask, seconds, caller.arn, caller.id)}


@_answers("GetAccessKeyInfo")
def get_access_key_info(ask: Request) -> Answer:
    """The account of an access key: this one, whichever key it is."""
    return {"Account": ask.state.account}


def _credentials(ask: Request, seconds: int, arn: str, identity: str) -> dict[str, Any]:
    """New credentials, remembered to be those of an ARN and a unique id."""
    key = new_id("ASIA", 16)
    ask.state.settings.setdefault("sessions", {})[key] = (arn, identity)
    return {
        "AccessKeyId": key,
        "SecretAccessKey": base64.b64encode(secrets.token_bytes(30)).decode(),
        "SessionToken": base64.b64encode(secrets.token_bytes(120)).decode(),
        "Expiration": ask.now + timedelta(seconds=seconds),
    }
