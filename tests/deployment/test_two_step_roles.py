"""Roles that trust themselves or each other are created first, and trusted afterwards."""

from __future__ import annotations

import json
import runpy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from support.counted_deployment import CountedDeployment
from support.least_privilege_run import actions_of

from iamdsl import Role, User, allow, deny, deploy, trust
from iamdsl.deployment import Failure, MemoryStorage, Outcome, Plan, Verb
from iamdsl.deployment.guards import no_public_trust
from iamdsl.errors import ApplyFailed, CallFailed, GuardRefused
from iamdsl.report import JsonReport, outcome_lines, plan_lines
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from iamdsl.language import TrustStatement

ACCOUNT = "123456789012"
HERE = f"arn:aws:iam::{ACCOUNT}"
ASSUME = allow("sts:AssumeRole")


def _role(name: str, *trusted: TrustStatement, **fields: Any) -> Role:
    return Role(name, trust=trust(*trusted), **fields)


def _session(role: str) -> TrustStatement:
    return ASSUME.for_principal(f"arn:aws:sts::{ACCOUNT}:assumed-role/{role}/night")


SELF = _role("r", ASSUME.for_service("ec2").for_role("r"))
ALONE = _role("r", ASSUME.for_role("r"))
PAIR = (_role("a", ASSUME.for_role("b")), _role("b", ASSUME.for_role("a").for_service("ec2")))
RING = tuple(_role(name, ASSUME.for_role(other)) for name, other in ("ab", "bc", "cd", "de", "ea"))
CLIQUE = tuple(_role(name, ASSUME.for_role(*(set("abcd") - {name}))) for name in "abcd")

HUB = _role("hub", ASSUME.for_role("x", "y"))
SPOKES = (_role("x", ASSUME.for_role("hub")), _role("y", ASSUME.for_role("hub")))


@pytest.fixture
def deployment(iam_account: InProcessAccount) -> CountedDeployment:
    """The stack `mine`, in an empty account."""
    return CountedDeployment(iam_account)


def _sentences(plan: Plan) -> list[str]:
    return [step.sentence for step in plan.steps]


def _trust(deployment: CountedDeployment, role: str) -> Any:
    return deployment.call("GetRole", RoleName=role)["Role"]["AssumeRolePolicyDocument"]


def _first_trust(plan: Plan, role: str) -> Any:
    (text,) = [
        step.action.call.arguments["AssumeRolePolicyDocument"]
        for step in plan.steps
        if str(step.action.creates) == f"role/{role}"
    ]
    return json.loads(text)["Statement"]


CLOSED = [{"Effect": "Deny", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}]


@pytest.mark.parametrize(
    "roles",
    [
        (SELF,),
        (ALONE,),
        (_role("r", _session("r")),),
        (_role("r", ASSUME.for_role("jobs/r"), path="/jobs/"),),
        (_role("r", ASSUME.for_service("ec2"), deny("sts:AssumeRole").for_role("r")),),
        PAIR,
        (_role("a", _session("b")), _role("b", ASSUME.for_role("a"))),
        (*PAIR, SELF),
        RING,
        CLIQUE,
        (User("ada"), _role("r", ASSUME.for_user("ada").for_role("r"))),
    ],
    ids=lambda roles: "-".join(role.name for role in roles),
)
def test_trust_is_as_declared_after_one_apply(
    deployment: CountedDeployment, roles: tuple[Role | User, ...]
) -> None:
    deployment.apply(*roles)
    assert deployment.apply(*roles) == {}
    assert not deployment.declare(*roles).drift().found
    deployment.destroy()


@pytest.mark.parametrize(
    ("roles", "two_step"),
    [
        ((SELF,), "r"),
        (PAIR, "a"),
        (RING, "a"),
        (CLIQUE, "abc"),
        ((*PAIR, SELF), "ar"),
        ((HUB, *SPOKES), ["hub"]),
        ((*SPOKES, HUB), ["hub"]),
    ],
)
def test_as_few_roles_as_possible_are_created_in_two_steps(
    deployment: CountedDeployment, roles: tuple[Role, ...], two_step: list[str]
) -> None:
    plan = deployment.declare(*roles).plan()
    updated = [step.address.name for step in plan.steps if step.action.creates is None]
    assert sorted(updated) == sorted(two_step)
    writes = deployment.apply(*roles)
    assert writes == {"CreateRole": len(roles), "UpdateAssumeRolePolicy": len(two_step)}


