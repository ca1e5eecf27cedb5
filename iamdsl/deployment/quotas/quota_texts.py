"""Words for each quota: what it counts, and what helps where it is exceeded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

_INLINE_WAY = (
    'move statements into managed policies: .attach(*Policy.spread("{name}", document(…)))'
)
_ATTACHMENT_WAY = "merge policies: minimise(document(…)) of the statements of several"


@attrs.frozen
class QuotaText:
    """Words for a quota: `unit` after the number, and `way_out`, a template, for the next step."""

    unit: str
    way_out: str


_TEXTS: Mapping[str, QuotaText] = {
    "Users": QuotaText("users", "delete users that are not needed"),
    "Groups": QuotaText("groups", "delete groups that are not needed"),
    "Roles": QuotaText("roles", "delete roles that are not needed"),
    "Policies": QuotaText("managed policies", "delete policies that are not needed"),
    "InstanceProfiles": QuotaText("instance profiles", "delete profiles that are not needed"),
    "ServerCertificates": QuotaText(
        "server certificates", "move some to AWS Certificate Manager: `aws acm import-certificate`"
    ),
    "GroupsPerUser": QuotaText("groups", "take the user out of groups that are not needed"),
    "AttachedPoliciesPerUser": QuotaText("attached policies", _ATTACHMENT_WAY),
    "AttachedPoliciesPerGroup": QuotaText("attached policies", _ATTACHMENT_WAY),
    "AttachedPoliciesPerRole": QuotaText("attached policies", _ATTACHMENT_WAY),
    "AccessKeysPerUser": QuotaText(
        "access keys", "delete one that is not needed: `aws iam list-access-keys` lists them"
    ),
    "SigningCertificatesPerUser": QuotaText(
        "signing certificates",
        "delete one that is not needed: `aws iam list-signing-certificates` lists them",
    ),
    "SSHPublicKeysPerUser": QuotaText(
        "SSH public keys",
        "delete one that is not needed: `aws iam list-ssh-public-keys` lists them",
    ),
    "ServiceSpecificCredentialsPerService": QuotaText(
        "credentials for one service",
        "delete one that is not needed: `aws iam list-service-specific-credentials` lists them",
    ),
    "Tags": QuotaText("tags, with those of others", "remove tags that are not needed"),
    "UserPolicySize": QuotaText("characters in its inline policies", _INLINE_WAY),
    "GroupPolicySize": QuotaText("characters in its inline policies", _INLINE_WAY),
    "RolePolicySize": QuotaText("characters in its inline policies", _INLINE_WAY),
    "PolicySize": QuotaText(
        "characters in its policy document",
        "shorten it with minimise(…) or, unless it is a permissions boundary, split() it over "
        'several policies: .attach(*Policy.spread("{name}", document(…)))',
    ),
    "AssumeRolePolicySize": QuotaText(
        "characters in its trust policy",
        "shorten it with minimise(…)",
    ),
}


def describe_quota(quota: str) -> QuotaText:
    """Return the words for a quota, named as in IAM's account summary."""
    return _TEXTS[quota]
