"""The account's password policy, and whether a password is good enough for it.

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
"""The classes of characters a policy can ask for."""

_MINIMUM = 8
_MINIMUM_CLASSES = 3
"""What AWS asks for where an account has no policy of its own."""


@handles("UpdateAccountPasswordPolicy")
def update_account_password_policy(request: OperationRequest) -> OperationAnswer:
    """Set the policy; what is not given goes back to its default."""
    policy = {name: request.get(name, default) for name, default in _DEFAULTS.items()}
    policy |= {name: request[name] for name in _OPTIONAL if request.get(name) is not None}
    policy["ExpirePasswords"] = request.get("MaxPasswordAge") is not None
    request.state.settings[_SETTING] = policy
    return {}


@handles("GetAccountPasswordPolicy")
def get_account_password_policy(request: OperationRequest) -> OperationAnswer:
    """The policy, if the account has one of its own."""
    return {"PasswordPolicy": dict(_policy(request.state))}


@handles("DeleteAccountPasswordPolicy")
def delete_account_password_policy(request: OperationRequest) -> OperationAnswer:
    """Go back to the policy of accounts that have none."""
    _policy(request.state)
    del request.state.settings[_SETTING]
    return {}


def check_password(state: AccountState, password: str) -> None:
    """Refuse a password that the account's policy does not allow."""
    policy = state.settings.get(_SETTING)
    minimum = _MINIMUM if policy is None else policy["MinimumPasswordLength"]
    if len(password) < minimum:
        raise _weak(f"Password should have a minimum length of {minimum}")
    missing = [
        (rule, f"Password should have at least one {what}")
        for rule, what, pattern in _CLASSES
        if not pattern.search(password)
    ]
    if policy is not None:
        wanted = [why for rule, why in missing if policy[rule]]
        if wanted:
            raise _weak(", ".join(wanted))
        return
    short = _MINIMUM_CLASSES - (len(_CLASSES) - len(missing))
    if short > 0:
        raise _weak(
            f"Password should meet {short} more of the following requirements: "
            + ", ".join(why for _, why in missing)
        )
    if password.lower() in _names(state):
        raise _weak("Password should not be identical to the account name or email address")


def reuse_prevention(state: AccountState) -> int:
    """How many of a user's last passwords the user may not take again."""
    return int((state.settings.get(_SETTING) or {}).get("PasswordReusePrevention", 0))


def _names(state: AccountState) -> set[str]:
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


def _weak(message: str) -> ApiError:
    return ApiError("PasswordPolicyViolation", message)
