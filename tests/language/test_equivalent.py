"""Equivalence: order and shape are free, meaning is not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.policies import identity_documents, reshaped, trust_documents

from iamdsl import equivalent
from iamdsl.errors import PolicySyntaxError

if TYPE_CHECKING:
    from iamdsl.language import PolicyDocument


@given(data=st.data(), policy=identity_documents() | trust_documents())
def test_reordering_and_reshaping_changes_nothing(
    data: st.DataObject, policy: PolicyDocument
) -> None:
    other = data.draw(reshaped(policy.to_dict()))
    assert equivalent(policy, other)
    assert equivalent(json.dumps(other), policy)


@given(one=identity_documents(), other=identity_documents())
def test_equal_documents_are_equivalent_and_it_is_symmetric(
    one: PolicyDocument, other: PolicyDocument
) -> None:
    assert equivalent(one, one.to_json())
    assert equivalent(one, other) == equivalent(other, one)


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
}


@pytest.mark.parametrize("what", SAME)
def test_same(what: str) -> None:
    one, other = SAME[what]
    assert equivalent(one, other)
    assert equivalent(other, one)


@pytest.mark.parametrize("what", OTHER)
def test_other(what: str) -> None:
    one, other = OTHER[what]
    assert not equivalent(one, other)
    assert not equivalent(other, one)


def test_text_that_is_no_json_is_refused() -> None:
    with pytest.raises(PolicySyntaxError):
        equivalent("{", "{}")
