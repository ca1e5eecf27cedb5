"""Equivalence: order and shape are free, meaning is not."""

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
def test_reordering_and_reshaping_changes_nothing(
    data: st.DataObject, policy: PolicyDocument
) -> None:
    other = data.draw(reshaped(policy.to_dict()))
    assert equivalent(policy, other)
    assert equivalent(json.dumps(other), policy)


@given(one=identity_documents(), other=identity_documents())
def test_equal_documents_are_equivalent_and_it_is_symmetric(
    document: PolicyDocument, other: PolicyDocument
) -> None:
    assert equivalent(document, document.to_json())
    assert equivalent(document, other) == equivalent(other, document)


def _with(**fields: Any) -> dict[str, Any]:
    statement = {"Effect": "Allow", "Action": "s3:*", "Resource": "*", **fields}
    return {"Version": "2012-10-17", "Statement": statement}


SAME: dict[str, tuple[Any, Any]] = {
    "account and its root": (
        _with(Principal={"AWS": "123456789012"}),
        _with(Principal={"AWS": "arn:aws:iam::123456789012:root"}),
    ),
    "effect in another case": (_with(Effect="allow"), _with()),
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
    "operator in another case": (
        _with(Condition={"forAllValues:StringEquals": {"a:b": "c"}}),
        _with(Condition={"ForAllValues:StringEquals": {"a:b": "c"}}),
    ),
    "no conditions": (_with(Condition={"StringEquals": {}}), _with()),
    "principals in another order": (
        _with(Principal={"AWS": ["a", "b"], "Service": "c"}),
        _with(Principal={"Service": ["c"], "AWS": ["b", "a"]}),
    ),
    "text that is no policy": ('{"a": [1, 2]}', '{ "a" : [1,2] }'),
    "one statement or a list": (_with(), {**_with(), "Statement": [_with()["Statement"]]}),
}

OTHER: dict[str, tuple[Any, Any]] = {
    "version": (_with(), {"Statement": _with()["Statement"]}),
    "sid": (_with(Sid="A"), _with()),
    "action": (_with(Action="s3:Get*"), _with()),
    "action's case": (_with(Action="S3:*"), _with()),
    "effect": (_with(Effect="Deny"), _with()),
    "one more action": (_with(Action=["s3:*", "ec2:*"]), _with()),
    "not": (
        {**_with(), "Statement": {"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"}},
        _with(),
    ),
    "star and AWS star": (_with(Principal="*"), _with(Principal={"AWS": "*"})),
    "condition's value": (
        _with(Condition={"Bool": {"a:b": "true"}}),
        _with(Condition={"Bool": {"a:b": "false"}}),
    ),
    "list that is no policy": ("[1, 2]", "[2, 1]"),
    "the same twice": (_with(Action=["s3:*", "s3:*"]), _with(Action=["s3:*"])),
    "statement twice": (
        {**_with(), "Statement": [_with()["Statement"], _with()["Statement"]]},
        _with(),
    ),
    "any account and all roots": (
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
    "operator on another key": (
        _with(Condition={"StringEquals": {"a:b": "c"}}),
        _with(Condition={"StringLike": {"a:b": "c"}}),
    ),
    "no resource and none of them": (
        {"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": []}},
        {"Statement": {"Effect": "Allow", "Action": "s3:*"}},
    ),
}


@pytest.mark.parametrize("what", SAME)
def test_same(what: str) -> None:
    item, other = SAME[what]
    assert equivalent(item, other)
    assert equivalent(other, item)


@pytest.mark.parametrize("what", OTHER)
def test_other(what: str) -> None:
    item, other = OTHER[what]
    assert not equivalent(item, other)
    assert not equivalent(other, item)


@pytest.mark.parametrize("text", ["{", "", "nonsense", '{"a": 1, "a": 1}'])
def test_text_that_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(PolicySyntaxError):
        equivalent(text, "{}")
    with pytest.raises(PolicySyntaxError):
        equivalent("{}", text)


def test_open_documents_are_compared_as_they_are() -> None:
    identity_policy = document(allow("iam:PassRole").on(Role("a"), Role("b")))
    other = document(allow("iam:PassRole").on(Role("b"), Role("a")))
    assert equivalent(identity_policy, other)
    assert not equivalent(identity_policy, document(allow("iam:PassRole").on(Role("a"))))


@given(data=st.data(), policy=identity_documents() | trust_documents())
def test_normalised_is_equal_just_when_equivalent(
    data: st.DataObject, policy: PolicyDocument
) -> None:
    other = parse(data.draw(reshaped(policy.to_dict())), kind=policy.kind)
    assert normalise(other) == normalise(policy)
    assert equivalent(normalise(policy), policy)
    assert normalise(normalise(policy)) == normalise(policy)


@given(one=identity_documents(), other=identity_documents())
def test_unequal_documents_stay_unequal_when_normalised(
    identity_policy: IdentityPolicy, other: IdentityPolicy
) -> None:
    assert (normalise(identity_policy) == normalise(other)) == equivalent(identity_policy, other)


@given(one=identity_documents(), other=identity_documents())
def test_the_sum_keeps_all_and_the_union_keeps_each_once(
    identity_policy: IdentityPolicy, other: IdentityPolicy
) -> None:
    assume(
        not {s.sid for s in identity_policy.statements if s.sid} & {s.sid for s in other.statements}
    )
    total = identity_policy + other
    assert total.statements == identity_policy.statements + other.statements
    assert type(total) is type(identity_policy)
    union = identity_policy | other
    assert union == other | identity_policy
    assert union == normalise(union)
    assert len((identity_policy | identity_policy).statements) == len(
        {*normalise(identity_policy).statements}
    )
    assert {*normalise(identity_policy).statements} | {*normalise(other).statements} == {
        *union.statements
    }


def test_what_cannot_be_added_is_refused() -> None:
    identity_policy = document(allow("s3:*").on("*").named("A"))
    with pytest.raises(LanguageError, match="named 'A'"):
        identity_policy + document(allow("s3:GetObject").on("*").named("A"))
    with pytest.raises(LanguageError, match="named 'A'"):
        identity_policy | document(allow("s3:GetObject").on("*").named("A"))
    assert identity_policy | identity_policy == identity_policy
    with pytest.raises(LanguageError, match="version"):
        identity_policy + document(allow("s3:*").on("*"), version="2008-10-17")
    with pytest.raises(TypeError):
        identity_policy + trust(allow("sts:AssumeRole").for_service("ec2"))  # type: ignore[operator]
