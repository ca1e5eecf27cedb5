"""A partial run changes that part only, in the account and in the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from iamdsl import AccessKey, Group, InstanceProfile, Policy, Role, User, allow, deploy, document
from iamdsl.deployment import Plan
from iamdsl.errors import NotOurs, ResourceError
from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource

READ = allow("s3:Get*").on("*")
EC2 = allow("sts:AssumeRole").for_service("ec2")
SHARED = Policy("shared", document(READ))
JANE, MARY = User("jane"), User("mary")
DEVS = Group("devs").with_members(JANE)
WEB = Role("web").trusting(EC2).attach(SHARED)
PROFILE = InstanceProfile("machines", role=WEB)
ALL = (SHARED, JANE, MARY, DEVS, WEB, PROFILE)


def _session(account: InProcessAccount, *resources: Resource) -> DeploymentSession:
    session = deploy("s", account=account)
    for resource in resources:
        session.add(resource)
    return session


def _addresses_in_plan(plan: Plan) -> set[str]:
    return {str(change.address) for change in plan.changes}


def _addresses_in_ledger(session: DeploymentSession) -> set[str]:
    session.plan()
    return {str(address) for address in session._engine.ledger.entries}


@pytest.mark.parametrize(
    ("target", "exclude", "expected"),
    [
        ("user/*", (), {"user/jane", "user/mary"}),
        ("group/devs", (), {"group/devs", "user/jane"}),
        ("instance-profile/*", (), {"instance-profile/machines", "role/web", "policy/shared"}),
        ((), "policy/shared", {"user/jane", "user/mary", "group/devs"}),
        ((), ["user/mary", "role/*"], {"user/jane", "group/devs", "policy/shared"}),
        (["user/*", "policy/*"], "*/jane", {"user/mary", "policy/shared"}),
    ],
)
def test_target_includes_prerequisites_and_exclusion_their_dependents(
    iam_account: InProcessAccount, target: str, exclude: str, expected: set[str]
) -> None:
    session = _session(iam_account, *ALL)
    plan = session.plan(target=target, exclude=exclude)
    assert _addresses_in_plan(plan) == expected
    assert len(plan.left_out) == len(ALL) - len(expected)
    session.apply(Plan.from_json(plan.to_json()))
    assert _addresses_in_ledger(session) == expected
    assert session.plan(target=target, exclude=exclude).is_empty
    session.apply()
    assert session.plan().is_empty
    assert _addresses_in_ledger(session) == {str(item.address) for item in ALL}


def test_existing_prerequisite_is_not_included(iam_account: InProcessAccount) -> None:
    _session(iam_account, *ALL).apply()
    changed = evolve(JANE, path="/p/"), evolve(DEVS, path="/p/").with_members(MARY)
    session = _session(iam_account, SHARED, MARY, WEB, PROFILE, *changed)
    assert _addresses_in_plan(session.plan(target="group/*")) == {"group/devs"}
    session.apply(target="group/*")
    assert {step.address.kind for step in session.plan().steps} == {"user"}


def test_left_out_objects_stay_in_account_and_ledger(iam_account: InProcessAccount) -> None:
    _session(iam_account, *ALL).apply()
    iam_account.reset_calls()
    session = _session(iam_account, MARY)
    session.apply(exclude=["role/*", "instance-profile/*", "policy/*", "user/*"])
    assert iam_account.writes == {"iam:RemoveUserFromGroup": 1, "iam:DeleteGroup": 1}
    assert _addresses_in_ledger(session) == {str(item.address) for item in ALL} - {"group/devs"}
    session.destroy(target="instance-profile/*")
    assert _addresses_in_ledger(session) == {"user/jane", "user/mary", "role/web", "policy/shared"}
    session.destroy()
    assert _addresses_in_ledger(session) == set()


def test_excluded_dependent_is_reported_and_never_deleted(
    iam_account: InProcessAccount,
) -> None:
    _session(iam_account, JANE, AccessKey(JANE)).apply()
    session = _session(iam_account)
    with pytest.raises(ResourceError, match="without changing access-key/jane") as refused:
        session.plan(target="user/jane")
    assert refused.value.next_step == "--target 'access-key/jane'"
    assert session.plan(exclude="access-key/*").is_empty
    session.destroy(target="*/jane")
    assert _addresses_in_ledger(session) == set()


def test_policy_is_not_replaced_without_the_roles_it_is_attached_to(
    iam_account: InProcessAccount,
) -> None:
    _session(iam_account, SHARED, WEB).apply()
    session = _session(iam_account, evolve(SHARED, description="other"), WEB)
    with pytest.raises(ResourceError, match="without changing role/web"):
        session.plan(target="policy/*")
    assert session.plan(exclude="role/web").is_empty


def test_excluded_prerequisite_is_an_error(iam_account: InProcessAccount) -> None:
    session = _session(iam_account, *ALL)
    with pytest.raises(ResourceError, match="group/devs needs user/jane") as refused:
        session.plan(target="group/devs", exclude="user/jane")
    assert "do not exclude user/jane" in str(refused.value)


def test_pattern_without_match_is_an_error(iam_account: InProcessAccount) -> None:
    session = _session(iam_account, *ALL)
    with pytest.raises(ResourceError, match="'role/wed'") as refused:
        session.plan(target=["user/*", "role/wed"])
    assert refused.value.next_step == "did you mean `role/web`?"
    with pytest.raises(ResourceError, match="'rolle/"):
        session.apply(exclude="rolle/*")


def test_resource_that_cannot_be_planned_can_be_excluded(iam_account: InProcessAccount) -> None:
    iam_account.client("iam").create_user(UserName="jane")
    session = _session(iam_account, *ALL)
    with pytest.raises(NotOurs):
        session.plan()
    with pytest.raises(NotOurs):
        session.plan(target="group/*", exclude="role/*")
    session.apply(exclude="user/jane")
    left = {"user/mary", "policy/shared", "role/web", "instance-profile/machines"}
    assert _addresses_in_ledger(_session(iam_account)) == left


def test_excluded_rename_is_done_later(iam_account: InProcessAccount) -> None:
    _session(iam_account, JANE, AccessKey(JANE), MARY).apply()
    joan = User("joan", renamed_from="jane")
    session = _session(iam_account, joan, AccessKey(joan), evolve(MARY, path="/p/"))
    plan = session.plan(target="user/mary")
    session.apply(Plan.from_json(plan.to_json()))
    assert "user/jane" in _addresses_in_ledger(session)
    assert _addresses_in_plan(session.plan(target="access-key/joan")) == {
        "access-key/joan",
        "user/joan",
    }
    session.apply()
    assert _addresses_in_ledger(session) == {"user/joan", "user/mary", "access-key/joan"}
    assert iam_account.writes["iam:CreateAccessKey"] == 1


def test_open_intents_survive_a_partial_run_and_are_settled_later(
    iam_account: InProcessAccount,
) -> None:
    _session(iam_account, JANE, MARY).apply()
    iam_account.kill_at(operation="CreateAccessKey", when="after_commit")
    with pytest.raises(Killed):
        _session(iam_account, JANE, MARY, AccessKey(JANE)).apply()
    iam_account.clear_faults()
    session = _session(iam_account, JANE, evolve(MARY, path="/p/"), AccessKey(JANE))
    session.apply(target="user/mary")
    session.apply()
    keys = iam_account.client("iam").list_access_keys(UserName="jane")["AccessKeyMetadata"]
    assert [key["AccessKeyId"] for key in keys] == [session.outputs["access-key/jane"].id]


def test_session_accepts_target_and_exclude(iam_account: InProcessAccount) -> None:
    with deploy("s", account=iam_account, target="user/*", exclude="user/mary") as session:
        session.add(*ALL)
    assert iam_account.writes == {"iam:CreateUser": 1}
    assert session.plan().is_empty
    assert [str(change.address) for change in session.plan(target="user/mary").changes] == [
        "user/mary"
    ]


def test_block_exit_applies_resources_left_out_of_a_partial_run(
    iam_account: InProcessAccount,
) -> None:
    with deploy("s", account=iam_account) as session:
        session.add(JANE, MARY)
        session.apply(target="user/jane")
        assert iam_account.writes == {"iam:CreateUser": 1}
    assert iam_account.writes == {"iam:CreateUser": 2}
