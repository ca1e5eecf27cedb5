"""`minimise` changes no decision: checked with requests, and rule by rule."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.policy_strategies import BUILDERS, identity_documents, trust_documents
from support.reference_matcher import MatchRequest, outcome

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
VALUES = {
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
    """Statements of few distinct elements, so that many are equal or cover each other."""
    statement: AnyStatement = draw(st.sampled_from(BUILDERS))(
        *draw(st.lists(st.sampled_from(ACTIONS), min_size=1, max_size=3))
    )
    resources = draw(st.lists(st.sampled_from(RESOURCES), min_size=1, max_size=3))
    if draw(st.integers(0, 4)) == 0:
        statement = statement.on_all_except(*resources)
    else:
        statement = statement.on(*resources)
    if principals:
        for name in draw(st.lists(st.sampled_from(["*", ACCOUNT, ROLE]), min_size=1, max_size=2)):
            statement = statement.for_anyone() if name == "*" else statement.for_principal(name)
    for operator in draw(st.lists(st.sampled_from(sorted(VALUES)), max_size=2, unique=True)):
        values = st.lists(st.sampled_from(VALUES[operator]), min_size=1, max_size=2)
        statement = statement.when(Condition.of(operator, "k:a", draw(values)))
    if draw(st.integers(0, 5)) == 0:
        return statement.named(f"S{draw(st.integers(0, 99))}")
    return statement


@st.composite
def documents(draw: st.DrawFn) -> PolicyDocument:
    """Documents of up to six such statements."""
    principals = draw(st.booleans())
    drawn = draw(st.lists(statements(principals=principals), min_size=1, max_size=6))
    last_by_sid = {statement.sid: statement for statement in drawn}
    return document(
        *(
            statement
            for statement in drawn
            if statement.sid is None or last_by_sid[statement.sid] is statement
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
REQUESTS = [
    MatchRequest(names, action, resource, context)
    for names, action, resource, context in itertools.product(
        [(), (ACCOUNT,), (ACCOUNT, ROLE)],
        ["s3:GetObject", "s3:GetX", "s3:PutObject", "ec2:RunInstances", "iam:PassRole"],
        [f"arn:aws:s3:::{name}" for name in ("b", "b/xy", "b/zz", "*", "other")],
        CONTEXTS,
    )
]


def _is_documented(policy: PolicyDocument, request: MatchRequest) -> bool:
    """Return whether AWS documents the result: not if numbers are compared with other text."""
    return "Numeric" not in policy.to_json() or "k:a" not in request.context


@settings(max_examples=150)
@given(policy=documents(), sample=st.randoms(use_true_random=False))
def test_minimise_changes_no_decision(policy: PolicyDocument, sample: Any) -> None:
    minimised = minimise(policy)
    assert size(minimised) <= size(policy)
    assert minimise(minimised) == minimised
    for request in sample.sample(REQUESTS, 120):
        if _is_documented(policy, request):
            assert outcome(minimised, request) == outcome(policy, request), request


@settings(max_examples=150)
@given(policy=documents())
def test_minimise_without_sids_changes_no_decision(policy: PolicyDocument) -> None:
    minimised = minimise(policy, drop_sids=True)
    assert all(statement.sid is None for statement in minimised.statements)
    assert len(minimised.statements) <= len(minimise(policy).statements)
    for request in REQUESTS[::31]:
        if _is_documented(policy, request):
            assert outcome(minimised, request) == outcome(policy, request), request


@given(policy=identity_documents() | trust_documents())
def test_any_document_can_be_minimised(policy: PolicyDocument) -> None:
    minimised = minimise(policy)
    assert type(minimised) is type(policy)
    assert minimise(minimised) == minimised
    assert parse(minimised.to_json(), kind=minimised.kind) == minimised


S3 = "arn:aws:s3:::b/*"
SHORTENED: dict[str, tuple[PolicyDocument, PolicyDocument]] = {
    "repeated members": (
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
    "subsumed statement": (
        document(
            allow("s3:*").on("*"), allow("s3:GetObject").on(S3).when(aws.TagKeys.is_present())
        ),
        document(allow("s3:*").on("*")),
    ),
    "subsumed exceptions": (
        document(deny.all_except("iam:*").on("*"), deny.all_except("iam:*", "sts:*").on("*")),
        document(deny.all_except("iam:*").on("*")),
    ),
    "merged actions": (
        document(allow("s3:GetObject").on(S3), allow("s3:PutObject").on(S3)),
        document(allow("s3:GetObject", "s3:PutObject").on(S3)),
    ),
    "merged resources": (
        document(allow("s3:GetObject").on(S3), allow("s3:GetObject").on("arn:aws:s3:::c/*")),
        document(allow("s3:GetObject").on(S3, "arn:aws:s3:::c/*")),
    ),
    "merged principals": (
        document(allow("s3:*").for_principal(ROLE).on(S3), allow("s3:*").for_service("ec2").on(S3)),
        document(allow("s3:*").for_principal(ROLE).for_service("ec2").on(S3)),
    ),
    "merged values": (
        document(
            allow("s3:*").on(S3).when(aws.SourceVpc.equals("vpc-1")),
            allow("s3:*").on(S3).when(aws.SourceVpc.equals("vpc-2")),
        ),
        document(allow("s3:*").on(S3).when(aws.SourceVpc.equals("vpc-1", "vpc-2"))),
    ),
    "denied role of a denied account": (
        document(
            deny("s3:*").for_account("111122223333").on(S3), deny("s3:*").for_principal(ROLE).on(S3)
        ),
        document(deny("s3:*").for_account("111122223333").on(S3)),
    ),
}

UNCHANGED: dict[str, PolicyDocument] = {
    "different effects": document(allow("s3:*").on(S3), deny("s3:*").on(S3)),
    "allowed account and its role": document(
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
    "ForAllValues": document(
        allow("s3:*").on(S3).when(aws.TagKeys.for_all_values.equals("a")),
        allow("s3:*").on(S3).when(aws.TagKeys.for_all_values.equals("b")),
    ),
    "negated ForAnyValue": document(
        allow("s3:*").on(S3).when(aws.TagKeys.for_any_value.not_equals("a")),
        allow("s3:*").on(S3).when(aws.TagKeys.for_any_value.not_equals("b")),
    ),
    "booleans": document(
        allow("s3:*").on(S3).when(aws.SecureTransport.is_true()),
        allow("s3:*").on(S3).when(aws.SecureTransport.is_false()),
    ),
    "different exceptions": document(
        allow.all_except("s3:*").on(S3), allow.all_except("iam:*").on(S3)
    ),
    "two differences": document(
        allow("s3:GetObject").on(S3), allow("s3:PutObject").on("arn:aws:s3:::c/*")
    ),
    "Sids": document(
        allow("s3:GetObject").on(S3).named("A"), allow("s3:PutObject").on(S3).named("B")
    ),
    "resource with a variable": document(
        allow("s3:*").on("arn:aws:s3:::home/*", f"arn:aws:s3:::home/{var.username}")
    ),
    "escaped star": document(allow("s3:*").on("arn:aws:s3:::b${*}", "arn:aws:s3:::bx")),
    "resources in different letter case": document(
        allow("s3:*").on("arn:aws:s3:::b/A", "arn:aws:s3:::b/a")
    ),
    "different keys": document(
        allow("s3:*").on(S3).when(key("s3:prefix").equals("a")),
        allow("s3:*").on(S3).when(key("s3:delimiter").equals("b")),
    ),
}


@pytest.mark.parametrize("case", SHORTENED)
def test_policy_is_shortened(case: str) -> None:
    before, after = SHORTENED[case]
    assert normalise(minimise(before)) == normalise(after)
    assert size(minimise(before)) < size(before)


@pytest.mark.parametrize("case", UNCHANGED)
def test_policy_is_unchanged(case: str) -> None:
    assert minimise(UNCHANGED[case]) is UNCHANGED[case]


def test_statements_are_merged_when_sids_are_dropped() -> None:
    assert minimise(UNCHANGED["Sids"], drop_sids=True).to_dict()["Statement"] == {
        "Effect": "Allow",
        "Action": ["s3:GetObject", "s3:PutObject"],
        "Resource": S3,
    }


def test_variables_are_plain_text_in_old_versions() -> None:
    statement = {
        "Effect": "Allow",
        "Action": "s3:*",
        "Resource": ["arn:aws:s3:::${*}", "arn:aws:s3:::${x}"],
    }
    old = parse({"Version": "2008-10-17", "Statement": statement})
    new = parse({"Version": "2012-10-17", "Statement": statement})
    assert minimise(old).to_dict()["Statement"]["Resource"] == "arn:aws:s3:::${*}"
    assert minimise(new) is new
