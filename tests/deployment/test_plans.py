"""Plans: saved and loaded, refused when stale, ordered by dependencies."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from support.webmaster_stack import check_account, webmaster

from iamdsl import Group, Policy, Role, User, allow, deploy, document
from iamdsl.client import Call
from iamdsl.deployment import MemorySecrets, MemoryStorage, Plan, Step, Verb
from iamdsl.errors import (
    NewerFormat,
    NotOurs,
    ResourceError,
    StalePlan,
    UndeclaredResource,
    UnreadableState,
)
from iamdsl.resources import Address
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.testing import InProcessAccount


def test_plan_round_trip(iam_account: InProcessAccount) -> None:
    plan = webmaster(iam_account, login=True).plan()
    again = Plan.from_json(plan.to_json())
    assert again == plan
    assert again.id == plan.id


def test_step_is_of_a_change() -> None:
    call = PlannedCall(call=Call("iam", "CreateGroup", {"GroupName": "devs"}), sentence="create")
    with pytest.raises(ValueError, match="no change has the call"):
        Step(number=1, action=call)
    assert Step(number=1, action=call.at(Address("group", "devs"))).address.name == "devs"


def test_saved_plan_is_applied(iam_account: InProcessAccount) -> None:
    storage, sink = MemoryStorage(), MemorySecrets()
    text = webmaster(iam_account, ledger=storage, secrets=sink).plan().to_json()
    session = deploy("webmaster", account=iam_account, ledger=storage, secrets=sink)
    session.apply(Plan.from_json(text))
    check_account(iam_account.client("iam"))
    assert webmaster(iam_account, ledger=storage, secrets=sink).plan().is_empty


def test_saved_plan_is_refused_when_the_account_changed(iam_account: InProcessAccount) -> None:
    plan = webmaster(iam_account).plan()
    iam_account.client("iam").create_user(UserName="jane")
    iam_account.reset_calls()
    with pytest.raises(StalePlan, match="user/jane"):
        webmaster(iam_account).apply(plan)
    assert not iam_account.writes


def test_saved_plan_is_refused_in_another_account(iam_account: InProcessAccount) -> None:
    plan = webmaster(iam_account).plan()
    other = InProcessAccount(account_id="210987654321")
    with pytest.raises(StalePlan, match="210987654321"):
        webmaster(other).apply(plan)


def test_plan_made_before_another_run_is_refused(iam_account: InProcessAccount) -> None:
    early = webmaster(iam_account).plan()
    webmaster(iam_account).apply()
    with pytest.raises(StalePlan):
        webmaster(iam_account).apply(early)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": 1, "checksum": "", "body": {}}'])
def test_damaged_plan_is_refused(text: str) -> None:
    with pytest.raises(UnreadableState, match="plan"):
        Plan.from_json(text)


def test_newer_plan_is_refused(iam_account: InProcessAccount) -> None:
    text = json.loads(webmaster(iam_account).plan().to_json())
    with pytest.raises(NewerFormat):
        Plan.from_json(json.dumps({**text, "format": 9}))


def test_every_step_comes_after_its_dependencies(iam_account: InProcessAccount) -> None:
    plan = webmaster(iam_account, login=True).plan()
    for step in plan.steps:
        assert all(first < step.number for first in step.after)
    numbers = {step.sentence: step.number for step in plan.steps}
    assert numbers["create user/jane"] < numbers["add user/jane to group/devs"]
    assert (
        numbers["create role/my-role"]
        < numbers["add role/my-role to instance-profile/instance-profile"]
    )


def test_declared_order_does_not_matter(iam_account: InProcessAccount) -> None:
    policy = Policy("p", document(allow("s3:*").on("*")))
    user = User("u").attach(policy)
    with deploy("backwards", account=iam_account) as session:
        session.add(Group("g").with_members(user).attach(policy), user, policy)
    attached = iam_account.client("iam").list_attached_user_policies(UserName="u")
    assert [item["PolicyName"] for item in attached["AttachedPolicies"]] == ["p"]


def test_role_that_trusts_a_new_role_is_created_after_it(iam_account: InProcessAccount) -> None:
    first = Role("first").trusting(allow("sts:AssumeRole").for_service("ec2"))
    second = Role("second").trusting(allow("sts:AssumeRole").for_role(first))
    session = deploy("chain", account=iam_account)
    session.add(second, first)
    assert [step.sentence for step in session.plan().steps] == [
        "create role/first",
        "create role/second",
    ]


def test_undeclared_member_is_refused(iam_account: InProcessAccount) -> None:
    session = deploy("lonely", account=iam_account)
    session.add(Group("devs").with_members(User("jane")), User("jan"))
    with pytest.raises(UndeclaredResource, match="user/jane") as caught:
        session.plan()
    assert "user/jan" in str(caught.value)
    assert __file__ in str(caught.value)


def test_unmanaged_object_is_not_adopted(iam_account: InProcessAccount) -> None:
    iam_account.client("iam").create_group(GroupName="devs")
    with pytest.raises(NotOurs, match="group/devs"):
        webmaster(iam_account).apply()
    assert "iam:CreateUser" not in iam_account.writes


def test_object_of_another_stack_is_not_adopted(iam_account: InProcessAccount) -> None:
    with deploy("first", account=iam_account) as session:
        session.add(User("jane"))
    second = deploy("second", account=iam_account)
    second.add(User("jane"))
    with pytest.raises(NotOurs, match="'first'"):
        second.plan()


def test_attached_policy_is_replaced_in_order(iam_account: InProcessAccount) -> None:
    """A description cannot be changed in place: detach, delete, create, attach."""

    def declare(description: str) -> None:
        with deploy("replace", account=iam_account) as session:
            policy = session.add(
                Policy("p", document(allow("s3:*").on("*")), description=description)
            )
            session.add(User("u").attach(policy), Group("g").attach(policy))

    declare("one")
    iam_account.reset_calls()
    declare("two")
    assert dict(iam_account.writes) == {
        "iam:DetachUserPolicy": 1,
        "iam:DetachGroupPolicy": 1,
        "iam:DeletePolicy": 1,
        "iam:CreatePolicy": 1,
        "iam:AttachUserPolicy": 1,
        "iam:AttachGroupPolicy": 1,
    }
    iam_account.reset_calls()
    declare("two")
    assert not iam_account.writes


def test_moved_role_is_replaced_and_added_to_its_profile_again(
    iam_account: InProcessAccount,
) -> None:
    session = webmaster(iam_account)
    session.apply()
    moved = deploy("webmaster", account=iam_account, secrets=MemorySecrets())
    for item in session.stack:
        moved.add(
            Role("my-role", path="/moved/").trusting(allow("sts:AssumeRole").for_service("ec2"))
            if item.kind == "role"
            else item
        )
    plan = moved.plan()
    (change,) = [entry for entry in plan.changed if entry.address.kind == "role"]
    assert change.verb is Verb.REPLACE
    moved.apply(plan)
    iam = iam_account.client("iam")
    assert iam.get_role(RoleName="my-role")["Role"]["Path"] == "/moved/"
    profile = iam.get_instance_profile(InstanceProfileName="instance-profile")
    assert profile["InstanceProfile"]["Roles"][0]["Path"] == "/moved/"
    assert moved.plan().is_empty


def test_boundary_in_use_is_not_replaced(iam_account: InProcessAccount) -> None:
    def declare(description: str) -> None:
        with deploy("edge", account=iam_account) as session:
            edge = session.add(
                Policy("edge", document(allow("s3:*").on("*")), description=description)
            )
            role = Role("app").trusting(allow("sts:AssumeRole").for_service("ec2"))
            session.add(role.bounded_by(edge))

    declare("one")
    with pytest.raises(ResourceError, match="deleted and recreated"):
        declare("two")


def test_changed_policy_gets_a_version_and_old_ones_are_pruned(
    iam_account: InProcessAccount,
) -> None:
    for number in range(8):
        with deploy("versions", account=iam_account) as session:
            session.add(
                Policy(
                    "p",
                    document(allow(f"s3:Get{'*' * (1 + number % 2)}").on(f"arn:aws:s3:::{number}")),
                )
            )
    arn = session.outputs["p"].arn
    iam = iam_account.client("iam")
    versions = iam.list_policy_versions(PolicyArn=arn)["Versions"]
    assert len(versions) == 5
    (default,) = [version for version in versions if version["IsDefaultVersion"]]
    assert default["VersionId"] == "v8"
    session.destroy()
    assert not iam.list_policies(Scope="Local")["Policies"]


def test_reordered_policies_do_not_differ(iam_account: InProcessAccount) -> None:
    statement = allow("s3:GetObject", "s3:PutObject").on("arn:aws:s3:::a", "arn:aws:s3:::b")
    two = allow("ec2:Describe*").on("*")
    with deploy("order", account=iam_account) as session:
        session.add(User("u").with_inline("p", statement, two))
    turned = allow("s3:PutObject", "s3:GetObject").on("arn:aws:s3:::b", "arn:aws:s3:::a")
    session = deploy("order", account=iam_account)
    session.add(User("u").with_inline("p", two, turned))
    assert session.plan().is_empty


def test_additive_objects_keep_what_others_added(iam_account: InProcessAccount) -> None:
    def declare() -> None:
        with deploy("additive", account=iam_account) as session:
            session.add(User("u", exclusive=False).tagged(team="red"))

    declare()
    iam = iam_account.client("iam")
    iam.tag_user(UserName="u", Tags=[{"Key": "cost", "Value": "7"}])
    iam_account.reset_calls()
    declare()
    assert not iam_account.writes


DELETE_LINKED_ROLE = """
from iamdsl import ServiceLinkedRole, deploy
from iamdsl.testing import InProcessAccount

account = InProcessAccount()
with deploy("linked", account=account) as session:
    session.add(ServiceLinkedRole("autoscaling.amazonaws.com"))
print(session.plan_destroy().id)
"""


def test_plan_id_does_not_depend_on_the_process_that_plans() -> None:
    ids = {
        subprocess.run(
            [sys.executable, "-c", DELETE_LINKED_ROLE],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(ids) == 1
    assert ids != {""}
