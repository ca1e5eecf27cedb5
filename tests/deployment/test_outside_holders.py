"""A forced replacement gives a policy or role back to whoever had it, also in a later run."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.boundary_choice import some_boundaries
from support.killed_process import World
from support.process_outcome import check_settled, end_state

from iamdsl import Policy, Role, User, allow, deploy, document, trust
from iamdsl.client.retry_policy import BACKOFFS, Backoff, RetryClass
from iamdsl.deployment import Verb
from iamdsl.errors import ApplyFailed

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.killed_process import SavedState

    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource

EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))
EC2_JSON = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": "ec2.amazonaws.com"},
                "Action": "sts:AssumeRole",
            }
        ],
    }
)
SHARED = Policy("shared", document(allow("s3:GetObject").on("*")))
APP = Role("app", trust=EC2)
OURS = Role("ours", trust=EC2).attach(SHARED)
BASE: tuple[Resource, ...] = (SHARED, APP, OURS)
MOVED = attrs.evolve(SHARED, path="/x/")
OURS_MOVED = attrs.evolve(OURS, attachments=[MOVED])
REPLACED: tuple[Resource, ...] = (MOVED, attrs.evolve(APP, path="/x/"), OURS_MOVED)
HOLDERS = {"user/hand", "group/hands", "role/tool", "instance-profile/theirs"}
GIVING = ["AttachUserPolicy", "AttachGroupPolicy", "AttachRolePolicy", "AddRoleToInstanceProfile"]


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    """An account with the stack, whose policy and role others use."""
    monkeypatch.setitem(BACKOFFS, RetryClass.ANSWER_LOST, Backoff(base=0, cap=0, deadline=60))
    world = World()
    apply(world, *BASE)
    arn = arn_of_shared(world)
    world.iam.create_user(UserName="hand")
    world.iam.create_group(GroupName="hands")
    world.iam.create_role(RoleName="tool", AssumeRolePolicyDocument=EC2_JSON)
    world.iam.attach_user_policy(UserName="hand", PolicyArn=arn)
    world.iam.attach_group_policy(GroupName="hands", PolicyArn=arn)
    world.iam.attach_role_policy(RoleName="tool", PolicyArn=arn)
    world.iam.create_instance_profile(InstanceProfileName="theirs")
    world.iam.add_role_to_instance_profile(InstanceProfileName="theirs", RoleName="app")
    assert holders(world) == HOLDERS
    world.account.reset_calls()
    return world


def session(
    world: World, *resources: Resource, force: bool = True, adopt: bool = False
) -> DeploymentSession:
    session = deploy(
        "mine",
        account=world.account,
        ledger=world.ledger,
        secrets=world.secrets,
        workers=1,
        force_destroy=force,
        adopt=adopt,
    )
    session.add(*resources) if resources else None
    return session


def apply(world: World, *resources: Resource) -> None:
    assert session(world, *resources).apply().complete


def arn_of_shared(world: World) -> str:
    policies = world.iam.list_policies(Scope="Local")["Policies"]
    return next(str(item["Arn"]) for item in policies if item["PolicyName"] == "shared")


def holders(world: World) -> set[str]:
    """Return who outside the stack has the policy or the role."""
    result: set[str] = set()
    for item in world.iam.list_policies(Scope="Local")["Policies"]:
        having = world.iam.list_entities_for_policy(PolicyArn=item["Arn"])
        for noun in ("User", "Group", "Role"):
            result |= {
                f"{noun.lower()}/{holder[f'{noun}Name']}" for holder in having[f"Policy{noun}s"]
            }
    for profile in world.iam.list_instance_profiles()["InstanceProfiles"]:
        if [role["RoleName"] for role in profile["Roles"]] == ["app"]:
            result.add(f"instance-profile/{profile['InstanceProfileName']}")
    return result - {"role/ours"}


def ledger(world: World) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(world.ledger.read("ledger.json") or b"{}")["body"]
    return body


def fail_everything(world: World) -> None:
    """Replace all, and let AWS refuse the new objects, and then the old ones too."""
    for operation in ("CreatePolicy", "CreateRole"):
        world.account.fail(operation, "AccessDenied", times=2)
    with pytest.raises(ApplyFailed) as caught:
        session(world, *REPLACED).apply()
    message = str(caught.value)
    assert "policy/shared is not given back yet to " in message
    assert "user/hand" in message
    assert "role/app is not given back yet to instance-profile/theirs: the next run" in message
    assert not holders(world)


def test_forced_replacement_takes_the_usual_calls(world: World) -> None:
    apply(world, *REPLACED)
    assert dict(world.account.calls) == {
        "iam:GetAccountAuthorizationDetails": 1,
        "iam:ListRoles": 1,
        "iam:GetPolicy": 1,
        "iam:DetachRolePolicy": 2,
        "iam:DetachGroupPolicy": 1,
        "iam:DetachUserPolicy": 1,
        "iam:RemoveRoleFromInstanceProfile": 1,
        "iam:DeletePolicy": 1,
        "iam:DeleteRole": 1,
        "iam:CreatePolicy": 1,
        "iam:CreateRole": 1,
        "iam:AttachRolePolicy": 2,
        "iam:AttachGroupPolicy": 1,
        "iam:AttachUserPolicy": 1,
        "iam:AddRoleToInstanceProfile": 1,
    }
    assert holders(world) == HOLDERS
    assert "holders" not in ledger(world)
    check_settled(world, session(world, *REPLACED))


@pytest.mark.parametrize("operation", GIVING)
@pytest.mark.parametrize("force", [True, False])
def test_refused_attachment_is_made_by_the_next_run(
    world: World,
    operation: str,
    force: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    world.account.fail(operation, "AccessDenied", times=2 if operation == GIVING[2] else 1)
    with pytest.raises(ApplyFailed, match="is not given back yet to") as caught:
        session(world, *REPLACED).apply()
    (missing,) = HOLDERS - holders(world)
    assert missing in str(caught.value)
    assert "NoSuchEntity" not in str(caught.value)
    (ours,) = world.iam.list_attached_role_policies(RoleName="ours")["AttachedPolicies"]
    assert ours["PolicyArn"] == arn_of_shared(world)
    again = session(world, *REPLACED, force=force)
    assert not again.drift().changes
    plan = again.plan()
    (change,) = [change for change in plan.changed if change.holders]
    assert change.verb is Verb.UPDATE
    assert any(f"given back to {missing}" in note for note in change.notes)
    assert again.apply().complete
    assert holders(world) == HOLDERS
    assert "holders" not in ledger(world)
    check_settled(world, session(world, *REPLACED))


def test_refused_replacement_is_put_back_with_its_holders(world: World) -> None:
    for operation in ("CreatePolicy", "CreateRole"):
        world.account.fail(operation, "AccessDenied")
    with pytest.raises(ApplyFailed, match="was put back") as caught:
        session(world, *REPLACED).apply()
    assert "given back yet" not in str(caught.value)
    assert holders(world) == HOLDERS
    assert arn_of_shared(world).endswith(":policy/shared")
    assert "holders" not in ledger(world)
    check_settled(world, session(world, *BASE))


def test_rollback_gives_back_what_was_not_put_back(world: World) -> None:
    fail_everything(world)
    assert session(world).rollback().complete
    assert holders(world) == HOLDERS
    assert arn_of_shared(world).endswith(":policy/shared")
    assert "holders" not in ledger(world)
    check_settled(world, session(world, *BASE))


OTHER_PATH = attrs.evolve(SHARED, path="/y/")
NEXT: dict[str, tuple[Resource, ...]] = {
    "the same": REPLACED,
    "the old one": BASE,
    "another path": (OTHER_PATH, APP, attrs.evolve(OURS, attachments=[OTHER_PATH])),
    "another document": (
        attrs.evolve(MOVED, policy=document(allow("s3:ListBucket").on("*"))),
        *REPLACED[1:],
    ),
}


@pytest.mark.parametrize("name", NEXT)
@pytest.mark.parametrize("force", [True, False])
def test_next_run_gives_back_what_was_not_put_back(
    world: World,
    name: str,
    force: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    fail_everything(world)
    assert session(world, *NEXT[name], force=force).apply().complete
    assert holders(world) == HOLDERS
    assert "holders" not in ledger(world)
    check_settled(world, session(world, *NEXT[name]))


def _delete_user(iam: Any) -> None:
    iam.delete_user(UserName="hand")


def _recreate_user(iam: Any) -> None:
    iam.delete_user(UserName="hand")
    iam.create_user(UserName="hand")


def _delete_group(iam: Any) -> None:
    iam.delete_group(GroupName="hands")


def _recreate_role(iam: Any) -> None:
    iam.delete_role(RoleName="tool")
    iam.create_role(RoleName="tool", AssumeRolePolicyDocument=EC2_JSON)


def _delete_profile(iam: Any) -> None:
    iam.delete_instance_profile(InstanceProfileName="theirs")


def _recreate_profile(iam: Any) -> None:
    iam.delete_instance_profile(InstanceProfileName="theirs")
    iam.create_instance_profile(InstanceProfileName="theirs")


def _fill_profile(iam: Any) -> None:
    iam.add_role_to_instance_profile(InstanceProfileName="theirs", RoleName="tool")


MISSING: dict[str, tuple[Callable[[Any], object], str, str]] = {
    "deleted user": (_delete_user, "user/hand", "it no longer exists"),
    "another user": (_recreate_user, "user/hand", "it was created again since"),
    "deleted group": (_delete_group, "group/hands", "it no longer exists"),
    "another role": (_recreate_role, "role/tool", "it was created again since"),
    "deleted profile": (_delete_profile, "instance-profile/theirs", "it no longer exists"),
    "another profile": (
        _recreate_profile,
        "instance-profile/theirs",
        "it was created again since",
    ),
    "profile in use": (_fill_profile, "instance-profile/theirs", "it has another role now"),
}


@pytest.mark.parametrize("name", MISSING)
@pytest.mark.parametrize("rolls_back", [True, False])
def test_nothing_is_given_to_a_holder_that_is_no_longer_there(
    world: World,
    name: str,
    rolls_back: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    change_account, missing, reason = MISSING[name]
    fail_everything(world)
    change_account(world.iam)
    again = session(world) if rolls_back else session(world, *REPLACED)
    plan = again.plan_rollback() if rolls_back else again.plan()
    notes = [note for change in plan.changes for note in change.notes]
    (dropped,) = [note for note in notes if note.startswith("not given back")]
    assert missing in dropped
    assert dropped.endswith(reason)
    assert again.apply(plan).complete
    assert holders(world) == HOLDERS - {missing}
    assert "holders" not in ledger(world)
    assert session(world, *(BASE if rolls_back else REPLACED)).plan().is_empty


def test_attachments_of_a_user_that_the_stack_now_has_are_as_declared(world: World) -> None:
    fail_everything(world)
    assert session(world, *REPLACED, User("hand"), adopt=True).apply().complete
    assert holders(world) == HOLDERS - {"user/hand"}
    assert "holders" not in ledger(world)
    check_settled(world, session(world, *REPLACED, User("hand")))


def test_policy_that_is_no_longer_declared_is_given_back_to_nobody(world: World) -> None:
    fail_everything(world)
    rest = (APP, Role("ours", trust=EC2))
    plan = session(world, *rest).plan()
    (change,) = [change for change in plan.changes if change.address == SHARED.address]
    assert change.verb is Verb.FORGET
    assert any(note.endswith("no longer part of the stack") for note in change.notes)
    apply(world, *rest)
    assert "holders" not in ledger(world)
    apply(world, *BASE)
    assert holders(world) == {"instance-profile/theirs"}


def test_refused_deletion_is_undone_in_the_same_run(world: World) -> None:
    world.account.fail("DeletePolicy", "AccessDenied")
    with pytest.raises(ApplyFailed, match="removed from policy/shared was put back") as caught:
        session(world, *REPLACED).apply()
    assert "given back yet" not in str(caught.value)
    assert holders(world) == HOLDERS
    apply(world, *REPLACED)
    assert holders(world) == HOLDERS


def test_retained_policy_is_given_back(world: World) -> None:
    apply(world, SHARED.retained(), APP, OURS)
    taken = 0
    for saved in boundaries(world, *REPLACED):
        world.restore(saved)
        policies = world.iam.list_policies(Scope="Local")["Policies"]
        if "user/hand" in holders(world) or [item["Path"] for item in policies] != ["/"]:
            continue
        taken += 1
        apply(world)
        assert holders(world) == HOLDERS - {"instance-profile/theirs"}
    assert taken


UNREAD: dict[str, set[str]] = {
    "": set(),
    "GetUser": {"user/hand"},
    "GetGroup GetInstanceProfile": {"group/hands", "instance-profile/theirs"},
}


@pytest.mark.parametrize("denied", UNREAD)
@pytest.mark.parametrize("rolls_back", [True, False])
def test_objects_are_given_back_to_holders_that_can_be_read(
    world: World,
    denied: str,
    rolls_back: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    fail_everything(world)
    for operation in ("GetAccountAuthorizationDetails", *denied.split()):
        world.account.fail(operation, "AccessDenied", times=99)
    again = session(world) if rolls_back else session(world, *REPLACED)
    plan = again.plan_rollback() if rolls_back else again.plan()
    notes = "\n".join(note for change in plan.changes for note in change.notes)
    assert all(f"not given back to {holder}" in notes for holder in UNREAD[denied])
    assert (again.rollback() if rolls_back else again.apply()).complete
    world.account.clear_faults()
    assert holders(world) == HOLDERS - UNREAD[denied]
    apply(world, *(BASE if rolls_back else REPLACED))
    assert holders(world) == HOLDERS
    assert "holders" not in ledger(world)


def test_object_is_not_given_to_an_unread_namesake(world: World) -> None:
    fail_everything(world)
    for operation in ("GetAccountAuthorizationDetails", "GetUser"):
        world.account.fail(operation, "AccessDenied", times=99)
    world.iam.delete_user(UserName="hand")
    world.iam.create_user(UserName="hand")
    session(world, *REPLACED).apply()
    world.account.clear_faults()
    apply(world, *REPLACED)
    assert holders(world) == HOLDERS - {"user/hand"}
    assert "holders" not in ledger(world)


def test_partial_run_leaves_holders_to_a_later_one(world: World) -> None:
    fail_everything(world)
    session(world, *REPLACED).apply(target="role/app")
    assert holders(world) == {"instance-profile/theirs"}
    assert set(ledger(world)["holders"]) == {"policy/shared"}
    apply(world, *REPLACED)
    assert holders(world) == HOLDERS


def boundaries(world: World, *resources: Resource) -> list[SavedState]:
    """Return the states at all boundaries of a replacement, from the saved undo log on."""
    start = world.ledger.read("undo.json")
    states = world.apply_watched(session(world, *resources))
    return [state for state in states if state.files.get("undo.json") != start]


@some_boundaries(5, first=1)
@pytest.mark.parametrize("name", NEXT)
def test_run_killed_at_any_boundary_loses_no_holder(world: World, name: str, which: slice) -> None:
    states = boundaries(world, *REPLACED)
    assert holders(world) == HOLDERS
    assert len(states) > 20
    ends = []
    for saved in states[which]:
        world.restore(saved)
        apply(world, *NEXT[name])
        assert holders(world) == HOLDERS
        check_settled(world, session(world, *NEXT[name]))
        assert "holders" not in ledger(world)
        ends.append(end_state(world))
    # A new document is another version of the policy, unless that is created with it.
    assert name == "another document" or all(end == ends[0] for end in ends)


def test_killed_run_is_rolled_back_with_all_holders(world: World) -> None:
    for saved in boundaries(world, *REPLACED)[::2]:
        world.restore(saved)
        assert session(world).rollback().complete
        assert holders(world) == HOLDERS
        assert "holders" not in ledger(world)
        check_settled(world, session(world, *BASE))


def test_run_killed_twice_loses_no_holder(world: World) -> None:
    for saved in boundaries(world, *REPLACED)[3::8]:
        world.restore(saved)
        for second in world.apply_watched(session(world, *NEXT["another path"]))[1::5]:
            world.restore(second)
            apply(world, *REPLACED)
            assert holders(world) == HOLDERS


def test_killed_rollback_is_completed_by_the_next_one(world: World) -> None:
    apply(world, *REPLACED)
    states: list[SavedState] = []
    world.crash.watch = lambda: states.append(world.save())
    session(world).rollback()
    world.crash.watch = None
    assert holders(world) == HOLDERS
    for saved in states[::2]:
        world.restore(saved)
        if world.ledger.read("undo.json") is not None:
            session(world).rollback()
        apply(world, *BASE)
        assert holders(world) == HOLDERS
