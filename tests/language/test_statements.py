"""Statements say what they read like, and refuse what cannot be said where it is written."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import iamdsl
from iamdsl import Arn, Role, allow, aws, deny, document, key, oidc, parse, scp, trust, var
from iamdsl import boundary as make_boundary
from iamdsl.errors import IamdslError, InvalidArn, LanguageError, UnboundArn, UnknownAttribute

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.language import PolicyDocument

GITHUB = oidc("token.actions.githubusercontent.com")

SAID: dict[str, tuple[PolicyDocument, dict[str, Any]]] = {
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
    "abac": (
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
    "all but some resources": (
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
    "everybody but one": (
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
    "several values asked one by one": (
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


@pytest.mark.parametrize("what", SAID)
def test_what_is_said(what: str) -> None:
    policy, statement = SAID[what]
    assert policy.to_dict() == {"Version": "2012-10-17", "Statement": statement}
    bound = policy.bind(partition="aws")
    assert parse(bound.to_json(), kind=policy.kind) == bound


@pytest.mark.parametrize("what", SAID)
def test_repr_is_code(what: str) -> None:
    policy, _ = SAID[what]
    names = {name: getattr(iamdsl, name) for name in iamdsl.__all__}
    again = eval(repr(policy), names)  # noqa: S307 - the property itself
    assert again == policy
    assert again.to_json() == policy.to_json()


@pytest.mark.parametrize("what", SAID)
def test_values_travel(what: str) -> None:
    policy, _ = SAID[what]
    assert pickle.loads(pickle.dumps(policy)) == policy  # noqa: S301 - our own bytes
    assert copy.deepcopy(policy) == policy
    assert hash(copy.copy(policy)) == hash(policy)


def test_steps_leave_what_they_start_from_alone() -> None:
    start = allow("s3:GetObject")
    start.on("*").when(aws.SecureTransport.is_true()).named("X")
    assert start == allow("s3:GetObject")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        start.sid = "X"  # type: ignore[misc]


def test_origin_is_this_line() -> None:
    first = allow("s3:GetObject")
    second = first.on("*")
    assert first.origin is not None
    assert first.origin.file == __file__
    assert second.origin == first.origin
    assert first == allow("s3:GetObject")
    assert "origin" not in repr(first)


def test_own_account_is_filled_in_when_bound() -> None:
    role = Role("app", path="/svc/")
    policy = document(allow("iam:PassRole").on(role))
    with pytest.raises(UnboundArn, match="role/svc/app"):
        policy.to_json()
    bound = policy.bind(partition="aws-us-gov", account="123456789012")
    assert "arn:aws-us-gov:iam::123456789012:role/svc/app" in bound.to_json()
    mine = trust(allow("sts:AssumeRole").for_own_account()).bind(account="123456789012")
    assert "arn:aws:iam::123456789012:root" in mine.to_json()


def test_another_account_is_in_the_deployments_partition() -> None:
    policy = trust(allow("sts:AssumeRole").for_account("111122223333"))
    assert parse(policy.to_json()) == policy
    assert "arn:aws:iam::111122223333:root" in policy.to_json()
    elsewhere = policy.bind(partition="aws-us-gov", account="123456789012")
    assert "arn:aws-us-gov:iam::111122223333:root" in elsewhere.to_json()
    named = trust(allow("sts:AssumeRole").for_principal("arn:aws:iam::111122223333:role/x"))
    assert named.bind(partition="aws-us-gov") == named


def test_oidc_brings_its_keys() -> None:
    policy = trust(
        allow("sts:AssumeRoleWithWebIdentity")
        .for_federated(GITHUB)
        .when(GITHUB.aud.equals("sts.amazonaws.com"), GITHUB.sub.like("repo:o/r:*"))
    ).bind(account="123456789012")
    statement = policy.to_dict()["Statement"]
    assert statement["Principal"] == {
        "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"
    }
    assert statement["Condition"]["StringLike"] == {
        "token.actions.githubusercontent.com:sub": "repo:o/r:*"
    }


def test_china_spells_some_services_otherwise() -> None:
    policy = trust(allow("sts:AssumeRole").for_service("ec2", "lambda"))
    found = policy.bind(partition="aws-cn", account="123456789012").to_dict()
    assert found["Statement"]["Principal"]["Service"] == [
        "ec2.amazonaws.com.cn",
        "lambda.amazonaws.com",
    ]


REFUSED: dict[str, tuple[Callable[[], object], type[IamdslError], str]] = {
    "no action": (allow, LanguageError, "needs an action"),
    "action without service": (lambda: allow("GetObject"), LanguageError, "service:Name"),
    "wildcard in the service": (lambda: allow("s*:Get"), LanguageError, "wildcard"),
    "empty service": (lambda: allow(":Get"), LanguageError, "missing"),
    "empty name": (lambda: allow("s3:"), LanguageError, '"s3:*"'),
    "space in an action": (lambda: allow("s3:Get Object"), LanguageError, "character"),
    "second on": (
        lambda: allow("s3:*").on("*").on("*"),  # type: ignore[misc]
        LanguageError,
        "already",
    ),
    "on nothing": (lambda: allow("s3:*").on(), LanguageError, '.on("*")'),
    "bucket's name as resource": (
        lambda: allow("s3:*").on("my-bucket"),
        InvalidArn,
        "arn:aws:s3:::my-bucket",
    ),
    "half an ARN": (lambda: allow("s3:*").on("arn:aws:s3"), InvalidArn, "arn:partition"),
    "short account": (lambda: allow("s3:*").for_account("12345"), InvalidArn, "12 digits"),
    "number as account": (
        lambda: allow("s3:*").for_account(123456789012),  # type: ignore[arg-type]
        InvalidArn,
        "text of 12 digits",
    ),
    "wildcard in a principal": (
        lambda: allow("s3:*").for_principal("arn:aws:iam::123456789012:role/*"),
        LanguageError,
        "aws:PrincipalArn",
    ),
    "group as principal": (
        lambda: allow("s3:*").for_principal("arn:aws:iam::123456789012:group/g"),
        LanguageError,
        "groups are no principals",
    ),
    "user as role": (
        lambda: allow("s3:*").for_role("arn:aws:iam::123456789012:user/u"),
        LanguageError,
        "for_user",
    ),
    "same operator and key twice": (
        lambda: (
            allow("s3:*")
            .on("*")
            .when(aws.PrincipalOrgID.equals("a"))
            .when(aws.PrincipalOrgID.equals("b"))
        ),
        LanguageError,
        "['a']",
    ),
    "unless of two": (
        lambda: deny("*").on("*").unless(aws.SecureTransport.is_true(), aws.UserAgent.like("x")),  # type: ignore[arg-type]
        LanguageError,
        "chain",
    ),
    "and between conditions": (
        lambda: aws.SecureTransport.is_true() and aws.UserAgent.like("x"),
        LanguageError,
        ".when(a, b)",
    ),
    "or between conditions": (
        lambda: aws.SecureTransport.is_true() or aws.UserAgent.like("x"),
        LanguageError,
        "one method",
    ),
    "unless of a binary": (
        lambda: deny("*").on("*").unless(key.binary("x:y").equals("QQ==")),
        LanguageError,
        "no operator that negates",
    ),
    "no condition": (
        lambda: allow("s3:*").on("*").when("x"),  # type: ignore[arg-type]
        LanguageError,
        "no condition",
    ),
    "bad Sid": (lambda: allow("s3:*").named("a b"), LanguageError, "letters and digits"),
    "misspelled step": (lambda: allow("s3:*").onn, UnknownAttribute, "`on`"),  # type: ignore[attr-defined]
    "misspelled beginning": (lambda: allow.all_excep, UnknownAttribute, "all_except"),  # type: ignore[attr-defined]
    "step before actions": (lambda: allow.on, UnknownAttribute, "call it first"),  # type: ignore[attr-defined]
    "misspelled key": (lambda: aws.SecureTranspot, UnknownAttribute, "SecureTransport"),  # type: ignore[attr-defined]
    "operator of another type": (
        lambda: aws.SourceIp.less_than,  # type: ignore[attr-defined]
        UnknownAttribute,
        "IpKey",
    ),
    "no network": (lambda: aws.SourceIp.within("300.1.1.1"), LanguageError, "CIDR"),
    "naive time": (
        lambda: aws.CurrentTime.before(datetime(2027, 1, 1)),  # noqa: DTZ001 - the mistake
        LanguageError,
        "time zone",
    ),
    "quote in a default": (lambda: var("aws:x", default="it's"), LanguageError, "quote"),
    "url as provider": (lambda: oidc("https://x.y"), LanguageError, "oidc('x.y')"),
    "principals in an identity policy": (
        lambda: make_boundary(allow("s3:*").for_anyone().on("*")),  # type: ignore[arg-type]
        LanguageError,
        "no principals",
    ),
    "resources in a trust policy": (
        lambda: trust(allow("sts:AssumeRole").for_service("ec2").on("*")),  # type: ignore[arg-type]
        LanguageError,
        "no resources",
    ),
    "trust without principals": (
        lambda: trust(allow("sts:AssumeRole")),  # type: ignore[arg-type]
        LanguageError,
        "for_service",
    ),
    "identity without resources": (
        lambda: document(allow("s3:*")),  # type: ignore[arg-type]
        LanguageError,
        '.on("*")',
    ),
    "mixed": (
        lambda: document(allow("s3:*").on("*"), allow("s3:*").for_anyone().on("*")),  # type: ignore[arg-type]
        LanguageError,
        "this one does not",
    ),
    "two of one name": (
        lambda: document(allow("s3:*").on("*").named("A"), deny("s3:*").on("*").named("A")),
        LanguageError,
        "'A'",
    ),
    "allow all but some principals": (
        lambda: document(allow("s3:*").for_all_except("123456789012").on("*")),
        LanguageError,
        "all principals but some",
    ),
    "unknown version": (
        lambda: document(allow("s3:*").on("*"), version="2012-10-18"),
        LanguageError,
        "2012-10-17",
    ),
    "nothing": (document, LanguageError, "needs a statement"),
    "open account": (
        lambda: str(Arn(None, "iam", "", None, "role/x")),
        UnboundArn,
        "deployment's own account",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_wrong_is_refused_where_it_is_written(what: str) -> None:
    make, error, hint = REFUSED[what]
    with pytest.raises(error) as caught:
        make()
    assert hint in str(caught.value)
    assert "where:" not in str(caught.value) or __file__ in str(caught.value)


def test_both_lines_of_a_mixture_are_named() -> None:
    with_one = allow("s3:*").for_anyone().on("*")
    without = allow("s3:*").on("*")
    with pytest.raises(LanguageError) as caught:
        document(without, with_one)  # type: ignore[arg-type]
    assert str(with_one.origin) in str(caught.value)
    assert str(without.origin) in str(caught.value)
