"""A complete, failed or killed run is undone, from the undo log written before it began."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from support.account_contents import holdings
from support.counted_deployment import CountedDeployment

from iamdsl import (
    AccessKey,
    Group,
    InstanceProfile,
    LoginProfile,
    ManagedPolicy,
    Policy,
    Role,
    User,
    allow,
)
from iamdsl.deployment import Plan, Verb
from iamdsl.errors import ApplyFailed, Irreversible, NothingToRollBack, NotOurs
from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.resources import Resource
    from iamdsl.testing.faults import When

READ = allow("s3:GetObject").on("arn:aws:s3:::data/*")
EC2 = allow("sts:AssumeRole").for_service("ec2")
LIST = Policy("list", allow("s3:ListAllMyBuckets").on("*"), description="lists")
ADA, BOB = User("ada").tagged(team="web"), User("bob").with_inline("read", READ)
BEFORE: tuple[Resource, ...] = (
    LIST,
    ADA,
    BOB,
    Group("devs").with_members(ADA, BOB).attach(LIST),
    Role("app").trusting(allow("sts:AssumeRole").for_user(BOB)).attach(LIST),
)
"""Two users, one of them trusted, and a policy that is attached elsewhere."""
LISTED = Policy("list", allow("s3:ListAllMyBuckets").on("*"), description="lists all")
ANN = User("ann", renamed_from="ada").tagged(team="ops")
SERVER = Role("server").trusting(EC2).attach(ManagedPolicy.ReadOnlyAccess)
AFTER: tuple[Resource, ...] = (
    LISTED,
    ANN,
    Group("devs").with_members(ANN).attach(LISTED).with_inline("read", READ),
    Role("app").trusting(EC2).attach(LISTED).tagged(stage="x"),
    SERVER,
    InstanceProfile("server", role=SERVER),
)
"""One user renamed, one deleted, a policy replaced, others created or changed."""


@pytest.fixture
def deployment() -> CountedDeployment:
    return CountedDeployment(InProcessAccount())


def _facts(deployment: CountedDeployment) -> dict[str, Any]:
    """Return the account's contents, without IDs and dates."""
    return {
        key: _without(value) for key, value in holdings(deployment.iam).items() if "/" not in key
    }


_OWN = ("Date", "Id", "LastUsed", "PolicyVersionList")


def _without(value: Any) -> Any:
    match value:
        case dict():
            return {key: _without(item) for key, item in value.items() if not key.endswith(_OWN)}
        case list():
            saved = [item for item in value if not _is_op(item)]
            return sorted((_without(item) for item in saved), key=str)
    return value


def _is_op(item: Any) -> bool:
    """Return whether it is the tag that identifies the creating call."""
    return isinstance(item, dict) and item.get("Key") == "iamdsl:op"


def _reads(deployment: CountedDeployment, plan: Callable[[], Plan]) -> int:
    """Return the number of calls that a plan takes."""
    deployment.account.reset_calls()
    plan()
    return sum(deployment.account.calls.values())


def _killed(deployment: CountedDeployment, write: int, when: When, *resources: Resource) -> bool:
    """Apply, and end the process at the given write; return whether it got there."""
    session = deployment.declare(*resources, workers=1)
    deployment.account.kill_at(_reads(deployment, session.plan) + write, when=when)
    try:
        session.apply()
    except Killed:
        return True
    deployment.account.clear_faults()
    return False


def _undo(deployment: CountedDeployment) -> Plan:
    return deployment.declare().rollback().plan


def test_complete_run_is_undone_and_can_be_planned_again(deployment: CountedDeployment) -> None:
    deployment.apply(*BEFORE)
    before = _facts(deployment)
    forward = deployment.declare(*AFTER).apply().plan
    assert _facts(deployment) != before
    back = _undo(deployment)
    assert _facts(deployment) == before
    assert back.undoes == forward.id
    assert deployment.declare(*BEFORE).plan().is_empty
    again = deployment.declare(*AFTER).plan()
    assert [(change.address, change.verb) for change in again.changed] == [
        (item.address, item.verb) for item in forward.changed
    ]
    drift = deployment.declare(*AFTER).drift()
    assert not drift.found
    assert drift.edited
    with pytest.raises(NothingToRollBack, match="'mine'"):
        _undo(deployment)


WRITES = 18
"""Number of writes from BEFORE to AFTER."""
EVERY = [
    pytest.param(
        at,
        when,
        id=f"{when}-{at}",
        marks=[]
        if (at, when) in {(5, "before"), (11, "after_commit"), (16, "before")}
        else [pytest.mark.slow],
    )
    for at in range(1, WRITES + 1)
    for when in ("before", "after_commit")
]


