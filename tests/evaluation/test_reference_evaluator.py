"""The reference evaluator decides the examples of the IAM User Guide as documented.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
"""

from __future__ import annotations

from typing import Any

import pytest
from support.reference.decision import decide
from support.reference.model import Policies, Policy, ReferenceCaller, ReferenceRequest, Result

OWN_ACCOUNT = "111122223333"
OTHER_ACCOUNT = "222222222222"
CARLOS = ReferenceCaller("user", f"arn:aws:iam::{OWN_ACCOUNT}:user/carlossalazar", OWN_ACCOUNT)
ROLE_ARN = f"arn:aws:iam::{OWN_ACCOUNT}:role/Reader"
ROLE = ReferenceCaller("role", ROLE_ARN, OWN_ACCOUNT, ROLE_ARN)
SESSION = ReferenceCaller(
    "session", f"arn:aws:sts::{OWN_ACCOUNT}:assumed-role/Reader/one", OWN_ACCOUNT, ROLE_ARN
)
CAROL = ReferenceCaller(
    "federated_user",
    f"arn:aws:sts::{OWN_ACCOUNT}:federated-user/Carol",
    OWN_ACCOUNT,
    user=f"arn:aws:iam::{OWN_ACCOUNT}:user/token-app",
)
ROOT = ReferenceCaller("root", f"arn:aws:iam::{OWN_ACCOUNT}:root", OWN_ACCOUNT)
KEY = f"arn:aws:kms:eu-west-1:{OWN_ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab"
A: Result = "allowed"
D: Result = "explicit_deny"
I: Result = "implicit_deny"  # noqa: E741 - as the table of outcomes has it


def policy_for(effect: str, actions: Any, resources: Any = "*", **more: Any) -> Policy:
    """Return a policy of one statement."""
    statement = {"Effect": effect, "Action": actions, "Resource": resources, **more}
    return {"Version": "2012-10-17", "Statement": [statement]}


def allow_principal(principal: Any, actions: Any = "s3:*") -> Policy:
    """Return a resource policy that allows a principal."""
    return policy_for("Allow", actions, Principal={"AWS": principal})


OWN = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::carlossalazar*"},
        {"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::*log*"},
    ],
}
OTHER_ACTION = policy_for("Allow", "sns:ListTopics")
READS = policy_for("Allow", "s3:GetObject")
OBJECT = "arn:aws:s3:::bucket/a"
NO_POLICIES = Policies()


@pytest.mark.parametrize(
    ("caller", "action", "resource", "policies", "expected"),
    [
        (CARLOS, "s3:PutObject", "arn:aws:s3:::carlossalazar-logs/a", Policies((OWN,)), D),
        (CARLOS, "s3:PutObject", "arn:aws:s3:::carlossalazar/a", Policies((OWN,)), A),
        (CARLOS, "s3:GetObject", OBJECT, Policies(resource=allow_principal(CARLOS.arn)), A),
        (CARLOS, "s3:GetObject", OBJECT, NO_POLICIES, I),
        # A policy that names the account is not enough: identity policies must allow as well.
        (CARLOS, "s3:GetObject", OBJECT, Policies(resource=allow_principal(OWN_ACCOUNT)), I),
        (
            CARLOS,
            "s3:GetObject",
            OBJECT,
            Policies((READS,), resource=allow_principal(OWN_ACCOUNT)),
            A,
        ),
        (ROLE, "s3:GetObject", OBJECT, Policies(resource=allow_principal(ROLE_ARN)), A),
        (
            ROLE,
            "s3:GetObject",
            OBJECT,
            Policies(resource=allow_principal(ROLE_ARN), boundary=OTHER_ACTION),
            I,
        ),
        (
            SESSION,
            "s3:GetObject",
            OBJECT,
            Policies(resource=allow_principal(ROLE_ARN), session=(OTHER_ACTION,)),
            I,
        ),
        (
            SESSION,
            "s3:GetObject",
            OBJECT,
            Policies(resource=allow_principal(ROLE_ARN), session=(READS,)),
            A,
        ),
        (
            SESSION,
            "s3:GetObject",
            OBJECT,
            Policies(
                resource=allow_principal(SESSION.arn),
                boundary=OTHER_ACTION,
                session=(OTHER_ACTION,),
            ),
            A,
        ),
        (
            CARLOS,
            "s3:GetObject",
            OBJECT,
            Policies(resource=allow_principal(CARLOS.arn), boundary=OTHER_ACTION),
            A,
        ),
        (
            CAROL,
            "s3:GetObject",
            OBJECT,
            Policies(resource=allow_principal(CAROL.arn), session=(OTHER_ACTION,)),
            A,
        ),
        (
            CAROL,
            "s3:GetObject",
            OBJECT,
            Policies(resource=allow_principal(CAROL.user), session=(OTHER_ACTION,)),
            I,
        ),
        (CAROL, "s3:GetObject", OBJECT, Policies((READS,)), I),
        (CAROL, "s3:GetObject", OBJECT, Policies((READS,), session=(READS,)), A),
        (CAROL, "s3:GetObject", OBJECT, Policies(resource=allow_principal(CAROL.arn)), A),
        (CARLOS, "s3:GetObject", OBJECT, Policies((READS,), scps=((OTHER_ACTION,),)), I),
        (
            CARLOS,
            "s3:GetObject",
            OBJECT,
            Policies((READS,), scps=((READS, OTHER_ACTION), (READS,))),
            A,
        ),
        (CARLOS, "s3:GetObject", OBJECT, Policies((READS,), scps=((READS,), ())), I),
        (CARLOS, "s3:GetObject", OBJECT, Policies((READS,), boundary=OTHER_ACTION), I),
        (
            CARLOS,
            "s3:GetObject",
            OBJECT,
            Policies((READS,), endpoint=allow_principal("*", "sns:*")),
            I,
        ),
        (ROOT, "s3:GetObject", OBJECT, NO_POLICIES, A),
        (ROOT, "kms:Decrypt", KEY, NO_POLICIES, I),
        (CARLOS, "kms:Decrypt", KEY, Policies((policy_for("Allow", "kms:*"),)), I),
        (
            CARLOS,
            "kms:Decrypt",
            KEY,
            Policies(
                (policy_for("Allow", "kms:*"),), resource=allow_principal(OWN_ACCOUNT, "kms:*")
            ),
            A,
        ),
        (
            CARLOS,
            "sts:AssumeRole",
            ROLE_ARN,
            Policies(resource=allow_principal(CARLOS.arn, "sts:*")),
            A,
        ),
        (
            CARLOS,
            "sts:AssumeRole",
            ROLE_ARN,
            Policies(resource=allow_principal(OWN_ACCOUNT, "sts:*")),
            I,
        ),
    ],
)
def test_layers_are_evaluated_as_documented(
    caller: ReferenceCaller, action: str, resource: str, policies: Policies, expected: Result
) -> None:
    assert decide(ReferenceRequest(caller, action, resource), policies).result == expected


