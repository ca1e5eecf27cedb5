"""What there is once in an account: its alias, its summary, and features that are on or off.

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
"""A quota that IAM's summary tells of and nobody can raise."""


@handles("CreateAccountAlias")
def create_alias(request: OperationRequest) -> OperationAnswer:
    """Give the account an alias, in the place of the one it had."""
    alias = request["AccountAlias"]
    if request.state.settings.get("account_alias") == alias:
        raise ApiError("EntityAlreadyExists", f"The account alias {alias} already exists.")
    request.state.settings["account_alias"] = alias
    return {}


@handles("ListAccountAliases")
def list_aliases(request: OperationRequest) -> OperationAnswer:
    """The account's alias, if it has one."""
    alias = request.state.settings.get("account_alias")
    return {"AccountAliases": [] if alias is None else [alias]}


@handles("DeleteAccountAlias")
def delete_alias(request: OperationRequest) -> OperationAnswer:
    """Take the account's alias away."""
    alias = request["AccountAlias"]
    if request.state.settings.get("account_alias") != alias:
        raise ApiError("NoSuchEntity", f"The account alias with name {alias} cannot be found.")
    del request.state.settings["account_alias"]
    return {}


@handles("SetSecurityTokenServicePreferences")
def set_token_version(request: OperationRequest) -> OperationAnswer:
    """Choose which tokens the global endpoint of STS gives."""
    request.state.settings["token_version"] = request["GlobalEndpointTokenVersion"]
    return {}


@handles("GetAccountSummary")
def summary(request: OperationRequest) -> OperationAnswer:
    """How much there is of everything, and how much there may be."""
    return {"SummaryMap": {**_counts(request.state), **_quotas(request.state)}}


def _counts(state: AccountState) -> dict[str, int]:
    in_use = [device for device in state.mfa_devices.values() if device.user is not None]
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
        "MFADevicesInUse": len(in_use),
        "PolicyVersionsInUse": sum(len(policy.versions) for policy in state.policies.values()),
        "AccountMFAEnabled": 0,
        "AccountAccessKeysPresent": 0,
        "AccountPasswordPresent": 0,
        "AccountSigningCertificatesPresent": 0,
        "GlobalEndpointTokenVersion": 2 if token == "v2Token" else 1,  # noqa: S105
    }


def _quotas(state: AccountState) -> dict[str, int]:
    of_ours = (
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
    result = {f"{name}Quota": state.quotas[name] for name in of_ours}
    return {**result, "PolicyVersionsInUseQuota": _VERSIONS_IN_USE}


@handles("ListOrganizationsFeatures")
def list_features(request: OperationRequest) -> OperationAnswer:
    """What is managed centrally; the account is taken to be its organization's first."""
    return _features(request.state)


@handles("EnableOrganizationsRootCredentialsManagement", "EnableOrganizationsRootSessions")
def enable_feature(request: OperationRequest) -> OperationAnswer:
    """Manage member accounts' root users centrally."""
    feature = request.operation.removeprefix("EnableOrganizations")
    enabled = request.state.settings.get("organization_features", frozenset())
    request.state.settings["organization_features"] = enabled | {feature}
    return _features(request.state)


@handles("DisableOrganizationsRootCredentialsManagement", "DisableOrganizationsRootSessions")
def disable_feature(request: OperationRequest) -> OperationAnswer:
    """Leave root users to member accounts."""
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
    """Let principals get tokens for services outside, from an issuer of the account's own."""
    settings = request.state.settings
    if "token_issuer" in settings:
        raise ApiError("FeatureEnabled", "Outbound web identity federation is already enabled.")
    settings["token_issuer"] = f"https://{uuid.uuid4()}.tokens.sts.global.api.aws"
    return {"IssuerIdentifier": settings["token_issuer"]}


@handles("DisableOutboundWebIdentityFederation")
def disable_outbound(request: OperationRequest) -> OperationAnswer:
    """Give no such tokens any more."""
    _issuer(request.state)
    del request.state.settings["token_issuer"]
    return {}


@handles("GetOutboundWebIdentityFederationInfo")
def outbound_info(request: OperationRequest) -> OperationAnswer:
    """The account's issuer of tokens."""
    return {"IssuerIdentifier": _issuer(request.state), "JwtVendingEnabled": True}


def _issuer(state: AccountState) -> str:
    issuer: str | None = state.settings.get("token_issuer")
    if issuer is None:
        raise ApiError("FeatureDisabled", "Outbound web identity federation is not enabled.")
    return issuer
