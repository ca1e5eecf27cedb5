"""Commands for scripts that deploy to many accounts."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from iamdsl.cli.entry import run
from iamdsl.testing import InProcessAccount, serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SCRIPT = """
from iamdsl import Target, User, deploy, deploy_each


def build(session, target):
    session.add(User(target.label))


deploy_each(
    [Target("dev", endpoint_url="{here}"), Target("prod", endpoint_url="{there}")],
    build,
    name="people",
)
with deploy("alone") as session:
    session.add(User("jane"))
"""


@pytest.fixture
def other() -> Iterator[tuple[InProcessAccount, str]]:
    account = InProcessAccount("210987654321")
    with serve(account) as url:
        yield account, url


@pytest.fixture
def script(
    served: InProcessAccount,  # noqa: ARG001 - it sets AWS_ENDPOINT_URL
    other: tuple[InProcessAccount, str],
    tmp_path: Path,
) -> str:
    path = tmp_path / "infra.py"
    path.write_text(SCRIPT.format(here=os.environ["AWS_ENDPOINT_URL"], there=other[1]))
    return str(path)


def test_commands_run_for_all_targets(
    served: InProcessAccount,
    other: tuple[InProcessAccount, str],
    script: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["plan", script, "--json"]) == 0
    plans = json.loads(capsys.readouterr().out)["plans"]
    assert [(plan["stack"], plan["account"], len(plan["steps"])) for plan in plans] == [
        ("people", "123456789012", 1),
        ("people", "210987654321", 1),
        ("alone", "123456789012", 1),
    ]
    assert not served.writes + other[0].writes

    assert run(["apply", script]) == 1
    assert "sending 2 calls to 2 accounts needs approval" in capsys.readouterr().err
    assert not served.writes + other[0].writes

    assert run(["apply", f"{script}:people", "--yes", "--json"]) == 0
    shown = capsys.readouterr()
    assert "+ user/prod  (infra.py:6)" in shown.err
    assert "prod: account 210987654321, 1 of 1 call done" in shown.err
    outcomes = json.loads(shown.out)["outcomes"]
    assert [(outcome["stack"], outcome["done"]) for outcome in outcomes] == [
        ("people", ["create user/dev"]),
        ("people", ["create user/prod"]),
    ]
    assert dict(served.writes) == dict(other[0].writes) == {"iam:CreateUser": 1}

    assert run(["apply", f"{script}:alone", "--yes"]) == 0
    assert run(["plan", script, "--detailed-exitcode"]) == 0
    assert run(["destroy", f"{script}:people", "--yes"]) == 0
    assert not other[0].client("iam").list_users()["Users"]
