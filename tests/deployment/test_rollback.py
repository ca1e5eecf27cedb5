"""A complete, failed or killed run is undone, from the undo log written before it began."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from support.account_contents import holdings
from support.counted_deployment import Desk

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
def desk() -> Desk:
    return Desk(InProcessAccount())


def _facts(desk: Desk) -> dict[str, Any]:
    """Return the account's contents, without IDs and dates."""
    return {key: _without(value) for key, value in holdings(desk.iam).items() if "/" not in key}


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


def _reads(desk: Desk, plan: Callable[[], Plan]) -> int:
    """Return the number of calls that a plan takes."""
    desk.account.reset_calls()
    plan()
    return sum(desk.account.calls.values())


def _killed(desk: Desk, write: int, when: When, *resources: Resource) -> bool:
    """Apply, and end the process at the given write; return whether it got there."""
    session = desk.declare(*resources, workers=1)
    desk.account.kill_at(_reads(desk, session.plan) + write, when=when)
    try:
        session.apply()
    except Killed:
        return True
    desk.account.clear_faults()
    return False


def _undo(desk: Desk) -> Plan:
    return desk.declare().rollback().plan


def test_complete_run_is_undone_and_can_be_planned_again(desk: Desk) -> None:
    desk.apply(*BEFORE)
    before = _facts(desk)
    forward = desk.declare(*AFTER).apply().plan
    assert _facts(desk) != before
    back = _undo(desk)
    assert _facts(desk) == before
    assert back.undoes == forward.id
    assert desk.declare(*BEFORE).plan().is_empty
    again = desk.declare(*AFTER).plan()
    assert [(change.address, change.verb) for change in again.changed] == [
        (item.address, item.verb) for item in forward.changed
    ]
    drift = desk.declare(*AFTER).drift()
    assert not drift.found
    assert drift.edited
    with pytest.raises(NothingToRollBack, match="'mine'"):
        _undo(desk)


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


def test_write_count_is_current(desk: Desk) -> None:
    desk.apply(*BEFORE)
    assert len(desk.declare(*AFTER).plan().steps) == WRITES


@pytest.mark.parametrize(("at", "when"), EVERY)
def test_killed_run_is_undone_as_far_as_it_got(desk: Desk, at: int, when: When) -> None:
    desk.apply(*BEFORE)
    before = _facts(desk)
    assert _killed(desk, at, when, *AFTER)
    _undo(desk)
    assert _facts(desk) == before
    again = desk.declare(*BEFORE).plan()
    assert again.is_empty
    assert {change.verb for change in again.changes} == {Verb.NONE}


@pytest.mark.parametrize(("at", "when"), EVERY)
def test_killed_rollback_is_completed_by_the_next(desk: Desk, at: int, when: When) -> None:
    desk.apply(*BEFORE)
    before = _facts(desk)
    desk.declare(*AFTER).apply()
    session = desk.declare(workers=1)
    desk.account.kill_at(_reads(desk, session.plan_rollback) + at, when=when)
    with pytest.raises(Killed):
        session.rollback()
    _undo(desk)
    assert _facts(desk) == before
    assert desk.declare(*BEFORE).plan().is_empty


@pytest.mark.parametrize(("at", "when"), EVERY)
def test_resumed_run_is_undone_from_its_beginning(desk: Desk, at: int, when: When) -> None:
    desk.apply(*BEFORE)
    before = _facts(desk)
    assert _killed(desk, at, when, *AFTER)
    desk.declare(*AFTER).resume()
    _undo(desk)
    assert _facts(desk) == before
    assert desk.declare(*BEFORE).plan().is_empty


def test_failed_run_is_undone(desk: Desk) -> None:
    desk.apply(*BEFORE)
    before = _facts(desk)
    desk.account.fail("CreateRole", "LimitExceeded")
    with pytest.raises(ApplyFailed):
        desk.declare(*AFTER).apply()
    desk.account.fail("CreateRole", "LimitExceeded")
    with pytest.raises(ApplyFailed):
        desk.declare(*AFTER).apply()
    assert _facts(desk) != before
    _undo(desk)
    assert _facts(desk) == before


def test_rollback_of_the_first_run_deletes_everything(desk: Desk) -> None:
    before = holdings(desk.iam)
    desk.declare(*BEFORE, AccessKey(ADA)).apply()
    _undo(desk)
    assert holdings(desk.iam) == before
    assert desk.secrets.get("access-key/ada") is None
    assert desk.declare().plan_destroy().changes == ()


def test_empty_run_keeps_the_last_undo_log(desk: Desk) -> None:
    desk.apply(ADA)
    desk.apply(ADA)
    _undo(desk)
    assert desk.iam.list_users()["Users"] == []


def test_later_changes_by_others_are_shown_and_reverted(desk: Desk) -> None:
    role = Role("app").trusting(EC2)
    desk.apply(role)
    desk.apply(role.tagged(stage="x"))
    desk.call("TagRole", RoleName="app", Tags=[{"Key": "theirs", "Value": "1"}])
    (change,) = desk.declare().plan_rollback().changed
    assert {difference.path for difference in change.differences} == {"tags.stage", "tags.theirs"}
    _undo(desk)
    assert desk.declare(role).plan().is_empty


