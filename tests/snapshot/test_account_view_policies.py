"""Account view: policies of a role, policies by ARN and by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from support.viewed_account import ARN_PREFIX, POLICY, TAGS, TRUST

from iamdsl import ManagedPolicy
from iamdsl.errors import ResourceError, UnknownName
from iamdsl.snapshot.lookup_records import AttachedPolicy

if TYPE_CHECKING:
    from support.viewed_account import Called

    from iamdsl.snapshot.account_view import AccountView
    from iamdsl.testing import InProcessAccount


def test_policies_of_a_role(
    iam: Any, view: AccountView, called: Called, iam_account: InProcessAccount
) -> None:
    iam.create_role(RoleName="web", AssumeRolePolicyDocument=TRUST)
    arn = iam.create_policy(PolicyName="p", Path="/x/", PolicyDocument=POLICY.to_json())["Policy"][
        "Arn"
    ]
    iam.attach_role_policy(RoleName="web", PolicyArn=arn)
    iam.attach_role_policy(RoleName="web", PolicyArn=ManagedPolicy.ReadOnlyAccess.arn("aws"))
    for name in ("a", "b"):
        iam.put_role_policy(RoleName="web", PolicyName=name, PolicyDocument=POLICY.to_json())
    iam_account.reset_calls()
    assert view.role_policies("web") == {"a": POLICY.to_dict(), "b": POLICY.to_dict()}
    assert called("ListRolePolicies GetRolePolicy GetRolePolicy")
    assert {attached.name for attached in view.role_policy_attachments("web")} == {
        "p",
        "ReadOnlyAccess",
    }
    assert view.role_policy_attachments("web", "/x/") == (AttachedPolicy("p", arn),)
    assert called("ListAttachedRolePolicies ListAttachedRolePolicies")
    for call in (view.role_policies, view.role_policy_attachments):
        with pytest.raises(UnknownName, match="did you mean `web`"):
            call("wbe")


def test_policy_by_arn(
    iam: Any, view: AccountView, called: Called, iam_account: InProcessAccount
) -> None:
    arn = iam.create_policy(
        PolicyName="uploads", PolicyDocument=POLICY.to_json(), Description="d", Tags=TAGS
    )["Policy"]["Arn"]
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=POLICY.to_json(), SetAsDefault=False)
    iam.create_user(UserName="jane", PermissionsBoundary=arn)
    iam.attach_user_policy(UserName="jane", PolicyArn=arn)
    iam_account.reset_calls()
    policy = view.policy(arn)
    assert called("GetPolicy GetPolicyVersion")
    assert policy.document == POLICY.to_dict()
    assert [version.id for version in policy.policy.versions] == ["v1"]
    assert (policy.policy.description, policy.policy.tags) == ("d", {"team": "data"})
    assert (policy.attachments, policy.boundaries, policy.attachable) == (1, 1, True)
    assert not policy.is_aws_managed
    with pytest.raises(UnknownName, match="policy/uploads`"):
        view.policy(f"{ARN_PREFIX}:policy/upload")
    assert called("GetPolicy ListPolicies")
    with pytest.raises(UnknownName) as caught:
        view.policy(f"{ARN_PREFIX}:policy/else")
    assert caught.value.next_step is None
    with pytest.raises(ResourceError, match="path prefix"):
        view.policy(arn, path_prefix="/x/")


def test_policy_by_name(
    iam: Any, view: AccountView, called: Called, iam_account: InProcessAccount
) -> None:
    iam.create_policy(PolicyName="uploads", Path="/x/", PolicyDocument=POLICY.to_json())
    iam_account.reset_calls()
    assert view.policy("uploads", path_prefix="/x/").policy.arn == f"{ARN_PREFIX}:policy/x/uploads"
    assert called("ListPolicies GetPolicy GetPolicyVersion")
    policy = view.policy("AdministratorAccess")
    assert policy.is_aws_managed
    assert policy.document["Statement"]["Action"] == "*"
    with pytest.raises(UnknownName, match="did you mean `uploads`"):
        view.policy("upload")
    with pytest.raises(UnknownName, match="under /y/"):
        view.policy("uploads", path_prefix="/y/")


def test_name_that_aws_also_uses_is_ambiguous(iam: Any, view: AccountView) -> None:
    iam.create_policy(PolicyName="ReadOnlyAccess", Path="/x/", PolicyDocument=POLICY.to_json())
    with pytest.raises(ResourceError, match="2 policies are named") as caught:
        view.policy("ReadOnlyAccess")
    assert f"{ARN_PREFIX}:policy/x/ReadOnlyAccess" in str(caught.value)
    assert "arn:aws:iam::aws:policy/ReadOnlyAccess" in str(caught.value)
    assert not view.policy("ReadOnlyAccess", path_prefix="/x/").is_aws_managed
