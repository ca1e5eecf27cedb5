"""Group memberships, declared on the group, on the user, or on both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from iamdsl import Group, User, deploy
from iamdsl.errors import DuplicateResource, ResourceError, UndeclaredResource
from iamdsl.language import Arn
from iamdsl.resources import Address

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource
    from iamdsl.testing import InProcessAccount

THEIRS = Arn.parse("arn:aws:iam::123456789012:group/theirs")
JOIN, LEAVE = "iam:AddUserToGroup", "iam:RemoveUserFromGroup"


def _session(account: InProcessAccount, *resources: Resource) -> DeploymentSession:
    session = deploy("s", account=account)
    for resource in resources:
        session.add(resource)
    return session


def _arn(resource: str) -> Arn:
    return Arn(None, "iam", "", None, resource)


def _members(account: InProcessAccount, group: str) -> list[str]:
    answer = account.client("iam").get_group(GroupName=group)
    return sorted(user["UserName"] for user in answer["Users"])


def test_membership_declared_on_the_user(iam_account: InProcessAccount) -> None:
    devs, ops = Group("devs"), Group("ops")
    session = _session(iam_account, User("ada").member_of(devs, ops), devs, ops)
    session.apply()
    assert iam_account.writes[JOIN] == 2
    assert _members(iam_account, "devs") == _members(iam_account, "ops") == ["ada"]
    assert session.plan().is_empty


def test_membership_declared_on_both_sides_is_sent_once(iam_account: InProcessAccount) -> None:
    devs = Group("devs").with_members(Address("user", "ada"))
    session = _session(iam_account, devs, User("ada").member_of(Group("devs")))
    session.apply()
    assert iam_account.writes[JOIN] == 1
    assert session.plan().is_empty


def test_each_side_keeps_memberships_declared_on_the_other(iam_account: InProcessAccount) -> None:
    devs, ops = Group("devs"), Group("ops").with_members(Address("user", "ada"))
    session = _session(iam_account, devs, ops, User("ada").member_of(devs))
    session.apply()
    assert session.plan().is_empty
    assert _members(iam_account, "devs") == _members(iam_account, "ops") == ["ada"]


def test_one_membership_change_is_one_call(iam_account: InProcessAccount) -> None:
    devs, ops = Group("devs"), Group("ops")
    _session(iam_account, devs, ops, User("ada").member_of(devs)).apply()
    iam_account.reset_calls()
    _session(iam_account, devs, ops, User("ada").member_of(devs, ops)).apply()
    assert dict(iam_account.writes) == {JOIN: 1}
    iam_account.reset_calls()
    _session(iam_account, devs, ops, User("ada").member_of(ops)).apply()
    assert dict(iam_account.writes) == {LEAVE: 1}
    assert _members(iam_account, "devs") == []


@pytest.mark.parametrize("exclusive", [True, False])
def test_exclusive_user_is_removed_from_other_groups(
    iam_account: InProcessAccount, *, exclusive: bool
) -> None:
    iam = iam_account.client("iam")
    iam.create_group(GroupName="theirs")
    devs = Group("devs")
    ada = User("ada", exclusive=exclusive).member_of(devs)
    _session(iam_account, devs, ada).apply()
    iam.add_user_to_group(GroupName="theirs", UserName="ada")
    session = _session(iam_account, devs, ada)
    assert session.plan().is_empty is not exclusive
    session.apply()
    assert _members(iam_account, "theirs") == ([] if exclusive else ["ada"])


def test_user_without_declared_groups_stays_in_its_groups(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    iam.create_group(GroupName="theirs")
    _session(iam_account, User("ada")).apply()
    iam.add_user_to_group(GroupName="theirs", UserName="ada")
    session = _session(iam_account, User("ada"))
    assert session.plan().is_empty
    session.destroy()
    assert _members(iam_account, "theirs") == []


def test_user_declared_in_no_group_is_removed_from_all(iam_account: InProcessAccount) -> None:
    devs = Group("devs", exclusive=False)
    _session(iam_account, devs, User("ada").member_of(devs)).apply()
    _session(iam_account, devs, User("ada").member_of()).apply()
    assert _members(iam_account, "devs") == []


def test_arn_refers_to_an_existing_group_or_user(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    iam.create_group(GroupName="theirs")
    iam.create_user(UserName="jane")
    devs = Group("devs").with_members(_arn("user/jane"))
    session = _session(iam_account, devs, User("ada").member_of(THEIRS))
    session.apply()
    assert _members(iam_account, "theirs") == ["ada"]
    assert _members(iam_account, "devs") == ["jane"]
    session.destroy()
    assert _members(iam_account, "theirs") == []
    assert [user["UserName"] for user in iam.list_users()["Users"]] == ["jane"]


@pytest.mark.parametrize(
    ("resource", "problem", "suggestion"),
    [
        (User("ada").member_of(_arn("group/team-devz")), "group/team-devz", "team-devs"),
        (Group("ops").with_members(_arn("user/jene")), "user/jene", "jane"),
    ],
    ids=["group", "user"],
)
def test_arn_that_does_not_exist_is_refused_before_any_call(
    iam_account: InProcessAccount, resource: Resource, problem: str, suggestion: str
) -> None:
    iam_account.client("iam").create_user(UserName="jane")
    iam_account.client("iam").create_group(GroupName="team-devs")
    iam_account.reset_calls()
    with pytest.raises(UndeclaredResource, match=problem) as caught:
        _session(iam_account, resource).apply()
    assert suggestion in str(caught.value.next_step)
    assert caught.value.where is not None
    assert not iam_account.writes


def test_renamed_group_keeps_members_declared_on_users(iam_account: InProcessAccount) -> None:
    _session(iam_account, Group("devs"), User("ada").member_of(Group("devs"))).apply()
    iam_account.reset_calls()
    crew = Group("crew", renamed_from="devs")
    session = _session(iam_account, crew, User("ada").member_of(crew))
    session.apply()
    assert dict(iam_account.writes) == {"iam:UpdateGroup": 1}
    assert session.plan().is_empty


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (lambda: User("ada").member_of(User("jane")), ResourceError),  # type: ignore[arg-type]
        (lambda: Group("devs").with_members(Group("ops")), ResourceError),  # type: ignore[arg-type]
        (lambda: User("ada").member_of(_arn("user/jane")), ResourceError),
        (lambda: User("ada").member_of(_arn("group/devs"), Group("devs")), DuplicateResource),
    ],
    ids=["user in user", "group in group", "user's ARN", "twice"],
)
def test_invalid_membership_is_refused_at_its_line(wrong: object, error: type[Exception]) -> None:
    assert callable(wrong)
    with pytest.raises(error):
        wrong()


def test_an_arn_of_another_account_is_refused(iam_account: InProcessAccount) -> None:
    foreign = Arn.parse("arn:aws:iam::999999999999:group/theirs")
    with pytest.raises(UndeclaredResource, match="999999999999"):
        _session(iam_account, User("ada").member_of(foreign)).plan()
