"""A run is undone whole, half done or killed, from what was written down before it began."""

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
"""Two users, one of whom is trusted, and a policy that others hold."""
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
"""One renamed, one deleted, a policy made anew, and others made or changed."""


@pytest.fixture
def desk() -> Desk:
    return Desk(InProcessAccount())


def _facts(desk: Desk) -> dict[str, Any]:
    """What the account holds, without what a new object has of its own."""
    return {key: _without(value) for key, value in holdings(desk.iam).items() if "/" not in key}


_OWN = ("Date", "Id", "LastUsed", "PolicyVersionList")


def _without(value: Any) -> Any:
    match value:
        case dict():
            return {key: _without(item) for key, item in value.items() if not key.endswith(_OWN)}
        case list():
            kept = [item for item in value if not _is_op(item)]
            return sorted((_without(item) for item in kept), key=str)
    return value


def _is_op(item: Any) -> bool:
    """Whether it is the tag by which a creation is known again."""
    return isinstance(item, dict) and item.get("Key") == "iamdsl:op"


def _reads(desk: Desk, plan: Callable[[], Plan]) -> int:
    """How many calls a plan takes."""
    desk.account.reset_calls()
    plan()
    return sum(desk.account.calls.values())


def _killed(desk: Desk, write: int, when: When, *resources: Resource) -> bool:
    """Apply, and end the process at the so-manieth write; whether it came to that."""
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


def test_a_whole_run_is_undone_and_planned_again(desk: Desk) -> None:
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
"""The calls that take the account from before to after."""
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


def test_the_writes_are_all_of_them(desk: Desk) -> None:
    desk.apply(*BEFORE)
    assert len(desk.declare(*AFTER).plan().steps) == WRITES


@pytest.mark.parametrize(("at", "when"), EVERY)
def test_a_killed_run_is_undone_as_far_as_it_came(desk: Desk, at: int, when: When) -> None:
    desk.apply(*BEFORE)
    before = _facts(desk)
    assert _killed(desk, at, when, *AFTER)
    _undo(desk)
    assert _facts(desk) == before
    again = desk.declare(*BEFORE).plan()
    assert again.is_empty
    assert {change.verb for change in again.changes} == {Verb.NONE}


@pytest.mark.parametrize(("at", "when"), EVERY)
def test_a_killed_rollback_is_rolled_back_to_its_end(desk: Desk, at: int, when: When) -> None:
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
def test_a_run_that_was_resumed_is_undone_from_its_beginning(
    desk: Desk, at: int, when: When
) -> None:
    desk.apply(*BEFORE)
    before = _facts(desk)
    assert _killed(desk, at, when, *AFTER)
    desk.declare(*AFTER).resume()
    _undo(desk)
    assert _facts(desk) == before
    assert desk.declare(*BEFORE).plan().is_empty


def test_a_run_that_failed_half_way_is_undone(desk: Desk) -> None:
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


def test_the_first_run_of_all_leaves_nothing(desk: Desk) -> None:
    before = holdings(desk.iam)
    desk.declare(*BEFORE, AccessKey(ADA)).apply()
    _undo(desk)
    assert holdings(desk.iam) == before
    assert desk.secrets.get("access-key/ada") is None
    assert desk.declare().plan_destroy().changes == ()


def test_a_run_that_does_nothing_leaves_the_last_one_to_be_undone(desk: Desk) -> None:
    desk.apply(ADA)
    desk.apply(ADA)
    _undo(desk)
    assert desk.iam.list_users()["Users"] == []


def test_what_others_changed_since_is_shown_and_changed_back(desk: Desk) -> None:
    role = Role("app").trusting(EC2)
    desk.apply(role)
    desk.apply(role.tagged(stage="x"))
    desk.call("TagRole", RoleName="app", Tags=[{"Key": "theirs", "Value": "1"}])
    (change,) = desk.declare().plan_rollback().changed
    assert {difference.path for difference in change.differences} == {"tags.stage", "tags.theirs"}
    _undo(desk)
    assert desk.declare(role).plan().is_empty


