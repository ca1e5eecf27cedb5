"""What AWS decides whatever the policies say."""

from __future__ import annotations

from typing import Any

import pytest

from iamdsl import Request, allow, decide, deny
from iamdsl.evaluation import Caller

ACCOUNT = "111122223333"
OTHER = "444455556666"
IAM = f"arn:aws:iam::{ACCOUNT}"
USER = f"{IAM}:user/carlos"
ROLE = f"{IAM}:role/deploy"
SESSION = f"arn:aws:sts::{ACCOUNT}:assumed-role/deploy/ci"
BOB = Caller.federated_user(f"arn:aws:sts::{ACCOUNT}:federated-user/bob", user=USER)
KEY = f"arn:aws:kms:us-east-1:{OTHER}:key/1"
QUEUE = f"arn:aws:sqs:us-east-1:{ACCOUNT}:jobs"
EVERYTHING = allow("*").on("*")
OPEN = allow("*").for_anyone().on("*")


def answer(who: Any, action: str, resource: str = "*", owner: str | None = None) -> str:
    """The result where every policy allows everything, and AWS's own reason if it is that."""
    request = Request(who, action, resource, {}, owner)
    decision = decide(request, identity=EVERYTHING, resource=OPEN, session=EVERYTHING)
    refused = decision.blocked_by == ("aws",)
    assert refused is (decision.result == "implicit_deny")
    return decision.reason.partition(": ")[2] if refused else decision.result