def test_steps_and_the_plan_say_what_happens(deployment: CountedDeployment) -> None:
    plan = deployment.declare(*PAIR, SELF).plan()
    assert _sentences(plan) == [
        "create role/a with a closed trust policy",
        "create role/b",
        "set the trust policy of role/a",
        "create role/r without itself in its trust policy",
        "set the trust policy of role/r",
    ]
    shown = "\n".join(text for _, text in plan_lines(Plan.from_json(plan.to_json())))
    assert (
        "role/a is created in two steps: first with a closed trust policy, which denies everybody, "
        "then with its own once role/b exists" in shown
    )
    assert (
        "role/r is created in two steps: first without itself in its trust policy, then with its "
        "own once the role itself exists" in shown
    )
    assert _first_trust(plan, "a") == CLOSED
    assert _first_trust(plan, "r") == [
        {
            "Effect": "Allow",
            "Principal": {"Service": "ec2.amazonaws.com"},
            "Action": "sts:AssumeRole",
        }
    ]


def test_long_list_of_missing_principals_is_cut(deployment: CountedDeployment) -> None:
    names = [f"r{number}" for number in range(6)]
    roles = [_role(name, ASSUME.for_role(*names).for_service("ec2")) for name in names]
    first = deployment.declare(*roles).plan().steps[0]
    assert first.sentence == (
        "create role/r0 without itself, role/r1, role/r2 and 3 more in its trust policy"
    )


def test_role_that_is_denied_by_a_missing_principal_is_closed(
    deployment: CountedDeployment,
) -> None:
    role = _role("r", ASSUME.for_service("ec2"), deny("sts:AssumeRole").for_role("r"))
    plan = deployment.declare(role).plan()
    assert _first_trust(plan, "r") == CLOSED
    deployment.apply(role)
    assert [statement["Effect"] for statement in _trust(deployment, "r")["Statement"]] == [
        "Allow",
        "Deny",
    ]


def test_only_missing_roles_are_left_out(deployment: CountedDeployment) -> None:
    a, b = PAIR
    deployment.apply(*PAIR)
    deployment.call("DeleteRole", RoleName="b")
    plan = deployment.declare(*PAIR).plan()
    assert [step.action.call.operation for step in plan.steps] == [
        "CreateRole",
        "UpdateAssumeRolePolicy",
    ]
    assert _sentences(plan)[0] == "create role/b"
    assert deployment.apply(a, b) == {"CreateRole": 1, "UpdateAssumeRolePolicy": 1}


def test_self_trusting_role_deleted_outside_is_recreated(deployment: CountedDeployment) -> None:
    deployment.apply(SELF)
    deployment.call("DeleteRole", RoleName="r")
    assert deployment.apply(SELF) == {"CreateRole": 1, "UpdateAssumeRolePolicy": 1}


@pytest.mark.parametrize("roles", [(ALONE,), PAIR], ids=["itself", "pair"])
def test_replaced_roles_trust_each_other_again(
    deployment: CountedDeployment, roles: tuple[Role, ...]
) -> None:
    deployment.apply(*roles)
    names = [role.name for role in roles]
    moved = [
        _role(role.name, ASSUME.for_role(*(f"jobs/{name}" for name in names)), path="/jobs/")
        for role in roles
    ]
    plan = deployment.declare(*moved).plan()
    assert {change.verb for change in plan.changes} == {Verb.REPLACE}
    writes = deployment.apply(*moved)
    assert writes["CreateRole"] == writes["DeleteRole"] == len(roles)
    assert writes["UpdateAssumeRolePolicy"] == len(roles)
    for name in names:
        assert f"{HERE}:role/jobs/{name}" in json.dumps(_trust(deployment, name))


def test_kept_role_trusts_the_session_of_a_replaced_one_again(
    deployment: CountedDeployment,
) -> None:
    ec2 = ASSUME.for_service("ec2")
    kept = _role("kept", _session("r"))
    deployment.apply(_role("r", ec2), kept)
    assert deployment.apply(_role("r", ec2, path="/jobs/"), kept) == {
        "DeleteRole": 1,
        "CreateRole": 1,
        "UpdateAssumeRolePolicy": 1,
    }


