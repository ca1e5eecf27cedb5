"""Operations on the account password policy, and checks of passwords against it.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.operation import handles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.state import AccountState

_SETTING = "password_policy"

_DEFAULTS: Mapping[str, Any] = {
    "MinimumPasswordLength": 6,
    "RequireSymbols": False,
    "RequireNumbers": False,
    "RequireUppercaseCharacters": False,
    "RequireLowercaseCharacters": False,
    "AllowUsersToChangePassword": False,
}
_OPTIONAL = ("MaxPasswordAge", "PasswordReusePrevention", "HardExpiry")

_CLASSES = (
    ("RequireUppercaseCharacters", "uppercase letter", re.compile("[A-Z]")),
    ("RequireLowercaseCharacters", "lowercase letter", re.compile("[a-z]")),
    ("RequireNumbers", "number", re.compile("[0-9]")),
    ("RequireSymbols", "symbol", re.compile(r"[!@#$%^&*()_+\-=\[\]{}|']")),
)
"""Character classes that a policy can require: setting, name in messages, pattern."""

_MIN_LENGTH = 8
_MIN_CLASSES = 3
"""AWS's default password policy, for accounts without one of their own."""


@handles("UpdateAccountPasswordPolicy")
def update_account_password_policy(request: OperationRequest) -> OperationAnswer:
    """Set the password policy; parameters that are not given are reset to defaults."""
    policy = {name: request.get(name, default) for name, default in _DEFAULTS.items()}
    policy |= {name: request[name] for name in _OPTIONAL if request.get(name) is not None}
    policy["ExpirePasswords"] = request.get("MaxPasswordAge") is not None
    request.state.settings[_SETTING] = policy
    return {}


@handles("GetAccountPasswordPolicy")
def get_account_password_policy(request: OperationRequest) -> OperationAnswer:
    """Return the password policy; raises `ApiError` if the account has none."""
    return {"PasswordPolicy": dict(_policy(request.state))}


@handles("DeleteAccountPasswordPolicy")
def delete_account_password_policy(request: OperationRequest) -> OperationAnswer:
    """Delete the password policy; AWS's default policy applies again."""
    _policy(request.state)
    del request.state.settings[_SETTING]
    return {}


def check_password(state: AccountState, password: str) -> None:
    """Raise `ApiError` for a password that the account's password policy rejects."""
    policy = state.settings.get(_SETTING)
    minimum = _MIN_LENGTH if policy is None else policy["MinimumPasswordLength"]
    if len(password) < minimum:
        raise _violation(f"Password should have a minimum length of {minimum}")
    missing = [
        (rule, f"Password should have at least one {what}")
        for rule, what, pattern in _CLASSES
        if not pattern.search(password)
    ]
    if policy is not None:
        violations = [reason for rule, reason in missing if policy[rule]]
        if violations:
            raise _violation(", ".join(violations))
        return
    shortfall = _MIN_CLASSES - (len(_CLASSES) - len(missing))
    if shortfall > 0:
        raise _violation(
            f"Password should meet {shortfall} more of the following requirements: "
            + ", ".join(reason for _, reason in missing)
        )
    if password.lower() in _account_names(state):
        raise _violation("Password should not be identical to the account name or email address")


def reuse_prevention(state: AccountState) -> int:
    """Return how many of a user's last passwords cannot be reused."""
    return int((state.settings.get(_SETTING) or {}).get("PasswordReusePrevention", 0))


def _account_names(state: AccountState) -> set[str]:
    alias = state.settings.get("account_alias")
    return {state.account, *([alias.lower()] if isinstance(alias, str) else [])}


def _policy(state: AccountState) -> Mapping[str, Any]:
    policy: Mapping[str, Any] | None = state.settings.get(_SETTING)
    if policy is None:
        raise ApiError(
            "NoSuchEntity",
            f"The Password Policy with domain name {state.account} cannot be found.",
        )
    return policy


def _violation(message: str) -> ApiError:
    return ApiError("PasswordPolicyViolation", message)
