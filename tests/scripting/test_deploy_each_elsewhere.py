"""One stack in five accounts, by workers in other processes and of a cluster."""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from support.five_accounts import LABELS, accounts, build, holds, served

from iamdsl import Target, deploy_each
from iamdsl.errors import DeployEachFailed
from iamdsl.scripting import Mode, in_mode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from iamdsl.deployment.thread_pool import ThreadPool
    from iamdsl.testing import InProcessAccount


@contextmanager
def _processes() -> Iterator[Executor]:
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        yield pool


@contextmanager
def _dask() -> Iterator[Any]:
    from distributed import Client, LocalCluster

    with (
        LocalCluster(
            n_workers=1,
            threads_per_worker=4,
            processes=False,
            dashboard_address=None,
        ) as cluster,
        Client(cluster) as client,
    ):
        yield client.get_executor()


@pytest.fixture
def held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, InProcessAccount]:
    """Five accounts, and credentials that all of them take."""
    for name in [name for name in os.environ if name.startswith(("AWS_", "IAMDSL_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("IAMDSL_HOME", str(tmp_path / "state"))
    return accounts()


@pytest.mark.parametrize("elsewhere", [_processes, _dask])
def test_one_fails_and_a_second_run_heals_only_that_one(
    held: dict[str, InProcessAccount],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    elsewhere: Callable[[], AbstractContextManager[ThreadPool]],
) -> None:
    held["stage"].fail("CreateRole", "AccessDenied")
    with served(held) as targets, elsewhere() as executor:
        mode = Mode()
        with (
            pytest.raises(DeployEachFailed, match="1 of 5 targets failed: stage") as failed,
            in_mode(mode),
        ):
            deploy_each(targets, build, name="base", executor=executor, approve=True)
        states = [outcome.state for outcome in failed.value.outcomes.values()]
        assert states == ["done", "done", "failed", "done", "done"]
        # `iamdsl apply --json` tells of these.
        outcomes = [session.outcome for session in mode.sessions]
        assert [item is not None and item.complete for item in outcomes] == [
            label != "stage" for label in LABELS
        ]
        told = capsys.readouterr().err
        assert "stack base → account 333333333333 (aws) at 127.0.0.1" in told
        assert "✗ stage: account 333333333333, 1 of 2 calls done" in told
        assert len(list((tmp_path / "state").glob("aws-*@127.0.0.1-*/base"))) == len(LABELS)
        for account in held.values():
            account.reset_calls()
        healed = deploy_each(targets, build, name="base", executor=executor, approve=True)
    assert {entry.state for entry in healed.values()} == {"done"}
    assert [label for label, account in held.items() if account.writes] == ["stage"]
    assert all(holds(account, label) for label, account in held.items())


def test_what_cannot_be_pickled_is_told(held: dict[str, InProcessAccount]) -> None:
    with (
        _processes() as executor,
        pytest.raises(DeployEachFailed, match="cannot be sent to another process") as failed,
    ):
        deploy_each(
            [Target("dev")],
            build,
            name="base",
            executor=executor,
            accounts=lambda target: held[target.label],
        )
    assert "top level of a module" in str(failed.value)
