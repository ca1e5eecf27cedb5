"""Failed calls: completed steps are recorded, dependent ones skipped, others are sent."""

from __future__ import annotations

import os
import signal
import threading
import traceback
from typing import TYPE_CHECKING

import pytest
from support.webmaster_stack import check_account, webmaster

from iamdsl.deployment import MemorySecrets, MemoryStorage, Silence, Step
from iamdsl.errors import ApplyFailed, IamdslError, Interrupted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.testing import InProcessAccount


def test_access_denied_fails_only_the_dependent_steps(iam_account: InProcessAccount) -> None:
    storage, sink = MemoryStorage(), MemorySecrets()
    iam_account.fail("CreateRole", "AccessDenied", times=1)
    with pytest.raises(ApplyFailed) as caught:
        webmaster(iam_account, ledger=storage, secrets=sink).apply()
    outcome = caught.value.outcome
    text = str(caught.value)
    assert "create role/my-role" in text
    assert "iam:CreateRole" in text
    assert "webmaster_stack.py" in text
    assert "run again" in text
    # Only the steps that need the role were skipped.
    assert {step.address.kind for step in outcome.skipped} == {"role", "instance-profile"}
    assert {failure.step.sentence for failure in outcome.failed} == {"create role/my-role"}
    assert iam_account.client("iam").get_group(GroupName="devs")["Users"]

    iam_account.reset_calls()
    webmaster(iam_account, ledger=storage, secrets=sink).apply()
    assert dict(iam_account.writes) == {
        "iam:CreateRole": 1,
        "iam:AttachRolePolicy": 1,
        "iam:AddRoleToInstanceProfile": 1,
    }
    check_account(iam_account.client("iam"))


@pytest.mark.parametrize("code", ["ConcurrentModification", "Throttling"])
def test_throttled_call_is_retried(iam_account: InProcessAccount, code: str) -> None:
    iam_account.fail("CreateUser", code, times=2)
    webmaster(iam_account).apply()
    check_account(iam_account.client("iam"))


def test_refused_call_is_not_retried(iam_account: InProcessAccount) -> None:
    iam_account.fail("CreateRole", "LimitExceeded", times=99)
    with pytest.raises(ApplyFailed, match="LimitExceeded"):
        webmaster(iam_account).apply()
    assert iam_account.calls["iam:CreateRole"] == 1


class LeakingSecrets(MemorySecrets):
    """A custom sink whose error message contains the secret."""

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        raise RuntimeError(f"no room for {name} {dict(fields)}")


def test_failing_sink_loses_no_access_key_and_shows_no_secret(
    iam_account: InProcessAccount,
) -> None:
    storage, sink = MemoryStorage(), MemorySecrets()
    with pytest.raises(ApplyFailed, match="secret sink") as caught:
        webmaster(iam_account, ledger=storage, secrets=LeakingSecrets(), login=True).apply()
    assert "SecretAccessKey" not in "".join(traceback.format_exception(caught.value))
    failed = caught.value.outcome.failed
    assert {failure.step.address.kind for failure in failed} == {"access-key", "login-profile"}
    for failure in failed:
        assert failure.error.__context__ is None
    iam = iam_account.client("iam")
    assert len(iam.list_access_keys(UserName="webmaster")["AccessKeyMetadata"]) == 1

    webmaster(iam_account, ledger=storage, secrets=sink, login=True).apply()
    stored = sink.get("access-key/webmaster")
    assert stored is not None
    assert check_account(iam) == [stored["AccessKeyId"]]
    assert iam.get_login_profile(UserName="jane")


def test_ctrl_c_completes_calls_in_flight_and_the_next_run_the_rest(
    iam_account: InProcessAccount,
) -> None:
    storage, sink = MemoryStorage(), MemorySecrets()
    session = webmaster(iam_account, ledger=storage, secrets=sink, workers=1)

    class Interrupter(Silence):
        seen = 0

        def finished(self, step: Step) -> None:
            self.seen += 1
            if self.seen == 3:
                os.kill(os.getpid(), signal.SIGINT)

        def failed(self, step: Step, error: IamdslError) -> None:
            raise AssertionError(error)

    from iamdsl import deploy

    stopped = deploy(
        "webmaster",
        account=iam_account,
        ledger=storage,
        secrets=sink,
        approve=True,
        observer=Interrupter(),
        workers=1,
    )
    stopped.add(*session.stack)
    assert threading.current_thread() is threading.main_thread()
    with pytest.raises(Interrupted, match="run it again") as caught:
        stopped.apply()
    outcome = caught.value.outcome
    assert 3 <= len(outcome.done) < len(outcome.plan.steps)
    before = sum(iam_account.writes.values())
    assert before == len(outcome.done)
    webmaster(iam_account, ledger=storage, secrets=sink).apply()
    assert sum(iam_account.writes.values()) == len(outcome.plan.steps)
    check_account(iam_account.client("iam"))


def test_dry_run_sends_nothing(iam_account: InProcessAccount) -> None:
    from iamdsl import deploy

    seen: list[str] = []

    class Recorder(Silence):
        def finished(self, step: Step) -> None:
            seen.append(step.sentence)

    declared = webmaster(iam_account).stack
    with deploy("webmaster", account=iam_account, dry_run=True, observer=Recorder()) as session:
        session.add(*declared)
    assert len(seen) == 13
    assert not iam_account.writes