ACROSS = [
    *("Encrypt", "Decrypt", "ReEncryptFrom", "ReEncryptTo", "Sign", "Verify", "VerifyMac"),
    *("GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "GenerateDataKeyPair", "GenerateMac"),
    *("GenerateDataKeyPairWithoutPlaintext", "DeriveSharedSecret", "CreateGrant", "DescribeKey"),
    *("GetKeyRotationStatus", "GetPublicKey", "ListGrants", "RetireGrant", "RevokeGrant"),
]
AT_HOME = [
    *("DisableKey", "EnableKeyRotation", "GetKeyPolicy", "PutKeyPolicy", "ScheduleKeyDeletion"),
    *("ListResourceTags", "TagResource", "UpdateKeyDescription", "ListGrantsOfOthers"),
]


@pytest.mark.parametrize("name", [*ACROSS, *AT_HOME])
def test_a_key_is_managed_at_home_and_used_from_elsewhere(name: str) -> None:
    # https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html
    refused = "only the key's own account can manage the key"
    assert answer(USER, f"kms:{name}", KEY) == (refused if name in AT_HOME else "allowed")
    assert answer(USER, f"kms:{name}", KEY.replace(OTHER, ACCOUNT)) == "allowed"


@pytest.mark.parametrize("name", ["GetBucketPolicy", "PutBucketPolicy", "DeleteBucketPolicy"])
def test_a_bucket_policy_is_for_its_own_account(name: str) -> None:
    bucket = "arn:aws:s3:::photos"
    refused = "only the bucket's own account can read or change its policy"
    assert answer(USER, f"s3:{name}", bucket) == "allowed"
    for who in (USER, None, "ec2.amazonaws.com"):
        assert answer(who, f"s3:{name}", bucket, OTHER) == refused
    assert answer(USER, "s3:GetBucketAcl", bucket, OTHER) == "allowed"


@pytest.mark.parametrize(
    ("action", "resource", "stays"),
    [
        *((f"s3:{name}BucketPolicy", "arn:aws:s3:::photos", True) for name in ("Get", "Put")),
        ("s3:DeleteBucketPolicy", "arn:aws:s3:::photos", True),
        ("sqs:GetQueueAttributes", QUEUE, True),
        ("sqs:SetQueueAttributes", QUEUE, True),
        ("sqs:SendMessage", QUEUE, False),
        ("s3:GetObject", "arn:aws:s3:::photos/x", False),
    ],
)
def test_a_root_user_can_always_open_what_its_policy_closed(
    action: str, resource: str, *, stays: bool
) -> None:
    # https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html
    closed = deny("*").for_anyone().on("*")
    assert decide(Request(ACCOUNT, action, resource), resource=closed).allowed is stays
    assert not decide(Request(USER, action, resource), identity=EVERYTHING, resource=closed)
    elsewhere = Request(OTHER, action, resource, {}, ACCOUNT)
    assert decide(elsewhere, resource=closed).result == "explicit_deny"


def test_nobody_reaches_into_another_partition() -> None:
    assert answer(USER, "s3:GetObject", "arn:aws-cn:s3:::b/k", OTHER) == (
        "a principal of partition aws cannot access resources of partition aws-cn"
    )
    assert answer(USER, "s3:GetObject", "arn:aws:s3:::b/k", OTHER) == "allowed"
    assert answer("ec2.amazonaws.com", "s3:GetObject", "arn:aws-cn:s3:::b/k", OTHER) == "allowed"
    assert answer(USER, "ec2:DescribeInstances") == "allowed"


SERVICE_LINKED = f"{IAM}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX"
RESERVED = f"{IAM}:role/aws-reserved/sso.amazonaws.com/Admin"
MANAGED = "arn:aws:iam::aws:policy/ReadOnlyAccess"
ALIAS = f"arn:aws:kms:us-east-1:{ACCOUNT}:alias/aws/s3"
OF_SERVICE = "only its service can change a service-linked role"
CHANGES = [
    *(
        (f"iam:{name}", SERVICE_LINKED, OF_SERVICE)
        for name in (
            "AddRoleToInstanceProfile",
            "AttachRolePolicy",
            "DeleteRole",
            "DeleteRolePermissionsBoundary",
            "DeleteRolePolicy",
            "DetachRolePolicy",
            "PutRolePermissionsBoundary",
            "PutRolePolicy",
            "RemoveRoleFromInstanceProfile",
            "UpdateAssumeRolePolicy",
        )
    ),
    ("iam:UpdateRoleDescription", SERVICE_LINKED, "allowed"),
    ("iam:GetRole", SERVICE_LINKED, "allowed"),
    ("iam:DeleteRole", ROLE, "allowed"),
    ("iam:DeleteRole", RESERVED, "only AWS can change a role under /aws-reserved/"),
    ("iam:TagRole", RESERVED, "only AWS can change a role under /aws-reserved/"),
    ("iam:PutRolePolicy", RESERVED, "only AWS can change a role under /aws-reserved/"),
    ("iam:GetRole", RESERVED, "allowed"),
    ("iam:DeletePolicy", MANAGED, "only AWS can change an AWS managed policy"),
    ("iam:TagPolicy", MANAGED, "only AWS can change an AWS managed policy"),
    ("iam:GetPolicy", MANAGED, "allowed"),
    ("iam:DeletePolicy", f"{IAM}:policy/own", "allowed"),
    ("kms:DeleteAlias", ALIAS, "only AWS can change an alias under alias/aws/"),
    ("kms:DeleteAlias", ALIAS.replace("aws/s3", "web"), "allowed"),
]


@pytest.mark.parametrize(("action", "resource", "said"), CHANGES)
def test_what_is_aws_s_own_is_changed_by_aws(action: str, resource: str, said: str) -> None:
    assert answer(USER, action, resource) == said


BY_ITSELF = "the only STS action of a federated user is GetCallerIdentity"
OF_USERS = "the session of a role cannot call it"
TOKEN = "it needs AWS credentials or an identity provider's token"  # noqa: S105 - words
OF_STS: list[tuple[Any, str, str, str]] = [
    (ACCOUNT, "sts:AssumeRole", ROLE, "a root user cannot assume a role"),
    (USER, "sts:AssumeRole", ROLE, "allowed"),
    (None, "sts:AssumeRole", ROLE, TOKEN),
    (None, "sts:GetCallerIdentity", "*", TOKEN),
    (BOB, "sts:AssumeRole", ROLE, BY_ITSELF),
    (BOB, "sts:GetSessionToken", "*", BY_ITSELF),
    (BOB, "sts:GetCallerIdentity", "*", "allowed"),
    (ROLE, "sts:GetSessionToken", "*", OF_USERS),
    (SESSION, "sts:GetFederationToken", "*", OF_USERS),
    (SESSION, "sts:GetCallerIdentity", "*", "allowed"),
    (USER, "sts:GetFederationToken", "*", "allowed"),
    (ACCOUNT, "sts:GetSessionToken", "*", "allowed"),
]


@pytest.mark.parametrize(("who", "action", "resource", "said"), OF_STS)
def test_sts_is_not_for_all_callers(who: Any, action: str, resource: str, said: str) -> None:
    # https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html
    assert answer(who, action, resource) == said


@pytest.mark.parametrize(
    ("who", "action", "stays"),
    [
        (USER, "sts:GetCallerIdentity", True),
        (BOB, "sts:GetCallerIdentity", True),
        (USER, "STS:getsessiontoken", True),
        (ROLE, "sts:GetSessionToken", False),
        (f"{IAM}:saml-provider/Okta", "sts:GetCallerIdentity", False),
        ("ec2.amazonaws.com", "sts:GetCallerIdentity", False),
        (USER, "sts:GetFederationToken", False),
    ],
)
def test_what_no_policy_takes_away(who: Any, action: str, *, stays: bool) -> None:
    decision = decide(Request(who, action), identity=deny("*").on("*"))
    assert decision.allowed is stays
