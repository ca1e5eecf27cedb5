"""What an account has one of, through its life."""

from __future__ import annotations

from typing import Any

from resources.kinds.case import Change, Foreign, KindCase, both_ways

from iamdsl.resources import AccountAlias, AccountPasswordPolicy

SET = "UpdateAccountPasswordPolicy"
BASE: dict[str, Any] = {"max_password_age": 90, "require_symbols": True}


def _other(what: str, **fields: Any) -> Change:
    return both_ways(what, AccountPasswordPolicy(**{**BASE, **fields}), SET)


CASES = {
    "account-alias": KindCase(
        base=AccountAlias("acme"),
        creates=("CreateAccountAlias",),
        destroys=("DeleteAccountAlias",),
        changes=(both_ways("alias", AccountAlias("acme-2"), "CreateAccountAlias"),),
        foreign=(
            Foreign(
                "alias", "CreateAccountAlias", {"AccountAlias": "theirs"}, ("CreateAccountAlias",)
            ),
        ),
    ),
    "account-password-policy": KindCase(
        base=AccountPasswordPolicy(**BASE),
        creates=(SET,),
        destroys=("DeleteAccountPasswordPolicy",),
        same={
            "minimum_password_length as AWS has it": AccountPasswordPolicy(
                **BASE, minimum_password_length=6
            )
        },
        changes=(
            _other("minimum_password_length", minimum_password_length=14),
            _other("require_symbols", require_symbols=False),
            _other("require_numbers", require_numbers=True),
            _other("require_uppercase_characters", require_uppercase_characters=True),
            _other("require_lowercase_characters", require_lowercase_characters=True),
            _other("allow_users_to_change_password", allow_users_to_change_password=True),
            _other("max_password_age", max_password_age=None),
            _other("password_reuse_prevention", password_reuse_prevention=5),
            _other("hard_expiry", hard_expiry=True),
        ),
        foreign=(Foreign("minimum_password_length", SET, {"MinimumPasswordLength": 20}, (SET,)),),
    ),
}
