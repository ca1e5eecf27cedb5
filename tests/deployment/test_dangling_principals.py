"""Unique IDs of deleted principals in trust policies are reported and replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError
from support.counted_deployment import CountedDeployment

from iamdsl import Role, User, allow, deploy, parse, trust
from iamdsl.deployment import Plan
from iamdsl.errors import ApplyFailed, ResourceError
from iamdsl.importer import Selection, import_stack
from iamdsl.report import JsonReport, drift_lines, import_lines, import_source, plan_lines
from iamdsl.resources.kind.resource import field_value
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from iamdsl.importer import ImportedStack

HERE = "arn:aws:iam::123456789012"
ADA = f"{HERE}:user/ada"
APP = Role("app", trust=trust(allow("sts:AssumeRole").for_user("ada").for_service("ec2")))


@pytest.fixture
def deployment(iam_account: InProcessAccount) -> CountedDeployment:
    """The stack `mine`, in an empty account."""
    return CountedDeployment(iam_account)


def _create_user(deployment: CountedDeployment, name: str = "ada") -> str:
    """Create a user outside the stack, and return its unique ID."""
    return str(deployment.call("CreateUser", UserName=name)["User"]["UserId"])


def _trusted(deployment: CountedDeployment) -> Any:
    document = deployment.call("GetRole", RoleName="app")["Role"]["AssumeRolePolicyDocument"]
    return document["Statement"]["Principal"]["AWS"]


def _sentence(plan: Plan) -> str:
    (step,) = plan.steps
    return step.sentence


def test_recreated_user_is_trusted_again(deployment: CountedDeployment) -> None:
    before = _create_user(deployment)
    deployment.apply(APP)
    deployment.call("DeleteUser", UserName="ada")
    _create_user(deployment)
    assert _trusted(deployment) == before
    plan = deployment.declare(APP).plan()
    why = f"{before} is the unique ID of a deleted principal; replaced by {ADA}"
    assert _sentence(plan) == f"change the trust policy of role/app: {why}"
    assert f"        {why}" in [text for _, text in plan_lines(Plan.from_json(plan.to_json()))]
    assert f"        {why}" in [text for _, text in drift_lines(deployment.declare(APP).drift())]
    assert f'"why": "{why}"' in JsonReport().plans([plan])
    assert deployment.apply(APP) == {"UpdateAssumeRolePolicy": 1}
    assert _trusted(deployment) == ADA


def test_user_of_the_stack_is_recreated_first(deployment: CountedDeployment) -> None:
    ada = User("ada")
    deployment.apply(ada, APP)
    deployment.call("DeleteUser", UserName="ada")
    plan = deployment.declare(ada, APP).plan()
    first, second = plan.steps
    assert first.sentence == "create user/ada"
    assert second.after == (1,)
    assert second.sentence.endswith(f"replaced by {ADA}")
    assert deployment.apply(ada, APP) == {"CreateUser": 1, "UpdateAssumeRolePolicy": 1}
    assert _trusted(deployment) == ADA


def test_missing_principal_is_reported_before_iam_refuses_it(deployment: CountedDeployment) -> None:
    before = _create_user(deployment)
    deployment.apply(APP)
    deployment.call("DeleteUser", UserName="ada")
    assert _sentence(deployment.declare(APP).plan()).startswith(
        f"change the trust policy of role/app: {before}"
    )
    with pytest.raises(ApplyFailed, match="principal"):
        deployment.declare(APP).apply()


def test_undeclared_deleted_principals_are_removed(deployment: CountedDeployment) -> None:
    first, second = _create_user(deployment), _create_user(deployment, "bob")
    both = trust(allow("sts:AssumeRole").for_user("ada", "bob").for_service("ec2"))
    deployment.apply(Role("app", trust=both))
    for name in ("ada", "bob"):
        deployment.call("DeleteUser", UserName=name)
    alone = Role("app", trust=trust(allow("sts:AssumeRole").for_service("ec2")))
    told = f"{first} and {second} are the unique IDs of deleted principals; removed"
    assert _sentence(deployment.declare(alone).plan()).endswith(told)
    assert deployment.apply(alone) == {"UpdateAssumeRolePolicy": 1}


def test_session_of_a_recreated_role_is_trusted_again(deployment: CountedDeployment) -> None:
    document = trust(allow("sts:AssumeRole").for_service("ec2")).to_json()
    parameters = {"RoleName": "batch", "AssumeRolePolicyDocument": document}
    before = deployment.call("CreateRole", **parameters)["Role"]["RoleId"]
    session = "arn:aws:sts::123456789012:assumed-role/batch/night"
    app = Role("app", trust=trust(allow("sts:AssumeRole").for_principal(session)))
    deployment.apply(app)
    deployment.call("DeleteRole", RoleName="batch")
    deployment.call("CreateRole", **parameters)
    assert _sentence(deployment.declare(app).plan()).endswith(
        f"{before}:night is the unique ID of a deleted principal; replaced by {session}"
    )
    assert deployment.apply(app) == {"UpdateAssumeRolePolicy": 1}


def test_existing_user_can_be_declared_by_its_id(deployment: CountedDeployment) -> None:
    user_id = _create_user(deployment)
    app = Role("app", trust=trust(allow("sts:AssumeRole").for_principal(user_id)))
    deployment.apply(app)
    assert _trusted(deployment) == ADA
    assert deployment.apply(app) == {}
    by_name = Role("app", trust=trust(allow("sts:AssumeRole").for_user("ada")))
    assert deployment.apply(by_name) == {}


def test_principal_declared_by_its_id_is_not_changed_after_deletion(
    deployment: CountedDeployment,
) -> None:
    user_id = _create_user(deployment)
    app = Role("app", trust=trust(allow("sts:AssumeRole").for_principal(user_id)))
    deployment.apply(app)
    deployment.call("DeleteUser", UserName="ada")
    assert deployment.declare(app).plan().is_empty
    _create_user(deployment)
    assert deployment.declare(app).plan().is_empty


def test_id_in_a_condition_is_not_a_dangling_principal(deployment: CountedDeployment) -> None:
    user_id = _create_user(deployment)
    condition = {"StringEquals": {"aws:userid": user_id}}
    statement = {"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": condition}
    policy = parse({"Version": "2012-10-17", "Statement": statement}, "identity")
    deployment.apply(User("bob", inline={"one": policy}))
    deployment.call("DeleteUser", UserName="ada")
    assert deployment.declare(User("bob", inline={"one": policy})).plan().is_empty


def _import(account: InProcessAccount) -> ImportedStack:
    return import_stack(account, "mine", Selection())


@pytest.mark.parametrize("count", [1, 2])
def test_import_marks_deleted_principals_and_its_script_is_refused_elsewhere(
    count: int, deployment: CountedDeployment
) -> None:
    names = ["ada", "bob"][:count]
    ids = [_create_user(deployment, name) for name in names]
    arns = [f"{HERE}:user/{name}" for name in names]
    trusting = trust(allow("sts:AssumeRole").for_principal(*arns).for_service("ec2"))
    role = {"RoleName": "app", "AssumeRolePolicyDocument": trusting.to_json()}
    deployment.call("CreateRole", **role)
    for name in names:
        deployment.call("DeleteUser", UserName=name)
    imported = _import(deployment.account)
    source = import_source(imported)
    lines = [line.strip() for line in source.splitlines()]
    comments = " ".join(line.removeprefix("# ") for line in lines if line.startswith("#"))
    for unique_id in ids:
        assert unique_id in comments
    assert "of a deleted principal" in comments or "of deleted principals" in comments
    assert any("deleted" in text for _, text in import_lines(imported))
    (app,) = imported.stack
    adopting = deploy("mine", account=deployment.account, adopt=True, tag_adopted=False)
    adopting.add(app)
    plan = adopting.plan()
    assert plan.is_empty
    assert any("deleted principal" in note for change in plan.changes for note in change.notes)
    fresh = deploy("mine", account=InProcessAccount())
    fresh.add(app)
    with pytest.raises(ResourceError, match=ids[0]) as refusal:
        fresh.plan()
    assert "invalid principal" in str(refusal.value.why)
    document = field_value(app, "trust").to_json()
    client = InProcessAccount().client("iam")
    with pytest.raises(ClientError, match="Invalid principal in policy"):
        client.create_role(RoleName="app", AssumeRolePolicyDocument=document)


def test_change_of_a_trust_policy_that_keeps_a_deleted_principal_is_refused(
    deployment: CountedDeployment,
) -> None:
    before = _create_user(deployment)
    deployment.apply(APP)
    deployment.call("DeleteUser", UserName="ada")
    kept = trust(allow("sts:AssumeRole").for_principal(before).for_service("lambda"))
    with pytest.raises(ResourceError, match=before):
        deployment.declare(Role("app", trust=kept)).plan()
    without = trust(allow("sts:AssumeRole").for_service("lambda"))
    assert deployment.apply(Role("app", trust=without)) == {"UpdateAssumeRolePolicy": 1}


def test_unique_id_of_an_existing_principal_is_accepted(deployment: CountedDeployment) -> None:
    unique_id = _create_user(deployment)
    role = Role("app", trust=trust(allow("sts:AssumeRole").for_principal(unique_id)))
    deployment.apply(role)
    assert _trusted(deployment) == ADA
    assert deployment.declare(role).plan().is_empty