@pytest.mark.parametrize(
    ("identity", "resource", "expected"),
    [
        (READS, allow_principal(OWN_ACCOUNT), A),
        (READS, None, I),
        (OTHER_ACTION, allow_principal(CARLOS.arn), I),
    ],
)
def test_both_accounts_must_allow(
    identity: Policy, resource: Policy | None, expected: Result
) -> None:
    request = ReferenceRequest(CARLOS, "s3:GetObject", OBJECT, resource_account=OTHER_ACCOUNT)
    assert decide(request, Policies((identity,), resource=resource)).result == expected


def deny_all_except(*listed: str) -> Policy:
    """Return a resource policy that denies everyone except the listed principals."""
    denial = {"Effect": "Deny", "NotPrincipal": {"AWS": list(listed)}}
    return {"Statement": [{**denial, "Action": "*", "Resource": "*"}]}


@pytest.mark.parametrize(
    ("resource", "boundary", "expected"),
    [
        (deny_all_except(ROLE_ARN, str(SESSION.arn), OWN_ACCOUNT), None, A),
        (deny_all_except(ROLE_ARN, str(SESSION.arn)), None, D),
        (deny_all_except(str(SESSION.arn), OWN_ACCOUNT), None, D),
        (deny_all_except(ROLE_ARN, str(SESSION.arn), OWN_ACCOUNT), READS, D),
    ],
)
def test_deny_with_not_principal_exempts_callers_listed_in_full(
    resource: Policy, boundary: Policy | None, expected: Result
) -> None:
    policies = Policies((READS,), resource=resource, boundary=boundary)
    assert decide(ReferenceRequest(SESSION, "s3:GetObject", OBJECT), policies).result == expected


FEW = {"ForAllValues:StringEquals": {"dynamodb:Attributes": ["ID", "Message", "Tags"]}}
TEAM = "bucket-${aws:PrincipalTag/team, 'company-wide'}"
TWO = {"StringNotEquals": {"aws:PrincipalAccount": [OWN_ACCOUNT, OTHER_ACCOUNT]}}
SECURE = {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}
LIKE = "arn:aws:someservice:*:111122223333:finance/*"
LONG = "arn:aws:someservice:attack:999999999999:22:111122223333:finance/document.txt"


