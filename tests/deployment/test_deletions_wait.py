"""Deletions wait until everything of their kind was created, except where they must not wait."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

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
    deploy,
)
from iamdsl.client.call import Call
from iamdsl.deployment import Plan
from iamdsl.deployment.order.creation_barrier import CallSequence
from iamdsl.deployment.order.dependency_graph import ordered_steps
from iamdsl.errors import ApplyFailed
from iamdsl.report import JsonReport, TerminalReport
from iamdsl.resources import Address
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.snapshot import Snapshot
from iamdsl.testing import Killed

if TYPE_CHECKING:
    from iamdsl.deployment import Outcome, Step
    from iamdsl.resources import Resource

READ = allow("s3:Get*").on("*")
OLD = named_role(1).with_inline("read", READ)
NEW = named_role(2)


def _names(faulty: FaultyAccount, kind: str = "Role") -> list[str]:
    items = getattr(faulty.iam, f"list_{kind.lower()}s")()[f"{kind}s"]
    return sorted(item[f"{kind}Name"] for item in items)


def _fail(faulty: FaultyAccount, *resources: Resource, **options: Any) -> Outcome:
    with pytest.raises(ApplyFailed) as caught:
        _session(faulty, *resources, **options).apply()
    outcome: Outcome = caught.value.outcome
    return outcome


def _session(faulty: FaultyAccount, *resources: Resource, **options: Any) -> Any:
    session = deploy("s", account=faulty.account, secrets=faulty.sink, approve=True, **options)
    for resource in resources:
        session.add(resource)
    return session


def _kept(outcome: Outcome) -> list[str]:
    return [entry.step.sentence for entry in outcome.kept]


@pytest.fixture
def faulty() -> FaultyAccount:
    return FaultyAccount()


def test_old_role_is_kept_if_the_new_one_is_refused(faulty: FaultyAccount) -> None:
    faulty.apply(OLD)
    faulty.account.fail("CreateRole", "AccessDenied")
    with pytest.raises(ApplyFailed, match="kept because create role/r2 failed: role/r1") as caught:
        faulty.apply(NEW)
    outcome = caught.value.outcome
    assert _names(faulty) == ["r1"]
    assert faulty.iam.list_role_policies(RoleName="r1")["PolicyNames"] == ["read"]
    assert _kept(outcome) == ["remove inline policy read from role/r1", "delete role/r1"]
    assert {entry.reason for entry in outcome.kept} == {"create role/r2 failed"}
    assert not outcome.skipped
    assert not outcome.complete
    # The next run goes on by itself.
    assert faulty.apply(NEW).complete
    assert _names(faulty) == ["r2"]


def test_reports_name_what_is_kept(faulty: FaultyAccount) -> None:
    faulty.apply(OLD)
    faulty.account.fail("CreateRole", "AccessDenied")
    outcome = _fail(faulty, NEW)
    text = TerminalReport().outcomes([outcome])
    assert "kept because create role/r2 failed" in text
    assert "not sent: delete role/r1" in text
    (report,) = json.loads(JsonReport().outcomes([outcome]))["outcomes"]
    assert report["kept"][-1] == {"step": "delete role/r1", "reason": "create role/r2 failed"}
    assert not report["complete"]


def test_plan_shows_deletions_after_creations(faulty: FaultyAccount) -> None:
    faulty.apply(OLD)
    steps = faulty.session(NEW).plan().steps
    assert [step.sentence for step in steps] == [
        "create role/r2",
        "remove inline policy read from role/r1",
        "delete role/r1",
    ]
    assert [step.held_by for step in steps] == [(), ("role",), ("role",)]
    shown = _session(faulty, NEW, dry_run=True).apply()
    assert [step.sentence for step in shown.skipped] == [step.sentence for step in steps]


def test_saved_plan_holds_deletions_too(faulty: FaultyAccount) -> None:
    faulty.apply(OLD)
    session = faulty.session(NEW)
    plan = Plan.from_json(session.plan().to_json())
    assert plan == session.plan()
    faulty.account.fail("CreateRole", "AccessDenied")
    with pytest.raises(ApplyFailed):
        session.apply(plan)
    assert _names(faulty) == ["r1"]


def test_creation_that_was_not_tried_holds_deletions_too(faulty: FaultyAccount) -> None:
    faulty.apply(OLD)
    edge = Policy("edge", READ)
    faulty.account.fail("CreatePolicy", "AccessDenied")
    outcome = _fail(faulty, edge, NEW.bounded_by(edge))
    assert {entry.reason for entry in outcome.kept} == {"create role/r2 was not sent"}
    assert _names(faulty) == ["r1"]


def test_lost_response_holds_deletions_until_it_is_settled(faulty: FaultyAccount) -> None:
    faulty.apply(OLD)
    faulty.account.fail("CreateRole", "ServiceFailure", when="after_commit", times=1)
    assert faulty.apply(NEW).complete
    assert _names(faulty) == ["r2"]


@pytest.mark.parametrize("when", ["before", "after_commit"])
def test_run_killed_at_a_creation_has_deleted_nothing(faulty: FaultyAccount, when: Any) -> None:
    faulty.apply(OLD)
    faulty.account.kill_at(operation="CreateRole", when=when)
    with pytest.raises(Killed):
        faulty.apply(NEW)
    assert "r1" in _names(faulty)
    faulty.account.clear_faults()
    assert faulty.apply(NEW).complete
    assert _names(faulty) == ["r2"]


def test_only_the_same_kind_waits(faulty: FaultyAccount) -> None:
    faulty.apply(OLD, Group("devs"))
    faulty.account.fail("CreateRole", "AccessDenied")
    _fail(faulty, NEW)
    assert _names(faulty) == ["r1"]
    assert not _names(faulty, "Group")


def test_leaver_is_deleted_with_the_key_though_creations_are_refused(
    faulty: FaultyAccount,
) -> None:
    jane, joe = User("jane"), User("joe")
    faulty.apply(joe, jane, AccessKey(jane), LoginProfile(jane), Group("devs").with_members(jane))
    faulty.account.fail("CreateAccessKey", "AccessDenied")
    faulty.account.fail("CreateGroup", "AccessDenied")
    outcome = _fail(faulty, joe, AccessKey(joe), Group("ops"))
    assert _names(faulty, "User") == ["joe"]
    assert _kept(outcome) == ["delete group/devs"]
    assert not outcome.restored


def test_user_is_kept_whole_if_the_key_of_the_next_user_is_refused(faulty: FaultyAccount) -> None:
    jane, joe = User("jane").with_inline("read", READ), User("joe")
    faulty.apply(jane, AccessKey(jane))
    faulty.account.fail("CreateAccessKey", "AccessDenied")
    _fail(faulty, joe, AccessKey(joe))
    assert faulty.iam.list_user_policies(UserName="jane")["PolicyNames"] == ["read"]
    assert len(faulty.iam.list_access_keys(UserName="jane")["AccessKeyMetadata"]) == 1
    assert faulty.apply(joe, AccessKey(joe)).complete
    assert _names(faulty, "User") == ["joe"]


def test_kept_group_keeps_its_members_and_policies(faulty: FaultyAccount) -> None:
    jane = User("jane")
    faulty.apply(jane, Group("devs").with_members(jane).attach(ManagedPolicy.ReadOnlyAccess))
    faulty.account.fail("CreateGroup", "AccessDenied")
    _fail(faulty, jane, Group("ops"))
    (member,) = faulty.iam.get_group(GroupName="devs")["Users"]
    assert member["UserName"] == "jane"
    attached = faulty.iam.list_attached_group_policies(GroupName="devs")["AttachedPolicies"]
    assert len(attached) == 1


def test_kept_policy_stays_attached(faulty: FaultyAccount) -> None:
    old, new = Policy("old", READ), Policy("new", READ)
    faulty.apply(old, NEW.attach(old))
    faulty.account.fail("CreatePolicy", "AccessDenied")
    _fail(faulty, new, NEW)
    attached = faulty.iam.list_attached_role_policies(RoleName="r2")["AttachedPolicies"]
    assert [item["PolicyName"] for item in attached] == ["old"]
    faulty.apply(new, NEW)
    assert _names_of_policies(faulty) == ["new"]


def _names_of_policies(faulty: FaultyAccount) -> list[str]:
    return sorted(
        item["PolicyName"] for item in faulty.iam.list_policies(Scope="Local")["Policies"]
    )


def test_kept_role_keeps_a_policy_that_is_deleted_too(faulty: FaultyAccount) -> None:
    policy = Policy("old", READ)
    faulty.apply(policy, OLD.attach(policy))
    faulty.account.fail("CreateRole", "AccessDenied")
    outcome = _fail(faulty, NEW)
    assert len(_kept(outcome)) == 4
    assert _names_of_policies(faulty) == ["old"]
    attached = faulty.iam.list_attached_role_policies(RoleName="r1")["AttachedPolicies"]
    assert len(attached) == 1


def test_kept_instance_profile_keeps_its_role(faulty: FaultyAccount) -> None:
    faulty.apply(OLD, InstanceProfile("one", role=OLD))
    faulty.account.fail("CreateInstanceProfile", "AccessDenied")
    _fail(faulty, NEW, InstanceProfile("two", role=NEW))
    profile = faulty.iam.get_instance_profile(InstanceProfileName="one")["InstanceProfile"]
    assert [item["RoleName"] for item in profile["Roles"]] == ["r1"]
    assert faulty.iam.list_role_policies(RoleName="r1")["PolicyNames"] == ["read"]
    assert faulty.apply(NEW, InstanceProfile("two", role=NEW)).complete
    assert _names(faulty) == ["r2"]


def test_least_privilege_first_does_not_wait(faulty: FaultyAccount) -> None:
    faulty.apply(OLD)
    faulty.account.fail("CreateRole", "AccessDenied")
    outcome = _fail(faulty, NEW, order="least_privilege_first")
    assert not _names(faulty)
    assert not outcome.kept
    assert not outcome.restored


def test_refused_rename_keeps_the_user_with_everything(faulty: FaultyAccount) -> None:
    jane = User("jane").with_inline("read", READ)
    faulty.apply(jane, AccessKey(jane), AccessKey(jane, label="ci"), LoginProfile(jane))
    keys = faulty.iam.list_access_keys(UserName="jane")["AccessKeyMetadata"]
    faulty.account.fail("UpdateUser", "EntityAlreadyExists")
    joan = User("joan", renamed_from="jane", path="/x/").with_inline("write", READ)
    with pytest.raises(ApplyFailed, match="rename user/jane to joan"):
        faulty.apply(joan, AccessKey(joan))
    assert faulty.iam.list_access_keys(UserName="jane")["AccessKeyMetadata"] == keys
    assert faulty.iam.get_login_profile(UserName="jane")
    assert faulty.iam.list_user_policies(UserName="jane")["PolicyNames"] == ["read"]
    assert faulty.apply(joan, AccessKey(joan)).complete
    assert _names(faulty, "User") == ["joan"]
    assert len(faulty.iam.list_access_keys(UserName="joan")["AccessKeyMetadata"]) == 1


def test_refused_quota_names_the_deletions_and_the_option(faulty: FaultyAccount) -> None:
    faulty.apply(*(named_role(number) for number in range(5)))
    faulty.account.fail("CreateRole", "LimitExceeded")
    with pytest.raises(ApplyFailed) as caught:
        faulty.apply(named_role(9))
    hint = str(caught.value)
    assert "to delete role/r0, role/r1, role/r2 and 2 more first" in hint
    assert "--delete-first" in hint
    assert _names(faulty) == ["r0", "r1", "r2", "r3", "r4"]


def test_refused_quota_without_deletions_names_no_option(faulty: FaultyAccount) -> None:
    faulty.account.fail("CreateRole", "LimitExceeded")
    with pytest.raises(ApplyFailed) as caught:
        faulty.apply(NEW)
    assert "--delete-first" not in str(caught.value)


def test_delete_first_makes_room(faulty: FaultyAccount) -> None:
    faulty.apply(OLD)
    plan = _session(faulty, NEW, delete_first=True).plan()
    assert plan.delete_first
    assert "deleted before others of the kind are created" in plan.notes[0]
    assert [step.sentence for step in plan.steps][-1] == "create role/r2"
    saved = Plan.from_json(plan.to_json())
    assert saved == plan
    assert _session(faulty, NEW).apply(saved).complete
    assert _names(faulty) == ["r2"]


def test_delete_first_creates_though_a_deletion_failed(faulty: FaultyAccount) -> None:
    faulty.apply(OLD)
    faulty.account.fail("DeleteRole", "DeleteConflict")
    outcome = _fail(faulty, NEW, delete_first=True)
    assert _names(faulty) == ["r1", "r2"]
    assert not outcome.skipped


def test_delete_first_puts_back_what_it_deleted(faulty: FaultyAccount) -> None:
    faulty.apply(OLD)
    faulty.account.fail("CreateRole", "LimitExceeded")
    outcome = _fail(faulty, NEW, delete_first=True)
    assert [str(entry.address) for entry in outcome.restored] == ["role/r1"]
    assert faulty.iam.list_role_policies(RoleName="r1")["PolicyNames"] == ["read"]
    assert faulty.apply(NEW).complete
    assert _names(faulty) == ["r2"]


def _ordered(count: int) -> tuple[Step, ...]:
    """Return the steps of half as many creations as calls, and of as many deletions."""

    def call(number: int) -> PlannedCall:
        address = Address("saml-provider", f"r{number}")  # iamdsl counts no quota of it
        old = number % 2 == 0
        operation = "DeleteOne" if old else "CreateOne"
        return PlannedCall(
            call=Call("iam", operation, {"Name": address.name}),
            sentence="",
            creates=None if old else address,
            destroys=address if old else None,
            takes_away=old,
            address=address,
        )

    actions = tuple(call(number) for number in range(count))
    undeclared = frozenset(action.address for action in actions if action.destroys)
    return ordered_steps(actions, {}, CallSequence(undeclared=undeclared), Snapshot())


def test_ten_thousand_deletions_have_one_barrier() -> None:
    steps = _ordered(10_000)
    assert {step.held_by for step in steps[5000:]} == {("saml-provider",)}
    assert not any(step.after for step in steps)


def test_work_grows_with_the_number_of_calls() -> None:
    check_linear(_ordered, 200)
