"""Binding fills in the account and partition, and names services as in the partition."""

from __future__ import annotations

import pytest

from iamdsl import Role, allow, document, oidc, parse, trust
from iamdsl.errors import UnboundArn

GITHUB = oidc("token.actions.githubusercontent.com")


def test_own_account_and_partition_are_filled_in() -> None:
    role = Role("app", path="/svc/")
    policy = document(allow("iam:PassRole").on(role))
    with pytest.raises(UnboundArn, match="role/svc/app"):
        policy.to_json()
    bound = policy.bind(partition="aws-us-gov", account="123456789012")
    assert "arn:aws-us-gov:iam::123456789012:role/svc/app" in bound.to_json()
    own_account = trust(allow("sts:AssumeRole").for_own_account()).bind(account="123456789012")
    assert "arn:aws:iam::123456789012:root" in own_account.to_json()


def test_other_account_is_in_the_partition_of_the_deployment() -> None:
    policy = trust(allow("sts:AssumeRole").for_account("111122223333"))
    assert parse(policy.to_json()) == policy
    assert "arn:aws:iam::111122223333:root" in policy.to_json()
    bound = policy.bind(partition="aws-us-gov", account="123456789012")
    assert "arn:aws-us-gov:iam::111122223333:root" in bound.to_json()
    with_arn = trust(allow("sts:AssumeRole").for_principal("arn:aws:iam::111122223333:role/x"))
    assert with_arn.bind(partition="aws-us-gov") == with_arn


def test_oidc_provider_has_its_context_keys() -> None:
    policy = trust(
        allow("sts:AssumeRoleWithWebIdentity")
        .for_federated(GITHUB)
        .when(GITHUB.aud.equals("sts.amazonaws.com"), GITHUB.sub.like("repo:o/r:*"))
    ).bind(account="123456789012")
    statement = policy.to_dict()["Statement"]
    assert statement["Principal"] == {
        "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"
    }
    assert statement["Condition"]["StringLike"] == {
        "token.actions.githubusercontent.com:sub": "repo:o/r:*"
    }


def test_some_service_principals_have_another_name_in_china() -> None:
    policy = trust(allow("sts:AssumeRole").for_service("ec2", "lambda"))
    bound = policy.bind(partition="aws-cn", account="123456789012").to_dict()
    assert bound["Statement"]["Principal"]["Service"] == [
        "ec2.amazonaws.com.cn",
        "lambda.amazonaws.com",
    ]
