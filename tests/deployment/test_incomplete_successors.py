"""What is no longer declared is kept until its successor has policies, members and credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.executed_lines import check_linear
from support.faulty_account import FaultyAccount, named_role

from iamdsl import (
    AccessKey,
    Group,
    InstanceProfile,
    LoginProfile,
    ManagedPolicy,
    Policy,
    User,
    allow,
)
from iamdsl.client.call import Call
from iamdsl.deployment import Plan
from iamdsl.deployment.order.creation_barrier import CallSequence
from iamdsl.deployment.order.dependency_graph import ordered_steps
from iamdsl.errors import ApplyFailed
from iamdsl.resources import Address
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.snapshot import Snapshot
from iamdsl.testing import Killed

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.deployment import Outcome
    from iamdsl.resources import Resource

    Resources = Callable[[str], tuple[Resource, ...]]

READ = allow("s3:Get*").on("*")
OWN = Policy("own", READ)


def _group(name: str) -> tuple[Resource, ...]:
    group = Group(name).with_members(User("x")).attach(ManagedPolicy.ReadOnlyAccess)
    return User("x"), group.with_inline("read", READ)


def _role(name: str) -> tuple[Resource, ...]:
    role = attrs.evolve(named_role(0), name=name).attach(OWN).with_inline("read", READ)
    return OWN, role, InstanceProfile("profile", role=role)


def _role_with_profile(name: str) -> tuple[Resource, ...]:
    role = attrs.evolve(named_role(0), name=name).with_inline("read", READ)
    return role, InstanceProfile(f"{name}-profile", role=role)


def _user(name: str) -> tuple[Resource, ...]:
    user = User(name).with_inline("read", READ).attach(ManagedPolicy.ReadOnlyAccess)
    return user, AccessKey(user), LoginProfile(user), Group("g").with_members(user)


CASES: list[tuple[Resources, str]] = [
    (_group, "AddUserToGroup"),
    (_group, "AttachGroupPolicy"),
    (_group, "PutGroupPolicy"),
    (_role, "AttachRolePolicy"),
    (_role, "PutRolePolicy"),
    (_role, "AddRoleToInstanceProfile"),
    (_role_with_profile, "PutRolePolicy"),
    (_role_with_profile, "AddRoleToInstanceProfile"),
    (_user, "AttachUserPolicy"),
    (_user, "PutUserPolicy"),
    (_user, "AddUserToGroup"),
    (_user, "CreateAccessKey"),
    (_user, "CreateLoginProfile"),
]
IDS = [f"{stack.__name__[1:]}-{operation}" for stack, operation in CASES]


def _fail(faulty: FaultyAccount, *resources: Resource) -> Outcome:
    with pytest.raises(ApplyFailed) as caught:
        faulty.apply(*resources)
    outcome: Outcome = caught.value.outcome
    return outcome


def _old_access(faulty: FaultyAccount) -> Any:
    """Return what the account has under the name "old", and the profile's role."""
    iam = faulty.iam
    groups = [item["GroupName"] for item in iam.list_groups()["Groups"]]
    users = [item["UserName"] for item in iam.list_users()["Users"]]
    roles = [item["RoleName"] for item in iam.list_roles()["Roles"]]
    profiles = iam.list_instance_profiles()["InstanceProfiles"]
    access: dict[str, Any] = {
        "members": {
            name: {item["UserName"] for item in iam.get_group(GroupName=name)["Users"]}
            & {"old", "x"}
            for name in groups
            if name in {"old", "g"}
        },
        "profiles": {
            item["InstanceProfileName"]: [role["RoleName"] for role in item["Roles"]]
            for item in profiles
            if item["InstanceProfileName"] != "new-profile"
        },
    }
    for kind, names in (("Group", groups), ("User", users), ("Role", roles)):
        if "old" in names:
            argument, low = {f"{kind}Name": "old"}, kind.lower()
            attached = getattr(iam, f"list_attached_{low}_policies")(**argument)
            inline = getattr(iam, f"list_{low}_policies")(**argument)
            access[kind] = (attached["AttachedPolicies"], inline["PolicyNames"])
    if "old" in users:
        access["keys"] = iam.list_access_keys(UserName="old")["AccessKeyMetadata"]
        access["password"] = iam.get_login_profile(UserName="old")["LoginProfile"]
    return access


@pytest.fixture
def faulty() -> FaultyAccount:
    return FaultyAccount()


@pytest.mark.parametrize(("stack", "operation"), CASES, ids=IDS)
def test_old_object_is_kept_whole_if_its_successor_is_incomplete(
    faulty: FaultyAccount, stack: Resources, operation: str
) -> None:
    faulty.apply(*stack("old"))
    before = _old_access(faulty)
    faulty.account.fail(operation, "AccessDenied")
    outcome = _fail(faulty, *stack("new"))
    assert _old_access(faulty) == before
    (failure,) = outcome.failed
    created = failure.step.action.creates
    call = failure.step.action.sentence if created is None else f"create {created}"
    assert {entry.reason for entry in outcome.kept} == {f"{call} failed"}
    faulty.account.clear_faults()
    assert faulty.apply(*stack("new")).complete
    assert "old" not in str(_old_access(faulty))
    assert faulty.session(*stack("new")).plan().is_empty


