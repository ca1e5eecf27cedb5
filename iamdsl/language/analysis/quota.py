"""How long policies may be, and how AWS counts them: a table that can be overridden.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html (IAM),
https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html (SCP, RCP),
and each service's own page for resource policies; checked November 2026.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

import attrs

from iamdsl.errors import LanguageError
from iamdsl.language.documents.policy_kind import RULES
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.language.documents.policy_document import PolicyDocument
    from iamdsl.language.documents.policy_kind import PolicyKind

Counting: TypeAlias = Literal["non_space", "characters", "bytes"]


@attrs.frozen
class Quota:
    """The most that a policy may have, in what AWS counts.

    `limit` is a number of characters without white space (`non_space`, as IAM
    counts), of all characters (`characters`, as Organizations counts), or of UTF-8
    bytes. Inline policies share one limit: all of a user's, group's or role's together.
    An account with a raised quota uses `Quota.TRUST.raised_to(8192)`.
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
        """The same quota with another limit, as AWS grants it on request."""
        return Quota(self.name, limit, self.counting)

    def measure(self, text: str) -> int:
        """The length of minified JSON text in what this quota counts."""
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
"""The quota of each kind unless told otherwise; resource policies have their service's."""


def size(document: PolicyDocument, quota: Quota | None = None) -> int:
    """The document's length as AWS counts it for its kind, or for the quota given.

    White space does not count for IAM's own kinds; every character does for service
    and resource control policies, every byte for resource policies. Raises
    UnboundArn while an account is open.
    """
    text = document.to_json()
    return (quota or QUOTAS.get(document.kind, Quota.S3_BUCKET)).measure(text)


def quota_of(document: PolicyDocument, quota: Quota | None) -> Quota:
    """The quota given, or that of the kind; raises LanguageError where there is none."""
    result = quota or QUOTAS.get(document.kind)
    if result is None:
        raise LanguageError(
            f"{RULES[document.kind].title} has no quota of its own",
            where=here(),
            why="each service sets its own",
            next_step="name it, as in quota=Quota.S3_BUCKET",
        )
    return result
