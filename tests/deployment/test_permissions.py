"""What a run needs, as one policy."""

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


def _on(policy: Any, action: str, part: str = "Run") -> list[str]:
    """The resources that an action is allowed on."""
    result: list[str] = []
    for statement in statements(policy.to_dict()):
        if statement["Sid"].startswith(part) and action in actions_of({"Statement": statement}):
            resources = statement["Resource"]
            result += [resources] if isinstance(resources, str) else resources
    return result


def test_what_comes_with_a_call(iam_account: InProcessAccount) -> None:
    policy = permissions(_plan(iam_account, APP, InstanceProfile("web", role=APP), Group("devs")))
    role, profile = [f"{STEM}role/svc/app"], [f"{STEM}instance-profile/web"]
    assert _on(policy, "iam:CreateRole") == _on(policy, "iam:TagRole") == role
    assert _on(policy, "iam:AddRoleToInstanceProfile") == profile
    assert _on(policy, "iam:PassRole") == role
    assert _on(policy, "iam:CreateGroup") == [f"{STEM}group/devs"]
    assert not [item for item in actions_of(policy.to_dict()) if item.startswith("sts:")]
    assert "iam:GetAccountPasswordPolicy" not in actions_of(policy.to_dict())


def test_a_password_is_made_by_the_accounts_policy(iam_account: InProcessAccount) -> None:
    jane = User("jane")
    policy = permissions(_plan(iam_account, jane, LoginProfile(jane)))
    assert _on(policy, "iam:GetAccountPasswordPolicy") == ["*"]


def test_a_rename_and_a_move_need_every_arn_on_the_way(iam_account: InProcessAccount) -> None:
    with deploy("mine", account=iam_account) as session:
        session.add(User("jane", path="/old/"), Group("devs"))
    new = User("mary", path="/new/", renamed_from="jane").tagged(team="web")
    policy = permissions(_plan(iam_account, new, Group("ops", renamed_from="devs")), rollback=True)
    ways = {f"{STEM}user/{path}/{name}" for path in ("old", "new") for name in ("jane", "mary")}
    assert set(_on(policy, "iam:UpdateUser")) == ways
    assert set(_on(policy, "iam:UpdateUser", "Undo")) == ways
    assert set(_on(policy, "iam:UpdateGroup")) == {f"{STEM}group/devs", f"{STEM}group/ops"}
    # Before and after: which comes first, the move or the tags, is the plan's to say.
    assert set(_on(policy, "iam:TagUser")) == {f"{STEM}user/{path}/mary" for path in ("old", "new")}


def test_what_has_no_known_path_may_be_under_any(iam_account: InProcessAccount) -> None:
    iam_account.client("iam").create_group(GroupName="devs")
    policy = permissions(
        _plan(iam_account, User("jane").member_of(iam.group("devs", account=None)))
    )
    assert _on(policy, "iam:AddUserToGroup") == [f"{STEM}group/*/devs", f"{STEM}group/devs"]


def test_what_goes_is_where_it_was_seen(iam_account: InProcessAccount) -> None:
    with deploy("mine", account=iam_account) as session:
        session.add(User("jane", path="/staff/"))
    policy = permissions(_plan(iam_account))
    assert _on(policy, "iam:DeleteUser") == [f"{STEM}user/staff/jane"]


def test_the_role_of_a_service(iam_account: InProcessAccount) -> None:
    policy = permissions(_plan(iam_account, ServiceLinkedRole("ecs.amazonaws.com")), rollback=True)
    place = f"{STEM}role/aws-service-role/ecs.amazonaws.com/*"
    assert _on(policy, "iam:CreateServiceLinkedRole") == [place]
    assert _on(policy, "iam:DeleteServiceLinkedRole", "Undo") == [place]


def test_undoing_is_in_it_only_when_asked_for(iam_account: InProcessAccount) -> None:
    plan = _plan(iam_account, APP)
    assert not actions_of(permissions(plan).to_dict(), "Undo")
    assert actions_of(permissions(plan, rollback=True).to_dict(), "Undo") == {"iam:DeleteRole"}


def test_what_the_bulk_read_needs_is_always_there(iam_account: InProcessAccount) -> None:
    policy = permissions(attrs.evolve(_plan(iam_account), reads=("iam:GetRole", "iam:GetUser")))
    assert statements(policy.to_dict()) == [
        {
            "Sid": "ReadAll",
            "Effect": "Allow",
            "Action": ["iam:GetAccountAuthorizationDetails", "iam:GetRole", "iam:GetUser"],
            "Resource": "*",
        }
    ]


class Vault:
    """Says what it needs, as places for secrets and ledgers may."""

    def actions(self) -> Mapping[str, tuple[str, ...]]:
        return {"ssm:PutParameter": ("arn:aws:ssm:*:123456789012:parameter/iam/*",)}


def test_places_and_the_role_to_work_as(iam_account: InProcessAccount) -> None:
    role = "arn:aws:iam::123456789012:role/deploy"
    policy = permissions(_plan(iam_account, APP), places=(Vault(), object()), assumed_role=role)
    assert _on(policy, "ssm:PutParameter", "Keep") == ["arn:aws:ssm:*:123456789012:parameter/iam/*"]
    assert _on(policy, "sts:AssumeRole", "Assume") == [role]
    assert AwsAccount(assume_role=role).assumed_role == role
    assert AwsAccount().assumed_role is None


def test_a_session_tells_what_its_own_places_need(iam_account: InProcessAccount) -> None:
    class Sink(Vault):
        """A sink of nothing."""

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


def test_many_roles_take_few_statements(iam_account: InProcessAccount) -> None:
    roles = [
        attrs.evolve(APP, name=f"app-{number}").attach(ManagedPolicy.ReadOnlyAccess)
        for number in range(25)
    ]
    policy = permissions(_plan(iam_account, *roles))
    assert len(statements(policy.to_dict())) <= 3
    assert size(policy) <= Quota.MANAGED.limit


def test_what_undoes_something_is_itself_known() -> None:
    assert {item for result in UNDO_ACTIONS.values() for item in result} <= set(UNDO_ACTIONS)
