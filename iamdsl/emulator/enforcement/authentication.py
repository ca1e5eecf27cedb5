"""Authentication: the caller behind an access key, if the key is valid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.callers import caller_of
from iamdsl.emulator.account.operation import ApiCaller
from iamdsl.emulator.protocol.clients import ROOT_KEY

if TYPE_CHECKING:
    from datetime import datetime

    from iamdsl.emulator.account.state import AccountState


def root_of(state: AccountState) -> ApiCaller:
    """Return the account's root user."""
    return ApiCaller(arn=f"arn:{state.partition}:iam::{state.account}:root", id=state.account)


def authenticate(state: AccountState, key: str, now: datetime) -> ApiCaller:
    """Return the caller that an access key belongs to.

    Raises `ApiError` if the key is unknown, inactive or expired.
    """
    if key == ROOT_KEY:
        return root_of(state)
    caller, credential = caller_of(state, key), state.access_keys.get(key)
    if caller is None or (credential is not None and credential.status != "Active"):
        raise _invalid_token_error()
    session = caller.session
    if session is None:
        return caller
    if session.ends is not None and session.ends <= now:
        raise ApiError("ExpiredToken", "The security token included in the request is expired")
    if caller.user is None and caller.role is None and session.principal != state.account:
        raise _invalid_token_error()
    return caller


def check_token(service: str, operation: str, caller: ApiCaller) -> None:
    """Raise `ApiError` for operations that credentials of GetSessionToken cannot call.

    These are GetSessionToken itself and, unless the session has MFA, all operations of IAM.

    https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
    """
    session = caller.session
    if session is None or session.issued is None or caller.role is not None:
        return
    if service == "iam" and not session.mfa:
        raise _invalid_token_error()
    if operation == "GetSessionToken":
        raise ApiError("AccessDenied", "Cannot call GetSessionToken with session credentials")


def _invalid_token_error() -> ApiError:
    return ApiError(
        "InvalidClientTokenId", "The security token included in the request is invalid."
    )
