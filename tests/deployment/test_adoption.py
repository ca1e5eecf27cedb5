"""Existing objects that belong to no stack are adopted only if `adopt` is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from iamdsl import Group, Role, User, allow, deploy, trust
from iamdsl.deployment import Verb
from iamdsl.errors import NotOurs

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount

EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))


@pytest.fixture
def account(iam_account: InProcessAccount) -> InProcessAccount:
    iam = iam_account.client("iam")
    iam.create_user(UserName="jane", Tags=[{"Key": "team", "Value": "web"}])
    iam.create_group(GroupName="devs")
    iam.add_user_to_group(GroupName="devs", UserName="jane")
    iam.create_role(RoleName="app", AssumeRolePolicyDocument=EC2.to_json())
    iam_account.reset_calls()
    return iam_account


def test_object_without_difference_is_only_recorded(account: InProcessAccount) -> None:
    with deploy("s", account=account, adopt=True) as session:
        jane = session.add(User("jane").tagged(team="web"))
        session.add(Group("devs").with_members(jane), Role("app", trust=EC2))
    assert session.planned is not None
    assert {change.verb for change in session.planned.changes} == {Verb.ADOPT}
    assert not account.writes
    assert session.outputs[jane].id.startswith("AIDA")
    with deploy("s", account=account) as again:
        again.add(*session.stack.resources[:2])
    assert account.writes == {"iam:DeleteRole": 1}


def test_differences_of_adopted_object_are_updated(account: InProcessAccount) -> None:
    with deploy("s", account=account, adopt=True) as session:
        session.add(User("jane").tagged(team="ops"))
    assert account.writes == {"iam:TagUser": 1}
    assert session.plan().is_empty
    session.destroy()
    assert account.writes["iam:DeleteUser"] == 1


def test_adoption_requires_adopt(account: InProcessAccount) -> None:
    with pytest.raises(NotOurs, match="adopt=True"), deploy("s", account=account) as session:
        session.add(User("jane").tagged(team="web"))


def test_object_of_another_stack_is_not_adopted(account: InProcessAccount) -> None:
    with deploy("one", account=account) as first:
        first.add(User("mary"))
    with (
        pytest.raises(NotOurs, match="stack 'one'"),
        deploy("two", account=account, adopt=True) as second,
    ):
        second.add(User("mary"))


def test_object_that_would_be_replaced_is_not_adopted(account: InProcessAccount) -> None:
    with (
        pytest.raises(NotOurs, match="its path differs"),
        deploy("s", account=account, adopt=True) as session,
    ):
        session.add(Role("app", path="/moved/", trust=EC2))
    assert not account.writes
