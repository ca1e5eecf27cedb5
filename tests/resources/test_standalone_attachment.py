"""A policy is attached to a principal outside the stack, whose other attachments stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from iamdsl import ManagedPolicy, Policy, Role, allow, deploy, document, trust
from iamdsl.errors import InvalidArn, ResourceError
from iamdsl.resources import Attachment

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount

EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))
APP = "arn:aws:iam::123456789012:role/theirs/app"
READ = document(allow("s3:Get*").on("*"))


@pytest.fixture
def account(iam_account: InProcessAccount) -> InProcessAccount:
    iam = iam_account.client("iam")
    iam.create_role(RoleName="app", Path="/theirs/", AssumeRolePolicyDocument=EC2.to_json())
    policy = ManagedPolicy.ViewOnlyAccess.arn("aws")
    iam.attach_role_policy(RoleName="app", PolicyArn=policy)
    iam_account.reset_calls()
    return iam_account


def _attached(account: InProcessAccount) -> list[str]:
    result = account.client("iam").list_attached_role_policies(RoleName="app")
    return sorted(policy["PolicyName"] for policy in result["AttachedPolicies"])


def test_only_the_attachment_is_created_and_deleted(account: InProcessAccount) -> None:
    with deploy("s", account=account) as session:
        read = session.add(Policy("read", READ))
        session.add(Attachment(read, to=APP))
        session.add(Attachment(ManagedPolicy.ReadOnlyAccess, to=APP))
    assert account.writes == {"iam:CreatePolicy": 1, "iam:AttachRolePolicy": 2}
    assert _attached(account) == ["ReadOnlyAccess", "ViewOnlyAccess", "read"]
    assert session.plan().is_empty
    account.client("iam").detach_role_policy(
        RoleName="app", PolicyArn=ManagedPolicy.ReadOnlyAccess.arn("aws")
    )
    assert [step.sentence for step in session.plan().steps] == ["attach ReadOnlyAccess to role app"]
    session.destroy()
    assert _attached(account) == ["ViewOnlyAccess"]
    assert not account.client("iam").list_policies(Scope="Local")["Policies"]


def test_invalid_principals_are_refused(account: InProcessAccount) -> None:
    with pytest.raises(InvalidArn, match="is not the ARN of a user, group or role"):
        Attachment(ManagedPolicy.ReadOnlyAccess, to="arn:aws:iam::123456789012:policy/p")
    with pytest.raises(ResourceError, match="attach"):
        Attachment(ManagedPolicy.ReadOnlyAccess, to=Role("app", trust=EC2))  # type: ignore[arg-type]
    other_account = "arn:aws:iam::210987654321:role/app"
    with pytest.raises(ResourceError, match="another account"), deploy("s", account=account) as s:
        s.add(Attachment(ManagedPolicy.ReadOnlyAccess, to=other_account))
