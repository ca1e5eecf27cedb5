"""With `delete_first`, what blocks a deletion is removed before others of the kind are created."""

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
    deny,
    deploy,
)
from iamdsl.client.call import Call
from iamdsl.deployment.order.creation_barrier import CallSequence
from iamdsl.deployment.order.dependency_graph import ordered_steps
from iamdsl.errors import ApplyFailed
from iamdsl.resources import Address
from iamdsl.resources.kind.access_effect import AccessEffect
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.snapshot import Snapshot
from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.deployment import DeploymentSession, Outcome, Plan
    from iamdsl.resources import Resource

    Resources = Callable[[str], tuple[Resource, ...]]

READ = allow("s3:Get*").on("*")


def _user(name: str) -> tuple[Resource, ...]:
    user = User(name).with_inline("read", READ).attach(ManagedPolicy.ReadOnlyAccess)
    return user, AccessKey(user), LoginProfile(user), Group("g").with_members(user)


def _group(name: str) -> tuple[Resource, ...]:
    group = Group(name).with_members(User("x")).attach(ManagedPolicy.ReadOnlyAccess)
    return User("x"), group.with_inline("read", READ)


def _role(name: str) -> tuple[Resource, ...]:
    role = attrs.evolve(named_role(0), name=name).with_inline("read", READ)
    return role, InstanceProfile("profile", role=role)


def _attached(name: str) -> tuple[Resource, ...]:
    policy = Policy(name, READ)
    holders = (named_role(1), User("x"), Group("g").with_members(User("x")))
    return policy, *(holder.attach(policy) for holder in holders)


def _boundary(name: str) -> tuple[Resource, ...]:
    policy = Policy(name, READ)
    return policy, named_role(1).bounded_by(policy)


def _denying(name: str) -> tuple[Resource, ...]:
    policy = Policy(name, deny("s3:Delete*").on("*"))
    return policy, named_role(1).attach(policy).attach(ManagedPolicy.ReadOnlyAccess)


FULL: list[tuple[Resources, str]] = [
    (_user, "Users"),
    (_group, "Groups"),
    (_role, "Roles"),
    (_attached, "Policies"),
]


def _full(quota: str) -> FaultyAccount:
    return FaultyAccount(InProcessAccount(quotas={quota: 1}))


def _session(faulty: FaultyAccount, *resources: Resource, **options: Any) -> DeploymentSession:
    options = {"delete_first": True, **options}
    session = deploy("s", account=faulty.account, secrets=faulty.sink, approve=True, **options)
    for resource in resources:
        session.add(resource)
    return session


def _fail(faulty: FaultyAccount, *resources: Resource) -> Outcome:
    with pytest.raises(ApplyFailed) as caught:
        _session(faulty, *resources).apply()
    outcome: Outcome = caught.value.outcome
    return outcome


def _sentences(plan: Plan) -> list[str]:
    return [step.action.sentence for step in plan.steps]


@pytest.mark.parametrize(("stack", "quota"), FULL)
def test_full_quota_is_passed_as_the_error_advises(stack: Resources, quota: str) -> None:
    faulty = _full(quota)
    faulty.apply(*stack("old"))
    with pytest.raises(ApplyFailed, match="--delete-first"):
        faulty.apply(*stack("new"))
    assert _session(faulty, *stack("new")).apply().complete
    assert faulty.session(*stack("new")).plan().is_empty


@pytest.mark.parametrize("when", ["after_commit", pytest.param("before", marks=pytest.mark.slow)])
@pytest.mark.parametrize(("stack", "quota"), FULL)
def test_run_killed_anywhere_is_completed(stack: Resources, quota: str, when: Any) -> None:
    number = 0
    while True:
        number += 1
        faulty = _full(quota)
        faulty.apply(*stack("old"))
        faulty.account.kill_at(call=number, when=when)
        try:
            _session(faulty, *stack("new")).apply()
        except Killed:
            faulty.account.clear_faults()
            assert _session(faulty, *stack("new")).apply().complete
            assert faulty.session(*stack("new")).plan().is_empty
        else:
            break
    assert number > 8


def test_member_is_removed_before_the_user_is_created() -> None:
    faulty = FaultyAccount()
    faulty.apply(*_user("jane"))
    steps = _sentences(_session(faulty, *_user("joan")).plan())
    created = steps.index("create user/joan")
    assert steps.index("remove user/jane from group/g") < created
    assert steps.index("delete user/jane") < created < steps.index("add user/joan to group/g")


def test_credentials_with_secrets_are_deleted_last() -> None:
    faulty = FaultyAccount()
    faulty.apply(*_user("jane"))
    steps = _sentences(_session(faulty, *_user("joan")).plan())
    deleted = steps.index("delete user/jane")
    assert {*steps[deleted - 2 : deleted]} == {
        "delete access-key/jane",
        "delete login-profile/jane",
    }


@pytest.mark.parametrize(
    "operation", ["RemoveUserFromGroup", "DetachUserPolicy", "DeleteUserPolicy"]
)
def test_credentials_stay_if_the_user_cannot_be_deleted(operation: str) -> None:
    faulty = FaultyAccount()
    faulty.apply(*_user("jane"))
    keys = faulty.iam.list_access_keys(UserName="jane")["AccessKeyMetadata"]
    faulty.account.fail(operation, "AccessDenied")
    _fail(faulty, *_user("joan"))
    assert faulty.iam.list_access_keys(UserName="jane")["AccessKeyMetadata"] == keys
    assert faulty.iam.get_login_profile(UserName="jane")


