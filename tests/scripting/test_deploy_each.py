"""`deploy_each` to several accounts with threads."""

from __future__ import annotations

import os
import pickle
import signal
from typing import TYPE_CHECKING, Any

import pytest
from support.five_accounts import (
    LABELS,
    NUMBERS,
    accounts,
    build,
    build_failing_for_one_target,
    holds,
    target,
)

from iamdsl import Target, deploy, deploy_each
from iamdsl.deployment.model.serialization import converter, structure
from iamdsl.errors import (
    AccountError,
    ApprovalRequired,
    Declined,
    DeployEachFailed,
    Interrupted,
    InvalidArn,
    LanguageError,
)
from iamdsl.scripting import Deployments, Mode, in_mode
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl import DeploymentSession
    from iamdsl.deployment import Plan


class Fleet:
    """In-process accounts by the label of their target."""

    def __init__(self, *labels: str) -> None:
        self.accounts = accounts(*labels)

    def account(self, target: Target) -> InProcessAccount:
        return self.accounts[target.label]

    def deploy(self, build: Any = build, **options: Any) -> Deployments:
        arguments = {"name": "base", "accounts": self.account, **options}
        return deploy_each(map(target, self.accounts), build, **arguments)

    def reset(self) -> None:
        for account in self.accounts.values():
            account.reset_calls()

    def written(self) -> list[str]:
        return [label for label, account in self.accounts.items() if account.writes]


@pytest.fixture
def fleet() -> Fleet:
    return Fleet("dev", "stage", "prod")


def test_every_account_is_deployed_with_its_own_ledger() -> None:
    fleet = Fleet()
    deployments = fleet.deploy()
    assert list(deployments) == list(LABELS)
    assert {
        (outcome.state, outcome.done, outcome.failed, outcome.skipped)
        for outcome in deployments.values()
    } == {("done", 2, 0, 0)}
    assert [outcome.plan.account for outcome in deployments.values() if outcome.plan] == list(
        NUMBERS.values()
    )
    for label, account in fleet.accounts.items():
        assert holds(account, label)
        (user,) = account.client("iam").get_user(UserName=f"deployer-{label}")["User"]["Tags"][:1]
        assert user == {"Key": "team", "Value": f"{label} team"}
        with deploy("base", account=account) as session:
            build(session, Target(label, values={"team": f"{label} team"}))
        assert session.planned
        assert not session.planned.changed


def test_other_targets_continue_after_a_failure_and_a_second_run_deploys_only_the_failed_one() -> (
    None
):
    fleet = Fleet()
    fleet.accounts["stage"].fail("CreateRole", "AccessDenied")
    with pytest.raises(DeployEachFailed, match="1 of 5 targets failed: stage: ") as failed:
        fleet.deploy()
    result = failed.value.outcomes
    (stage,) = result.failed
    assert (stage.target.label, stage.done, stage.failed, stage.skipped) == ("stage", 1, 1, 0)
    assert "AccessDenied" in str(stage.error)
    assert [label for label, outcome in result.items() if outcome.state == "done"] == [
        label for label in LABELS if label != "stage"
    ]
    assert "support/five_accounts.py" in str(failed.value.where)
    assert "run again" in str(failed.value.next_step)
    fleet.reset()
    assert not fleet.deploy().failed
    assert fleet.written() == ["stage"]
    assert dict(fleet.accounts["stage"].writes) == {"iam:CreateRole": 1}
    assert all(holds(account, label) for label, account in fleet.accounts.items())


def test_other_targets_continue_if_one_cannot_be_planned(fleet: Fleet) -> None:
    with pytest.raises(DeployEachFailed, match="stage: failed: KeyError: 'stage'") as failed:
        fleet.deploy(build_failing_for_one_target)
    stage = failed.value.outcomes["stage"]
    assert (stage.state, stage.plan) == ("failed", None)
    assert fleet.written() == ["dev", "prod"]


def test_error_with_outcomes_can_be_pickled(fleet: Fleet) -> None:
    fleet.accounts["prod"].fail("CreateUser", "AccessDenied")
    with pytest.raises(DeployEachFailed) as failed:
        fleet.deploy()
    copy: Any = pickle.loads(pickle.dumps(failed.value))  # noqa: S301 - our own bytes
    assert dict(copy.outcomes) == dict(failed.value.outcomes)
    assert str(copy.outcomes["prod"].error) == str(failed.value.outcomes["prod"].error)
    assert str(copy) == str(failed.value)


def test_all_plans_are_approved_together(fleet: Fleet) -> None:
    approvals: list[Mapping[str, Plan]] = []

    def approve(plans: Mapping[str, Plan]) -> bool:
        assert not fleet.written()
        approvals.append(plans)
        return len(approvals) > 1

    with pytest.raises(Declined, match="3 targets"):
        fleet.deploy(approve=approve)
    assert not fleet.written()
    fleet.deploy(approve=approve)
    assert [list(plans) for plans in approvals] == [["dev", "stage", "prod"]] * 2
    fleet.deploy(approve=approve)
    assert len(approvals) == 2


