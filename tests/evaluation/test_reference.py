"""The reference evaluator gives the outcomes that the IAM User Guide works out itself.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
"""

from __future__ import annotations

from typing import Any

import pytest
from support.reference.decision import decide
from support.reference.situation import Asked, Policies, Policy, Result, Who

HOME = "111122223333"
AWAY = "222222222222"
CARLOS = Who("user", f"arn:aws:iam::{HOME}:user/carlossalazar", HOME)
ROLE_ARN = f"arn:aws:iam::{HOME}:role/Reader"
ROLE = Who("role", ROLE_ARN, HOME, ROLE_ARN)
SESSION = Who("session", f"arn:aws:sts::{HOME}:assumed-role/Reader/one", HOME, ROLE_ARN)
CAROL = Who(
    "federated_user",
    f"arn:aws:sts::{HOME}:federated-user/Carol",
    HOME,
    user=f"arn:aws:iam::{HOME}:user/token-app",
)
ROOT = Who("root", f"arn:aws:iam::{HOME}:root", HOME)
KEY = f"arn:aws:kms:eu-west-1:{HOME}:key/1234abcd-12ab-34cd-56ef-1234567890ab"
A: Result = "allowed"
D: Result = "explicit_deny"
I: Result = "implicit_deny"  # noqa: E741 - as the table of outcomes has it


def says(effect: str, actions: Any, resources: Any = "*", **more: Any) -> Policy:
    """A policy of one statement."""
    statement = {"Effect": effect, "Action": actions, "Resource": resources, **more}
    return {"Version": "2012-10-17", "Statement": [statement]}


def names(principal: Any, actions: Any = "s3:*") -> Policy:
    """A resource policy that allows a principal."""
    return says("Allow", actions, Principal={"AWS": principal})


OWN = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::carlossalazar*"},
        {"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::*log*"},
    ],
}
SILENT = says("Allow", "sns:ListTopics")
READS = says("Allow", "s3:GetObject")
OBJECT = "arn:aws:s3:::bucket/a"
HAS_NOTHING = Policies()


@pytest.mark.parametrize(
    ("who", "action", "resource", "policies", "expected"),
    [
        (CARLOS, "s3:PutObject", "arn:aws:s3:::carlossalazar-logs/a", Policies((OWN,)), D),
        (CARLOS, "s3:PutObject", "arn:aws:s3:::carlossalazar/a", Policies((OWN,)), A),
        (CARLOS, "s3:GetObject", OBJECT, Policies(resource=names(CARLOS.arn)), A),
        (CARLOS, "s3:GetObject", OBJECT, HAS_NOTHING, I),
        # An account named is nobody named: its own policies still have to allow.
        (CARLOS, "s3:GetObject", OBJECT, Policies(resource=names(HOME)), I),
        (CARLOS, "s3:GetObject", OBJECT, Policies((READS,), resource=names(HOME)), A),
        (ROLE, "s3:GetObject", OBJECT, Policies(resource=names(ROLE_ARN)), A),
        (ROLE, "s3:GetObject", OBJECT, Policies(resource=names(ROLE_ARN), boundary=SILENT), I),
        (SESSION, "s3:GetObject", OBJECT, Policies(resource=names(ROLE_ARN), session=(SILENT,)), I),
        (SESSION, "s3:GetObject", OBJECT, Policies(resource=names(ROLE_ARN), session=(READS,)), A),
        (
            SESSION,
            "s3:GetObject",
            OBJECT,
            Policies(resource=names(SESSION.arn), boundary=SILENT, session=(SILENT,)),
            A,
        ),
        (CARLOS, "s3:GetObject", OBJECT, Policies(resource=names(CARLOS.arn), boundary=SILENT), A),
        (CAROL, "s3:GetObject", OBJECT, Policies(resource=names(CAROL.arn), session=(SILENT,)), A),
        (CAROL, "s3:GetObject", OBJECT, Policies(resource=names(CAROL.user), session=(SILENT,)), I),
        (CAROL, "s3:GetObject", OBJECT, Policies((READS,)), I),
        (CAROL, "s3:GetObject", OBJECT, Policies((READS,), session=(READS,)), A),
        (CAROL, "s3:GetObject", OBJECT, Policies(resource=names(CAROL.arn)), A),
        (CARLOS, "s3:GetObject", OBJECT, Policies((READS,), scps=((SILENT,),)), I),
        (CARLOS, "s3:GetObject", OBJECT, Policies((READS,), scps=((READS, SILENT), (READS,))), A),
        (CARLOS, "s3:GetObject", OBJECT, Policies((READS,), scps=((READS,), ())), I),
        (CARLOS, "s3:GetObject", OBJECT, Policies((READS,), boundary=SILENT), I),
        (CARLOS, "s3:GetObject", OBJECT, Policies((READS,), endpoint=names("*", "sns:*")), I),
        (ROOT, "s3:GetObject", OBJECT, HAS_NOTHING, A),
        (ROOT, "kms:Decrypt", KEY, HAS_NOTHING, I),
        (CARLOS, "kms:Decrypt", KEY, Policies((says("Allow", "kms:*"),)), I),
        (
            CARLOS,
            "kms:Decrypt",
            KEY,
            Policies((says("Allow", "kms:*"),), resource=names(HOME, "kms:*")),
            A,
        ),
        (CARLOS, "sts:AssumeRole", ROLE_ARN, Policies(resource=names(CARLOS.arn, "sts:*")), A),
        (CARLOS, "sts:AssumeRole", ROLE_ARN, Policies(resource=names(HOME, "sts:*")), I),
    ],
)
def test_layers(who: Who, action: str, resource: str, policies: Policies, expected: Result) -> None:
    assert decide(Asked(who, action, resource), policies).result == expected


