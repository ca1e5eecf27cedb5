"""Policy documents are equal to a plan exactly if they mean the same to IAM."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from support.document_variants import distorted, reshaped, seeded, text_of
from support.policy_strategies import json_values

from iamdsl import ManagedPolicy
from iamdsl.resources.kind.difference import same_document
from iamdsl.snapshot.authorization_details import read_document

TRUSTS: list[dict[str, Any]] = [
    {
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow",
            "Principal": {"Service": ["ec2.amazonaws.com", "lambda.amazonaws.com"]},
            "Action": "sts:AssumeRole",
        },
    },
    {
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {
                    "AWS": ["arn:aws:iam::111122223333:root", "arn:aws:iam::123456789012:role/x"]
                },
                "Action": ["sts:AssumeRole", "sts:TagSession"],
                "Condition": {
                    "StringEquals": {"sts:ExternalId": "12", "aws:PrincipalOrgID": "o-abc"},
                    "Bool": {"aws:MultiFactorAuthPresent": "true"},
                    "NumericLessThan": {"aws:MultiFactorAuthAge": "3600"},
                },
            },
            {
                "Sid": "Web",
                "Effect": "Allow",
                "Principal": {
                    "Federated": "arn:aws:iam::123456789012:oidc-provider/token.example.com"
                },
                "Action": "sts:AssumeRoleWithWebIdentity",
                "Condition": {"StringLike": {"token.example.com:sub": ["a:*", "b:*"]}},
            },
        ],
    },
    {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": "*",
                "Action": "sts:AssumeRole",
                "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-abc"}},
            },
            {
                "Effect": "Deny",
                "NotPrincipal": {"AWS": "111122223333"},
                "Action": "sts:AssumeRole",
            },
        ],
    },
]
DOCUMENTS = [
    *(policy.document().to_dict(lossless=True) for policy in list(ManagedPolicy)[::8]),
    *(trust for trust in TRUSTS for _ in range(10)),
]
CASES = [(number, DOCUMENTS[number % len(DOCUMENTS)]) for number in range(1000)]


def test_equivalent_documents_are_equal() -> None:
    for number, document in CASES:
        random = seeded(number)
        other = read_document(text_of(reshaped(document, random), random))
        assert same_document(document, other), (number, document, other)
        assert same_document(other, document)


def test_changed_documents_are_different() -> None:
    for number, document in CASES:
        random = seeded(number)
        other = distorted(document, random)
        assert not same_document(document, other), (number, document, other)
        assert not same_document(reshaped(other, random), document)


@given(first=json_values, second=json_values)
def test_any_json_can_be_compared(first: Any, second: Any) -> None:
    assert same_document(first, json.loads(json.dumps(first)))
    assert same_document(first, second) == same_document(second, first)


@pytest.mark.parametrize(
    "text", ["", "nonsense", "{", "%7B", "[1]", '"text"', "null", "[" * 100_000, "1e400"]
)
def test_invalid_document_equals_only_itself(text: str) -> None:
    parsed = read_document(text)
    assert parsed["Unreadable"] in {text, "{"}
    assert same_document(parsed, read_document(text))
    assert not any(same_document(parsed, item) for item in TRUSTS)


def _with(**fields: Any) -> dict[str, Any]:
    statement = {"Effect": "Allow", "Action": "s3:*", "Resource": "*", **fields}
    return {"Version": "2012-10-17", "Statement": statement}


def _with_condition(operator: str, value: Any) -> dict[str, Any]:
    return _with(Condition={operator: {"a:b": value}})


DIFFERENT: dict[str, tuple[Any, Any]] = {
    "version": (_with(), {**_with(), "Version": "2008-10-17"}),
    "no version": (_with(), {"Statement": _with()["Statement"]}),
    "id": (_with(), {**_with(), "Id": "x"}),
    "resource's case": (_with(Resource="arn:aws:s3:::A"), _with(Resource="arn:aws:s3:::a")),
    "value's case": (_with_condition("StringEquals", "A"), _with_condition("StringEquals", "a")),
    "true and one": (_with_condition("Bool", value=True), _with_condition("Bool", value=1)),
    "number and another": (
        _with_condition("NumericEquals", 5),
        _with_condition("NumericEquals", "5.1"),
    ),
    "no numbers": (_with_condition("NumericEquals", "1_0"), _with_condition("NumericEquals", "10")),
    "number as text": (
        _with_condition("StringEquals", "5"),
        _with_condition("StringEquals", "5.0"),
    ),
    "empty condition values and no condition": (_with_condition("StringEquals", []), _with()),
    "empty Resource and empty NotResource": (_with(Resource=[]), _with(NotResource=[])),
    "role and its session": (
        _with(Principal={"AWS": "arn:aws:iam::123456789012:role/x"}),
        _with(Principal={"AWS": "arn:aws:sts::123456789012:assumed-role/x/y"}),
    ),
    "principal's type": (_with(Principal={"AWS": "*"}), _with(Principal={"Federated": "*"})),
    "Principal and NotPrincipal": (_with(Principal={"AWS": "x"}), _with(NotPrincipal={"AWS": "x"})),
    "values of two keys under one key": (
        _with(Condition={"StringEquals": {"a:b": "c", "a:d": "e"}}),
        _with(Condition={"StringEquals": {"a:b": ["c", "e"]}}),
    ),
    "keys of two operators swapped": (
        _with(Condition={"StringEquals": {"a:b": "c"}, "StringLike": {"a:d": "e"}}),
        _with(Condition={"StringEquals": {"a:d": "e"}, "StringLike": {"a:b": "c"}}),
    ),
    "Sids of two statements swapped": (
        {"Statement": [_with(Sid="A")["Statement"], _with(Sid="B", Effect="Deny")["Statement"]]},
        {"Statement": [_with(Sid="B")["Statement"], _with(Sid="A", Effect="Deny")["Statement"]]},
    ),
}


@pytest.mark.parametrize("what", DIFFERENT)
def test_documents_with_another_meaning_are_different(what: str) -> None:
    first, second = DIFFERENT[what]
    assert not same_document(first, second)
    assert not same_document(second, first)


def test_unique_id_equals_only_its_principal() -> None:
    arn, identity = "arn:aws:iam::123456789012:role/x", "AROAEXAMPLEEXAMPLE01"
    by_arn, by_id = _with(Principal={"AWS": [arn]}), _with(Principal={"AWS": identity})
    assert same_document(by_arn, by_id, {identity: arn})
    assert same_document(by_id, by_arn, {identity: arn})
    assert not same_document(by_arn, by_id, {"AROAEXAMPLEEXAMPLE02": arn})
    assert not same_document(by_arn, by_id)
    in_conditions = [_with_condition("StringEquals", item) for item in (arn, identity)]
    assert not same_document(in_conditions[0], in_conditions[1], {identity: arn})
