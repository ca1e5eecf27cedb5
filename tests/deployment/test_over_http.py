"""The README's script in a process of its own, against a moto server over HTTP."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from support.moto_server import MotoServer, start_moto_server
from support.webmaster_stack import check_account

if TYPE_CHECKING:
    from collections.abc import Iterator

SCRIPT = Path(__file__).parents[2] / "examples" / "crosswalk" / "webmaster.py"


@pytest.fixture
def server() -> Iterator[MotoServer]:
    with start_moto_server() as running:
        yield running


def _environment(server: MotoServer, home: Path, **more: str) -> dict[str, str]:
    variables = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    return {
        **variables,
        "HOME": str(home),
        "IAMDSL_HOME": str(home / "state"),
        "AWS_ENDPOINT_URL": server.url,
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_DEFAULT_REGION": "us-east-1",
        **more,
    }


def _client(server: MotoServer) -> Any:
    return boto3.client(
        "iam",
        endpoint_url=server.url,
        region_name="us-east-1",
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
    )


def _run(
    *arguments: str, environment: dict[str, str], code: int = 0
) -> subprocess.CompletedProcess[str]:
    result = subprocess.run(
        [sys.executable, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
        timeout=120,
    )
    assert result.returncode == code, result.stdout + result.stderr
    return result


def test_readme_script(server: MotoServer, tmp_path: Path) -> None:
    environment = _environment(server, tmp_path)
    refused = _run(str(SCRIPT), environment=environment, code=1)
    assert "IAMDSL_YES=1" in refused.stderr
    assert not _client(server).list_users()["Users"]

    approved = {**environment, "IAMDSL_YES": "1"}
    first = _run(str(SCRIPT), environment=approved)
    assert first.stdout == "arn:aws:iam::123456789012:role/my-role\n"
    (key,) = check_account(_client(server))

    second = _run(str(SCRIPT), environment=environment)
    assert "nothing to do" in second.stderr
    assert check_account(_client(server)) == [key]

    _client(server).untag_user(UserName="webmaster", TagKeys=["Name"])
    third = _run(str(SCRIPT), environment=approved)
    assert "1 call to send" in third.stderr
    assert check_account(_client(server)) == [key]

    (stored,) = (tmp_path / "state").rglob("secrets/access-key/webmaster.json")
    assert stored.stat().st_mode & 0o777 == 0o600
    secret = stored.read_text().split('"SecretAccessKey": "')[1].split('"')[0]
    everywhere = [path for path in tmp_path.rglob("*") if path.is_file() and path != stored]
    assert everywhere
    assert not [path for path in everywhere if secret in path.read_text()]
    for result in (refused, first, second, third):
        assert secret not in result.stdout + result.stderr


def test_the_command_line(server: MotoServer, tmp_path: Path) -> None:
    environment = _environment(server, tmp_path)
    iamdsl = ("-m", "iamdsl")
    _run(*iamdsl, "plan", str(SCRIPT), "--detailed-exitcode", environment=environment, code=2)
    plan_file = tmp_path / "plan.json"
    _run(*iamdsl, "plan", str(SCRIPT), "--out", str(plan_file), environment=environment)
    _run(*iamdsl, "apply", str(plan_file), environment=environment, code=1)
    _run(*iamdsl, "apply", str(plan_file), "--yes", environment=environment)
    check_account(_client(server))
    _run(*iamdsl, "plan", str(SCRIPT), "--detailed-exitcode", environment=environment)
    _run(*iamdsl, "apply", str(plan_file), "--yes", environment=environment, code=1)
    _run(*iamdsl, "drift", str(SCRIPT), "--detailed-exitcode", environment=environment)
    _run(*iamdsl, "destroy", str(SCRIPT), "--yes", environment=environment)
    assert not _client(server).list_users()["Users"]


KILL = """
import os, runpy, signal, sys
from iamdsl.deployment import storage
from iamdsl.scripting.deployer import deploy

# How many writes there are depends on how the calls of several workers meet.
deploy.__kwdefaults__["workers"] = int(os.environ["WORKERS"])
count = 0

def killing(method):
    def write(self, *arguments):
        global count
        count += 1
        if count == int(os.environ["KILL_AT"]) and os.environ["KILL_WHEN"] == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        method(self, *arguments)
        if count == int(os.environ["KILL_AT"]) and os.environ["KILL_WHEN"] == "after":
            os.kill(os.getpid(), signal.SIGKILL)
    return write

for name in ("replace", "append", "remove"):
    method = getattr(storage.DirectoryStorage, name)
    setattr(storage.DirectoryStorage, name, killing(method))
runpy.run_path(sys.argv[1], run_name="__main__")
"""


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(
    ("workers", "at"),
    [
        (10, 4),
        *(pytest.param(*more, marks=pytest.mark.slow) for more in ((10, 2), (1, 9), (1, 14))),
    ],
)
def test_run_killed_by_sigkill_is_finished_by_the_next(
    server: MotoServer, tmp_path: Path, workers: int, at: int, when: str
) -> None:
    environment = _environment(server, tmp_path, IAMDSL_YES="1")
    (tmp_path / "kill.py").write_text(KILL)
    _run(
        str(tmp_path / "kill.py"),
        str(SCRIPT),
        environment={
            **environment,
            "WORKERS": str(workers),
            "KILL_AT": str(at),
            "KILL_WHEN": when,
        },
        code=-signal.SIGKILL,
    )
    _run(str(SCRIPT), environment=environment)
    keys = check_account(_client(server))
    (stored,) = (tmp_path / "state").rglob("secrets/access-key/webmaster.json")
    assert [key for key in keys if key in stored.read_text()] == keys
    assert len(keys) == 1
    assert "nothing to do" in _run(str(SCRIPT), environment=environment).stderr