@pytest.mark.parametrize(
    ("identity", "resource", "expected"),
    [(READS, names(HOME), A), (READS, None, I), (SILENT, names(CARLOS.arn), I)],
)
def test_across_accounts_both_sides_allow(
    identity: Policy, resource: Policy | None, expected: Result
) -> None:
    asked = Asked(CARLOS, "s3:GetObject", OBJECT, resource_account=AWAY)
    assert decide(asked, Policies((identity,), resource=resource)).result == expected


def only(*listed: str) -> Policy:
    """A resource policy that denies all but some."""
    denial = {"Effect": "Deny", "NotPrincipal": {"AWS": list(listed)}}
    return {"Statement": [{**denial, "Action": "*", "Resource": "*"}]}


@pytest.mark.parametrize(
    ("resource", "boundary", "expected"),
    [
        (only(ROLE_ARN, str(SESSION.arn), HOME), None, A),
        (only(ROLE_ARN, str(SESSION.arn)), None, D),
        (only(str(SESSION.arn), HOME), None, D),
        (only(ROLE_ARN, str(SESSION.arn), HOME), READS, D),
    ],
)
def test_all_but_some(resource: Policy, boundary: Policy | None, expected: Result) -> None:
    policies = Policies((READS,), resource=resource, boundary=boundary)
    assert decide(Asked(SESSION, "s3:GetObject", OBJECT), policies).result == expected


FEW = {"ForAllValues:StringEquals": {"dynamodb:Attributes": ["ID", "Message", "Tags"]}}
TEAM = "bucket-${aws:PrincipalTag/team, 'company-wide'}"
TWO = {"StringNotEquals": {"aws:PrincipalAccount": [HOME, AWAY]}}
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
def test_conditions(
    effect: str, condition: dict[str, Any], context: dict[str, Any], expected: Result
) -> None:
    policy = says(effect, "*", Condition=condition)
    asked = Asked(CARLOS, "dynamodb:GetItem", f"arn:aws:dynamodb:eu-west-1:{HOME}:table/t", context)
    assert decide(asked, Policies((policy,))).result == expected


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
def test_resources(pattern: str, resource: str, context: dict[str, Any], expected: Result) -> None:
    asked = Asked(CARLOS, "S3:listbucket", resource, context)
    assert decide(asked, Policies((says("Allow", "s3:List*", pattern),))).result == expected


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
def test_log_groups(pattern: str, stream: str, expected: Result) -> None:
    group = f"arn:aws:logs:eu-west-1:{HOME}:log-group:web"
    asked = Asked(CARLOS, "logs:PutLogEvents", f"{group}:log-stream:{stream}" if stream else group)
    assert decide(asked, Policies((says("Allow", "logs:*", pattern),))).result == expected
