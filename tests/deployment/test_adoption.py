"""Existing objects that belong to no stack are adopted only if `adopt` is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from iamdsl import Group, Role, User, allow, deploy, trust
from iamdsl.deployment import Silence, Verb
from iamdsl.deployment.ownership.adoption_tags import NO_ROOM_FOR_TAG
from iamdsl.errors import ApplyFailed, NotOurs

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


def test_object_without_difference_is_recorded_and_tagged(account: InProcessAccount) -> None:
    with deploy("s", account=account, adopt=True) as session:
        jane = session.add(User("jane").tagged(team="web"))
        session.add(Group("devs").with_members(jane), Role("app", trust=EC2))
    assert session.planned is not None
    assert {change.verb for change in session.planned.changes} == {Verb.ADOPT}
    assert [step.sentence for step in session.planned.steps] == [
        "tag user/jane with iamdsl:stack",
        "tag role/app with iamdsl:stack",
    ]
    assert account.writes == {"iam:TagUser": 1, "iam:TagRole": 1}
    assert session.outputs[jane].id.startswith("AIDA")
    assert session.plan().is_empty
    with deploy("s", account=account) as again:
        again.add(*session.stack.resources[:2])
    assert account.writes["iam:DeleteRole"] == 1


def test_object_without_difference_is_only_recorded_without_tags(
    account: InProcessAccount,
) -> None:
    with deploy("s", account=account, adopt=True, tag_adopted=False) as session:
        jane = session.add(User("jane").tagged(team="web"))
        session.add(Group("devs").with_members(jane), Role("app", trust=EC2))
    assert not account.writes
    assert session.plan().is_empty


def test_differences_of_adopted_object_are_updated(account: InProcessAccount) -> None:
    with deploy("s", account=account, adopt=True) as session:
        session.add(User("jane").tagged(team="ops"))
    assert account.writes == {"iam:TagUser": 2}
    assert session.plan().is_empty
    session.destroy()
    assert account.writes["iam:DeleteUser"] == 1


@pytest.mark.parametrize("exclusive", [True, False])
def test_object_with_fifty_tags_is_adopted_with_a_note(
    account: InProcessAccount,
    exclusive: bool,  # noqa: FBT001
) -> None:
    tags = {f"key{number}": "1" for number in range(50)}
    account.client("iam").create_user(
        UserName="full", Tags=[{"Key": key, "Value": value} for key, value in tags.items()]
    )
    account.reset_calls()
    session = deploy("s", account=account, adopt=True)
    session.add(User("full", tags=tags if exclusive else {}, exclusive=exclusive))
    plan = session.plan()
    assert not plan.steps
    assert plan.changes[0].notes == (NO_ROOM_FOR_TAG,)
    assert session.apply(plan).complete
    assert session.plan().is_empty


def test_object_loses_a_tag_before_it_gets_that_of_its_stack(account: InProcessAccount) -> None:
    tags = {f"key{number}": "1" for number in range(50)}
    account.client("iam").create_user(
        UserName="full", Tags=[{"Key": key, "Value": value} for key, value in tags.items()]
    )
    session = deploy("s", account=account, adopt=True)
    session.add(User("full", tags=dict(list(tags.items())[1:])))
    assert session.apply().complete
    assert session.plan().is_empty
    keys = [tag["Key"] for tag in account.client("iam").list_user_tags(UserName="full")["Tags"]]
    assert "iamdsl:stack" in keys


class Notes(Silence):
    """Remembers what a run reports."""

    def __init__(self) -> None:
        self.notes: list[str] = []

    def noted(self, note: str) -> None:
        self.notes.append(note)


@pytest.mark.parametrize("code", ["AccessDenied", "LimitExceeded"])
def test_refused_tags_are_reported_once_and_the_objects_are_adopted(
    account: InProcessAccount, code: str
) -> None:
    account.fail("TagUser", code, times=9)
    account.fail("TagRole", code, times=9)
    notes = Notes()
    session = deploy("s", account=account, adopt=True, observer=notes)
    session.add(User("jane").tagged(team="web"), Role("app", trust=EC2))
    assert session.apply().complete
    assert len([note for note in notes.notes if "only the ledger shows" in note]) == 1
    again = deploy("s", account=account)
    again.add(*session.stack.resources)
    assert again.plan().is_empty


def test_other_errors_of_the_tag_call_fail_the_adoption(account: InProcessAccount) -> None:
    session = deploy("s", account=account, adopt=True)
    session.add(Role("app", trust=EC2))
    plan = session.plan()
    account.fail("TagRole", "NoSuchEntity", times=9)
    with pytest.raises(ApplyFailed, match="tag role/app with iamdsl:stack"):
        session.apply(plan)
    assert [change.verb for change in session.plan().changes] == [Verb.ADOPT]


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


@pytest.mark.parametrize("adopt", [False, True])
def test_object_recreated_by_others_is_not_offered_for_adoption(
    iam_account: InProcessAccount, *, adopt: bool
) -> None:
    with deploy("s", account=iam_account) as session:
        session.add(User("jane"))
    iam = iam_account.client("iam")
    iam.delete_user(UserName="jane")
    iam.create_user(UserName="jane")
    again = deploy("s", account=iam_account, adopt=adopt)
    again.add(User("jane"))
    with pytest.raises(NotOurs, match="this stack created the one with ID") as refused:
        again.plan()
    assert "adopt" not in str(refused.value.next_step)
    assert "tag it iamdsl:stack=s if it is yours" in str(refused.value.next_step)
