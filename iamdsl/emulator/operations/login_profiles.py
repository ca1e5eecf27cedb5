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
def create_login_profile(ask: OperationRequest) -> OperationAnswer:
    """Give a user a password."""
    user = ask.user()
    profiles = ask.state.login_profiles
    if user.id in profiles:
        raise ApiError("EntityAlreadyExists", f"Login Profile for user {user.name} already exists.")
    if ask.get("Password") is None:
        # It is optional only in sessions of AssumeRoot, which this account does not have.
        raise validation_error("Password is required.")
    check_password(ask.state, ask["Password"])
    facts = {
        "PasswordResetRequired": ask.get("PasswordResetRequired", False),
        "Passwords": (_salted_hash(ask["Password"]),),
    }
    profile = CredentialRecord(id=user.id, user=user.id, created=ask.now, facts=facts)
    profiles[user.id] = profile
    return {"LoginProfile": _out(user, profile)}


@handles("GetLoginProfile")
def get_login_profile(ask: OperationRequest) -> OperationAnswer:
    """Whether a user has a password, since when, and whether it has to be changed."""
    user = ask.user()
    return {"LoginProfile": _out(user, _profile(ask, user))}


@handles("UpdateLoginProfile")
def update_login_profile(ask: OperationRequest) -> OperationAnswer:
    """Set a user's password, or whether it has to be changed; only what is given."""
    user = ask.user()
    profile = _profile(ask, user)
    _check_modifiable(ask, user, profile)
    facts = dict(profile.facts)
    if ask.get("Password") is not None:
        check_password(ask.state, ask["Password"])
        facts["Passwords"] = _with(profile, ask["Password"])
    if ask.get("PasswordResetRequired") is not None:
        facts["PasswordResetRequired"] = ask["PasswordResetRequired"]
    ask.state.login_profiles[user.id] = attrs.evolve(profile, facts=facts)
    return {}


@handles("DeleteLoginProfile")
def delete_login_profile(ask: OperationRequest) -> OperationAnswer:
    """Take a user's password away."""
    user = ask.user()
    _check_modifiable(ask, user, _profile(ask, user))
    del ask.state.login_profiles[user.id]
    return {}


@handles("ChangePassword")
def change_password(ask: OperationRequest) -> OperationAnswer:
    """Let the caller choose another password, knowing the old one."""
    if ask.caller.user is None:
        raise ApiError("InvalidUserType", "Only IAM users can change their password.")
    user = ask.state.user(ask.caller.user.name)
    profile = _profile(ask, user)
    if not _same(ask["OldPassword"], profile.facts["Passwords"][-1]):
        raise ApiError("AccessDenied", "The old password was incorrect.")
    check_password(ask.state, ask["NewPassword"])
    last = reuse_prevention(ask.state)
    before = profile.facts["Passwords"][-last:] if last else ()
    if any(_same(ask["NewPassword"], known) for known in before):
        raise ApiError(
            "PasswordPolicyViolation",
            "Policy constraint violation with password reuse prevention during password change.",
        )
    facts = {
        **profile.facts,
        "Passwords": _with(profile, ask["NewPassword"]),
        "PasswordResetRequired": False,
    }
    ask.state.login_profiles[user.id] = attrs.evolve(profile, facts=facts)
    return {}


def _out(user: UserRecord, profile: CredentialRecord) -> dict[str, Any]:
    return {
        "UserName": user.name,
        "CreateDate": profile.created,
        "PasswordResetRequired": profile.facts["PasswordResetRequired"],
    }


def _profile(ask: OperationRequest, user: UserRecord) -> CredentialRecord:
    profile = ask.state.login_profiles.get(user.id)
    if profile is None:
        raise ApiError("NoSuchEntity", f"Login Profile for User {user.name} cannot be found.")
    return profile


def _check_modifiable(ask: OperationRequest, user: UserRecord, profile: CredentialRecord) -> None:
    """Refuse to touch a profile that AWS is still spreading, if the account is set to."""
    settling = timedelta(seconds=ask.state.settings.get("settling", 0))
    if ask.now < profile.created + settling:
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
