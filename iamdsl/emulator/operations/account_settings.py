"""Operations on the account as a whole: alias, summary, and features that are on or off.

https://docs.aws.amazon.com/IAM/latest/UserGuide/console_account-alias.html
"""

from __future__ import annotations

import hashlib
import uuid
from typing import TYPE_CHECKING

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.operation import handles

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.state import AccountState

_VERSIONS_IN_USE = 10000
"""A quota in IAM's account summary that cannot be raised."""


@handles("CreateAccountAlias")
def create_alias(request: OperationRequest) -> OperationAnswer:
    """Set the account alias; it replaces the previous alias."""
    alias = request["AccountAlias"]
    if request.state.settings.get("account_alias") == alias:
        raise ApiError("EntityAlreadyExists", f"The account alias {alias} already exists.")
    request.state.settings["account_alias"] = alias
    return {}


@handles("ListAccountAliases")
def list_aliases(request: OperationRequest) -> OperationAnswer:
    """Return the account alias, if there is one."""
    alias = request.state.settings.get("account_alias")
    return {"AccountAliases": [] if alias is None else [alias]}


@handles("DeleteAccountAlias")
def delete_alias(request: OperationRequest) -> OperationAnswer:
    """Delete the account alias."""
    alias = request["AccountAlias"]
    if request.state.settings.get("account_alias") != alias:
        raise ApiError("NoSuchEntity", f"The account alias with name {alias} cannot be found.")
    del request.state.settings["account_alias"]
    return {}


@handles("SetSecurityTokenServicePreferences")
def set_token_version(request: OperationRequest) -> OperationAnswer:
    """Set the token version of the global STS endpoint."""
    request.state.settings["token_version"] = request["GlobalEndpointTokenVersion"]
    return {}


@handles("GetAccountSummary")
def summary(request: OperationRequest) -> OperationAnswer:
    """Return the number of objects of each kind, and the quotas."""
    return {"SummaryMap": {**_counts(request.state), **_quotas(request.state)}}


def _counts(state: AccountState) -> dict[str, int]:
    enabled = [device for device in state.mfa_devices.values() if device.user is not None]
    token = state.settings.get("token_version", "v1Token")
    return {
        "Users": len(state.users),
        "Groups": len(state.groups),
        "Roles": len(state.roles),
        "Policies": len(state.policies),
        "InstanceProfiles": len(state.instance_profiles),
        "ServerCertificates": len(state.server_certificates),
        "Providers": len(state.oidc_providers) + len(state.saml_providers),
        "MFADevices": len(state.mfa_devices),
        "MFADevicesInUse": len(enabled),
        "PolicyVersionsInUse": sum(len(policy.versions) for policy in state.policies.values()),
        "AccountMFAEnabled": 0,
        "AccountAccessKeysPresent": 0,
        "AccountPasswordPresent": 0,
        "AccountSigningCertificatesPresent": 0,
        "GlobalEndpointTokenVersion": 2 if token == "v2Token" else 1,  # noqa: S105
    }


def _quotas(state: AccountState) -> dict[str, int]:
    names = (
        "Users",
        "Groups",
        "Roles",
        "Policies",
        "InstanceProfiles",
        "ServerCertificates",
        "GroupsPerUser",
        "AccessKeysPerUser",
        "SigningCertificatesPerUser",
        "AttachedPoliciesPerUser",
        "AttachedPoliciesPerGroup",
        "AttachedPoliciesPerRole",
        "VersionsPerPolicy",
        "PolicySize",
        "UserPolicySize",
        "GroupPolicySize",
        "RolePolicySize",
        "AssumeRolePolicySize",
    )
    result = {f"{name}Quota": state.quotas[name] for name in names}
    return {**result, "PolicyVersionsInUseQuota": _VERSIONS_IN_USE}


@handles("ListOrganizationsFeatures")
def list_features(request: OperationRequest) -> OperationAnswer:
    """Return the centralized root features; the account is assumed to be the management account."""
    return _features(request.state)


@handles("EnableOrganizationsRootCredentialsManagement", "EnableOrganizationsRootSessions")
def enable_feature(request: OperationRequest) -> OperationAnswer:
    """Enable a feature of centralized root access for member accounts."""
    feature = request.operation.removeprefix("EnableOrganizations")
    enabled = request.state.settings.get("organization_features", frozenset())
    request.state.settings["organization_features"] = enabled | {feature}
    return _features(request.state)


@handles("DisableOrganizationsRootCredentialsManagement", "DisableOrganizationsRootSessions")
def disable_feature(request: OperationRequest) -> OperationAnswer:
    """Disable a feature of centralized root access."""
    feature = request.operation.removeprefix("DisableOrganizations")
    enabled = request.state.settings.get("organization_features", frozenset())
    request.state.settings["organization_features"] = enabled - {feature}
    return _features(request.state)


def _features(state: AccountState) -> OperationAnswer:
    digest = hashlib.sha256(state.account.encode()).hexdigest()
    enabled = state.settings.get("organization_features", frozenset())
    return {"OrganizationId": f"o-{digest[:10]}", "EnabledFeatures": sorted(enabled)}


@handles("EnableOutboundWebIdentityFederation")
def enable_outbound(request: OperationRequest) -> OperationAnswer:
    """Enable tokens for external services, issued by an issuer of this account."""
    settings = request.state.settings
    if "token_issuer" in settings:
        raise ApiError("FeatureEnabled", "Outbound web identity federation is already enabled.")
    settings["token_issuer"] = f"https://{uuid.uuid4()}.tokens.sts.global.api.aws"
    return {"IssuerIdentifier": settings["token_issuer"]}


@handles("DisableOutboundWebIdentityFederation")
def disable_outbound(request: OperationRequest) -> OperationAnswer:
    """Disable tokens for external services."""
    _issuer(request.state)
    del request.state.settings["token_issuer"]
    return {}


@handles("GetOutboundWebIdentityFederationInfo")
def outbound_info(request: OperationRequest) -> OperationAnswer:
    """Return the account's token issuer."""
    return {"IssuerIdentifier": _issuer(request.state), "JwtVendingEnabled": True}


def _issuer(state: AccountState) -> str:
    issuer: str | None = state.settings.get("token_issuer")
    if issuer is None:
        raise ApiError("FeatureDisabled", "Outbound web identity federation is not enabled.")
    return issuer
