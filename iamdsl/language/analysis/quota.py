"""The size quota of each kind of policy, and the size as AWS counts it.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html (IAM),
https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html (SCP, RCP),
and each service's own page for resource policies; checked November 2026.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.language.documents.policy_document import PolicyDocument
    from iamdsl.language.documents.policy_kind_rules import PolicyKind

Counting: TypeAlias = Literal["non_space", "characters", "bytes"]


@attrs.frozen
class Quota:
    """Maximum size of a policy, in the unit that AWS counts.

    `limit` is a number of characters without white space (`non_space`, for IAM), of all
    characters (`characters`, for Organizations), or of UTF-8 bytes (`bytes`). The inline
    policies of one user, group or role share one limit. For an account with a raised quota,
    use `Quota.TRUST.raised_to(8192)`.
    """

    name: str
    limit: int
    counting: Counting = "non_space"

    MANAGED: ClassVar[Quota]
    USER_INLINE: ClassVar[Quota]
    GROUP_INLINE: ClassVar[Quota]
    ROLE_INLINE: ClassVar[Quota]
    TRUST: ClassVar[Quota]
    SESSION: ClassVar[Quota]
    SCP: ClassVar[Quota]
    RCP: ClassVar[Quota]
    S3_BUCKET: ClassVar[Quota]
    KMS_KEY: ClassVar[Quota]
    SQS_QUEUE: ClassVar[Quota]
    SNS_TOPIC: ClassVar[Quota]
    SECRET: ClassVar[Quota]
    LAMBDA_FUNCTION: ClassVar[Quota]
    VPC_ENDPOINT: ClassVar[Quota]

    def raised_to(self, limit: int) -> Quota:
        """Return the quota with another limit, as AWS grants it on request."""
        return Quota(self.name, limit, self.counting)

    def measure(self, text: str) -> int:
        """Return the size of minified JSON text in the unit of this quota."""
        if self.counting == "bytes":
            return len(text.encode("utf-8", "surrogatepass"))
        return len(text) - text.count(" ") if self.counting == "non_space" else len(text)


Quota.MANAGED = Quota("managed policy", 6144)
Quota.USER_INLINE = Quota("inline policies of a user", 2048)
Quota.GROUP_INLINE = Quota("inline policies of a group", 5120)
Quota.ROLE_INLINE = Quota("inline policies of a role", 10240)
Quota.TRUST = Quota("trust policy", 2048)
Quota.SESSION = Quota("session policy", 2048)
Quota.SCP = Quota("service control policy", 10240, "characters")
Quota.RCP = Quota("resource control policy", 5120, "characters")
Quota.S3_BUCKET = Quota("bucket policy", 20480, "bytes")
Quota.KMS_KEY = Quota("key policy", 32768, "bytes")
Quota.SQS_QUEUE = Quota("queue policy", 8192, "bytes")
Quota.SNS_TOPIC = Quota("topic policy", 30720, "bytes")
Quota.SECRET = Quota("secret's policy", 20480, "bytes")
Quota.LAMBDA_FUNCTION = Quota("function's policy", 20480, "bytes")
Quota.VPC_ENDPOINT = Quota("endpoint policy", 20480, "bytes")

QUOTAS: Mapping[PolicyKind, Quota] = {
    "identity": Quota.MANAGED,
    "boundary": Quota.MANAGED,
    "trust": Quota.TRUST,
    "session": Quota.SESSION,
    "endpoint": Quota.VPC_ENDPOINT,
    "scp": Quota.SCP,
    "rcp": Quota.RCP,
}
"""The default quota of each kind; resource policies have the quota of their service."""


def size(document: PolicyDocument, quota: Quota | None = None) -> int:
    """Return the document's size as AWS counts it for its kind, or in the unit of `quota`.

    IAM counts characters without white space, Organizations all characters of service and
    resource control policies, and services the UTF-8 bytes of resource policies. Raises
    `UnboundArn` if the account of an ARN is not set.
    """
    text = document.to_json()
    return (quota or QUOTAS.get(document.kind, Quota.S3_BUCKET)).measure(text)
