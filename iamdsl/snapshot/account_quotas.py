"""IAM's quotas: AWS's defaults, and the figures that an account reports of itself.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from iamdsl.language.analysis.quota import Quota

DEFAULT_QUOTAS: Mapping[str, int] = {
    # per account
    "Users": 5000,
    "Groups": 300,
    "Roles": 1000,
    "Policies": 1500,
    "InstanceProfiles": 1000,
    "ServerCertificates": 20,
    "OpenIDConnectProviders": 100,
    "SAMLProviders": 100,
    # per entity
    "GroupsPerUser": 10,
    "AttachedPoliciesPerUser": 10,
    "AttachedPoliciesPerGroup": 10,
    "AttachedPoliciesPerRole": 10,
    "VersionsPerPolicy": 5,
    "AccessKeysPerUser": 2,
    "SigningCertificatesPerUser": 2,
    "SSHPublicKeysPerUser": 5,
    "ServiceSpecificCredentialsPerService": 2,
    "MFADevicesPerUser": 8,
    "RolesPerInstanceProfile": 1,
    "ClientIdsPerOpenIdConnectProvider": 100,
    "ThumbprintsPerOpenIdConnectProvider": 5,
    "SAMLProviderPrivateKeys": 2,
    "Tags": 50,
    # characters, not counting white space
    "UserPolicySize": Quota.USER_INLINE.limit,
    "GroupPolicySize": Quota.GROUP_INLINE.limit,
    "RolePolicySize": Quota.ROLE_INLINE.limit,
    "PolicySize": Quota.MANAGED.limit,
    "AssumeRolePolicySize": Quota.TRUST.limit,
}
"""AWS's default of each quota; most are named as in IAM's account summary."""

RAISABLE_QUOTAS: Mapping[str, str] = {
    "Users": "Users per account",
    "Groups": "Groups per account",
    "Roles": "Roles per account",
    "Policies": "Customer managed policies per account",
    "InstanceProfiles": "Instance profiles per account",
    "ServerCertificates": "Server certificates per account",
    "OpenIDConnectProviders": "OpenId connect providers per account",
    "SAMLProviders": "SAML providers per account",
    "GroupsPerUser": "IAM groups per user",
    "AttachedPoliciesPerUser": "Managed policies per user",
    "AttachedPoliciesPerGroup": "Managed policies per group",
    "AttachedPoliciesPerRole": "Managed policies per role",
    "AssumeRolePolicySize": "Role trust policy length",
}
"""Name in Service Quotas of each quota that may be higher in an account; AWS raises no other."""


@attrs.frozen
class AccountQuotas:
    """Quotas of an account: its own figures where `summary` has them, else AWS's defaults.

    `summary` is the `SummaryMap` of GetAccountSummary, with quotas (`RolesQuota`) and counts
    (`Roles`); it is empty if it could not be read.
    """

    summary: Mapping[str, int] = attrs.field(factory=dict)

    def limit(self, quota: str) -> int:
        """Return the limit of a quota, named as in `DEFAULT_QUOTAS`."""
        return self.summary.get(f"{quota}Quota", DEFAULT_QUOTAS[quota])

    def is_certain(self, quota: str) -> bool:
        """Return whether the limit is the account's own figure, or one that AWS never raises."""
        return f"{quota}Quota" in self.summary or quota not in RAISABLE_QUOTAS

    def count(self, quota: str) -> int | None:
        """Return how many objects the account reports for a quota per account, if it does."""
        return self.summary.get(quota)
