"""Every AWS managed policy has an attribute; compared with moto's list."""

from __future__ import annotations

import json

import pytest
from moto.iam.aws_managed_policies import aws_managed_policies_data

from iamdsl import ManagedPolicy
from iamdsl.errors import InvalidArn, LanguageError, UnknownAttribute

MOTO_POLICIES = json.loads(aws_managed_policies_data)


def test_all_policies_have_their_aws_arn() -> None:
    assert {policy.name: policy.arn() for policy in ManagedPolicy} == {
        name: f"arn:aws:iam::aws:policy{facts['Path']}{name}"
        for name, facts in MOTO_POLICIES.items()
    }
    assert len(ManagedPolicy) == len(MOTO_POLICIES) > 1500


def test_repr_evaluates_to_the_policy() -> None:
    for policy in ManagedPolicy:
        assert eval(repr(policy), {"ManagedPolicy": ManagedPolicy}) is policy  # noqa: S307


@pytest.mark.parametrize("partition", ["aws", "aws-cn", "aws-us-gov"])
def test_policy_is_found_by_its_arn(partition: str) -> None:
    for policy in ManagedPolicy:
        assert ManagedPolicy.from_arn(policy.arn(partition)) is policy


def test_unknown_partition_is_refused() -> None:
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
def test_other_arn_is_refused(arn: str) -> None:
    with pytest.raises(InvalidArn):
        ManagedPolicy.from_arn(arn)


def test_typo_suggests_the_nearest_name() -> None:
    with pytest.raises(UnknownAttribute, match=r"did you mean .*ReadOnlyAccess"):
        ManagedPolicy.ReadOnlyAcess  # type: ignore[attr-defined] # noqa: B018
    with pytest.raises(UnknownAttribute, match="AdministratorAccess"):
        ManagedPolicy["AdministratorAcess"]


def test_membership_and_completion() -> None:
    assert "ReadOnlyAccess" in ManagedPolicy
    assert "ReadOnlyAcess" not in ManagedPolicy
    assert ManagedPolicy.ReadOnlyAccess in ManagedPolicy
    assert {policy.identifier for policy in ManagedPolicy} <= set(dir(ManagedPolicy))


def test_service_linked_role_policies_are_not_attachable() -> None:
    assert ManagedPolicy.ReadOnlyAccess.attachable
    assert not ManagedPolicy.AmazonECSServiceRolePolicy.attachable


def test_each_policy_has_its_document_and_dates() -> None:
    for policy in ManagedPolicy:
        moto_policy = MOTO_POLICIES[policy.name]
        assert policy.document().to_dict(lossless=True) == moto_policy["Document"]
        assert policy.default_version == moto_policy["DefaultVersionId"]
        assert (policy.created, policy.updated) == (
            moto_policy["CreateDate"],
            moto_policy["UpdateDate"],
        )
