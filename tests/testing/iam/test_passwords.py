"""What users sign in with: their passwords, and the account's policy of passwords."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl.emulator.account.operation import ApiCaller

if TYPE_CHECKING:
    from support.iam_operations import Account

GOOD = "Correct-Horse-7"


def test_a_password_policy_is_set_as_a_whole(account: Account) -> None:
    missing = "The Password Policy with domain name 123456789012 cannot be found."
    account.refuses_saying("NoSuchEntity", missing, "GetAccountPasswordPolicy")
    account.refuses_saying("NoSuchEntity", missing, "DeleteAccountPasswordPolicy")
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
    account.refuses_saying("NoSuchEntity", missing, "GetAccountPasswordPolicy")


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
def test_weak_passwords_are_refused_and_not_repeated(
    account: Account, policy: dict[str, Any] | None, password: str, message: str
) -> None:
    if policy is not None:
        account("UpdateAccountPasswordPolicy", **policy)
    account.refuses_saying(
        "PasswordPolicyViolation", message, "CreateLoginProfile", UserName="ada", Password=password
    )


def test_a_policy_of_ones_own_may_be_weaker(account: Account) -> None:
    account("UpdateAccountPasswordPolicy")
    account("CreateLoginProfile", UserName="ada", Password="abcdef")


def test_a_password_is_not_the_accounts_name(account: Account) -> None:
    account.state.settings["account_alias"] = "our-account-1"
    account.refuses_saying(
        "PasswordPolicyViolation",
        "Password should not be identical",
        "CreateLoginProfile",
        UserName="ada",
        Password="our-account-1",
    )


def test_a_login_profile_is_made_changed_and_deleted(account: Account) -> None:
    missing = "Login Profile for User ada cannot be found."
    account.refuses_saying("NoSuchEntity", missing, "GetLoginProfile", UserName="ada")
    account.refuses_saying("ValidationError", "Password", "CreateLoginProfile", UserName="ada")
    given = account("CreateLoginProfile", UserName="ada", Password=GOOD, PasswordResetRequired=True)
    assert account("GetLoginProfile", UserName="ada") == given
    account.refuses_saying(
        "EntityAlreadyExists",
        "Login Profile for user ada already exists.",
        "CreateLoginProfile",
        UserName="ada",
        Password=GOOD,
    )
    account("UpdateLoginProfile", UserName="ada", Password=GOOD + "!")
    assert account("GetLoginProfile", UserName="ada") == given
    account("UpdateLoginProfile", UserName="ada", PasswordResetRequired=False)
    assert not account("GetLoginProfile")["LoginProfile"]["PasswordResetRequired"]
    assert GOOD not in repr(account.state)
    account("DeleteLoginProfile", UserName="ada")
    account.refuses_saying("NoSuchEntity", missing, "DeleteLoginProfile", UserName="ada")


def test_a_new_login_profile_may_have_to_settle(account: Account) -> None:
    account.state.settings["settling"] = 10
    account("CreateLoginProfile", UserName="ada", Password=GOOD)
    for operation in ("UpdateLoginProfile", "DeleteLoginProfile"):
        account.refuses_saying(
            "EntityTemporarilyUnmodifiable", "Login Profile for User ada", operation, UserName="ada"
        )
    account.now += timedelta(seconds=10)
    account("DeleteLoginProfile", UserName="ada")


def test_users_change_their_password_knowing_the_old_one(account: Account) -> None:
    account("UpdateAccountPasswordPolicy", PasswordReusePrevention=2)
    account("CreateLoginProfile", UserName="ada", Password=GOOD, PasswordResetRequired=True)
    account.refuses_saying(
        "AccessDenied", "The old", "ChangePassword", OldPassword="no", NewPassword="another"
    )
    account("ChangePassword", OldPassword=GOOD, NewPassword="second")
    assert not account("GetLoginProfile")["LoginProfile"]["PasswordResetRequired"]
    account.refuses_saying(
        "PasswordPolicyViolation",
        "Policy constraint violation with password reuse prevention",
        "ChangePassword",
        OldPassword="second",
        NewPassword=GOOD,
    )
    account("ChangePassword", OldPassword="second", NewPassword="third!")
    account("ChangePassword", OldPassword="third!", NewPassword=GOOD)
    account.caller = ApiCaller(arn="arn:aws:iam::123456789012:root", id="123456789012")
    account.refuses_saying(
        "InvalidUserType", "Only", "ChangePassword", OldPassword=GOOD, NewPassword="another"
    )