def test_plan_has_the_expected_number_of_writes(deployment: CountedDeployment) -> None:
    deployment.apply(*BEFORE)
    assert len(deployment.declare(*AFTER).plan().steps) == WRITES


@pytest.mark.parametrize(("at", "when"), EVERY)
def test_completed_steps_of_a_killed_run_are_undone(
    deployment: CountedDeployment, at: int, when: When
) -> None:
    deployment.apply(*BEFORE)
    before = _facts(deployment)
    assert _killed(deployment, at, when, *AFTER)
    _undo(deployment)
    assert _facts(deployment) == before
    again = deployment.declare(*BEFORE).plan()
    assert again.is_empty
    assert {change.verb for change in again.changes} == {Verb.NONE}


@pytest.mark.parametrize(("at", "when"), EVERY)
def test_killed_rollback_is_completed_by_the_next(
    deployment: CountedDeployment, at: int, when: When
) -> None:
    deployment.apply(*BEFORE)
    before = _facts(deployment)
    deployment.declare(*AFTER).apply()
    session = deployment.declare(workers=1)
    deployment.account.kill_at(_reads(deployment, session.plan_rollback) + at, when=when)
    with pytest.raises(Killed):
        session.rollback()
    _undo(deployment)
    assert _facts(deployment) == before
    assert deployment.declare(*BEFORE).plan().is_empty


@pytest.mark.parametrize(("at", "when"), EVERY)
def test_resumed_run_is_undone_from_its_beginning(
    deployment: CountedDeployment, at: int, when: When
) -> None:
    deployment.apply(*BEFORE)
    before = _facts(deployment)
    assert _killed(deployment, at, when, *AFTER)
    deployment.declare(*AFTER).resume()
    _undo(deployment)
    assert _facts(deployment) == before
    assert deployment.declare(*BEFORE).plan().is_empty


def test_failed_run_is_undone(deployment: CountedDeployment) -> None:
    deployment.apply(*BEFORE)
    before = _facts(deployment)
    deployment.account.fail("CreateRole", "LimitExceeded")
    with pytest.raises(ApplyFailed):
        deployment.declare(*AFTER).apply()
    deployment.account.fail("CreateRole", "LimitExceeded")
    with pytest.raises(ApplyFailed):
        deployment.declare(*AFTER).apply()
    assert _facts(deployment) != before
    _undo(deployment)
    assert _facts(deployment) == before


def test_rollback_of_the_first_run_deletes_everything(deployment: CountedDeployment) -> None:
    before = holdings(deployment.iam)
    deployment.declare(*BEFORE, AccessKey(ADA)).apply()
    _undo(deployment)
    assert holdings(deployment.iam) == before
    assert deployment.secrets.get("access-key/ada") is None
    assert deployment.declare().plan_destroy().changes == ()


def test_empty_run_keeps_the_last_undo_log(deployment: CountedDeployment) -> None:
    deployment.apply(ADA)
    deployment.apply(ADA)
    _undo(deployment)
    assert deployment.iam.list_users()["Users"] == []


def test_later_changes_by_others_are_shown_and_reverted(deployment: CountedDeployment) -> None:
    role = Role("app").trusting(EC2)
    deployment.apply(role)
    deployment.apply(role.tagged(stage="x"))
    deployment.call("TagRole", RoleName="app", Tags=[{"Key": "theirs", "Value": "1"}])
    (change,) = deployment.declare().plan_rollback().changed
    assert {difference.path for difference in change.differences} == {"tags.stage", "tags.theirs"}
    _undo(deployment)
    assert deployment.declare(role).plan().is_empty


def test_unmanaged_entries_are_left_unchanged(deployment: CountedDeployment) -> None:
    loose = User("ada", exclusive=False)
    deployment.apply(loose, BOB)
    deployment.apply(loose.tagged(team="web"), BOB.tagged(team="ops"))
    deployment.call("TagUser", UserName="ada", Tags=[{"Key": "theirs", "Value": "1"}])
    deployment.call("CreateGroup", GroupName="others")
    for user in ("ada", "bob"):  # whose groups the stack does not manage
        deployment.call("AddUserToGroup", GroupName="others", UserName=user)
    _undo(deployment)
    members = deployment.iam.get_group(GroupName="others")["Users"]
    assert [member["UserName"] for member in members] == ["ada", "bob"]
    tags = deployment.iam.list_user_tags(UserName="ada")["Tags"]
    assert [tag["Key"] for tag in tags if "iamdsl:" not in tag["Key"]] == ["theirs"]
    assert deployment.declare(loose, BOB).plan().is_empty