def test_user_with_a_key_loses_nothing_if_what_the_next_user_needs_is_refused() -> None:
    faulty = FaultyAccount()
    faulty.apply(*_user("jane"))
    keys = faulty.iam.list_access_keys(UserName="jane")["AccessKeyMetadata"]
    edge = Policy("edge", READ)
    joan, *others = _user("joan")
    assert isinstance(joan, User)
    faulty.account.fail("CreatePolicy", "AccessDenied")
    _fail(faulty, edge, joan.bounded_by(edge), *others)
    assert faulty.iam.list_access_keys(UserName="jane")["AccessKeyMetadata"] == keys
    assert faulty.session(*_user("jane")).plan().is_empty
    assert _session(faulty, edge, joan.bounded_by(edge), *others).apply().complete


@pytest.mark.parametrize(
    ("stack", "operation"),
    [
        (_user, "CreateUser"),
        (_group, "CreateGroup"),
        (_role, "CreateRole"),
        (_attached, "CreatePolicy"),
    ],
)
def test_what_was_removed_is_put_back_if_the_creation_is_refused(
    stack: Resources, operation: str
) -> None:
    faulty = FaultyAccount()
    faulty.apply(*stack("old"))
    faulty.account.fail(operation, "AccessDenied")
    outcome = _fail(faulty, *stack("new"))
    assert outcome.restored
    missing = [step.address.kind for step in faulty.session(*stack("old")).plan().steps]
    assert set(missing) <= {"access-key", "login-profile"}


@pytest.mark.parametrize("stack", [_boundary, _denying])
def test_limit_of_access_stays_until_its_replacement_is_in_place(stack: Resources) -> None:
    faulty = FaultyAccount()
    faulty.apply(*stack("old"))
    plan = _session(faulty, *stack("new")).plan()
    assert _sentences(plan)[0] == "create policy/new"
    assert _sentences(plan)[-1] == "delete policy/old"
    (note,) = plan.notes
    assert "policy/old: deleted last in spite of delete_first" in note
    assert _session(faulty, *stack("new")).apply().complete


def test_other_deletions_of_the_kind_come_first_all_the_same() -> None:
    faulty = FaultyAccount()
    faulty.apply(*_boundary("old"), Policy("unused", READ))
    plan = _session(faulty, *_boundary("new")).plan()
    assert _sentences(plan)[0] == "delete policy/unused"
    assert len(plan.notes) == 2


def test_full_quota_does_not_advise_to_delete_a_boundary_first() -> None:
    faulty = _full("Policies")
    faulty.apply(*_boundary("old"))
    with pytest.raises(ApplyFailed) as caught:
        faulty.apply(*_boundary("new"))
    assert "--delete-first" not in str(caught.value)


def test_grants_of_other_kinds_still_come_before_removals() -> None:
    faulty = FaultyAccount()
    old = Policy("old", READ)
    faulty.apply(old, named_role(1).attach(old))
    steps = _sentences(_session(faulty, named_role(1).with_inline("read", READ)).plan())
    assert steps[0] == "add inline policy read of role/r1"


def test_grant_that_needs_no_creation_of_the_kind_comes_before_the_removal() -> None:
    faulty = FaultyAccount()
    old = Policy("old", READ)
    faulty.apply(old, named_role(1).attach(old))
    new = Policy("new", READ)
    steps = _sentences(_session(faulty, new, named_role(1).with_inline("read", READ)).plan())
    assert steps.index("add inline policy read of role/r1") < steps.index("detach old from role/r1")
    assert steps.index("delete policy/old") < steps.index("create policy/new")


def _moved(count: int) -> None:
    """Order the move of many users from an old group to a new one."""
    old, new = Address("group", "old"), Address("group", "new")
    actions = [_call("CreateOne", "new", creates=new)]
    for number in range(count):
        user = Address("user", f"u{number}")
        effect = AccessEffect(user, "allow", widens=True, gains=frozenset({"new"}))
        actions.append(_call("AddOne", "new", user.name, uses=frozenset({new}), effects=(effect,)))
        effect = AccessEffect(user, "allow", narrows=True, loses=frozenset({"old"}))
        taken: dict[str, Any] = {"frees": frozenset({old}), "takes_away": True}
        actions.append(_call("RemoveOne", "old", user.name, effects=(effect,), **taken))
    actions.append(_call("DeleteOne", "old", destroys=old, takes_away=True))
    sequence = CallSequence(delete_first=True, undeclared=frozenset({old}))
    steps = ordered_steps(tuple(actions), {}, sequence, Snapshot())
    assert steps[count].action.destroys == old
    assert steps[count + 1].action.creates == new
    assert sum(len(step.after) for step in steps) == 2 * count


def _call(operation: str, group: str, user: str | None = None, **fields: Any) -> PlannedCall:
    arguments = {"GroupName": group} if user is None else {"GroupName": group, "UserName": user}
    action = PlannedCall(call=Call("iam", operation, arguments), sentence="", **fields)
    return action.at(Address("group", group))


def test_work_grows_with_the_number_of_members() -> None:
    check_linear(_moved, 100)
