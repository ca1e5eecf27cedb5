"""What is open is filled in when a policy is bound: account, partition, services' names."""

from __future__ import annotations

import pytest

from iamdsl import Role, allow, document, oidc, parse, trust
from iamdsl.errors import UnboundArn

GITHUB = oidc("token.actions.githubusercontent.com")


def test_own_account_is_filled_in_when_bound() -> None:
    role = Role("app", path="/svc/")
    policy = document(allow("iam:PassRole").on(role))
    with pytest.raises(UnboundArn, match="role/svc/app"):
        policy.to_json()
    bound = policy.bind(partition="aws-us-gov", account="123456789012")
    assert "arn:aws-us-gov:iam::123456789012:role/svc/app" in bound.to_json()
    mine = trust(allow("sts:AssumeRole").for_own_account()).bind(account="123456789012")
    assert "arn:aws:iam::123456789012:root" in mine.to_json()


def test_another_account_is_in_the_deployments_partition() -> None:
    policy = trust(allow("sts:AssumeRole").for_account("111122223333"))
    assert parse(policy.to_json()) == policy
    assert "arn:aws:iam::111122223333:root" in policy.to_json()
    elsewhere = policy.bind(partition="aws-us-gov", account="123456789012")
    assert "arn:aws-us-gov:iam::111122223333:root" in elsewhere.to_json()
    named = trust(allow("sts:AssumeRole").for_principal("arn:aws:iam::111122223333:role/x"))
    assert named.bind(partition="aws-us-gov") == named


def test_oidc_brings_its_keys() -> None:
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


def test_china_spells_some_services_otherwise() -> None:
    policy = trust(allow("sts:AssumeRole").for_service("ec2", "lambda"))
    result = policy.bind(partition="aws-cn", account="123456789012").to_dict()
    assert result["Statement"]["Principal"]["Service"] == [
        "ec2.amazonaws.com.cn",
        "lambda.amazonaws.com",
    ]
