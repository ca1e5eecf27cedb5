"""Login profiles: the passwords with which users sign in to the console.

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

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.records import UserRecord

_REMEMBERED = 24
"""The most passwords a policy can forbid to be taken again."""

_ROUNDS = 1000


@handles("CreateLoginProfile")
def create_login_profile(request: OperationRequest) -> OperationAnswer:
    """Give a user a password."""
    user = request.user()
    profiles = request.state.login_profiles
    if user.id in profiles:
        raise ApiError("EntityAlreadyExists", f"Login Profile for user {user.name} already exists.")
    if request.get("Password") is None:
        # It is optional only in sessions of AssumeRoot, which this account does not have.
        raise validation_error("Password is required.")
    check_password(request.state, request["Password"])
    facts = {
        "PasswordResetRequired": request.get("PasswordResetRequired", False),
        "Passwords": (_salted_hash(request["Password"]),),
    }
    profile = CredentialRecord(id=user.id, user=user.id, created=request.now, facts=facts)
    profiles[user.id] = profile
    return {"LoginProfile": _out(user, profile)}


@handles("GetLoginProfile")
def get_login_profile(request: OperationRequest) -> OperationAnswer:
    """Whether a user has a password, since when, and whether it has to be changed."""
    user = request.user()
    return {"LoginProfile": _out(user, _profile(request, user))}


@handles("UpdateLoginProfile")
def update_login_profile(request: OperationRequest) -> OperationAnswer:
    """Set a user's password, or whether it has to be changed; only what is given."""
    user = request.user()
    profile = _profile(request, user)
    _check_modifiable(request, user, profile)
    facts = dict(profile.facts)
    if request.get("Password") is not None:
        check_password(request.state, request["Password"])
        facts["Passwords"] = _with(profile, request["Password"])
    if request.get("PasswordResetRequired") is not None:
        facts["PasswordResetRequired"] = request["PasswordResetRequired"]
    request.state.login_profiles[user.id] = attrs.evolve(profile, facts=facts)
    return {}


@handles("DeleteLoginProfile")
def delete_login_profile(request: OperationRequest) -> OperationAnswer:
    """Take a user's password away."""
    user = request.user()
    _check_modifiable(request, user, _profile(request, user))
    del request.state.login_profiles[user.id]
    return {}


@handles("ChangePassword")
def change_password(request: OperationRequest) -> OperationAnswer:
    """Let the caller choose another password, knowing the old one."""
    if request.caller.user is None:
        raise ApiError("InvalidUserType", "Only IAM users can change their password.")
    user = request.state.user(request.caller.user.name)
    profile = _profile(request, user)
    if not _same(request["OldPassword"], profile.facts["Passwords"][-1]):
        raise ApiError("AccessDenied", "The old password was incorrect.")
    check_password(request.state, request["NewPassword"])
    last = reuse_prevention(request.state)
    before = profile.facts["Passwords"][-last:] if last else ()
    if any(_same(request["NewPassword"], known) for known in before):
        raise ApiError(
            "PasswordPolicyViolation",
            "Policy constraint violation with password reuse prevention during password change.",
        )
    facts = {
        **profile.facts,
        "Passwords": _with(profile, request["NewPassword"]),
        "PasswordResetRequired": False,
    }
    request.state.login_profiles[user.id] = attrs.evolve(profile, facts=facts)
    return {}


def _out(user: UserRecord, profile: CredentialRecord) -> dict[str, Any]:
    return {
        "UserName": user.name,
        "CreateDate": profile.created,
        "PasswordResetRequired": profile.facts["PasswordResetRequired"],
    }


def _profile(request: OperationRequest, user: UserRecord) -> CredentialRecord:
    profile = request.state.login_profiles.get(user.id)
    if profile is None:
        raise ApiError("NoSuchEntity", f"Login Profile for User {user.name} cannot be found.")
    return profile


def _check_modifiable(
    request: OperationRequest, user: UserRecord, profile: CredentialRecord
) -> None:
    """Refuse to touch a profile that AWS is still spreading, if the account is set to."""
    settling = timedelta(seconds=request.state.settings.get("settling", 0))
    if request.now < profile.created + settling:
        raise ApiError(
            "EntityTemporarilyUnmodifiable",
            f"Login Profile for User {user.name} cannot be modified while login profile "
            "is being created.",
        )


def _with(profile: CredentialRecord, password: str) -> tuple[tuple[bytes, bytes], ...]:
    return (*profile.facts["Passwords"], _salted_hash(password))[-_REMEMBERED:]


def _salted_hash(password: str) -> tuple[bytes, bytes]:
    salt = secrets.token_bytes(16)
    return salt, _hash(password, salt)


def _same(password: str, known: tuple[bytes, bytes]) -> bool:
    salt, digest = known
    return hmac.compare_digest(_hash(password, salt), digest)


def _hash(password: str, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, _ROUNDS)