def test_approval_is_required_without_a_terminal(
    fleet: Fleet, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("IAMDSL_YES", raising=False)
    with pytest.raises(ApprovalRequired, match="sending 6 calls to 3 accounts needs approval"):
        fleet.deploy(approve="ask")
    assert not fleet.written()
    monkeypatch.setenv("IAMDSL_YES", "1")
    assert not fleet.deploy(approve="ask").failed
    assert capsys.readouterr().err == ""


def test_two_targets_of_one_account_are_refused_before_any_write(fleet: Fleet) -> None:
    fleet.accounts["prod"] = fleet.accounts["stage"]
    targets = [Target(label, values={"team": "web"}) for label in fleet.accounts]
    with pytest.raises(AccountError, match="stage and prod are the same account, 333333333333"):
        deploy_each(targets, build, name="base", accounts=fleet.account)
    assert not fleet.written()


def test_duplicate_label_is_refused(fleet: Fleet) -> None:
    with pytest.raises(AccountError, match="two targets have the label 'dev'"):
        deploy_each([Target("dev"), Target("dev")], build, name="base", accounts=fleet.account)
    with pytest.raises(AccountError, match="no targets"):
        deploy_each([], build, name="base")


def test_unexpected_account_is_refused(fleet: Fleet) -> None:
    fleet.accounts["prod"] = InProcessAccount("999999999999")
    with pytest.raises(DeployEachFailed) as failed:
        fleet.deploy()
    prod = failed.value.outcomes["prod"]
    assert prod.error.what == "prod is account 999999999999, not 444444444444"
    assert "iam::999999999999" in prod.error.why
    assert fleet.written() == ["dev", "stage"]


def test_no_target_is_started_after_ctrl_c(fleet: Fleet) -> None:
    def build_and_interrupt(session: DeploymentSession, target: Target) -> None:
        build(session, target)
        if target.label == "stage":
            os.kill(os.getpid(), signal.SIGINT)

    with pytest.raises(Interrupted, match="stopped: 0 of 3 targets") as stopped:
        fleet.deploy(build_and_interrupt, at_once=1)
    states = [outcome.state for outcome in stopped.value.outcome.values()]
    assert states == ["planned", "planned", "untouched"]
    assert not fleet.written()


def test_started_target_is_completed_after_ctrl_c(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = fleet.accounts["stage"]
    serve = account.serve

    def interrupt(service: str, operation: str, headers: Any, body: bytes) -> Any:
        if operation == "CreateRole":
            os.kill(os.getpid(), signal.SIGINT)
        return serve(service, operation, headers, body)

    monkeypatch.setattr(account, "serve", interrupt)
    with pytest.raises(Interrupted, match="stopped: 2 of 3 targets are as declared") as stopped:
        fleet.deploy(at_once=1)
    states = [outcome.state for outcome in stopped.value.outcome.values()]
    assert states == ["done", "done", "planned"]
    assert holds(account, "stage")
    fleet.reset()
    assert not fleet.deploy().failed
    assert fleet.written() == ["prod"]


def test_planning_mode_only_collects_sessions(fleet: Fleet) -> None:
    mode = Mode(writes=False, plans=False)
    with in_mode(mode):
        deployments = fleet.deploy()
    assert {outcome.state for outcome in deployments.values()} == {"untouched"}
    assert [session.plan().account for session in mode.sessions] == [
        NUMBERS[label] for label in fleet.accounts
    ]
    assert not fleet.written()


def test_process_in_plan_mode_only_plans(fleet: Fleet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IAMDSL_MODE", "plan")
    deployments = fleet.deploy()
    assert {
        (outcome.state, len(outcome.plan.steps)) for outcome in deployments.values() if outcome.plan
    } == {("planned", 2)}
    assert len(deployments) == 3
    assert not fleet.written()


def test_target_is_a_plain_value() -> None:
    target = Target(
        "prod",
        account_id="111122223333",
        assume_role="arn:aws-cn:iam::111122223333:role/ops/deploy",
        values={"team": "web"},
    )
    assert pickle.loads(pickle.dumps(target)) == target  # noqa: S301 - our own bytes
    assert structure(converter().unstructure(target), Target) == target
    assert len({target, Target("prod"), target}) == 2


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"label": " "}, AccountError),
        ({"label": "dev", "account_id": "1234"}, LanguageError),
        ({"label": "dev", "assume_role": "deploy"}, InvalidArn),
        ({"label": "dev", "assume_role": "arn:aws:iam::111122223333:user/jane"}, InvalidArn),
    ],
)
def test_invalid_target_is_refused(wrong: Mapping[str, str], error: type[Exception]) -> None:
    with pytest.raises(error):
        Target(**wrong)  # type: ignore[arg-type]
