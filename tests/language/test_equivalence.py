"""`equivalent` ignores order and shape, and nothing that changes the meaning."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from support.policy_strategies import identity_documents, reshaped, trust_documents

from iamdsl import Role, allow, document, equivalent, normalise, parse, trust
from iamdsl.errors import LanguageError, PolicySyntaxError

if TYPE_CHECKING:
    from iamdsl.language import IdentityPolicy, PolicyDocument


@given(data=st.data(), policy=identity_documents() | trust_documents())
def test_reordered_and_reshaped_policy_is_equivalent(
    data: st.DataObject, policy: PolicyDocument
) -> None:
    other = data.draw(reshaped(policy.to_dict()))
    assert equivalent(policy, other)
    assert equivalent(json.dumps(other), policy)


@given(policy=identity_documents(), other=identity_documents())
def test_equivalence_is_reflexive_and_symmetric(
    policy: PolicyDocument, other: PolicyDocument
) -> None:
    assert equivalent(policy, policy.to_json())
    assert equivalent(policy, other) == equivalent(other, policy)


def _with(**fields: Any) -> dict[str, Any]:
    statement = {"Effect": "Allow", "Action": "s3:*", "Resource": "*", **fields}
    return {"Version": "2012-10-17", "Statement": statement}


EQUIVALENT: dict[str, tuple[Any, Any]] = {
    "account and its root": (
        _with(Principal={"AWS": "123456789012"}),
        _with(Principal={"AWS": "arn:aws:iam::123456789012:root"}),
    ),
    "effect in another letter case": (_with(Effect="allow"), _with()),
    "boolean and its text": (
        _with(Condition={"Bool": {"a:b": True}}),
        _with(Condition={"Bool": {"a:b": "true"}}),
    ),
    "number and its text": (
        _with(Condition={"NumericEquals": {"a:b": 5}}),
        _with(Condition={"NumericEquals": {"a:b": ["5"]}}),
    ),
    "no principals": (_with(Principal={"AWS": []}), _with()),
    "account and its root, as exceptions": (
        _with(NotPrincipal={"AWS": ["123456789012"]}),
        _with(NotPrincipal={"AWS": "arn:aws-cn:iam::123456789012:root"}),
    ),
    "operator in another letter case": (
        _with(Condition={"forAllValues:StringEquals": {"a:b": "c"}}),
        _with(Condition={"ForAllValues:StringEquals": {"a:b": "c"}}),
    ),
    "no conditions": (_with(Condition={"StringEquals": {}}), _with()),
    "principals in another order": (
        _with(Principal={"AWS": ["a", "b"], "Service": "c"}),
        _with(Principal={"Service": ["c"], "AWS": ["b", "a"]}),
    ),
    "JSON that is not a policy": ('{"a": [1, 2]}', '{ "a" : [1,2] }'),
    "one statement and a list of one": (_with(), {**_with(), "Statement": [_with()["Statement"]]}),
}

DIFFERENT: dict[str, tuple[Any, Any]] = {
    "version": (_with(), {"Statement": _with()["Statement"]}),
    "sid": (_with(Sid="A"), _with()),
    "action": (_with(Action="s3:Get*"), _with()),
    "letter case of an action": (_with(Action="S3:*"), _with()),
    "effect": (_with(Effect="Deny"), _with()),
    "one more action": (_with(Action=["s3:*", "ec2:*"]), _with()),
    "NotAction": (
        {**_with(), "Statement": {"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"}},
        _with(),
    ),
    "star and AWS star as principal": (_with(Principal="*"), _with(Principal={"AWS": "*"})),
    "condition's value": (
        _with(Condition={"Bool": {"a:b": "true"}}),
        _with(Condition={"Bool": {"a:b": "false"}}),
    ),
    "list that is not a policy": ("[1, 2]", "[2, 1]"),
    "the same twice": (_with(Action=["s3:*", "s3:*"]), _with(Action=["s3:*"])),
    "statement twice": (
        {**_with(), "Statement": [_with()["Statement"], _with()["Statement"]]},
        _with(),
    ),
    "AWS star and the roots of all accounts": (
        _with(Principal={"AWS": "*"}),
        _with(Principal={"AWS": "arn:aws:iam::*:root"}),
    ),
    "role and its session": (
        _with(Principal={"AWS": "arn:aws:iam::123456789012:role/x"}),
        _with(Principal={"AWS": "arn:aws:sts::123456789012:assumed-role/x/y"}),
    ),
    "principal's type": (
        _with(Principal={"AWS": "ec2.amazonaws.com"}),
        _with(Principal={"Service": "ec2.amazonaws.com"}),
    ),
    "operator": (
        _with(Condition={"StringEquals": {"a:b": "c"}}),
        _with(Condition={"StringLike": {"a:b": "c"}}),
    ),
    "empty resource and no resource": (
        {"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": []}},
        {"Statement": {"Effect": "Allow", "Action": "s3:*"}},
    ),
}


@pytest.mark.parametrize("case", EQUIVALENT)
def test_policies_are_equivalent(case: str) -> None:
    policy, other = EQUIVALENT[case]
    assert equivalent(policy, other)
    assert equivalent(other, policy)


@pytest.mark.parametrize("case", DIFFERENT)
def test_policies_are_not_equivalent(case: str) -> None:
    policy, other = DIFFERENT[case]
    assert not equivalent(policy, other)
    assert not equivalent(other, policy)


@pytest.mark.parametrize("text", ["{", "", "nonsense", '{"a": 1, "a": 1}'])
def test_text_that_is_not_json_is_refused(text: str) -> None:
    with pytest.raises(PolicySyntaxError):
        equivalent(text, "{}")
    with pytest.raises(PolicySyntaxError):
        equivalent("{}", text)


def test_documents_with_open_accounts_are_compared() -> None:
    policy = document(allow("iam:PassRole").on(Role("a"), Role("b")))
    other = document(allow("iam:PassRole").on(Role("b"), Role("a")))
    assert equivalent(policy, other)
    assert not equivalent(policy, document(allow("iam:PassRole").on(Role("a"))))


@given(data=st.data(), policy=identity_documents() | trust_documents())
def test_equivalent_documents_are_equal_when_normalised(
    data: st.DataObject, policy: PolicyDocument
) -> None:
    other = parse(data.draw(reshaped(policy.to_dict())), kind=policy.kind)
    assert normalise(other) == normalise(policy)
    assert equivalent(normalise(policy), policy)
    assert normalise(normalise(policy)) == normalise(policy)


@given(policy=identity_documents(), other=identity_documents())
def test_different_documents_are_unequal_when_normalised(
    policy: IdentityPolicy, other: IdentityPolicy
) -> None:
    assert (normalise(policy) == normalise(other)) == equivalent(policy, other)


@given(policy=identity_documents(), other=identity_documents())
def test_sum_has_all_statements_and_union_each_distinct_one(
    policy: IdentityPolicy, other: IdentityPolicy
) -> None:
    assume(not {s.sid for s in policy.statements if s.sid} & {s.sid for s in other.statements})
    total = policy + other
    assert total.statements == policy.statements + other.statements
    assert type(total) is type(policy)
    union = policy | other
    assert union == other | policy
    assert union == normalise(union)
    assert len((policy | policy).statements) == len({*normalise(policy).statements})
    assert {*normalise(policy).statements} | {*normalise(other).statements} == {*union.statements}


def test_documents_that_cannot_be_combined_are_refused() -> None:
    policy = document(allow("s3:*").on("*").named("A"))
    with pytest.raises(LanguageError, match="the Sid 'A'"):
        policy + document(allow("s3:GetObject").on("*").named("A"))
    with pytest.raises(LanguageError, match="the Sid 'A'"):
        policy | document(allow("s3:GetObject").on("*").named("A"))
    assert policy | policy == policy
    with pytest.raises(LanguageError, match="version"):
        policy + document(allow("s3:*").on("*"), version="2008-10-17")
    with pytest.raises(TypeError):
        policy + trust(allow("sts:AssumeRole").for_service("ec2"))  # type: ignore[operator]
