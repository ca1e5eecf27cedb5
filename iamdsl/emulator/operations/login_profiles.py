"""Operations on login profiles: users' passwords for the console.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import ApiError, validation_error
from iamdsl.emulator.account.operation import handles
from iamdsl.emulator.account.records import CredentialRecord
from iamdsl.emulator.operations.passwords import check_password, reuse_prevention
from iamdsl.emulator.operations.roles import new_signin_seconds

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.records import UserRecord

_MAX_REMEMBERED = 24
"""The largest number of previous passwords that a password policy can forbid."""

_ROUNDS = 1000


@handles("CreateLoginProfile")
def create_login_profile(request: OperationRequest) -> OperationAnswer:
    """Create a user's login profile with a password."""
    user = request.user()
    profiles = request.state.login_profiles
    if user.id in profiles:
        raise ApiError("EntityAlreadyExists", f"Login Profile for user {user.name} already exists.")
    if request.get("Password") is None:
        # It is optional only in AssumeRoot sessions, which are not emulated.
        raise validation_error("Password is required.")
    check_password(request.state, request["Password"])
    facts = {
        "PasswordResetRequired": request.get("PasswordResetRequired", False),
        "Passwords": (_salted_hash(request["Password"]),),
        "MaxSigninSessionDuration": request.get("MaxSigninSessionDuration"),
    }
    profile = CredentialRecord(id=user.id, user=user.id, created=request.now, facts=facts)
    profiles[user.id] = profile
    return {"LoginProfile": _response(user, profile)}


@handles("GetLoginProfile")
def get_login_profile(request: OperationRequest) -> OperationAnswer:
    """Return a user's login profile: its creation date, and whether a reset is required."""
    user = request.user()
    return {"LoginProfile": _response(user, _profile(request, user))}


@handles("UpdateLoginProfile")
def update_login_profile(request: OperationRequest) -> OperationAnswer:
    """Set a user's password, or whether a reset is required, or both."""
    user = request.user()
    profile = _profile(request, user)
    _check_modifiable(request, user, profile)
    facts = dict(profile.facts)
    facts["MaxSigninSessionDuration"] = new_signin_seconds(
        request, facts.get("MaxSigninSessionDuration")
    )
    if request.get("Password") is not None:
        check_password(request.state, request["Password"])
        facts["Passwords"] = _with_password(profile, request["Password"])
    if request.get("PasswordResetRequired") is not None:
        facts["PasswordResetRequired"] = request["PasswordResetRequired"]
    request.state.login_profiles[user.id] = attrs.evolve(profile, facts=facts)
    return {}


@handles("DeleteLoginProfile")
def delete_login_profile(request: OperationRequest) -> OperationAnswer:
    """Delete a user's login profile."""
    user = request.user()
    _check_modifiable(request, user, _profile(request, user))
    del request.state.login_profiles[user.id]
    return {}


@handles("ChangePassword")
def change_password(request: OperationRequest) -> OperationAnswer:
    """Change the caller's password; raises `ApiError` if the old password is wrong."""
    if request.caller.user is None:
        raise ApiError("InvalidUserType", "Only IAM users can change their password.")
    user = request.state.user(request.caller.user.name)
    profile = _profile(request, user)
    if not is_same_password(request["OldPassword"], profile.facts["Passwords"][-1]):
        raise ApiError("AccessDenied", "The old password was incorrect.")
    check_password(request.state, request["NewPassword"])
    count = reuse_prevention(request.state)
    previous = profile.facts["Passwords"][-count:] if count else ()
    if any(is_same_password(request["NewPassword"], stored) for stored in previous):
        raise ApiError(
            "PasswordPolicyViolation",
            "Policy constraint violation with password reuse prevention during password change.",
        )
    facts = {
        **profile.facts,
        "Passwords": _with_password(profile, request["NewPassword"]),
        "PasswordResetRequired": False,
    }
    request.state.login_profiles[user.id] = attrs.evolve(profile, facts=facts)
    return {}


def _response(user: UserRecord, profile: CredentialRecord) -> dict[str, Any]:
    response = {
        "UserName": user.name,
        "CreateDate": profile.created,
        "PasswordResetRequired": profile.facts["PasswordResetRequired"],
    }
    seconds = profile.facts.get("MaxSigninSessionDuration")
    return response if seconds is None else {**response, "MaxSigninSessionDuration": seconds}


def _profile(request: OperationRequest, user: UserRecord) -> CredentialRecord:
    profile = request.state.login_profiles.get(user.id)
    if profile is None:
        raise ApiError("NoSuchEntity", f"Login Profile for User {user.name} cannot be found.")
    return profile


def _check_modifiable(
    request: OperationRequest, user: UserRecord, profile: CredentialRecord
) -> None:
    """Raise `ApiError` for a profile newer than `settling` seconds, an account setting."""
    settling = timedelta(seconds=request.state.settings.get("settling", 0))
    if request.now < profile.created + settling:
        raise ApiError(
            "EntityTemporarilyUnmodifiable",
            f"Login Profile for User {user.name} cannot be modified while login profile "
            "is being created.",
        )


def _with_password(profile: CredentialRecord, password: str) -> tuple[tuple[bytes, bytes], ...]:
    return (*profile.facts["Passwords"], _salted_hash(password))[-_MAX_REMEMBERED:]


def _salted_hash(password: str) -> tuple[bytes, bytes]:
    salt = secrets.token_bytes(16)
    return salt, _hash(password, salt)


def is_same_password(password: str, stored: tuple[bytes, bytes]) -> bool:
    """Return whether a password matches a stored salt and hash."""
    salt, digest = stored
    return hmac.compare_digest(_hash(password, salt), digest)


def _hash(password: str, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, _ROUNDS)