def test_unmanaged_entries_are_left_unchanged(desk: Desk) -> None:
    loose = User("ada", exclusive=False)
    desk.apply(loose, BOB)
    desk.apply(loose.tagged(team="web"), BOB.tagged(team="ops"))
    desk.call("TagUser", UserName="ada", Tags=[{"Key": "theirs", "Value": "1"}])
    desk.call("CreateGroup", GroupName="others")
    for user in ("ada", "bob"):  # whose groups the stack does not manage
        desk.call("AddUserToGroup", GroupName="others", UserName=user)
    _undo(desk)
    members = desk.iam.get_group(GroupName="others")["Users"]
    assert [member["UserName"] for member in members] == ["ada", "bob"]
    tags = desk.iam.list_user_tags(UserName="ada")["Tags"]
    assert [tag["Key"] for tag in tags if "iamdsl:" not in tag["Key"]] == ["theirs"]
    assert desk.declare(loose, BOB).plan().is_empty


def test_new_dependents_of_others_block_the_rollback(desk: Desk) -> None:
    desk.apply()
    desk.apply(LIST)
    arn = "arn:aws:iam::123456789012:policy/list"
    desk.call("CreateUser", UserName="eve")
    desk.call("AttachUserPolicy", UserName="eve", PolicyArn=arn)
    desk.account.reset_calls()
    with pytest.raises(NotOurs, match="attached to user/eve") as refused:
        desk.declare().rollback()
    assert refused.value.where is not None
    assert not desk.writes()
    desk.call("DetachUserPolicy", UserName="eve", PolicyArn=arn)
    _undo(desk)
    assert desk.iam.list_policies(Scope="Local")["Policies"] == []


def test_object_recreated_by_others_blocks_the_rollback(desk: Desk) -> None:
    desk.apply(ADA)
    desk.apply()
    desk.call("CreateUser", UserName="ada")
    with pytest.raises(NotOurs, match="user/ada already exists in the account"):
        desk.declare().rollback()


def test_adopted_object_is_released_as_it_was(desk: Desk) -> None:
    desk.call("CreateUser", UserName="ada", Path="/people/", Tags=[{"Key": "a", "Value": "1"}])
    desk.call("CreateUser", UserName="bob")
    before = holdings(desk.iam)
    desk.apply(User("ada", path="/people/"), User("bob"), adopt=True)
    assert holdings(desk.iam) != before
    back = _undo(desk)
    assert holdings(desk.iam) == before
    assert {change.verb for change in back.changed} == {Verb.UPDATE, Verb.FORGET}
    assert desk.declare().plan_destroy().changes == ()


def test_rename_is_undone_with_all_that_its_user_has(desk: Desk) -> None:
    desk.apply(ADA, AccessKey(ADA))
    before, ids = holdings(desk.iam), desk.ids(ADA, AccessKey(ADA))
    ann = User("ann", renamed_from="ada").tagged(team="web")
    desk.apply(ann, AccessKey(ann))
    _undo(desk)
    assert holdings(desk.iam) == before
    assert desk.ids(ADA, AccessKey(ADA)) == ids


def test_deleted_key_is_recreated_only_with_allow_irreversible(desk: Desk) -> None:
    desk.apply(ADA, AccessKey(ADA), AccessKey(ADA, label="ci"))
    old = desk.secrets.get("access-key/ada")
    desk.apply(ADA)
    desk.account.reset_calls()
    with pytest.raises(Irreversible, match="access-key/ada, access-key/ada/ci cannot") as refused:
        desk.declare().rollback()
    assert [str(change.address) for change in refused.value.changes] == [
        "access-key/ada",
        "access-key/ada/ci",
    ]
    assert not desk.writes()
    plan = desk.declare().rollback(allow_irreversible=True).plan
    assert all("cannot be recovered" in str(item.irreversible) for item in plan.changed)
    new = desk.secrets.get("access-key/ada")
    assert old is not None
    assert new is not None
    assert old["AccessKeyId"] != new["AccessKeyId"]
    assert desk.declare(ADA, AccessKey(ADA), AccessKey(ADA, label="ci")).plan().is_empty


def test_rollback_plan_can_be_saved_and_applied_later(desk: Desk) -> None:
    desk.apply(*BEFORE)
    before = _facts(desk)
    desk.apply(*AFTER)
    plan = desk.declare().plan_rollback()
    saved = Plan.from_json(plan.to_json())
    assert saved == plan
    desk.declare().apply(saved)
    assert _facts(desk) == before
    with pytest.raises(NothingToRollBack):
        _undo(desk)


@pytest.mark.parametrize(
    "operation", ["CreateUser", "CreateGroup", "CreateAccessKey", "CreateLoginProfile"]
)
def test_unrecorded_creation_is_deleted_too(desk: Desk, operation: str) -> None:
    before = holdings(desk.iam)
    desk.account.kill_at(operation=operation, when="after_commit")
    with pytest.raises(Killed):
        desk.declare(*BEFORE, AccessKey(ADA), LoginProfile(BOB)).apply()
    assert holdings(desk.iam) != before
    _undo(desk)
    assert holdings(desk.iam) == before
    assert desk.declare().plan_destroy().changes == ()
