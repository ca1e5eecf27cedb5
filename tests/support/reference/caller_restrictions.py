"""What AWS refuses to some callers whatever the policies say.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html
https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.reference import facts, layers

if TYPE_CHECKING:
    from support.reference.model import ReferenceRequest

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
"""Actions that a key policy can allow to another account."""

_PARTITION_PART = 1


def is_refused(request: ReferenceRequest) -> bool:
    """Whether AWS refuses the request whatever the policies say."""
    action = request.action.lower()
    partition = facts.arn_part(request.resource, _PARTITION_PART)
    own_partition = facts.arn_part(request.caller.arn or "", _PARTITION_PART)
    if partition and own_partition and partition != own_partition:
        return True
    if action in BUCKET_POLICY:
        return request.caller.account is None or not facts.is_same_account(request)
    if facts.is_key(request) and request.caller.kind in layers.SIGNED:
        return not facts.is_same_account(request) and action not in KEYS_ACROSS_ACCOUNTS
    return action.startswith("sts:") and _is_refused_by_sts(action, request.caller.kind)


def _is_refused_by_sts(action: str, kind: str) -> bool:
    refused = {
        "anonymous": True,
        "federated_user": action != "sts:getcalleridentity",
        "root": action == "sts:assumerole",
        "role": action in FOR_USERS,
        "session": action in FOR_USERS,
    }
    return refused.get(kind, False)


def cannot_be_locked_out(request: ReferenceRequest) -> bool:
    """Whether the root user reads or changes the policy of its own bucket or queue."""
    policy = request.action.lower() in BUCKET_POLICY | QUEUE_POLICY
    return policy and facts.is_same_account(request) and request.caller.kind == "root"
