"""The policy that a run needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
from support.least_privilege_run import actions_of, statements

from iamdsl import (
    Group,
    InstanceProfile,
    LoginProfile,
    ManagedPolicy,
    Quota,
    Role,
    User,
    allow,
    deploy,
    size,
)
from iamdsl.client import AwsAccount
from iamdsl.deployment.permissions import permissions
from iamdsl.deployment.permissions.required_actions import UNDO_ACTIONS
from iamdsl.resources import ServiceLinkedRole
from iamdsl.services import iam

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.deployment import Plan
    from iamdsl.resources import Resource
    from iamdsl.testing import InProcessAccount

APP = Role("app", path="/svc/").trusting(allow("sts:AssumeRole").for_service("ec2"))
STEM = "arn:aws:iam::123456789012:"


def _plan(account: InProcessAccount, *resources: Resource) -> Plan:
    session = deploy("mine", account=account)
    session.add(*resources)
    return session.plan()


def _resources_allowed(policy: Any, action: str, part: str = "Run") -> list[str]:
    """Return the resources that an action is allowed on."""
    result: list[str] = []
    for statement in statements(policy.to_dict()):
        if statement["Sid"].startswith(part) and action in actions_of({"Statement": statement}):
            resources = statement["Resource"]
            result += [resources] if isinstance(resources, str) else resources
    return result


def test_actions_that_a_call_also_needs(iam_account: InProcessAccount) -> None:
    policy = permissions(_plan(iam_account, APP, InstanceProfile("web", role=APP), Group("devs")))
    role, profile = [f"{STEM}role/svc/app"], [f"{STEM}instance-profile/web"]
    assert (
        _resources_allowed(policy, "iam:CreateRole")
        == _resources_allowed(policy, "iam:TagRole")
        == role
    )
    assert _resources_allowed(policy, "iam:AddRoleToInstanceProfile") == profile
    assert _resources_allowed(policy, "iam:PassRole") == role
    assert _resources_allowed(policy, "iam:CreateGroup") == [f"{STEM}group/devs"]
    assert not [item for item in actions_of(policy.to_dict()) if item.startswith("sts:")]
    assert "iam:GetAccountPasswordPolicy" not in actions_of(policy.to_dict())


def test_generated_password_needs_the_password_policy(iam_account: InProcessAccount) -> None:
    jane = User("jane")
    policy = permissions(_plan(iam_account, jane, LoginProfile(jane)))
    assert _resources_allowed(policy, "iam:GetAccountPasswordPolicy") == ["*"]


def test_rename_and_move_need_old_and_new_arns(iam_account: InProcessAccount) -> None:
    with deploy("mine", account=iam_account) as session:
        session.add(User("jane", path="/old/"), Group("devs"))
    new = User("mary", path="/new/", renamed_from="jane").tagged(team="web")
    policy = permissions(_plan(iam_account, new, Group("ops", renamed_from="devs")), rollback=True)
    ways = {f"{STEM}user/{path}/{name}" for path in ("old", "new") for name in ("jane", "mary")}
    assert set(_resources_allowed(policy, "iam:UpdateUser")) == ways
    assert set(_resources_allowed(policy, "iam:UpdateUser", "Undo")) == ways
    assert set(_resources_allowed(policy, "iam:UpdateGroup")) == {
        f"{STEM}group/devs",
        f"{STEM}group/ops",
    }
    # Both ARNs: the plan decides whether the move or the tags come first.
    assert set(_resources_allowed(policy, "iam:TagUser")) == {
        f"{STEM}user/{path}/mary" for path in ("old", "new")
    }


def test_unknown_path_becomes_a_wildcard(iam_account: InProcessAccount) -> None:
    iam_account.client("iam").create_group(GroupName="devs")
    policy = permissions(
        _plan(iam_account, User("jane").member_of(iam.group("devs", account=None)))
    )
    assert _resources_allowed(policy, "iam:AddUserToGroup") == [
        f"{STEM}group/*/devs",
        f"{STEM}group/devs",
    ]


def test_deletion_needs_the_observed_arn(iam_account: InProcessAccount) -> None:
    with deploy("mine", account=iam_account) as session:
        session.add(User("jane", path="/staff/"))
    policy = permissions(_plan(iam_account))
    assert _resources_allowed(policy, "iam:DeleteUser") == [f"{STEM}user/staff/jane"]


def test_service_linked_role(iam_account: InProcessAccount) -> None:
    policy = permissions(_plan(iam_account, ServiceLinkedRole("ecs.amazonaws.com")), rollback=True)
    place = f"{STEM}role/aws-service-role/ecs.amazonaws.com/*"
    assert _resources_allowed(policy, "iam:CreateServiceLinkedRole") == [place]
    assert _resources_allowed(policy, "iam:DeleteServiceLinkedRole", "Undo") == [place]


def test_rollback_actions_are_included_on_request(iam_account: InProcessAccount) -> None:
    plan = _plan(iam_account, APP)
    assert not actions_of(permissions(plan).to_dict(), "Undo")
    assert actions_of(permissions(plan, rollback=True).to_dict(), "Undo") == {"iam:DeleteRole"}


def test_bulk_read_is_always_allowed(iam_account: InProcessAccount) -> None:
    policy = permissions(attrs.evolve(_plan(iam_account), reads=("iam:GetRole", "iam:GetUser")))
    assert statements(policy.to_dict()) == [
        {
            "Sid": "ReadAll",
            "Effect": "Allow",
            "Action": ["iam:GetAccountAuthorizationDetails", "iam:GetRole", "iam:GetUser"],
            "Resource": "*",
        }
    ]


class ReadableSink:
    """A sink or storage that requires actions."""

    def actions(self) -> Mapping[str, tuple[str, ...]]:
        return {"ssm:PutParameter": ("arn:aws:ssm:*:123456789012:parameter/iam/*",)}


def test_sink_storage_and_assumed_role(iam_account: InProcessAccount) -> None:
    role = "arn:aws:iam::123456789012:role/deploy"
    policy = permissions(
        _plan(iam_account, APP), places=(ReadableSink(), object()), assumed_role=role
    )
    assert _resources_allowed(policy, "ssm:PutParameter", "Keep") == [
        "arn:aws:ssm:*:123456789012:parameter/iam/*"
    ]
    assert _resources_allowed(policy, "sts:AssumeRole", "Assume") == [role]
    assert AwsAccount(assume_role=role).assumed_role == role
    assert AwsAccount().assumed_role is None


def test_session_includes_its_sink_and_storage(iam_account: InProcessAccount) -> None:
    class Sink(ReadableSink):
        """A sink that stores nothing."""

        def put(self, name: str, fields: Mapping[str, str]) -> None: ...
        def get(self, name: str) -> None: ...
        def remove(self, name: str) -> None: ...
        def where(self, name: str) -> str:
            return name

    session = deploy("mine", account=iam_account, secrets=Sink())
    session.add(APP)
    assert actions_of(session.permissions().to_dict(), "Keep") == {"ssm:PutParameter"}
    assert session.permissions() == session.permissions(session.plan())
    assert actions_of(session.permissions(rollback=True).to_dict(), "Undo") == {"iam:DeleteRole"}


def test_many_roles_need_few_statements(iam_account: InProcessAccount) -> None:
    roles = [
        attrs.evolve(APP, name=f"app-{number}").attach(ManagedPolicy.ReadOnlyAccess)
        for number in range(25)
    ]
    policy = permissions(_plan(iam_account, *roles))
    assert len(statements(policy.to_dict())) <= 3
    assert size(policy) <= Quota.MANAGED.limit


def test_every_undo_operation_has_an_undo() -> None:
    assert {item for result in UNDO_ACTIONS.values() for item in result} <= set(UNDO_ACTIONS)
