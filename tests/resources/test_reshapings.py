"""Documents that IAM reads alike are the same to a plan, others never."""

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
REAL = [
    *(policy.document().to_dict(lossless=True) for policy in list(ManagedPolicy)[::8]),
    *(trust for trust in TRUSTS for _ in range(10)),
]
CASES = [(number, REAL[number % len(REAL)]) for number in range(1000)]


def test_a_thousand_reshapings_differ_in_nothing() -> None:
    for number, document in CASES:
        random = seeded(number)
        other = read_document(text_of(reshaped(document, random), random))
        assert same_document(document, other), (number, document, other)
        assert same_document(other, document)


def test_a_thousand_distortions_are_seen() -> None:
    for number, document in CASES:
        random = seeded(number)
        other = distorted(document, random)
        assert not same_document(document, other), (number, document, other)
        assert not same_document(reshaped(other, random), document)


@given(item=json_values, other=json_values)
def test_whatever_an_account_holds_can_be_compared(item: Any, other: Any) -> None:
    assert same_document(item, json.loads(json.dumps(item)))
    assert same_document(item, other) == same_document(other, item)


@pytest.mark.parametrize(
    "text", ["", "nonsense", "{", "%7B", "[1]", '"text"', "null", "[" * 100_000, "1e400"]
)
def test_what_is_no_document_is_another_one(text: str) -> None:
    seen = read_document(text)
    assert seen["Unreadable"] in {text, "{"}
    assert same_document(seen, read_document(text))
    assert not any(same_document(seen, item) for item in TRUSTS)


def _with(**fields: Any) -> dict[str, Any]:
    statement = {"Effect": "Allow", "Action": "s3:*", "Resource": "*", **fields}
    return {"Version": "2012-10-17", "Statement": statement}


def _held(operator: str, value: Any) -> dict[str, Any]:
    return _with(Condition={operator: {"a:b": value}})


OTHER: dict[str, tuple[Any, Any]] = {
    "version": (_with(), {**_with(), "Version": "2008-10-17"}),
    "no version": (_with(), {"Statement": _with()["Statement"]}),
    "id": (_with(), {**_with(), "Id": "x"}),
    "resource's case": (_with(Resource="arn:aws:s3:::A"), _with(Resource="arn:aws:s3:::a")),
    "value's case": (_held("StringEquals", "A"), _held("StringEquals", "a")),
    "true and one": (_held("Bool", value=True), _held("Bool", value=1)),
    "number and another": (_held("NumericEquals", 5), _held("NumericEquals", "5.1")),
    "no numbers": (_held("NumericEquals", "1_0"), _held("NumericEquals", "10")),
    "number as text": (_held("StringEquals", "5"), _held("StringEquals", "5.0")),
    "no value and no condition": (_held("StringEquals", []), _with()),
    "no resource and none of them": (_with(Resource=[]), _with(NotResource=[])),
    "role and its session": (
        _with(Principal={"AWS": "arn:aws:iam::123456789012:role/x"}),
        _with(Principal={"AWS": "arn:aws:sts::123456789012:assumed-role/x/y"}),
    ),
    "principal's type": (_with(Principal={"AWS": "*"}), _with(Principal={"Federated": "*"})),
    "principal and its contrary": (_with(Principal={"AWS": "x"}), _with(NotPrincipal={"AWS": "x"})),
    "keys of one condition or of two": (
        _with(Condition={"StringEquals": {"a:b": "c", "a:d": "e"}}),
        _with(Condition={"StringEquals": {"a:b": ["c", "e"]}}),
    ),
    "a key under another operator": (
        _with(Condition={"StringEquals": {"a:b": "c"}, "StringLike": {"a:d": "e"}}),
        _with(Condition={"StringEquals": {"a:d": "e"}, "StringLike": {"a:b": "c"}}),
    ),
    "what stands in which statement": (
        {"Statement": [_with(Sid="A")["Statement"], _with(Sid="B", Effect="Deny")["Statement"]]},
        {"Statement": [_with(Sid="B")["Statement"], _with(Sid="A", Effect="Deny")["Statement"]]},
    ),
}


@pytest.mark.parametrize("what", OTHER)
def test_other(what: str) -> None:
    item, other = OTHER[what]
    assert not same_document(item, other)
    assert not same_document(other, item)


def test_a_unique_id_is_its_living_principal_and_nobody_else() -> None:
    arn, identity = "arn:aws:iam::123456789012:role/x", "AROAEXAMPLEEXAMPLE01"
    by_arn, by_id = _with(Principal={"AWS": [arn]}), _with(Principal={"AWS": identity})
    assert same_document(by_arn, by_id, {identity: arn})
    assert same_document(by_id, by_arn, {identity: arn})
    assert not same_document(by_arn, by_id, {"AROAEXAMPLEEXAMPLE02": arn})
    assert not same_document(by_arn, by_id)
    elsewhere = [_held("StringEquals", item) for item in (arn, identity)]
    assert not same_document(elsewhere[0], elsewhere[1], {identity: arn})
