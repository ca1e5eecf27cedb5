"""IAM's quotas: default limits on what an account may hold.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.errors import AccountError, did_you_mean
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULTS: Mapping[str, int] = {
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
    "UserPolicySize": 2048,
    "GroupPolicySize": 5120,
    "RolePolicySize": 10240,
    "PolicySize": 6144,
    "AssumeRolePolicySize": 2048,
}
"""Default value of each quota, named as in IAM's account summary."""


def with_defaults(overrides: Mapping[str, int]) -> dict[str, int]:
    """Return all quotas, with some of them overridden.

    Raises `AccountError` for an unknown quota name.
    """
    for name in overrides:
        if name not in DEFAULTS:
            raise AccountError(
                f"there is no quota {name!r}",
                where=here(),
                why=f"the quotas are {', '.join(DEFAULTS)}",
                next_step=did_you_mean(name, DEFAULTS),
            )
    return {**DEFAULTS, **overrides}
