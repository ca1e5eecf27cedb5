"""Reading: any JSON and any text is a document or a PolicySyntaxError, and nothing is lost."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.policies import identity_documents, json_values, trust_documents

from iamdsl import equivalent, identical, parse
from iamdsl.errors import LanguageError, PolicySyntaxError
from iamdsl.language import IdentityPolicy, PolicyDocument, TrustPolicy, converter, read


@given(policy=identity_documents() | trust_documents())
def test_what_we_build_reads_back(policy: PolicyDocument) -> None:
    again = parse(policy.to_json(), kind=policy.kind)
    assert again == policy
    assert identical(again, policy)
    assert parse(policy.to_dict(), kind=policy.kind) == policy
    assert again.to_dict(lossless=True) == policy.to_dict()


@given(policy=identity_documents())
def test_cattrs_carries_it(policy: IdentityPolicy) -> None:
    text = converter().dumps(policy)
    assert converter().loads(text, IdentityPolicy) == policy


@given(policy=identity_documents() | trust_documents())
def test_repr_of_any_document_is_code(policy: PolicyDocument) -> None:
    import iamdsl

    names = {name: getattr(iamdsl, name) for name in iamdsl.__all__}
    assert eval(repr(policy), names) == policy  # noqa: S307 - the property itself


@settings(max_examples=400)
@given(value=json_values)
def test_any_json_reads_or_is_refused(value: Any) -> None:
    reading = read(value)
    assert (reading.document is None) == bool(reading.defects)
    try:
        policy = parse(json.dumps(value))
    except PolicySyntaxError:
        assert reading.defects
    else:
        assert parse(policy.to_json(), kind=policy.kind) == policy


@given(text=st.text() | st.binary())
def test_any_text_reads_or_is_refused(text: str | bytes) -> None:
    with pytest.raises(PolicySyntaxError):
        parse(text)


STATEMENT = '{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}'

DEFECTS = {
    "no JSON": ('{\n  "Statement": ]', "line 2, column 16"),
    "key twice": ('{"Version": "2012-10-17", "Version": "2012-10-17"}', "'Version' is given twice"),
    "list": ("[]", "an object, not a list"),
    "no statement": ("{}", "no Statement"),
    "unknown key": ('{"Statement": [], "Extra": 1}', "'Extra' has no place"),
    "wrong case": ('{"statement": []}', "did you mean Statement"),
    "unknown version": (f'{{"Version": "2020-01-01", "Statement": {STATEMENT}}}', "$.Version"),
    "effect": ('{"Statement": {"Effect": "allow", "Action": "*"}}', "Allow or Deny"),
    "both": (
        '{"Statement": [{"Effect": "Allow", "Action": "*", "NotAction": "*"}]}',
        "$.Statement[0]: Action and NotAction exclude",
    ),
    "neither": ('{"Statement": {"Effect": "Allow", "Resource": "*"}}', "neither Action"),
    "number as action": ('{"Statement": {"Effect": "Allow", "Action": 7}}', "not a number"),
    "operator": (
        f'{{"Statement": {STATEMENT[:-1]}, "Condition": {{"StringEqual": {{"a:b": "c"}}}}}}}}',
        "StringEquals",
    ),
    "principal": (
        '{"Statement": {"Effect": "Allow", "Action": "s3:*", "Principal": {"Aws": "*"}}}',
        "did you mean AWS",
    ),
    "NaN": ('{"Statement": NaN}', "NaN"),
}


@pytest.mark.parametrize("what", DEFECTS)
def test_defects_say_where_and_what(what: str) -> None:
    text, hint = DEFECTS[what]
    with pytest.raises(PolicySyntaxError) as caught:
        parse(text)
    assert hint in str(caught.value)
    assert caught.value.where is not None
    assert __file__ in str(caught.value.where)


def test_all_defects_are_told_at_once() -> None:
    with pytest.raises(PolicySyntaxError) as caught:
        parse('{"Statement": [{"Effect": "allow", "Action": 7}, {"Effect": "Deny"}]}')
    assert len(caught.value.defects) == 3


def test_kinds_are_inferred() -> None:
    assert isinstance(parse(f'{{"Statement": {STATEMENT}}}'), IdentityPolicy)
    trusting = (
        '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",'
        ' "Principal": {"Service": "ec2.amazonaws.com"}}]}'
    )
    assert isinstance(parse(trusting), TrustPolicy)
    assert parse(trusting, kind="resource").kind == "resource"
    with pytest.raises(PolicySyntaxError, match="no principals"):
        parse(trusting, kind="identity")
    with pytest.raises(LanguageError, match="no kind"):
        parse(trusting, kind="thing")  # type: ignore[call-overload]


def test_own_shape_comes_back_lossless() -> None:
    shape = {
        "Statement": [
            {
                "Resource": ["*"],
                "Action": ["s3:GetObject"],
                "Effect": "Allow",
                "Condition": {"Bool": {"aws:SecureTransport": True}, "NumericLessThan": {"x:y": 5}},
            }
        ]
    }
    policy = parse(shape)
    assert policy.to_dict(lossless=True) == shape
    assert json.dumps(policy.to_dict(lossless=True)) == json.dumps(shape)
    canonical = policy.to_dict()
    assert list(canonical["Statement"]) == ["Effect", "Action", "Resource", "Condition"]
    assert canonical["Statement"]["Condition"]["Bool"]["aws:SecureTransport"] is True
    assert canonical["Statement"]["Condition"]["NumericLessThan"]["x:y"] == 5
    assert "Version" not in canonical
    assert equivalent(canonical, shape)
    assert policy.with_statement(*policy.statements).to_dict(lossless=True) != shape
