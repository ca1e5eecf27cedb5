"""Ctrl-C ends a wait at once, and the next run continues."""

from __future__ import annotations

import os
import signal
import threading
import time
from contextlib import contextmanager
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from iamdsl import ServiceLinkedRole, User, deploy
from iamdsl.client import retry_policy
from iamdsl.deployment.executor import step_sender
from iamdsl.errors import ApplyFailed, Interrupted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource
    from iamdsl.testing import InProcessAccount


def _session(account: InProcessAccount, *resources: Resource) -> DeploymentSession:
    session = deploy("s", account=account)
    for resource in resources:
        session.add(resource)
    return session


@contextmanager
def _ctrl_c_after(account: InProcessAccount, call: str) -> Iterator[None]:
    """Press Ctrl-C after the first response to `call`; the block must end within 30 seconds."""
    started = time.monotonic()

    def press() -> None:
        while not account.calls[call] and time.monotonic() - started < 20:
            time.sleep(0.01)
        time.sleep(0.2)
        os.kill(os.getpid(), signal.SIGINT)

    presser = threading.Thread(target=press)
    presser.start()
    yield
    presser.join()
    assert time.monotonic() - started < 30


def test_ctrl_c_ends_the_wait_before_a_retry(
    iam_account: InProcessAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    backoff = SimpleNamespace(pause=lambda *_: 60.0)
    monkeypatch.setitem(retry_policy.BACKOFFS, retry_policy.RetryClass.THROTTLED, backoff)
    iam_account.fail("CreateUser", "Throttling")
    with _ctrl_c_after(iam_account, "iam:CreateUser"), pytest.raises(Interrupted):
        _session(iam_account, User("ada")).apply()
    assert not iam_account.client("iam").list_users()["Users"]
    session = _session(iam_account, User("ada"))
    assert session.apply().complete
    assert session.plan().is_empty


def test_ctrl_c_ends_the_wait_for_a_deletion(
    iam_account: InProcessAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(step_sender, "_COMPLETION_DELAYS", (120.0, 120.0))
    role = ServiceLinkedRole("autoscaling.amazonaws.com", suffix="web")
    _session(iam_account, role).apply()
    operation = "iam:GetServiceLinkedRoleDeletionStatus"
    with (
        _ctrl_c_after(iam_account, operation),
        pytest.raises(ApplyFailed, match="still in progress"),
    ):
        _session(iam_account, role).destroy()
    monkeypatch.undo()
    _session(iam_account, role).destroy()
    assert not iam_account.client("iam").list_roles()["Roles"]


def test_deletion_that_takes_too_long_is_started_once(
    iam_account: InProcessAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(step_sender, "_COMPLETION_DELAYS", (0.01,))
    role = ServiceLinkedRole("autoscaling.amazonaws.com", suffix="web")
    _session(iam_account, role).apply()
    with pytest.raises(ApplyFailed, match="still in progress"):
        _session(iam_account, role).destroy()
    assert iam_account.calls["iam:DeleteServiceLinkedRole"] == 1