@pytest.mark.parametrize(
    ("effect", "condition", "context", "expected"),
    [
        ("Allow", {"StringEquals": {"aws:PrincipalTag/job-category": "iamuser-admin"}}, {}, I),
        ("Allow", {"DateGreaterThan": {"aws:TokenIssueTime": "2020-01-01T00:00:01Z"}}, {}, I),
        (
            "Allow",
            {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}},
            {"aws:SourceIp": "203.0.113.7"},
            A,
        ),
        ("Allow", {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}, {}, I),
        ("Deny", {"Bool": {"aws:SecureTransport": "false"}}, {"aws:SecureTransport": False}, D),
        ("Allow", {"ArnLike": {"aws:SourceArn": LIKE}}, {"aws:SourceArn": LONG}, I),
        ("Allow", {"StringLike": {"aws:SourceArn": LIKE}}, {"aws:SourceArn": LONG}, A),
        ("Allow", {"StringLikeIfExists": {"ec2:InstanceType": "t3.*"}}, {}, A),
        ("Allow", {"Null": {"aws:TokenIssueTime": "true"}}, {}, A),
        (
            "Allow",
            {"Null": {"aws:TokenIssueTime": "true"}},
            {"aws:TokenIssueTime": "2026-01-01"},
            I,
        ),
        ("Allow", TWO, {}, I),
        ("Allow", FEW, {"dynamodb:Attributes": ["Message", "Tags"]}, A),
        ("Allow", FEW, {"dynamodb:Attributes": ["PostDateTime", "Tags"]}, I),
        ("Allow", FEW, {"dynamodb:Attributes": []}, A),
        (
            "Deny",
            {"ForAnyValue:StringEquals": {"aws:TagKeys": ["a", "b"]}},
            {"aws:TagKeys": ["b", "c"]},
            D,
        ),
        (
            "Deny",
            {"ForAnyValue:StringEquals": {"aws:TagKeys": ["a", "b"]}},
            {"aws:TagKeys": "c"},
            I,
        ),
        (
            "Deny",
            {"StringNotEquals": {"aws:ResourceTag/Team": "${aws:PrincipalTag/Team}"}},
            {"aws:ResourceTag/Team": "x"},
            D,
        ),
        ("Deny", SECURE, {}, D),
        ("Deny", SECURE, {"aws:MultiFactorAuthPresent": "true"}, I),
    ],
)
def test_conditions_are_evaluated_as_documented(
    effect: str, condition: dict[str, Any], context: dict[str, Any], expected: Result
) -> None:
    policy = policy_for(effect, "*", Condition=condition)
    request = ReferenceRequest(
        CARLOS, "dynamodb:GetItem", f"arn:aws:dynamodb:eu-west-1:{OWN_ACCOUNT}:table/t", context
    )
    assert decide(request, Policies((policy,))).result == expected


@pytest.mark.parametrize(
    ("pattern", "resource", "context", "expected"),
    [
        (f"arn:aws:s3:::{TEAM}", "arn:aws:s3:::bucket-company-wide", {}, A),
        (
            f"arn:aws:s3:::{TEAM}",
            "arn:aws:s3:::bucket-yellow",
            {"aws:PrincipalTag/team": "yellow"},
            A,
        ),
        (f"arn:aws:s3:::{TEAM}", "arn:aws:s3:::bucket-yellow", {}, I),
        ("arn:aws:s3:::b/*/test/*", "arn:aws:s3:::b/1/2/test/3/o", {}, A),
        ("arn:aws:s3:::b/*/test/*", "arn:aws:s3:::b//test/o", {}, A),
        ("arn:aws:s3:::b/*/test/*", "arn:aws:s3:::b/test/o", {}, I),
        ("arn:aws:s3:::b/*/test/*", "arn:aws:s3:::b/1-test/o", {}, I),
        ("arn:aws:s3:::B", "arn:aws:s3:::b", {}, I),
    ],
)
def test_resources_are_matched_as_documented(
    pattern: str, resource: str, context: dict[str, Any], expected: Result
) -> None:
    request = ReferenceRequest(CARLOS, "S3:listbucket", resource, context)
    assert decide(request, Policies((policy_for("Allow", "s3:List*", pattern),))).result == expected


@pytest.mark.parametrize(
    ("pattern", "stream", "expected"),
    [
        ("arn:aws:logs:*", "", A),
        ("arn:aws:logs:*:*:log-group*", "one", A),
        ("arn:aws:logs:*:*:log-group:*:log-stream:*", "one", A),
        ("arn:aws:logs:*:*:log-group:web:*:", "", A),
        ("arn:aws:logs:*:*:log-group:web:*:", "one", I),
        ("arn:aws:logs:*:*:log-group:web:log-stream:", "", A),
        ("arn:aws:logs:*:*:log-group:web:log-stream:", "one", I),
        ("arn:aws:logs:*:*:log-group:web:log-stream:one", "", I),
    ],
)
def test_log_groups_are_matched_as_documented(pattern: str, stream: str, expected: Result) -> None:
    group = f"arn:aws:logs:eu-west-1:{OWN_ACCOUNT}:log-group:web"
    request = ReferenceRequest(
        CARLOS, "logs:PutLogEvents", f"{group}:log-stream:{stream}" if stream else group
    )
    assert decide(request, Policies((policy_for("Allow", "logs:*", pattern),))).result == expected
