"""What IAM leaves of deleted principals: seen once, told why, re-pointed, and then gone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from support.counted_deployment import Desk

from iamdsl import Role, User, allow, parse, trust
from iamdsl.deployment import Plan
from iamdsl.errors import ApplyFailed
from iamdsl.report import JsonReport, drift_lines, plan_lines

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount

HERE = "arn:aws:iam::123456789012"
ADA = f"{HERE}:user/ada"
APP = Role("app", trust=trust(allow("sts:AssumeRole").for_user("ada").for_service("ec2")))


@pytest.fixture
def desk(iam_account: InProcessAccount) -> Desk:
    """The stack `mine`, with nothing around."""
    return Desk(iam_account)


def _made(desk: Desk, name: str = "ada") -> str:
    """The unique id of a user that somebody else makes."""
    return str(desk.call("CreateUser", UserName=name)["User"]["UserId"])


def _trusts(desk: Desk) -> Any:
    document = desk.call("GetRole", RoleName="app")["Role"]["AssumeRolePolicyDocument"]
    return document["Statement"]["Principal"]["AWS"]


def _sentence(plan: Plan) -> str:
    (step,) = plan.steps
    return step.sentence


def test_one_made_anew_is_trusted_again(desk: Desk) -> None:
    before = _made(desk)
    desk.apply(APP)
    desk.call("DeleteUser", UserName="ada")
    _made(desk)
    assert _trusts(desk) == before
    plan = desk.declare(APP).plan()
    why = f"{before} is the unique ID of a deleted principal; replaced by {ADA}"
    assert _sentence(plan) == f"change the trust policy of role/app: {why}"
    assert f"        {why}" in [text for _, text in plan_lines(Plan.from_json(plan.to_json()))]
    assert f"        {why}" in [text for _, text in drift_lines(desk.declare(APP).drift())]
    assert f'"why": "{why}"' in JsonReport().plans([plan])
    assert desk.apply(APP) == {"UpdateAssumeRolePolicy": 1}
    assert _trusts(desk) == ADA


def test_one_of_the_stack_is_made_anew_first(desk: Desk) -> None:
    ada = User("ada")
    desk.apply(ada, APP)
    desk.call("DeleteUser", UserName="ada")
    plan = desk.declare(ada, APP).plan()
    first, second = plan.steps
    assert first.sentence == "create user/ada"
    assert second.after == (1,)
    assert second.sentence.endswith(f"replaced by {ADA}")
    assert desk.apply(ada, APP) == {"CreateUser": 1, "UpdateAssumeRolePolicy": 1}
    assert _trusts(desk) == ADA


def test_one_that_is_nowhere_is_told_of_though_iam_will_refuse_it(desk: Desk) -> None:
    before = _made(desk)
    desk.apply(APP)
    desk.call("DeleteUser", UserName="ada")
    assert _sentence(desk.declare(APP).plan()).startswith(
        f"change the trust policy of role/app: {before}"
    )
    with pytest.raises(ApplyFailed, match="principal"):
        desk.declare(APP).apply()


def test_one_that_is_declared_no_more_is_taken_out(desk: Desk) -> None:
    first, second = _made(desk), _made(desk, "bob")
    both = trust(allow("sts:AssumeRole").for_user("ada", "bob").for_service("ec2"))
    desk.apply(Role("app", trust=both))
    for name in ("ada", "bob"):
        desk.call("DeleteUser", UserName=name)
    alone = Role("app", trust=trust(allow("sts:AssumeRole").for_service("ec2")))
    told = f"{first} and {second} are the unique IDs of deleted principals; removed"
    assert _sentence(desk.declare(alone).plan()).endswith(told)
    assert desk.apply(alone) == {"UpdateAssumeRolePolicy": 1}


def test_a_session_of_a_deleted_role(desk: Desk) -> None:
    document = trust(allow("sts:AssumeRole").for_service("ec2")).to_json()
    asked = {"RoleName": "batch", "AssumeRolePolicyDocument": document}
    before = desk.call("CreateRole", **asked)["Role"]["RoleId"]
    session = "arn:aws:sts::123456789012:assumed-role/batch/night"
    app = Role("app", trust=trust(allow("sts:AssumeRole").for_principal(session)))
    desk.apply(app)
    desk.call("DeleteRole", RoleName="batch")
    desk.call("CreateRole", **asked)
    assert _sentence(desk.declare(app).plan()).endswith(
        f"{before}:night is the unique ID of a deleted principal; replaced by {session}"
    )
    assert desk.apply(app) == {"UpdateAssumeRolePolicy": 1}


def test_a_living_one_may_be_declared_by_its_id(desk: Desk) -> None:
    identity = _made(desk)
    app = Role("app", trust=trust(allow("sts:AssumeRole").for_principal(identity)))
    desk.apply(app)
    assert _trusts(desk) == ADA
    assert desk.apply(app) == {}
    by_name = Role("app", trust=trust(allow("sts:AssumeRole").for_user("ada")))
    assert desk.apply(by_name) == {}


def test_one_that_is_declared_by_its_id_stays_when_it_is_gone(desk: Desk) -> None:
    identity = _made(desk)
    app = Role("app", trust=trust(allow("sts:AssumeRole").for_principal(identity)))
    desk.apply(app)
    desk.call("DeleteUser", UserName="ada")
    assert desk.declare(app).plan().is_empty
    _made(desk)
    assert desk.declare(app).plan().is_empty


def test_an_id_in_a_condition_is_just_text(desk: Desk) -> None:
    identity = _made(desk)
    held = {"StringEquals": {"aws:userid": identity}}
    statement = {"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": held}
    policy = parse({"Version": "2012-10-17", "Statement": statement}, "identity")
    desk.apply(User("bob", inline={"one": policy}))
    desk.call("DeleteUser", UserName="ada")
    assert desk.declare(User("bob", inline={"one": policy})).plan().is_empty
