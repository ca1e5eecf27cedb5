"""Minimising says the same in fewer words: tried on requests, and rule by rule."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.policy_strategies import BEGINNINGS, identity_documents, trust_documents
from support.reference_matcher import Asked, outcome

from iamdsl import allow, aws, deny, document, key, minimise, normalise, parse, size, var
from iamdsl.language import Condition

if TYPE_CHECKING:
    from iamdsl.language import AnyStatement, PolicyDocument

ACCOUNT = "arn:aws:iam::111122223333:root"
ROLE = "arn:aws:iam::111122223333:role/x"
ACTIONS = (
    "s3:GetObject",
    "s3:Get*",
    "S3:getobject",
    "s3:*",
    "*",
    "s3:Put?bject",
    "ec2:RunInstances",
)
RESOURCES = (
    "*",
    "arn:aws:s3:::b",
    "arn:aws:s3:::b/*",
    "arn:aws:s3:::b/x?",
    "arn:aws:s3:::b/xy",
    "arn:aws:s3:::${aws:username}",
    "arn:aws:s3:::${*}",
)
LISTS = {
    "StringEquals": ("a", "b"),
    "StringNotEquals": ("a", "b"),
    "StringLikeIfExists": ("a*", "b"),
    "NumericLessThan": ("1", "5"),
    "Bool": ("true", "false"),
    "ForAnyValue:StringEquals": ("a", "b"),
    "ForAllValues:StringEquals": ("a", "b"),
    "ForAnyValue:StringNotEquals": ("a", "b"),
    "ForAllValues:StringNotEquals": ("a", "b"),
    "Null": ("true", "false"),
}


@st.composite
def statements(draw: st.DrawFn, *, principals: bool) -> AnyStatement:
    """Statements of a small world, so that many say the same or cover each other."""
    made: AnyStatement = draw(st.sampled_from(BEGINNINGS))(
        *draw(st.lists(st.sampled_from(ACTIONS), min_size=1, max_size=3))
    )
    resources = draw(st.lists(st.sampled_from(RESOURCES), min_size=1, max_size=3))
    made = made.on_all_except(*resources) if draw(st.integers(0, 4)) == 0 else made.on(*resources)
    if principals:
        for name in draw(st.lists(st.sampled_from(["*", ACCOUNT, ROLE]), min_size=1, max_size=2)):
            made = made.for_anyone() if name == "*" else made.for_principal(name)
    for operator in draw(st.lists(st.sampled_from(sorted(LISTS)), max_size=2, unique=True)):
        values = st.lists(st.sampled_from(LISTS[operator]), min_size=1, max_size=2)
        made = made.when(Condition.of(operator, "k:a", draw(values)))
    return made.named(f"S{draw(st.integers(0, 99))}") if draw(st.integers(0, 5)) == 0 else made


@st.composite
def documents(draw: st.DrawFn) -> PolicyDocument:
    """Documents of up to six such statements."""
    principals = draw(st.booleans())
    result = draw(st.lists(statements(principals=principals), min_size=1, max_size=6))
    named = [item for item in result if item.sid is not None]
    distinct = {entry.sid: entry for entry in named}
    return document(
        *(
            candidate
            for candidate in result
            if candidate.sid is None or distinct[candidate.sid] is candidate
        ),
        kind="resource" if principals else "identity",
    )


CONTEXTS: list[dict[str, list[str]]] = [
    {},
    {"k:a": ["a"]},
    {"k:a": ["b"], "aws:username": ["b"]},
    {"k:a": ["a", "c"]},
    {"k:a": ["c"], "aws:username": ["*"]},
    {"k:a": []},
    {"k:a": ["a", "b"]},
]
NUMBERS: list[dict[str, list[str]]] = [{"k:a": ["3"]}, {"k:a": ["true"]}, {"k:a": ["0"]}]
REQUESTS = [
    Asked(names, action, resource, context)
    for names, action, resource, context in itertools.product(
        [(), (ACCOUNT,), (ACCOUNT, ROLE)],
        ["s3:GetObject", "s3:GetX", "s3:PutObject", "ec2:RunInstances", "iam:PassRole"],
        [f"arn:aws:s3:::{name}" for name in ("b", "b/xy", "b/zz", "*", "other")],
        CONTEXTS,
    )
]


def _fits(policy: PolicyDocument, asked: Asked) -> bool:
    """Numbers are compared with numbers only: what else does, AWS does not say."""
    return "Numeric" not in policy.to_json() or "k:a" not in asked.context


@settings(max_examples=150)
@given(policy=documents(), sample=st.randoms(use_true_random=False))
def test_every_decision_stays(policy: PolicyDocument, sample: Any) -> None:
    fewer = minimise(policy)
    assert size(fewer) <= size(policy)
    assert minimise(fewer) == fewer
    for asked in sample.sample(REQUESTS, 120):
        if _fits(policy, asked):
            assert outcome(fewer, asked) == outcome(policy, asked), asked


@settings(max_examples=150)
@given(policy=documents())
def test_dropping_sids_changes_no_decision(policy: PolicyDocument) -> None:
    fewer = minimise(policy, drop_sids=True)
    assert all(statement.sid is None for statement in fewer.statements)
    assert len(fewer.statements) <= len(minimise(policy).statements)
    for asked in REQUESTS[::31]:
        if _fits(policy, asked):
            assert outcome(fewer, asked) == outcome(policy, asked), asked


@given(policy=identity_documents() | trust_documents())
def test_any_document_can_be_minimised(policy: PolicyDocument) -> None:
    fewer = minimise(policy)
    assert type(fewer) is type(policy)
    assert minimise(fewer) == fewer
    assert parse(fewer.to_json(), kind=fewer.kind) == fewer


def _same(before: PolicyDocument, after: PolicyDocument) -> bool:
    return normalise(minimise(before)) == normalise(after)


S3 = "arn:aws:s3:::b/*"
JOINED: dict[str, tuple[PolicyDocument, PolicyDocument]] = {
    "repetition": (
        document(allow("s3:GetObject", "S3:getobject").on(S3, S3)),
        document(allow("s3:GetObject").on(S3)),
    ),
    "covered action": (
        document(allow("s3:GetObject", "s3:Get*").on(S3)),
        document(allow("s3:Get*").on(S3)),
    ),
    "covered resource": (
        document(allow("s3:GetObject").on(S3, "arn:aws:s3:::b/x")),
        document(allow("s3:GetObject").on(S3)),
    ),
    "covered exception": (
        document(deny.all_except("iam:*", "iam:Get*").on("*")),
        document(deny.all_except("iam:*").on("*")),
    ),
    "subsumed": (
        document(
            allow("s3:*").on("*"), allow("s3:GetObject").on(S3).when(aws.TagKeys.is_present())
        ),
        document(allow("s3:*").on("*")),
    ),
    "more exceptions": (
        document(deny.all_except("iam:*").on("*"), deny.all_except("iam:*", "sts:*").on("*")),
        document(deny.all_except("iam:*").on("*")),
    ),
    "joined actions": (
        document(allow("s3:GetObject").on(S3), allow("s3:PutObject").on(S3)),
        document(allow("s3:GetObject", "s3:PutObject").on(S3)),
    ),
    "joined resources": (
        document(allow("s3:GetObject").on(S3), allow("s3:GetObject").on("arn:aws:s3:::c/*")),
        document(allow("s3:GetObject").on(S3, "arn:aws:s3:::c/*")),
    ),
    "joined principals": (
        document(allow("s3:*").for_principal(ROLE).on(S3), allow("s3:*").for_service("ec2").on(S3)),
        document(allow("s3:*").for_principal(ROLE).for_service("ec2").on(S3)),
    ),
    "joined values": (
        document(
            allow("s3:*").on(S3).when(aws.SourceVpc.equals("vpc-1")),
            allow("s3:*").on(S3).when(aws.SourceVpc.equals("vpc-2")),
        ),
        document(allow("s3:*").on(S3).when(aws.SourceVpc.equals("vpc-1", "vpc-2"))),
    ),
    "denied account and its role": (
        document(
            deny("s3:*").for_account("111122223333").on(S3), deny("s3:*").for_principal(ROLE).on(S3)
        ),
        document(deny("s3:*").for_account("111122223333").on(S3)),
    ),
}

KEPT: dict[str, PolicyDocument] = {
    "two effects": document(allow("s3:*").on(S3), deny("s3:*").on(S3)),
    "granted account and its role": document(
        allow("s3:*").for_account("111122223333").on(S3).when(aws.SourceVpc.equals("v")),
        allow("s3:*").for_principal(ROLE).on(S3),
    ),
    "star and role": document(
        allow("s3:*").for_anyone().on(S3), allow("s3:*").for_principal(ROLE).on(S3)
    ),
    "negated values": document(
        deny("s3:*").on(S3).when(aws.SourceVpc.not_equals("vpc-1")),
        deny("s3:*").on(S3).when(aws.SourceVpc.not_equals("vpc-2")),
    ),
    "values of all": document(
        allow("s3:*").on(S3).when(aws.TagKeys.for_all_values.equals("a")),
        allow("s3:*").on(S3).when(aws.TagKeys.for_all_values.equals("b")),
    ),
    "negated values of any": document(
        allow("s3:*").on(S3).when(aws.TagKeys.for_any_value.not_equals("a")),
        allow("s3:*").on(S3).when(aws.TagKeys.for_any_value.not_equals("b")),
    ),
    "truth values": document(
        allow("s3:*").on(S3).when(aws.SecureTransport.is_true()),
        allow("s3:*").on(S3).when(aws.SecureTransport.is_false()),
    ),
    "exceptions": document(allow.all_except("s3:*").on(S3), allow.all_except("iam:*").on(S3)),
    "two differences": document(
        allow("s3:GetObject").on(S3), allow("s3:PutObject").on("arn:aws:s3:::c/*")
    ),
    "Sids": document(
        allow("s3:GetObject").on(S3).named("A"), allow("s3:PutObject").on(S3).named("B")
    ),
    "a variable, covered": document(
        allow("s3:*").on("arn:aws:s3:::home/*", f"arn:aws:s3:::home/{var.username}")
    ),
    "an escaped star": document(allow("s3:*").on("arn:aws:s3:::b${*}", "arn:aws:s3:::bx")),
    "resources by case": document(allow("s3:*").on("arn:aws:s3:::b/A", "arn:aws:s3:::b/a")),
    "keys apart": document(
        allow("s3:*").on(S3).when(key("s3:prefix").equals("a")),
        allow("s3:*").on(S3).when(key("s3:delimiter").equals("b")),
    ),
}


@pytest.mark.parametrize("what", JOINED)
def test_said_in_fewer_words(what: str) -> None:
    before, after = JOINED[what]
    assert _same(before, after)
    assert size(minimise(before)) < size(before)


@pytest.mark.parametrize("what", KEPT)
def test_left_alone(what: str) -> None:
    assert minimise(KEPT[what]) is KEPT[what]


def test_sids_go_when_asked() -> None:
    assert minimise(KEPT["Sids"], drop_sids=True).to_dict()["Statement"] == {
        "Effect": "Allow",
        "Action": ["s3:GetObject", "s3:PutObject"],
        "Resource": S3,
    }


def test_variables_are_text_before_their_version() -> None:
    statement = {
        "Effect": "Allow",
        "Action": "s3:*",
        "Resource": ["arn:aws:s3:::${*}", "arn:aws:s3:::${x}"],
    }
    old = parse({"Version": "2008-10-17", "Statement": statement})
    new = parse({"Version": "2012-10-17", "Statement": statement})
    assert minimise(old).to_dict()["Statement"]["Resource"] == "arn:aws:s3:::${*}"
    assert minimise(new) is new
