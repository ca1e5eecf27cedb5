"""Statements and documents are built as JSON that IAM reads, and are immutable values."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import iamdsl
from iamdsl import allow, aws, deny, document, key, parse, scp, trust, var
from iamdsl import boundary as make_boundary

if TYPE_CHECKING:
    from iamdsl.language import PolicyDocument

BUILT: dict[str, tuple[PolicyDocument, dict[str, Any]]] = {
    "identity": (
        document(allow("s3:GetObject", "s3:List*").on("arn:aws:s3:::logs", "arn:aws:s3:::logs/*")),
        {
            "Effect": "Allow",
            "Action": ["s3:GetObject", "s3:List*"],
            "Resource": ["arn:aws:s3:::logs", "arn:aws:s3:::logs/*"],
        },
    ),
    "trust": (
        trust(allow("sts:AssumeRole").for_service("ec2")),
        {
            "Effect": "Allow",
            "Principal": {"Service": "ec2.amazonaws.com"},
            "Action": "sts:AssumeRole",
        },
    ),
    "service with dots": (
        trust(allow("sts:AssumeRole").for_service("pods.eks")),
        {
            "Effect": "Allow",
            "Principal": {"Service": "pods.eks.amazonaws.com"},
            "Action": "sts:AssumeRole",
        },
    ),
    "cross account": (
        trust(
            allow("sts:AssumeRole")
            .for_account("111122223333")
            .when(key("sts:ExternalId").equals("x7"))
        ),
        {
            "Effect": "Allow",
            "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
            "Action": "sts:AssumeRole",
            "Condition": {"StringEquals": {"sts:ExternalId": "x7"}},
        },
    ),
    "mfa": (
        document(deny("*").on("*").unless(aws.MultiFactorAuthPresent.is_true())),
        {
            "Effect": "Deny",
            "Action": "*",
            "Resource": "*",
            "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}},
        },
    ),
    "bucket": (
        document(
            deny("s3:*")
            .for_anyone()
            .on("arn:aws:s3:::b", "arn:aws:s3:::b/*")
            .unless(aws.SecureTransport.is_true())
        ),
        {
            "Effect": "Deny",
            "Principal": "*",
            "Action": "s3:*",
            "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"],
            "Condition": {"BoolIfExists": {"aws:SecureTransport": "false"}},
        },
    ),
    "anyone in a trust policy": (
        trust(allow("sts:AssumeRole").for_anyone().when(aws.PrincipalOrgID.equals("o-1"))),
        {
            "Effect": "Allow",
            "Principal": {"AWS": "*"},
            "Action": "sts:AssumeRole",
            "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1"}},
        },
    ),
    "region lock": (
        scp(
            deny.all_except("iam:*", "sts:*")
            .on("*")
            .unless(aws.RequestedRegion.equals("eu-west-1"))
        ),
        {
            "Effect": "Deny",
            "NotAction": ["iam:*", "sts:*"],
            "Resource": "*",
            "Condition": {"StringNotEquals": {"aws:RequestedRegion": "eu-west-1"}},
        },
    ),
    "boundary": (
        make_boundary(allow("s3:*", "logs:*").on("*")),
        {"Effect": "Allow", "Action": ["s3:*", "logs:*"], "Resource": "*"},
    ),
    "tag of the principal": (
        document(
            allow("ec2:StopInstances")
            .on("*")
            .when(aws.ResourceTag("team").equals(aws.PrincipalTag("team").value(default="none")))
        ),
        {
            "Effect": "Allow",
            "Action": "ec2:StopInstances",
            "Resource": "*",
            "Condition": {
                "StringEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team, 'none'}"}
            },
        },
    ),
    "NotResource": (
        document(deny("s3:*").on_all_except(f"arn:aws:s3:::home/{var.username}/*")),
        {
            "Effect": "Deny",
            "Action": "s3:*",
            "NotResource": "arn:aws:s3:::home/${aws:username}/*",
        },
    ),
    "time box": (
        document(
            allow("s3:*").on("*").when(aws.CurrentTime.before(datetime(2027, 1, 1, tzinfo=UTC)))
        ),
        {
            "Effect": "Allow",
            "Action": "s3:*",
            "Resource": "*",
            "Condition": {"DateLessThan": {"aws:CurrentTime": "2027-01-01T00:00:00Z"}},
        },
    ),
    "networks": (
        document(
            deny("*")
            .on("*")
            .unless(aws.SourceIp.within("203.0.113.0/24", "2001:db8::/32"))
            .unless(aws.ViaAWSService.is_true())
        ),
        {
            "Effect": "Deny",
            "Action": "*",
            "Resource": "*",
            "Condition": {
                "NotIpAddress": {"aws:SourceIp": ["203.0.113.0/24", "2001:db8::/32"]},
                "BoolIfExists": {"aws:ViaAWSService": "false"},
            },
        },
    ),
    "NotPrincipal": (
        document(
            deny("s3:*")
            .for_all_except("arn:aws:iam::123456789012:role/admin")
            .on("*")
            .named("Only")
        ),
        {
            "Sid": "Only",
            "Effect": "Deny",
            "NotPrincipal": {"AWS": "arn:aws:iam::123456789012:role/admin"},
            "Action": "s3:*",
            "Resource": "*",
        },
    ),
    "multivalued key": (
        document(
            allow("ec2:CreateTags").on("*").when(aws.TagKeys.for_all_values.equals("team", "cost"))
        ),
        {
            "Effect": "Allow",
            "Action": "ec2:CreateTags",
            "Resource": "*",
            "Condition": {"ForAllValues:StringEquals": {"aws:TagKeys": ["team", "cost"]}},
        },
    ),
}


@pytest.mark.parametrize("case", BUILT)
def test_document_is_written_as_json(case: str) -> None:
    policy, statement = BUILT[case]
    assert policy.to_dict() == {"Version": "2012-10-17", "Statement": statement}
    bound = policy.bind(partition="aws")
    assert parse(bound.to_json(), kind=policy.kind) == bound


@pytest.mark.parametrize("case", BUILT)
def test_repr_evaluates_to_the_document(case: str) -> None:
    policy, _ = BUILT[case]
    names = {name: getattr(iamdsl, name) for name in iamdsl.__all__}
    evaluated = eval(repr(policy), names)  # noqa: S307 - the property itself
    assert evaluated == policy
    assert evaluated.to_json() == policy.to_json()


@pytest.mark.parametrize("case", BUILT)
def test_document_can_be_pickled_copied_and_hashed(case: str) -> None:
    policy, _ = BUILT[case]
    assert pickle.loads(pickle.dumps(policy)) == policy  # noqa: S301 - our own bytes
    assert copy.deepcopy(policy) == policy
    assert hash(copy.copy(policy)) == hash(policy)


def test_methods_do_not_change_the_statement() -> None:
    start = allow("s3:GetObject")
    start.on("*").when(aws.SecureTransport.is_true()).named("X")
    assert start == allow("s3:GetObject")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        start.sid = "X"  # type: ignore[misc]


def test_origin_is_the_line_of_allow() -> None:
    first = allow("s3:GetObject")
    second = first.on("*")
    assert first.origin is not None
    assert first.origin.file == __file__
    assert second.origin == first.origin
    assert first == allow("s3:GetObject")
    assert "origin" not in repr(first)
