"""A user or group is renamed in place by one call, and keeps its credentials and members."""

from __future__ import annotations

from typing import Any

import pytest

from iamdsl import AccessKey, Group, LoginProfile, Policy, Role, User, allow, deploy, document
from iamdsl.deployment import DeploymentSession, MemorySecrets, Plan, Verb
from iamdsl.errors import InvalidName, NotOurs
from iamdsl.testing import InProcessAccount, Killed

READ = allow("s3:Get*").on("*")
SECRETS = MemorySecrets()


def _declared(account: InProcessAccount, name: str, before: str | None = None) -> DeploymentSession:
    session = deploy("people", account=account, secrets=SECRETS)
    policy = Policy("read", document(READ))
    user = (
        User(name, path="/p/", renamed_from=before)
        .with_inline("i", READ)
        .attach(policy)
        .tagged(team="web")
    )
    session.add(policy, user, AccessKey(user), AccessKey(user, label="ci"), LoginProfile(user))
    session.add(Group("devs").with_members(user))
    session.add(Role("app").trusting(allow("sts:AssumeRole").for_user(user)))
    return session


def _keys(account: InProcessAccount, user: str) -> list[str]:
    result = account.client("iam").list_access_keys(UserName=user)["AccessKeyMetadata"]
    return sorted(key["AccessKeyId"] for key in result)


def _ids(session: DeploymentSession, user: str) -> list[Any]:
    outputs = session.outputs
    return sorted([outputs[f"access-key/{user}"].id, outputs[f"access-key/{user}/ci"].id])


@pytest.fixture
def account(iam_account: InProcessAccount) -> InProcessAccount:
    _declared(iam_account, "jane").apply()
    iam_account.reset_calls()
    return iam_account


def test_rename_is_one_call_and_keeps_everything(account: InProcessAccount) -> None:
    keys = _keys(account, "jane")
    session = _declared(account, "joan", "jane")
    assert [step.sentence for step in session.plan().steps] == ["rename user/jane to joan"]
    session.apply()
    assert account.writes == {"iam:UpdateUser": 1}
    assert _keys(account, "joan") == keys == _ids(session, "joan")
    assert session.outputs["access-key/joan"].secret is not None
    assert session.outputs["access-key/joan"].secret.reveal()["AccessKeyId"] in keys
    again = _declared(account, "joan", "jane")
    assert again.plan().is_empty
    assert all(change.verb is Verb.NONE for change in again.plan().changes)
    # `renamed_from` may stay or be removed.
    assert _declared(account, "joan").plan().is_empty


def test_other_changes_use_the_new_name(account: InProcessAccount) -> None:
    session = deploy("people", account=account, secrets=SECRETS)
    user = User("joan", path="/q/", renamed_from="jane").tagged(team="ops")
    session.add(user, AccessKey(user, label="ci"), Group("devs"))
    session.apply()
    assert session.plan().is_empty
    assert account.writes["iam:UpdateUser"] == 2
    assert len(_keys(account, "joan")) == 1
    assert SECRETS.get("access-key/jane") is None
    result = account.client("iam").get_user(UserName="joan")["User"]
    assert result["Arn"].endswith(":user/q/joan")
    assert result["Tags"][0]["Value"] == "ops"


def test_renamed_group_keeps_its_members(account: InProcessAccount) -> None:
    session = _declared(account, "jane")
    others = [resource for resource in session.stack if resource.kind != "group"]
    renaming = deploy("people", account=account, secrets=SECRETS)
    (user,) = [resource for resource in others if isinstance(resource, User)]
    renaming.add(*others, Group("ops", renamed_from="devs").with_members(user))
    assert [step.sentence for step in renaming.plan().steps] == ["rename group/devs to ops"]
    renaming.apply()
    assert account.writes == {"iam:UpdateGroup": 1}
    assert renaming.plan().is_empty


@pytest.mark.parametrize("when", ["before", "after_commit"])
def test_rename_interrupted_by_a_kill_is_finished_by_the_next_run(
    account: InProcessAccount, when: Any
) -> None:
    keys = _keys(account, "jane")
    session = _declared(account, "joan", "jane")
    plan = session.plan()
    account.kill_at(operation="UpdateUser", when=when)
    with pytest.raises(Killed):
        session.apply(plan)
    account.clear_faults()
    resumed = _declared(account, "joan", "jane")
    resumed.apply()
    assert _keys(account, "joan") == keys == _ids(resumed, "joan")
    assert resumed.plan().is_empty
    resumed.destroy()
    assert not account.client("iam").list_users()["Users"]


def test_saved_plan_renames(account: InProcessAccount) -> None:
    session = _declared(account, "joan", "jane")
    plan = Plan.from_json(session.plan().to_json())
    session.apply(plan)
    assert account.writes == {"iam:UpdateUser": 1}
    assert _declared(account, "joan").plan().is_empty


def test_name_of_an_unmanaged_user_is_refused(account: InProcessAccount) -> None:
    account.client("iam").create_user(UserName="joan")
    with pytest.raises(NotOurs, match="user/joan"):
        _declared(account, "joan", "jane").plan()


def test_renamed_from_a_missing_user_creates_it(iam_account: InProcessAccount) -> None:
    _declared(iam_account, "joan", "jane").apply()
    assert iam_account.writes["iam:CreateUser"] == 1
    assert iam_account.writes["iam:UpdateUser"] == 0


def test_renamed_from_must_be_a_valid_name() -> None:
    with pytest.raises(InvalidName):
        User("joan", renamed_from="j a n e")