@pytest.mark.parametrize("roles", [(SELF,), (ALONE,), PAIR, RING], ids=len)
def test_rollback_brings_deleted_roles_back(
    deployment: CountedDeployment, roles: tuple[Role, ...]
) -> None:
    deployment.apply(*roles)
    before = {role.name: _trust(deployment, role.name) for role in roles}
    deployment.destroy()
    deployment.declare().rollback()
    assert {role.name: _trust(deployment, role.name) for role in roles} == before
    assert deployment.declare(*roles).plan().is_empty


def test_rollback_brings_a_replaced_role_back(deployment: CountedDeployment) -> None:
    deployment.apply(ALONE)
    before = _trust(deployment, "r")
    deployment.apply(_role("r", ASSUME.for_role("jobs/r"), path="/jobs/"))
    deployment.declare().rollback()
    assert _trust(deployment, "r") == before
    assert deployment.declare(ALONE).plan().is_empty


def test_target_includes_the_roles_of_its_cycle(deployment: CountedDeployment) -> None:
    plan = deployment.declare(*PAIR, SELF).plan(target="role/b")
    assert [str(step.action.creates) for step in plan.steps if step.action.creates] == [
        "role/a",
        "role/b",
    ]


def test_guards_judge_the_final_trust(iam_account: InProcessAccount) -> None:
    public = _role("r", ASSUME.for_role("r"), ASSUME.for_principal("*"))
    session = deploy("mine", account=iam_account, guards=[no_public_trust], approve=True)
    session.add(public)
    with pytest.raises(GuardRefused, match="anyone"):
        session.apply()
    session = deploy("other", account=iam_account, guards=[no_public_trust], approve=True)
    session.add(ALONE)
    session.apply()


def test_permissions_include_both_steps(iam_account: InProcessAccount) -> None:
    session = deploy("mine", account=iam_account)
    session.add(SELF)
    assert {"iam:CreateRole", "iam:UpdateAssumeRolePolicy"} <= set(
        actions_of(session.permissions().to_dict())
    )


@pytest.mark.parametrize(
    ("roles", "needed"),
    [
        ((SELF,), True),
        (PAIR, True),
        ((_role("a", ASSUME.for_service("ec2")), _role("b", ASSUME.for_role("a"))), False),
    ],
)
def test_permissions_for_a_rollback_include_both_steps(
    deployment: CountedDeployment,
    roles: tuple[Role, ...],
    needed: bool,  # noqa: FBT001
) -> None:
    deployment.apply(*roles)
    session = deployment.declare()
    allowed = session.permissions(session.plan_destroy(), rollback=True)
    assert ("iam:UpdateAssumeRolePolicy" in actions_of(allowed.to_dict())) == needed


def test_refused_second_step_is_reported(iam_account: InProcessAccount) -> None:
    storage = MemoryStorage()

    def session() -> Any:
        result = deploy("mine", account=iam_account, ledger=storage)
        result.add(ALONE)
        return result

    iam_account.fail("UpdateAssumeRolePolicy", "LimitExceeded", times=9)
    with pytest.raises(ApplyFailed) as caught:
        session().apply()
    told = "role/r was created, but its trust policy still denies everybody"
    assert told in str(caught.value)
    assert f"  ! {told}" in [text for _, text in outcome_lines(caught.value.outcome)]
    assert told in JsonReport().outcomes([caught.value.outcome])
    iam_account.clear_faults()
    assert not session().drift().found
    plan = session().plan()
    assert [step.action.call.operation for step in plan.steps] == ["UpdateAssumeRolePolicy"]
    session().apply()
    assert session().plan().is_empty


def test_skipped_second_step_is_reported() -> None:
    session = deploy("mine", account=InProcessAccount(quotas={"Roles": 1}))
    session.add(
        _role("a", ASSUME.for_role("b").for_service("ec2")), _role("b", ASSUME.for_role("a"))
    )
    with pytest.raises(ApplyFailed, match="create role/b") as caught:
        session.apply()
    assert "role/a was created, but not all of its trust policy is set" in str(caught.value)


