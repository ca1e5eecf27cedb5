"""A run says where a new ledger is, and `destroy` says if nothing is known of a stack."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from iamdsl import User, deploy
from iamdsl.cli.entry import run
from iamdsl.deployment import MemoryStorage, Plan, Silence
from iamdsl.report import JsonReport, plan_lines
from iamdsl.scripting import Mode, in_mode

if TYPE_CHECKING:
    from pathlib import Path

    from iamdsl.client import Identity, ServiceClient
    from iamdsl.testing import InProcessAccount


class AwsLike:
    """An account without an endpoint of its own, as AWS is, served by the emulator."""

    endpoint: str | None = None

    def __init__(self, account: InProcessAccount) -> None:
        self._account = account

    def identity(self) -> Identity:
        return self._account.identity()

    def client(self, service: str) -> ServiceClient:
        return self._account.client(service)


class Notes(Silence):
    """Remembers what a run reports."""

    def __init__(self) -> None:
        self.notes: list[str] = []

    def noted(self, note: str) -> None:
        self.notes.append(note)


def test_first_apply_says_where_the_ledger_is(
    iam_account: InProcessAccount, tmp_path: Path
) -> None:
    notes = Notes()
    for names in (("jane",), ("jane",), ("jane", "john")):
        session = deploy("people", account=AwsLike(iam_account), ledger=tmp_path, observer=notes)
        session.add(*map(User, names))
        session.apply()
    (note,) = notes.notes
    assert note.startswith(f"the ledger of stack 'people' is {tmp_path / 'ledger.json'}")
    assert "only on this machine" in note
    assert "s3://BUCKET" in note


def test_ledger_elsewhere_is_not_said_to_be_on_this_machine(
    iam_account: InProcessAccount,
) -> None:
    notes = Notes()
    session = deploy("people", account=AwsLike(iam_account), ledger=MemoryStorage(), observer=notes)
    session.add(User("jane"))
    session.apply()
    (note,) = notes.notes
    assert "machine" not in note


def test_emulated_account_and_empty_plan_say_nothing(
    iam_account: InProcessAccount, tmp_path: Path
) -> None:
    notes = Notes()
    session = deploy("people", account=iam_account, observer=notes)
    session.add(User("jane"))
    session.apply()
    empty = deploy("empty", account=AwsLike(iam_account), ledger=tmp_path, observer=notes)
    empty.apply()
    shown = deploy(
        "shown", account=AwsLike(iam_account), ledger=tmp_path, observer=notes, dry_run=True
    )
    shown.add(User("joe"))
    shown.apply()
    assert not notes.notes


@pytest.mark.parametrize("arguments", [[], ["--output"]])
def test_import_says_where_the_ledger_will_be(
    iam_account: InProcessAccount,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
) -> None:
    monkeypatch.setenv("IAMDSL_HOME", str(tmp_path / "home"))
    iam_account.client("iam").create_user(UserName="jane")
    files = [str(tmp_path / "infra.py")] if arguments else []
    with in_mode(Mode(account=AwsLike(iam_account))):
        assert run(["import", "--stack", "people", *arguments, *files]) == 0
    shown = capsys.readouterr().err
    account = iam_account.identity().account
    assert shown.count("the ledger of stack 'people' is") == 1
    assert str(tmp_path / "home" / f"aws-{account}" / "people" / "ledger.json") in shown
    assert not (tmp_path / "home").exists()
    with in_mode(Mode(account=iam_account)):
        assert run(["import", "--stack", "people"]) == 0
    assert "the ledger of stack" not in capsys.readouterr().err


def test_destroy_of_a_known_stack_says_nothing_of_the_kind(
    iam_account: InProcessAccount,
) -> None:
    session = deploy("people", account=iam_account)
    session.add(User("jane"))
    assert session.plan_destroy().nothing_known
    session.apply()
    plan = session.plan_destroy()
    assert not plan.nothing_known
    assert not plan.notes
    iam_account.memory.clear()  # the ledger is lost, but the user has the stack's tag
    assert not session.plan_destroy().nothing_known
    outcome = session.destroy()
    assert not json.loads(JsonReport().outcomes([outcome]))["outcomes"][0]["nothing_known"]
    plan = session.plan_destroy()
    assert plan.nothing_known
    assert Plan.from_json(plan.to_json()) == plan
    text = "\n".join(line for _, line in plan_lines(plan))
    assert "nothing to do" not in text


def test_empty_declaration_is_not_a_destruction(iam_account: InProcessAccount) -> None:
    plan = deploy("people", account=iam_account).plan()
    assert not plan.nothing_known
    assert "as declared" in "\n".join(line for _, line in plan_lines(plan))
