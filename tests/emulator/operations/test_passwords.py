"""Operations on login profiles and the account password policy."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl.emulator.account.operation import ApiCaller

if TYPE_CHECKING:
    from support.iam_operations import Account

GOOD = "Correct-Horse-7"


def test_password_policy_update_resets_omitted_settings(account: Account) -> None:
    missing = "The Password Policy with domain name 123456789012 cannot be found."
    account.assert_error("NoSuchEntity", missing, "GetAccountPasswordPolicy")
    account.assert_error("NoSuchEntity", missing, "DeleteAccountPasswordPolicy")
    account("UpdateAccountPasswordPolicy", MaxPasswordAge=90, RequireSymbols=True)
    policy = account("GetAccountPasswordPolicy")["PasswordPolicy"]
    assert (policy["ExpirePasswords"], policy["MaxPasswordAge"]) == (True, 90)
    account("UpdateAccountPasswordPolicy", HardExpiry=True)
    assert account("GetAccountPasswordPolicy")["PasswordPolicy"] == {
        "MinimumPasswordLength": 6,
        "RequireSymbols": False,
        "RequireNumbers": False,
        "RequireUppercaseCharacters": False,
        "RequireLowercaseCharacters": False,
        "AllowUsersToChangePassword": False,
        "ExpirePasswords": False,
        "HardExpiry": True,
    }
    account("DeleteAccountPasswordPolicy")
    account.assert_error("NoSuchEntity", missing, "GetAccountPasswordPolicy")


@pytest.mark.parametrize(
    ("policy", "password", "message"),
    [
        (None, "Ab1-", "Password should have a minimum length of 8"),
        (None, "abcdefg1", "Password should meet 1 more of the following requirements: "),
        (
            {"RequireUppercaseCharacters": True},
            "abcdefg1",
            "Password should have at least one uppercase letter",
        ),
        ({"RequireSymbols": True}, "abcdefg1", "Password should have at least one symbol"),
        (
            {"MinimumPasswordLength": 20},
            "abcdefg1",
            "Password should have a minimum length of 20",
        ),
    ],
)
def test_weak_passwords_are_refused(
    account: Account, policy: dict[str, Any] | None, password: str, message: str
) -> None:
    if policy is not None:
        account("UpdateAccountPasswordPolicy", **policy)
    account.assert_error(
        "PasswordPolicyViolation", message, "CreateLoginProfile", UserName="ada", Password=password
    )


def test_account_policy_can_be_weaker_than_default(account: Account) -> None:
    account("UpdateAccountPasswordPolicy")
    account("CreateLoginProfile", UserName="ada", Password="abcdef")


def test_password_equal_to_account_alias_is_refused(account: Account) -> None:
    account.state.settings["account_alias"] = "our-account-1"
    account.assert_error(
        "PasswordPolicyViolation",
        "Password should not be identical",
        "CreateLoginProfile",
        UserName="ada",
        Password="our-account-1",
    )


def test_login_profile_from_creation_to_deletion(account: Account) -> None:
    missing = "Login Profile for User ada cannot be found."
    account.assert_error("NoSuchEntity", missing, "GetLoginProfile", UserName="ada")
    account.assert_error("ValidationError", "Password", "CreateLoginProfile", UserName="ada")
    created = account(
        "CreateLoginProfile", UserName="ada", Password=GOOD, PasswordResetRequired=True
    )
    assert account("GetLoginProfile", UserName="ada") == created
    account.assert_error(
        "EntityAlreadyExists",
        "Login Profile for user ada already exists.",
        "CreateLoginProfile",
        UserName="ada",
        Password=GOOD,
    )
    account("UpdateLoginProfile", UserName="ada", Password=GOOD + "!")
    assert account("GetLoginProfile", UserName="ada") == created
    account("UpdateLoginProfile", UserName="ada", PasswordResetRequired=False)
    assert not account("GetLoginProfile")["LoginProfile"]["PasswordResetRequired"]
    assert GOOD not in repr(account.state)
    account("DeleteLoginProfile", UserName="ada")
    account.assert_error("NoSuchEntity", missing, "DeleteLoginProfile", UserName="ada")


def test_new_login_profile_can_be_temporarily_unmodifiable(account: Account) -> None:
    account.state.settings["settling"] = 10
    account("CreateLoginProfile", UserName="ada", Password=GOOD)
    for operation in ("UpdateLoginProfile", "DeleteLoginProfile"):
        account.assert_error(
            "EntityTemporarilyUnmodifiable", "Login Profile for User ada", operation, UserName="ada"
        )
    account.now += timedelta(seconds=10)
    account("DeleteLoginProfile", UserName="ada")


def test_user_changes_password_with_old_password(account: Account) -> None:
    account("UpdateAccountPasswordPolicy", PasswordReusePrevention=2)
    account("CreateLoginProfile", UserName="ada", Password=GOOD, PasswordResetRequired=True)
    account.assert_error(
        "AccessDenied", "The old", "ChangePassword", OldPassword="no", NewPassword="another"
    )
    account("ChangePassword", OldPassword=GOOD, NewPassword="second")
    assert not account("GetLoginProfile")["LoginProfile"]["PasswordResetRequired"]
    account.assert_error(
        "PasswordPolicyViolation",
        "Policy constraint violation with password reuse prevention",
        "ChangePassword",
        OldPassword="second",
        NewPassword=GOOD,
    )
    account("ChangePassword", OldPassword="second", NewPassword="third!")
    account("ChangePassword", OldPassword="third!", NewPassword=GOOD)
    account.caller = ApiCaller(arn="arn:aws:iam::123456789012:root", id="123456789012")
    account.assert_error(
        "InvalidUserType", "Only", "ChangePassword", OldPassword=GOOD, NewPassword="another"
    )
