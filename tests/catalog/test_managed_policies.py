"""Every AWS managed policy has a constant, with moto's list as the witness."""

from __future__ import annotations

import json

import pytest
from moto.iam.aws_managed_policies import aws_managed_policies_data

from iamdsl import ManagedPolicy
from iamdsl.errors import InvalidArn, LanguageError, UnknownAttribute

THEIRS = json.loads(aws_managed_policies_data)


def test_all_of_them_with_their_own_arns() -> None:
    assert {policy.name: policy.arn() for policy in ManagedPolicy} == {
        name: f"arn:aws:iam::aws:policy{facts['Path']}{name}" for name, facts in THEIRS.items()
    }
    assert len(ManagedPolicy) == len(THEIRS) > 1500


def test_the_repr_is_the_code_that_gives_it() -> None:
    for policy in ManagedPolicy:
        assert eval(repr(policy), {"ManagedPolicy": ManagedPolicy}) is policy  # noqa: S307


@pytest.mark.parametrize("partition", ["aws", "aws-cn", "aws-us-gov"])
def test_there_and_back_by_arn(partition: str) -> None:
    for policy in ManagedPolicy:
        assert ManagedPolicy.from_arn(policy.arn(partition)) is policy


def test_an_unknown_partition_is_refused() -> None:
    with pytest.raises(LanguageError, match="aws-cn"):
        ManagedPolicy.ReadOnlyAccess.arn("aws-ch")


@pytest.mark.parametrize(
    "arn",
    [
        "arn:aws:iam::aws:policy/ReadOnlyAcces",
        "arn:aws:iam::123456789012:policy/ReadOnlyAccess",
        "arn:aws:iam::aws:policy/service-role/ReadOnlyAccess",
        "ReadOnlyAccess",
        "",
    ],
)
def test_an_arn_that_is_no_aws_managed_policy_is_refused(arn: str) -> None:
    with pytest.raises(InvalidArn):
        ManagedPolicy.from_arn(arn)


def test_a_typo_is_told_the_nearest_name() -> None:
    with pytest.raises(UnknownAttribute, match=r"did you mean .*ReadOnlyAccess"):
        ManagedPolicy.ReadOnlyAcess  # type: ignore[attr-defined] # noqa: B018
    with pytest.raises(UnknownAttribute, match="AdministratorAccess"):
        ManagedPolicy["AdministratorAcess"]


def test_membership_and_completion() -> None:
    assert "ReadOnlyAccess" in ManagedPolicy
    assert "ReadOnlyAcess" not in ManagedPolicy
    assert ManagedPolicy.ReadOnlyAccess in ManagedPolicy
    assert {policy.identifier for policy in ManagedPolicy} <= set(dir(ManagedPolicy))


def test_service_linked_ones_are_known_not_to_be_attachable() -> None:
    assert ManagedPolicy.ReadOnlyAccess.attachable
    assert not ManagedPolicy.AmazonECSServiceRolePolicy.attachable


def test_each_has_its_document_and_dates() -> None:
    for policy in ManagedPolicy:
        theirs = THEIRS[policy.name]
        assert policy.document().to_dict(lossless=True) == theirs["Document"]
        assert policy.default_version == theirs["DefaultVersionId"]
        assert (policy.created, policy.updated) == (theirs["CreateDate"], theirs["UpdateDate"])
