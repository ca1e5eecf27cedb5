"""`deploy_each` to several accounts with other processes and with a Dask cluster."""

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
def in_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, InProcessAccount]:
    """Five accounts, and credentials that all of them accept."""
    for name in [name for name in os.environ if name.startswith(("AWS_", "IAMDSL_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("IAMDSL_HOME", str(tmp_path / "state"))
    return accounts()


@pytest.mark.parametrize("executor_context", [_processes, _dask])
def test_failed_target_is_repaired_by_a_second_run(
    in_process: dict[str, InProcessAccount],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    executor_context: Callable[[], AbstractContextManager[ThreadPool]],
) -> None:
    in_process["stage"].fail("CreateRole", "AccessDenied")
    with served(in_process) as targets, executor_context() as executor:
        mode = Mode()
        with (
            pytest.raises(DeployEachFailed, match="1 of 5 targets failed: stage") as failed,
            in_mode(mode),
        ):
            deploy_each(targets, build, name="base", executor=executor, approve=True)
        states = [outcome.state for outcome in failed.value.outcomes.values()]
        assert states == ["done", "done", "failed", "done", "done"]
        # These are printed by `iamdsl apply --json`.
        outcomes = [session.outcome for session in mode.sessions]
        assert [outcome is not None and outcome.complete for outcome in outcomes] == [
            label != "stage" for label in LABELS
        ]
        output = capsys.readouterr().err
        assert "stack base → account 333333333333 (aws) at 127.0.0.1" in output
        assert "✗ stage: account 333333333333, 1 of 2 calls done" in output
        assert len(list((tmp_path / "state").glob("aws-*@127.0.0.1-*/base"))) == len(LABELS)
        for account in in_process.values():
            account.reset_calls()
        repaired = deploy_each(targets, build, name="base", executor=executor, approve=True)
    assert {outcome.state for outcome in repaired.values()} == {"done"}
    assert [label for label, account in in_process.items() if account.writes] == ["stage"]
    assert all(holds(account, label) for label, account in in_process.items())


def test_unpicklable_function_is_reported(in_process: dict[str, InProcessAccount]) -> None:
    with (
        _processes() as executor,
        pytest.raises(DeployEachFailed, match="cannot be sent to another process") as failed,
    ):
        deploy_each(
            [Target("dev")],
            build,
            name="base",
            executor=executor,
            accounts=lambda target: in_process[target.label],
        )
    assert "top level of a module" in str(failed.value)
