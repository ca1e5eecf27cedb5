"""Who may sign requests where policies are enforced, and who cannot be told."""

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
    """The account's root."""
    return ApiCaller(arn=f"arn:{state.partition}:iam::{state.account}:root", id=state.account)


def authenticate(state: AccountState, key: str, now: datetime) -> ApiCaller:
    """Whose key it is; raises Refused for one that is nobody's, turned off, or at its end."""
    if key == ROOT_KEY:
        return root_of(state)
    caller, owned = caller_of(state, key), state.access_keys.get(key)
    if caller is None or (owned is not None and owned.status != "Active"):
        raise _unknown()
    session = caller.session
    if session is None:
        return caller
    if session.ends is not None and session.ends <= now:
        raise ApiError("ExpiredToken", "The security token included in the request is expired")
    if caller.user is None and caller.role is None and session.principal != state.account:
        raise _unknown()
    return caller


def check_token(service: str, operation: str, caller: ApiCaller) -> None:
    """Refuse what tokens of GetSessionToken cannot call: IAM without an MFA device, and itself.

    https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
    """
    session = caller.session
    if session is None or session.issued is None or caller.role is not None:
        return
    if service == "iam" and not session.mfa:
        raise _unknown()
    if operation == "GetSessionToken":
        raise ApiError("AccessDenied", "Cannot call GetSessionToken with session credentials")


def _unknown() -> ApiError:
    return ApiError(
        "InvalidClientTokenId", "The security token included in the request is invalid."
    )
