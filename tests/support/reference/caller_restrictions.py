"""What AWS does for some callers alone, whatever policies say.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html
https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.reference import facts, layers

if TYPE_CHECKING:
    from support.reference.situation import Asked

BUCKET_POLICY = {"s3:getbucketpolicy", "s3:putbucketpolicy", "s3:deletebucketpolicy"}
QUEUE_POLICY = {"sqs:getqueueattributes", "sqs:setqueueattributes"}
FOR_USERS = {"sts:getsessiontoken", "sts:getfederationtoken"}

KEYS_ACROSS_ACCOUNTS = {
    "kms:creategrant",
    "kms:decrypt",
    "kms:derivesharedsecret",
    "kms:describekey",
    "kms:encrypt",
    "kms:generatedatakey",
    "kms:generatedatakeypair",
    "kms:generatedatakeypairwithoutplaintext",
    "kms:generatedatakeywithoutplaintext",
    "kms:generatemac",
    "kms:getkeyrotationstatus",
    "kms:getpublickey",
    "kms:listgrants",
    "kms:reencryptfrom",
    "kms:reencryptto",
    "kms:retiregrant",
    "kms:revokegrant",
    "kms:sign",
    "kms:verify",
    "kms:verifymac",
}
"""What keys of other accounts may be used for."""

_PARTITION_PART = 1


def is_refused(asked: Asked) -> bool:
    """Whether AWS does not do this for such a caller."""
    action = asked.action.lower()
    partition = facts.part(asked.resource, _PARTITION_PART)
    own_partition = facts.part(asked.who.arn or "", _PARTITION_PART)
    if partition and own_partition and partition != own_partition:
        return True
    if action in BUCKET_POLICY:
        return asked.who.account is None or not facts.is_at_home(asked)
    if facts.is_key(asked) and asked.who.kind in layers.SIGNED:
        return not facts.is_at_home(asked) and action not in KEYS_ACROSS_ACCOUNTS
    return action.startswith("sts:") and _is_refused_by_sts(action, asked.who.kind)


def _is_refused_by_sts(action: str, kind: str) -> bool:
    refused = {
        "anonymous": True,
        "federated_user": action != "sts:getcalleridentity",
        "root": action == "sts:assumerole",
        "role": action in FOR_USERS,
        "session": action in FOR_USERS,
    }
    return refused.get(kind, False)


def cannot_be_locked_out(asked: Asked) -> bool:
    """Whether it is the root user seeing or setting the policy of its own bucket or queue."""
    policy = asked.action.lower() in BUCKET_POLICY | QUEUE_POLICY
    return policy and facts.is_at_home(asked) and asked.who.kind == "root"