@pytest.mark.parametrize(("stack", "operation"), CASES, ids=IDS)
def test_next_run_keeps_it_too_if_the_call_is_refused_again(
    faulty: FaultyAccount, stack: Resources, operation: str
) -> None:
    faulty.apply(*stack("old"))
    before = _old_access(faulty)
    for _ in range(3):
        faulty.account.fail(operation, "AccessDenied")
        assert _fail(faulty, *stack("new")).kept
        assert _old_access(faulty) == before


@pytest.mark.parametrize("when", ["before", "after_commit"])
@pytest.mark.parametrize(("stack", "operation"), CASES, ids=IDS)
def test_run_killed_at_a_grant_has_taken_nothing_from_the_old_object(
    faulty: FaultyAccount, stack: Resources, operation: str, when: Any
) -> None:
    faulty.apply(*stack("old"))
    before = _old_access(faulty)
    faulty.account.kill_at(operation=operation, when=when)
    with pytest.raises(Killed):
        faulty.apply(*stack("new"))
    after = _old_access(faulty)
    if operation == "AddRoleToInstanceProfile" and stack is _role:
        after["profiles"] = before["profiles"]  # a profile holds one role: the old one left first
    assert after == before
    faulty.account.clear_faults()
    assert faulty.apply(*stack("new")).complete
    assert "old" not in str(_old_access(faulty))


def test_grant_to_an_existing_object_holds_nothing(faulty: FaultyAccount) -> None:
    leaver, stays = User("leaver"), User("stays")
    faulty.apply(leaver, AccessKey(leaver), stays)
    faulty.account.fail("PutUserPolicy", "AccessDenied")
    outcome = _fail(faulty, stays.with_inline("read", READ))
    assert not outcome.kept
    assert [item["UserName"] for item in faulty.iam.list_users()["Users"]] == ["stays"]


def test_refused_grant_to_another_kind_holds_nothing(faulty: FaultyAccount) -> None:
    faulty.apply(named_role(1))
    faulty.account.fail("PutGroupPolicy", "AccessDenied")
    outcome = _fail(faulty, Group("new").with_inline("read", READ))
    assert not outcome.kept
    assert not faulty.iam.list_roles()["Roles"]


@pytest.mark.parametrize("stack", [_group, _role, _user])
def test_plan_that_an_earlier_version_saved_is_carried_out(
    faulty: FaultyAccount, stack: Resources
) -> None:
    faulty.apply(*stack("old"))
    session = faulty.session(*stack("new"))
    plan = session.plan()
    assert Plan.from_json(plan.to_json()) == plan
    steps = tuple(attrs.evolve(step, opens=()) for step in plan.steps)
    earlier = Plan.from_json(attrs.evolve(plan, steps=steps).to_json())
    assert session.apply(earlier).complete
    assert "old" not in str(_old_access(faulty))


def test_plan_without_deletions_says_nothing_of_barriers(faulty: FaultyAccount) -> None:
    assert not any(step.opens for step in faulty.session(*_role("new")).plan().steps)


def _grants(count: int) -> None:
    """Order the deletion of a role and a group, and as many grants to new ones."""
    actions: list[PlannedCall] = []
    for number in range(count):
        old, new = Address("role", f"old{number}"), Address("role", f"new{number}")
        profile = Address("instance-profile", f"p{number}")
        actions += [
            _call("CreateOne", new, creates=new),
            _call("GrantOne", new, uses=frozenset({new})),
            _call("StripOne", old, frees=frozenset({old}), takes_away=True),
            _call("DeleteOne", old, destroys=old, takes_away=True),
            _call("AddOne", profile, uses=frozenset({new})),
        ]
    undeclared = frozenset(action.destroys for action in actions if action.destroys)
    steps = ordered_steps(tuple(actions), {}, CallSequence(undeclared=undeclared), Snapshot())
    assert sum(step.held_by == ("role",) for step in steps) == 2 * count
    assert sum(step.opens == ("role",) for step in steps) == 3 * count
    assert sum(len(step.after) for step in steps) == 3 * count


def _call(operation: str, address: Address, **fields: Any) -> PlannedCall:
    parameter = "RoleName" if address.kind == "role" else "InstanceProfileName"
    call = Call("iam", operation, {parameter: address.name})
    return PlannedCall(call=call, sentence="", address=address, **fields)


def test_work_grows_with_the_number_of_grants() -> None:
    check_linear(_grants, 100)