def test_what_the_run_left_alone_is_left_alone(desk: Desk) -> None:
    loose = User("ada", exclusive=False)
    desk.apply(loose, BOB)
    desk.apply(loose.tagged(team="web"), BOB.tagged(team="ops"))
    desk.call("TagUser", UserName="ada", Tags=[{"Key": "theirs", "Value": "1"}])
    desk.call("CreateGroup", GroupName="others")
    for user in ("ada", "bob"):  # of whose groups the stack says nothing
        desk.call("AddUserToGroup", GroupName="others", UserName=user)
    _undo(desk)
    members = desk.iam.get_group(GroupName="others")["Users"]
    assert [member["UserName"] for member in members] == ["ada", "bob"]
    tags = desk.iam.list_user_tags(UserName="ada")["Tags"]
    assert [tag["Key"] for tag in tags if "iamdsl:" not in tag["Key"]] == ["theirs"]
    assert desk.declare(loose, BOB).plan().is_empty


def test_what_others_use_meanwhile_is_in_the_way(desk: Desk) -> None:
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


def test_what_somebody_else_made_under_its_name_is_in_the_way(desk: Desk) -> None:
    desk.apply(ADA)
    desk.apply()
    desk.call("CreateUser", UserName="ada")
    with pytest.raises(NotOurs, match="user/ada already exists in the account"):
        desk.declare().rollback()


def test_what_was_taken_over_is_given_up_as_it_was(desk: Desk) -> None:
    desk.call("CreateUser", UserName="ada", Path="/people/", Tags=[{"Key": "a", "Value": "1"}])
    desk.call("CreateUser", UserName="bob")
    before = holdings(desk.iam)
    desk.apply(User("ada", path="/people/"), User("bob"), adopt=True)
    assert holdings(desk.iam) != before
    back = _undo(desk)
    assert holdings(desk.iam) == before
    assert {change.verb for change in back.changed} == {Verb.UPDATE, Verb.FORGET}
    assert desk.declare().plan_destroy().changes == ()


def test_a_rename_alone_is_undone_with_all_that_its_user_has(desk: Desk) -> None:
    desk.apply(ADA, AccessKey(ADA))
    before, ids = holdings(desk.iam), desk.ids(ADA, AccessKey(ADA))
    ann = User("ann", renamed_from="ada").tagged(team="web")
    desk.apply(ann, AccessKey(ann))
    _undo(desk)
    assert holdings(desk.iam) == before
    assert desk.ids(ADA, AccessKey(ADA)) == ids


def test_a_new_key_takes_the_place_of_one_that_is_gone_only_if_allowed(desk: Desk) -> None:
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
    assert all("cannot be made again" in str(item.irreversible) for item in plan.changed)
    new = desk.secrets.get("access-key/ada")
    assert old is not None
    assert new is not None
    assert old["AccessKeyId"] != new["AccessKeyId"]
    assert desk.declare(ADA, AccessKey(ADA), AccessKey(ADA, label="ci")).plan().is_empty


def test_a_rollback_can_be_kept_and_carried_out_later(desk: Desk) -> None:
    desk.apply(*BEFORE)
    before = _facts(desk)
    desk.apply(*AFTER)
    plan = desk.declare().plan_rollback()
    kept = Plan.from_json(plan.to_json())
    assert kept == plan
    desk.declare().apply(kept)
    assert _facts(desk) == before
    with pytest.raises(NothingToRollBack):
        _undo(desk)


@pytest.mark.parametrize(
    "operation", ["CreateUser", "CreateGroup", "CreateAccessKey", "CreateLoginProfile"]
)
def test_what_was_made_though_nobody_wrote_it_down_is_gone_too(desk: Desk, operation: str) -> None:
    before = holdings(desk.iam)
    desk.account.kill_at(operation=operation, when="after_commit")
    with pytest.raises(Killed):
        desk.declare(*BEFORE, AccessKey(ADA), LoginProfile(BOB)).apply()
    assert holdings(desk.iam) != before
    _undo(desk)
    assert holdings(desk.iam) == before
    assert desk.declare().plan_destroy().changes == ()
