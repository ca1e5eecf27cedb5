"""How much of everything an account may hold, by IAM's own defaults.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.errors import AccountError, did_you_mean
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULTS: Mapping[str, int] = {
    # of an account
    "Users": 5000,
    "Groups": 300,
    "Roles": 1000,
    "Policies": 1500,
    "InstanceProfiles": 1000,
    "ServerCertificates": 20,
    "OpenIDConnectProviders": 100,
    "SAMLProviders": 100,
    # of one entity
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
    # characters, white space not counted
    "UserPolicySize": 2048,
    "GroupPolicySize": 5120,
    "RolePolicySize": 10240,
    "PolicySize": 6144,
    "AssumeRolePolicySize": 2048,
}
"""Each quota's name, after IAM's account summary, and its default."""


def with_defaults(raised: Mapping[str, int]) -> dict[str, int]:
    """All quotas, some of them raised (or lowered); raises AccountError for an unknown name."""
    for name in raised:
        if name not in DEFAULTS:
            raise AccountError(
                f"there is no quota {name!r}",
                where=here(),
                why=f"the quotas are {', '.join(DEFAULTS)}",
                next_step=did_you_mean(name, DEFAULTS),
            )
    return {**DEFAULTS, **raised}