def test_new_dependents_of_others_block_the_rollback(deployment: CountedDeployment) -> None:
    deployment.apply()
    deployment.apply(LIST)
    arn = "arn:aws:iam::123456789012:policy/list"
    deployment.call("CreateUser", UserName="eve")
    deployment.call("AttachUserPolicy", UserName="eve", PolicyArn=arn)
    deployment.account.reset_calls()
    with pytest.raises(NotOurs, match="attached to user/eve") as refused:
        deployment.declare().rollback()
    assert refused.value.where is not None
    assert not deployment.writes()
    deployment.call("DetachUserPolicy", UserName="eve", PolicyArn=arn)
    _undo(deployment)
    assert deployment.iam.list_policies(Scope="Local")["Policies"] == []


def test_object_recreated_by_others_blocks_the_rollback(deployment: CountedDeployment) -> None:
    deployment.apply(ADA)
    deployment.apply()
    deployment.call("CreateUser", UserName="ada")
    with pytest.raises(NotOurs, match="user/ada already exists in the account"):
        deployment.declare().rollback()


def test_rollback_restores_and_releases_adopted_objects(deployment: CountedDeployment) -> None:
    deployment.call(
        "CreateUser", UserName="ada", Path="/people/", Tags=[{"Key": "a", "Value": "1"}]
    )
    deployment.call("CreateUser", UserName="bob")
    before = holdings(deployment.iam)
    deployment.apply(User("ada", path="/people/"), User("bob"), adopt=True, tag_adopted=True)
    assert holdings(deployment.iam) != before
    back = _undo(deployment)
    assert holdings(deployment.iam) == before
    assert {change.verb for change in back.changed} == {Verb.UPDATE, Verb.FORGET}
    assert deployment.declare().plan_destroy().changes == ()


def test_rollback_of_a_rename_keeps_the_users_access_key(deployment: CountedDeployment) -> None:
    deployment.apply(ADA, AccessKey(ADA))
    before, ids = holdings(deployment.iam), deployment.ids(ADA, AccessKey(ADA))
    ann = User("ann", renamed_from="ada").tagged(team="web")
    deployment.apply(ann, AccessKey(ann))
    _undo(deployment)
    assert holdings(deployment.iam) == before
    assert deployment.ids(ADA, AccessKey(ADA)) == ids


def test_deleted_key_is_recreated_only_with_allow_irreversible(
    deployment: CountedDeployment,
) -> None:
    deployment.apply(ADA, AccessKey(ADA), AccessKey(ADA, label="ci"))
    old = deployment.secrets.get("access-key/ada")
    deployment.apply(ADA)
    deployment.account.reset_calls()
    with pytest.raises(Irreversible, match="access-key/ada, access-key/ada/ci cannot") as refused:
        deployment.declare().rollback()
    assert [str(change.address) for change in refused.value.changes] == [
        "access-key/ada",
        "access-key/ada/ci",
    ]
    assert not deployment.writes()
    plan = deployment.declare().rollback(allow_irreversible=True).plan
    assert all("cannot be recovered" in str(item.irreversible) for item in plan.changed)
    new = deployment.secrets.get("access-key/ada")
    assert old is not None
    assert new is not None
    assert old["AccessKeyId"] != new["AccessKeyId"]
    assert deployment.declare(ADA, AccessKey(ADA), AccessKey(ADA, label="ci")).plan().is_empty


def test_rollback_plan_can_be_saved_and_applied_later(deployment: CountedDeployment) -> None:
    deployment.apply(*BEFORE)
    before = _facts(deployment)
    deployment.apply(*AFTER)
    plan = deployment.declare().plan_rollback()
    saved = Plan.from_json(plan.to_json())
    assert saved == plan
    deployment.declare().apply(saved)
    assert _facts(deployment) == before
    with pytest.raises(NothingToRollBack):
        _undo(deployment)


@pytest.mark.parametrize(
    "operation", ["CreateUser", "CreateGroup", "CreateAccessKey", "CreateLoginProfile"]
)
def test_unrecorded_creation_is_deleted_too(deployment: CountedDeployment, operation: str) -> None:
    before = holdings(deployment.iam)
    deployment.account.kill_at(operation=operation, when="after_commit")
    with pytest.raises(Killed):
        deployment.declare(*BEFORE, AccessKey(ADA), LoginProfile(BOB)).apply()
    assert holdings(deployment.iam) != before
    _undo(deployment)
    assert holdings(deployment.iam) == before
    assert deployment.declare().plan_destroy().changes == ()
