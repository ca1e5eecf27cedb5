"""Test cases for settings of the account."""

from __future__ import annotations

from typing import Any

from resources.kinds.case import Change, KindCase, OutsideChange, both_ways

from iamdsl.resources import (
    AccountAlias,
    AccountPasswordPolicy,
    OrganizationsFeatures,
    OutboundWebIdentityFederation,
    SecurityTokenServicePreferences,
)

SET = "UpdateAccountPasswordPolicy"
SET_TOKENS = "SetSecurityTokenServicePreferences"
ENABLE_CREDENTIALS = "EnableOrganizationsRootCredentialsManagement"
DISABLE_CREDENTIALS = "DisableOrganizationsRootCredentialsManagement"
ENABLE_SESSIONS = "EnableOrganizationsRootSessions"
DISABLE_SESSIONS = "DisableOrganizationsRootSessions"
BASE: dict[str, Any] = {"max_password_age": 90, "require_symbols": True}


def _other(what: str, **fields: Any) -> Change:
    return both_ways(what, AccountPasswordPolicy(**{**BASE, **fields}), SET)


CASES = {
    "account-alias": KindCase(
        base=AccountAlias("acme"),
        creates=("CreateAccountAlias",),
        destroys=("DeleteAccountAlias",),
        changes=(both_ways("alias", AccountAlias("acme-2"), "CreateAccountAlias"),),
        outside_changes=(
            OutsideChange(
                "alias", "CreateAccountAlias", {"AccountAlias": "theirs"}, ("CreateAccountAlias",)
            ),
        ),
    ),
    "account-password-policy": KindCase(
        base=AccountPasswordPolicy(**BASE),
        creates=(SET,),
        destroys=("DeleteAccountPasswordPolicy",),
        same={
            "minimum_password_length with the default of AWS": AccountPasswordPolicy(
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
        outside_changes=(
            OutsideChange("minimum_password_length", SET, {"MinimumPasswordLength": 20}, (SET,)),
        ),
    ),
    "security-token-service-preferences": KindCase(
        base=SecurityTokenServicePreferences("v2Token"),
        creates=(SET_TOKENS,),
        destroys=(SET_TOKENS,),
        changes=(
            both_ways(
                "global_endpoint_token_version",
                SecurityTokenServicePreferences("v1Token"),
                SET_TOKENS,
            ),
        ),
        outside_changes=(
            OutsideChange(
                "global_endpoint_token_version",
                SET_TOKENS,
                {"GlobalEndpointTokenVersion": "v1Token"},
                (SET_TOKENS,),
            ),
        ),
    ),
    "organizations-features": KindCase(
        base=OrganizationsFeatures(["RootCredentialsManagement"]),
        creates=(ENABLE_CREDENTIALS,),
        destroys=(DISABLE_CREDENTIALS,),
        changes=(
            Change(
                "features with one added",
                OrganizationsFeatures(["RootCredentialsManagement", "RootSessions"]),
                (ENABLE_SESSIONS,),
                (DISABLE_SESSIONS,),
            ),
            Change(
                "features",
                OrganizationsFeatures(["RootSessions"]),
                (ENABLE_SESSIONS, DISABLE_CREDENTIALS),
                (ENABLE_CREDENTIALS, DISABLE_SESSIONS),
            ),
        ),
        outside_changes=(OutsideChange("features", ENABLE_SESSIONS, {}, (DISABLE_SESSIONS,)),),
    ),
    "organizations-features of both": KindCase(
        base=OrganizationsFeatures(["RootCredentialsManagement", "RootSessions"]),
        creates=(ENABLE_CREDENTIALS, ENABLE_SESSIONS),
        destroys=(DISABLE_CREDENTIALS, DISABLE_SESSIONS),
    ),
    "outbound-web-identity-federation": KindCase(
        base=OutboundWebIdentityFederation(),
        creates=("EnableOutboundWebIdentityFederation",),
        destroys=("DisableOutboundWebIdentityFederation",),
    ),
}
