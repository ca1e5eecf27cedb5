"""When calls fail: what was done is kept, what depends on it waits, the rest goes on."""

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


def test_access_denied_in_the_middle(iam_account: InProcessAccount) -> None:
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
    # Only what needs the role was left out.
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
def test_busy_iam_is_asked_again(iam_account: InProcessAccount, code: str) -> None:
    iam_account.fail("CreateUser", code, times=2)
    webmaster(iam_account).apply()
    check_account(iam_account.client("iam"))


def test_refusal_is_final_and_quick(iam_account: InProcessAccount) -> None:
    iam_account.fail("CreateRole", "LimitExceeded", times=99)
    with pytest.raises(ApplyFailed, match="LimitExceeded"):
        webmaster(iam_account).apply()
    assert iam_account.calls["iam:CreateRole"] == 1


class FullSecrets(MemorySecrets):
    """A sink of somebody else's whose error repeats what it was given."""

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        raise RuntimeError(f"no room for {name} {dict(fields)}")


def test_a_sink_that_fails_loses_no_key_and_tells_no_secret(iam_account: InProcessAccount) -> None:
    storage, sink = MemoryStorage(), MemorySecrets()
    with pytest.raises(ApplyFailed, match="secret sink") as caught:
        webmaster(iam_account, ledger=storage, secrets=FullSecrets(), login=True).apply()
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


def test_ctrl_c_finishes_what_is_in_flight_and_the_next_run_the_rest(
    iam_account: InProcessAccount,
) -> None:
    storage, sink = MemoryStorage(), MemorySecrets()
    session = webmaster(iam_account, ledger=storage, secrets=sink, workers=1)

    class Stopper(Silence):
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
        observer=Stopper(),
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

    class Watching(Silence):
        def finished(self, step: Step) -> None:
            seen.append(step.sentence)

    declared = webmaster(iam_account).stack
    with deploy("webmaster", account=iam_account, dry_run=True, observer=Watching()) as session:
        session.add(*declared)
    assert len(seen) == 13
    assert not iam_account.writes
