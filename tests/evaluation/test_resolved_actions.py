"""What AWS evaluates: the resource ARN, the policy that must allow, and the keys carried."""

from __future__ import annotations

import pytest

from iamdsl import Request, aws, decide, deny, document
from iamdsl.evaluation.request.resolved_action import resolve_action
from iamdsl.evaluation.request.resolved_request import ResolvedRequest

ACCOUNT = "111122223333"
USER = f"arn:aws:iam::{ACCOUNT}:user/carlos"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/ops/deploy"
KMS = f"arn:aws:kms:us-east-1:{ACCOUNT}"
GROUP = f"arn:aws:logs:us-east-1:{ACCOUNT}:log-group:web"
INSTANCE = f"arn:aws:ec2:us-east-1:{ACCOUNT}:instance/i-1"

EVALUATED = [
    ("s3:GetObject", "arn:aws:s3:::b/k", "arn:aws:s3:::b/k"),
    ("s3:ListAllMyBuckets", "arn:aws:s3:::b", "arn:aws:s3:::*"),
    ("EC2:DescribeInstances", INSTANCE, "*"),
    ("ec2:InventedAction", INSTANCE, INSTANCE),
    ("logs:DescribeLogGroups", GROUP, f"{GROUP}:log-stream:"),
    ("logs:GetLogEvents", f"{GROUP}:*", f"{GROUP}:log-stream:"),
    ("logs:GetLogEvents", f"{GROUP}:log-stream:one", f"{GROUP}:log-stream:one"),
    ("logs:TagResource", GROUP, GROUP),
    ("logs:UntagResource", GROUP, GROUP),
    ("logs:ListTagsForResource", GROUP, GROUP),
    ("kms:Decrypt", f"{KMS}:alias/web", f"{KMS}:key/alias/web"),
    ("kms:CreateAlias", f"{KMS}:alias/web", f"{KMS}:alias/web"),
    ("kms:InventedAction", f"{KMS}:alias/web", f"{KMS}:alias/web"),
]


@pytest.mark.parametrize(("action", "given", "evaluated"), EVALUATED)
def test_action_is_evaluated_for_the_resource_that_aws_uses(
    action: str, given: str, evaluated: str
) -> None:
    resolved = resolve_action(action, given)
    assert (resolved.resource, resolved.resource_replaced) == (evaluated, evaluated != given)
    assert (resolved.name, resolved.is_known) == (action.lower(), "Invented" not in action)


POLICIES_THAT_MUST_ALLOW = [
    *(
        (f"sts:{name}", ROLE, "trust")
        for name in (
            "AssumeRole",
            "AssumeRoleWithSAML",
            "AssumeRoleWithWebIdentity",
            "TagSession",
            "SetSourceIdentity",
            "SetContext",
        )
    ),
    ("sts:AssumeRole", "*", "trust"),
    ("sts:TagSession", USER, ""),
    ("iam:GetRole", ROLE, ""),
    ("kms:Decrypt", f"{KMS}:key/1", "key"),
    ("kms:Decrypt", f"{KMS}:alias/web", "key"),
    ("kms:Decrypt", "*", "key"),
    ("kms:CreateAlias", f"{KMS}:alias/web", ""),
    ("kms:ListKeys", "*", ""),
    (
        "payment-cryptography:GetKey",
        f"arn:aws:payment-cryptography:us-east-1:{ACCOUNT}:key/1",
        "",
    ),
]


@pytest.mark.parametrize(("action", "resource", "policy"), POLICIES_THAT_MUST_ALLOW)
def test_trust_policy_or_key_policy_must_allow(action: str, resource: str, policy: str) -> None:
    resolved = resolve_action(action, resource)
    assert (resolved.by_trust_policy, resolved.by_key_policy) == (
        policy == "trust",
        policy == "key",
    )


@pytest.mark.parametrize(
    ("action", "resource", "reached"),
    [
        ("s3:GetObject", "arn:aws:s3:::b/k", True),
        ("ec2:DescribeInstances", "*", False),
        ("kms:Decrypt", f"{KMS}:key/1", True),
        ("kms:RetireGrant", f"{KMS}:key/1", False),
        ("kms:Decrypt", f"{KMS}:alias/aws/s3", False),
        ("sts:AssumeRole", ROLE, True),
        ("sts:AssumeRole", f"arn:aws:iam::{ACCOUNT}:role/aws-service-role/x/AWSX", False),
    ],
)
def test_resource_control_policies_apply_to_supported_actions(
    action: str, resource: str, *, reached: bool
) -> None:
    assert resolve_action(action, resource).reached_by_rcp is reached


@pytest.mark.parametrize(
    ("resource", "is_pattern"),
    [("arn:aws:s3:::b/?", True), ("arn:aws:s3:::b/*", True), ("arn:aws:s3:::b/k", False)],
)
def test_resource_with_wildcards_is_a_pattern(resource: str, *, is_pattern: bool) -> None:
    assert resolve_action("s3:GetObject", resource).is_pattern is is_pattern
    assert not resolve_action("s3:GetObject", "*").is_pattern


NEVER_CARRIED = [
    ("s3:GetObject", "s3:prefix", True),
    ("s3:ListBucket", "s3:prefix", False),
    ("s3:GetObject", "s3:prefixed", False),
    ("s3:GetObject", "s3:existingobjecttag/team", False),
    ("s3:GetObject", "s3:requestobjecttag/team", True),
    ("s3:GetObject", "s3:nosuchkey", False),
    ("s3:InventedAction", "s3:prefix", False),
    ("kms:ListKeys", "kms:encryptioncontext:app", True),
    ("kms:Decrypt", "kms:encryptioncontext:app", False),
    ("ec2:DescribeInstances", "ec2:resourcetag/team", True),
    ("ec2:RunInstances", "ec2:resourcetag/team", False),
    ("s3:GetObject", "ec2:instancetype", True),
    ("s3:GetObject", "sts:externalid", True),
    ("sts:AssumeRole", "sts:externalid", False),
    ("s3:GetObject", "saml:aud", False),
    ("s3:GetObject", "aws:sourceip", False),
    ("s3:GetObject", "accounts.google.com:aud", False),
    ("s3:GetObject", "example:team", False),
]


@pytest.mark.parametrize(("action", "key", "never"), NEVER_CARRIED)
def test_keys_that_an_action_never_carries_are_ignored(
    action: str, key: str, *, never: bool
) -> None:
    request = Request(USER, action, "*", {key: "a", "aws:SourceVpc": "vpc-1"})
    assert request.context.folded.keys() == {key, "aws:sourcevpc"}
    assert (key not in ResolvedRequest(request).known) is never
    assert "aws:sourcevpc" in ResolvedRequest(request).known
    denial = document(deny("*").on("*").when(aws.SourceVpc.equals("vpc-1")))
    assert decide(request, identity=denial).result == "explicit_deny"


@pytest.mark.parametrize(
    ("principal", "resource", "partition"),
    [
        (USER, "arn:aws:s3:::b", "aws"),
        (USER.replace("aws", "aws-cn", 1), "*", "aws-cn"),
        ("ec2.amazonaws.com", "arn:aws-us-gov:s3:::b", "aws-us-gov"),
        ("*", "*", "aws"),
    ],
)
def test_partition_comes_from_the_caller_or_the_resource(
    principal: str, resource: str, partition: str
) -> None:
    assert ResolvedRequest(Request(principal, "s3:ListBucket", resource)).partition == partition
