"""Rules of AWS that no policy can change."""

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


def answer(principal: Any, action: str, resource: str = "*", owner: str | None = None) -> str:
    """Return the result where every policy allows everything, or AWS's reason to refuse."""
    request = Request(principal, action, resource, {}, owner)
    decision = decide(request, identity=EVERYTHING, resource=OPEN, session=EVERYTHING)
    refused = decision.blocked_by == ("aws",)
    assert refused is (decision.result == "implicit_deny")
    return decision.reason.partition(": ")[2] if refused else decision.result


CROSS_ACCOUNT = [
    *("Encrypt", "Decrypt", "ReEncryptFrom", "ReEncryptTo", "Sign", "Verify", "VerifyMac"),
    *("GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "GenerateDataKeyPair", "GenerateMac"),
    *("GenerateDataKeyPairWithoutPlaintext", "DeriveSharedSecret", "CreateGrant", "DescribeKey"),
    *("GetKeyRotationStatus", "GetPublicKey", "ListGrants", "RetireGrant", "RevokeGrant"),
]
OWN_ACCOUNT_ONLY = [
    *("DisableKey", "EnableKeyRotation", "GetKeyPolicy", "PutKeyPolicy", "ScheduleKeyDeletion"),
    *("ListResourceTags", "TagResource", "UpdateKeyDescription", "ListGrantsOfOthers"),
]


@pytest.mark.parametrize("name", [*CROSS_ACCOUNT, *OWN_ACCOUNT_ONLY])
def test_other_accounts_can_use_a_key_but_not_manage_it(name: str) -> None:
    # https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html
    refused = "only the key's own account can manage the key"
    assert answer(USER, f"kms:{name}", KEY) == (refused if name in OWN_ACCOUNT_ONLY else "allowed")
    assert answer(USER, f"kms:{name}", KEY.replace(OTHER, ACCOUNT)) == "allowed"


@pytest.mark.parametrize("name", ["GetBucketPolicy", "PutBucketPolicy", "DeleteBucketPolicy"])
def test_other_accounts_cannot_access_a_bucket_policy(name: str) -> None:
    bucket = "arn:aws:s3:::photos"
    refused = "only the bucket's own account can read or change its policy"
    assert answer(USER, f"s3:{name}", bucket) == "allowed"
    for principal in (USER, None, "ec2.amazonaws.com"):
        assert answer(principal, f"s3:{name}", bucket, OTHER) == refused
    assert answer(USER, "s3:GetBucketAcl", bucket, OTHER) == "allowed"


@pytest.mark.parametrize(
    ("action", "resource", "allowed"),
    [
        *((f"s3:{name}BucketPolicy", "arn:aws:s3:::photos", True) for name in ("Get", "Put")),
        ("s3:DeleteBucketPolicy", "arn:aws:s3:::photos", True),
        ("sqs:GetQueueAttributes", QUEUE, True),
        ("sqs:SetQueueAttributes", QUEUE, True),
        ("sqs:SendMessage", QUEUE, False),
        ("s3:GetObject", "arn:aws:s3:::photos/x", False),
    ],
)
def test_root_user_can_always_change_the_policy_of_its_bucket_or_queue(
    action: str, resource: str, *, allowed: bool
) -> None:
    # https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html
    deny_all = deny("*").for_anyone().on("*")
    assert decide(Request(ACCOUNT, action, resource), resource=deny_all).allowed is allowed
    assert not decide(Request(USER, action, resource), identity=EVERYTHING, resource=deny_all)
    elsewhere = Request(OTHER, action, resource, {}, ACCOUNT)
    assert decide(elsewhere, resource=deny_all).result == "explicit_deny"


def test_access_across_partitions_is_refused() -> None:
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
ONLY_ITS_SERVICE = "only its service can change a service-linked role"
CHANGES = [
    *(
        (f"iam:{name}", SERVICE_LINKED, ONLY_ITS_SERVICE)
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


@pytest.mark.parametrize(("action", "resource", "expected"), CHANGES)
def test_only_aws_can_change_resources_it_owns(action: str, resource: str, expected: str) -> None:
    assert answer(USER, action, resource) == expected


ONLY_CALLER_IDENTITY = "the only STS action of a federated user is GetCallerIdentity"
NOT_FOR_ROLES = "the session of a role cannot call it"
NEEDS_CREDENTIALS = "it needs AWS credentials or an identity provider's token"
STS_CALLS: list[tuple[Any, str, str, str]] = [
    (ACCOUNT, "sts:AssumeRole", ROLE, "a root user cannot assume a role"),
    (USER, "sts:AssumeRole", ROLE, "allowed"),
    (None, "sts:AssumeRole", ROLE, NEEDS_CREDENTIALS),
    (None, "sts:GetCallerIdentity", "*", NEEDS_CREDENTIALS),
    (BOB, "sts:AssumeRole", ROLE, ONLY_CALLER_IDENTITY),
    (BOB, "sts:GetSessionToken", "*", ONLY_CALLER_IDENTITY),
    (BOB, "sts:GetCallerIdentity", "*", "allowed"),
    (ROLE, "sts:GetSessionToken", "*", NOT_FOR_ROLES),
    (SESSION, "sts:GetFederationToken", "*", NOT_FOR_ROLES),
    (SESSION, "sts:GetCallerIdentity", "*", "allowed"),
    (USER, "sts:GetFederationToken", "*", "allowed"),
    (ACCOUNT, "sts:GetSessionToken", "*", "allowed"),
]


@pytest.mark.parametrize(("principal", "action", "resource", "expected"), STS_CALLS)
def test_sts_refuses_some_kinds_of_callers(
    principal: Any, action: str, resource: str, expected: str
) -> None:
    # https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html
    assert answer(principal, action, resource) == expected


@pytest.mark.parametrize(
    ("principal", "action", "allowed"),
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
def test_some_sts_actions_are_always_allowed(principal: Any, action: str, *, allowed: bool) -> None:
    decision = decide(Request(principal, action), identity=deny("*").on("*"))
    assert decision.allowed is allowed