def test_second_step_without_a_response_is_reported(deployment: CountedDeployment) -> None:
    plan = deployment.declare(ALONE).plan()
    creation, setting = plan.steps
    error = CallFailed("lost", code="ServiceFailure", operation="UpdateAssumeRolePolicy")
    lost = Failure(setting, error, unsettled=True)
    outcome = Outcome(plan, done=(creation,), failed=(lost,))
    assert outcome.notes == ("whether the trust policy of role/r was set is not known",)
    assert Outcome(plan, skipped=plan.steps).notes == ()
    assert Outcome(plan, done=plan.steps).notes == ()


@pytest.mark.parametrize("roles", [(ALONE,), PAIR, (_role("r", _session("r")),)], ids=len)
def test_new_role_is_waited_for_until_iam_knows_it(roles: tuple[Role, ...]) -> None:
    account = InProcessAccount()
    account.delay_visibility(0.2)
    session = deploy("mine", account=account)
    session.add(*roles)
    assert session.apply().complete
    account.delay_visibility(0)
    assert session.plan().is_empty


def test_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    example = Path(__file__).parents[2] / "examples" / "resources" / "self_trusting_role.py"
    runpy.run_path(str(example))
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == [
        "create role/catalog without itself in its trust policy",
        "set the trust policy of role/catalog",
    ]
    assert f"{HERE}:role/catalog" in lines[-1]


def test_deletions_wait_until_the_trust_policy_is_set(iam_account: InProcessAccount) -> None:
    """The old role of a rename stays until the new one can be assumed."""
    storage = MemoryStorage()

    def session(role: Role) -> Any:
        result = deploy("mine", account=iam_account, ledger=storage)
        result.add(role)
        return result

    new = _role("new", ASSUME.for_role("new"))
    session(ALONE).apply()
    iam_account.fail("UpdateAssumeRolePolicy", "LimitExceeded", times=9)
    for told in (
        "role/new was created, but its trust policy still denies everybody",
        "the trust policy of role/new still denies everybody",
    ):
        with pytest.raises(ApplyFailed) as caught:
            session(new).apply()
        assert told in str(caught.value)
        assert "kept because" in str(caught.value)
        assert {role["RoleName"] for role in iam_account.client("iam").list_roles()["Roles"]} == {
            "r",
            "new",
        }
    iam_account.clear_faults()
    session(new).apply()
    assert session(new).plan().is_empty


@pytest.mark.parametrize("roles", [(ALONE,), PAIR], ids=["itself", "pair"])
def test_replaced_role_is_put_back_if_its_creation_is_refused(
    iam_account: InProcessAccount, roles: tuple[Role, ...]
) -> None:
    storage = MemoryStorage()
    names = [role.name for role in roles]
    moved = [
        _role(role.name, ASSUME.for_role(*(f"jobs/{name}" for name in names)), path="/jobs/")
        for role in roles
    ]
    session = deploy("mine", account=iam_account, ledger=storage)
    session.add(*roles)
    session.apply()
    session = deploy("mine", account=iam_account, ledger=storage, workers=1)
    session.add(*moved)
    iam_account.fail("CreateRole", "LimitExceeded", times=len(roles))
    with pytest.raises(ApplyFailed, match="was put back"):
        session.apply()
    session = deploy("mine", account=iam_account, ledger=storage)
    session.add(*roles)
    assert session.plan().is_empty


def test_replaced_role_with_a_closed_trust_is_reported(iam_account: InProcessAccount) -> None:
    storage = MemoryStorage()
    moved = _role("r", ASSUME.for_role("jobs/r"), path="/jobs/")
    session = deploy("mine", account=iam_account, ledger=storage)
    session.add(ALONE)
    session.apply()
    session = deploy("mine", account=iam_account, ledger=storage)
    session.add(moved)
    iam_account.fail("UpdateAssumeRolePolicy", "LimitExceeded", times=9)
    with pytest.raises(ApplyFailed) as caught:
        session.apply()
    assert "role/r was created, but its trust policy still denies everybody" in str(caught.value)
    assert "put back" not in str(caught.value)
    iam_account.clear_faults()
    session.apply()
    assert session.plan().is_empty
