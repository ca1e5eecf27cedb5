"""A deletion that AWS completes later is waited for, and its result reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from iamdsl import ServiceLinkedRole, deploy
from iamdsl.deployment.executor import step_sender
from iamdsl.errors import ApplyFailed
from iamdsl.testing import Killed

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.testing import InProcessAccount

SCALING = ServiceLinkedRole("autoscaling.amazonaws.com", suffix="web")
NAME = "AWSServiceRoleForAutoScaling_web"
GROUP = "arn:aws:autoscaling:eu-west-1:123456789012:autoScalingGroup:x"
STATUS = "iam:GetServiceLinkedRoleDeletionStatus"


def _applied(account: InProcessAccount) -> DeploymentSession:
    session = deploy("s", account=account)
    session.add(SCALING)
    session.apply()
    return session


def _roles(account: InProcessAccount) -> list[str]:
    return [role["RoleName"] for role in account.client("iam").list_roles()["Roles"]]


def test_role_is_deleted_when_destroy_returns(iam_account: InProcessAccount) -> None:
    session = _applied(iam_account)
    session.destroy()
    assert _roles(iam_account) == []
    assert iam_account.calls[STATUS] >= 2
    assert session.plan_destroy().changes == ()


def test_role_in_use_is_kept_and_the_error_names_its_users(
    iam_account: InProcessAccount,
) -> None:
    session = _applied(iam_account)
    iam_account.occupy(NAME, GROUP)
    with pytest.raises(ApplyFailed, match="FAILED") as caught:
        session.destroy()
    assert GROUP in str(caught.value.why)
    assert "eu-west-1" in str(caught.value.why)
    assert _roles(iam_account) == [NAME]
    assert deploy("s", account=iam_account).plan_destroy().steps
    iam_account.occupy(NAME)
    session.destroy()
    assert _roles(iam_account) == []


def test_slow_deletion_is_completed_by_a_later_run(
    iam_account: InProcessAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(step_sender, "_COMPLETION_DELAYS", (0.01,))
    session = _applied(iam_account)
    with pytest.raises(ApplyFailed, match="still in progress") as caught:
        session.destroy()
    assert "later" in str(caught.value.next_step)
    monkeypatch.undo()
    session.destroy()
    assert _roles(iam_account) == []


@pytest.mark.parametrize("operation", ["DeleteServiceLinkedRole", STATUS.removeprefix("iam:")])
def test_next_run_completes_the_deletion_after_a_kill(
    iam_account: InProcessAccount, operation: str
) -> None:
    session = _applied(iam_account)
    iam_account.kill_at(operation=operation, when="after_commit")
    with pytest.raises(Killed):
        session.destroy()
    iam_account.clear_faults()
    again = deploy("s", account=iam_account)
    again.destroy()
    assert _roles(iam_account) == []
    assert again.plan_destroy().changes == ()


def test_already_deleted_role_is_not_waited_for(iam_account: InProcessAccount) -> None:
    session = _applied(iam_account)
    plan = session.plan_destroy()
    iam_account.client("iam").delete_service_linked_role(RoleName=NAME)
    iam_account.fail("DeleteServiceLinkedRole", "NoSuchEntity")
    iam_account.reset_calls()
    assert session.carry_out(plan).complete
    assert iam_account.calls[STATUS] == 0
