"""Files of format 1 are still read with the same effect, and written with the same keys."""

from __future__ import annotations

import json
import os
import shutil
from typing import TYPE_CHECKING

import attrs
import pytest
from deployment.format_1.declared import BASE, STACK, STAGES
from deployment.format_1.situation import (
    FILES,
    FINISHED,
    INITIAL,
    INTERRUPTED,
    RecordingStorage,
    account_of,
    body_of,
    contents_of,
    keys_of,
    read,
    record_keys,
    records_of,
    secrets_in,
    session_of,
    state_of,
    without_order,
    without_texts,
)
from support.key_material import PRIVATE_KEY

from iamdsl import Group, User, deploy
from iamdsl.cli.entry import run
from iamdsl.deployment import DirectoryStorage, MemoryStorage, Plan, StoredSecrets, Verb
from iamdsl.deployment.guards import boundary_required
from iamdsl.deployment.state.journal import Intent
from iamdsl.deployment.state.undo_log import read_undo
from iamdsl.errors import ApplyFailed, NothingToRollBack
from iamdsl.evaluation import CrossCheck
from iamdsl.report import plan_lines
from iamdsl.resources import KINDS
from iamdsl.scripting import Mode, in_mode
from iamdsl.testing import serve

if TYPE_CHECKING:
    from pathlib import Path

    from iamdsl.testing import InProcessAccount

JOURNALS = [read(name, "state/journal.jsonl") for name in INTERRUPTED if name != "refused"]
ENDS = {stage: name for name, stage in FINISHED.items()}
SAVED = [("standing", "base"), *(("finished", stage) for stage in STAGES if stage != "base")]
"""The situation and the declaration of each saved plan."""
RECORDS = {"begin", "intent", "done", "again", "refused"}
LOG = "arn:aws:s3:::logs/a"


def _without_own_entries(plan: Plan) -> Plan:
    """Return a plan without the entries that earlier versions did not record."""
    changes = tuple(attrs.evolve(change, own=None) for change in plan.changes)
    return attrs.evolve(plan, changes=changes)


def _without_later_reads(plan: Plan) -> Plan:
    """Return a plan without the list of SAML providers, which earlier versions did not read."""
    return attrs.evolve(
        plan, reads=tuple(item for item in plan.reads if item != "iam:ListSAMLProviders")
    )


def _check_end_state(stage: str, account: InProcessAccount, folder: Path) -> None:
    """Assert that the next plan is empty, and the result equals that of an undisturbed run."""
    plan = session_of(stage, account, folder).plan()
    assert plan.is_empty
    assert {change.verb for change in plan.changes} <= {Verb.NONE}
    assert not [change.address for change in plan.changes if change.edited]
    assert contents_of(account) == contents_of(account_of(ENDS[stage]))
    assert secrets_in(folder) == secrets_in(FILES / ENDS[stage] / "state")
    assert not (folder / "journal.jsonl").exists()


def test_saved_files_cover_every_kind_and_journal_record() -> None:
    entries = body_of(read("finished", "state/ledger.json"))["entries"]
    assert {address.partition("/")[0] for address in entries} == set(KINDS)
    assert len(entries) == len(BASE)
    journals = [record for journal in JOURNALS for record in records_of(journal)]
    assert {record["type"] for record in journals} == RECORDS
    intents = [record["intent"] for record in journals if record["type"] == "intent"]
    assert {key for intent in intents for key in intent} == set(attrs.fields_dict(Intent))


@pytest.mark.parametrize(("name", "stage"), FINISHED.items())
def test_plan_with_saved_ledger_is_empty_after_a_complete_run(
    name: str, stage: str, tmp_path: Path
) -> None:
    account, folder = account_of(name), state_of(name, tmp_path)
    _check_end_state(stage, account, folder)
    session = session_of(stage, account, folder)
    assert not session.drift().found
    assert session.apply().complete
    assert not account.writes
    assert (folder / "undo.json").read_bytes() == read(name, "state/undo.json")


@pytest.mark.parametrize(("name", "stage"), INTERRUPTED.items())
def test_interrupted_run_is_completed_from_its_saved_journal(
    name: str, stage: str, tmp_path: Path
) -> None:
    account, folder = account_of(name), state_of(name, tmp_path)
    session = session_of(stage, account, folder)
    if name.startswith("destruction"):
        assert session.destroy().complete
    else:
        assert session.resume().complete
    _check_end_state(stage, account, folder)
    before = json.loads(read(name, "state/holder"))
    after = json.loads((folder / "holder").read_text())
    assert after["token"] == before["token"] + 1
    assert after.keys() == before.keys()


@pytest.mark.parametrize(
    "name",
    [
        *FINISHED,
        *(
            pytest.param(name, marks=pytest.mark.slow if number % 4 else ())
            for number, name in enumerate(INTERRUPTED)
        ),
    ],
)
def test_saved_undo_log_rolls_back_its_run(name: str, tmp_path: Path) -> None:
    account, folder = account_of(name), state_of(name, tmp_path)
    before = "standing" if {**FINISHED, **INTERRUPTED}[name] == "base" else "finished"
    session = session_of("nothing", account, folder)
    plan = session.plan_rollback(allow_irreversible=True)
    assert plan.undoes == body_of(read(name, "state/undo.json"))["plan"]
    assert session.rollback(allow_irreversible=True).complete
    assert contents_of(account) == contents_of(account_of(before))
    with pytest.raises(NothingToRollBack):
        session.plan_rollback()


@pytest.mark.parametrize(("name", "stage"), SAVED)
def test_saved_plan_is_shown_and_applied(name: str, stage: str, tmp_path: Path) -> None:
    account, folder = account_of(name), state_of(name, tmp_path)
    plan = Plan.from_json(read(name, f"plan_{stage}.json"))
    shown = "\n".join(map(str, plan_lines(plan)))
    assert plan.changed
    assert not [change.address for change in plan.changed if str(change.address) not in shown]
    session = session_of(stage, account, folder)
    assert without_order(_without_later_reads(session.plan())) == without_order(plan)
    assert session.apply(plan).complete
    _check_end_state(stage, account, folder)


def test_apply_command_applies_a_saved_plan(capsys: pytest.CaptureFixture[str]) -> None:
    account, storage = account_of("standing"), MemoryStorage()
    StoredSecrets(storage).put("acme-key", {"PrivateKey": PRIVATE_KEY})
    account.memory[f"ledger:{STACK}"] = storage
    with in_mode(Mode(account=account)):
        assert run(["apply", str(FILES / "standing" / "plan_base.json"), "--yes"]) == 0
    assert "+ role/app" in capsys.readouterr().err
    assert contents_of(account) == contents_of(account_of("finished"))


def test_saved_plans_with_options_equal_new_plans(tmp_path: Path) -> None:
    finished, folder = account_of("finished"), state_of("finished", tmp_path / "finished")
    guarded = deploy(STACK, account=finished, ledger=folder, guards=[boundary_required()])
    guarded.add(*STAGES["changed"])
    partial = Plan.from_json(read("finished", "plan_of_a_part.json"))
    assert partial.left_out
    assert partial.objections
    assert without_texts(guarded.plan(target=["user/*"])) == without_texts(partial)

    adopting = deploy(
        STACK,
        account=account_of("standing"),
        ledger=tmp_path / "new",
        adopt=True,
        tag_adopted=False,
    )
    adopting.add(Group("ops", exclusive=False), User("theirs"))
    adoption = Plan.from_json(read("standing", "plan_of_adoption.json"))
    new = adopting.plan()
    assert without_texts(_without_own_entries(new)) == without_texts(adoption)
    assert adopting.apply(adoption).complete

    changed, folder = account_of("changed"), state_of("changed", tmp_path / "changed")
    changed.client("iam").delete_account_alias(AccountAlias="acme-2")
    session = deploy(STACK, account=changed, ledger=folder)
    left = {"user/bob", "group/devs", "account-alias/account"}
    session.add(*(item for item in STAGES["changed"] if str(item.address) not in left))
    leaving = Plan.from_json(read("changed", "plan_of_leaving.json"))
    assert without_texts(session.plan()) == without_texts(leaving)
    assert session.apply(leaving).complete

    killed, folder = account_of("member_sent"), state_of("member_sent", tmp_path / "killed")
    session = session_of("base", killed, folder)
    rest = Plan.from_json(read("member_sent", "plan_of_the_rest.json"))
    assert without_texts(_without_later_reads(session.plan())) == without_texts(rest)
    assert session.apply(rest).complete
    _check_end_state("base", killed, folder)

    renamed, folder = account_of("renamed"), state_of("renamed", tmp_path / "renamed")
    session = session_of("nothing", renamed, folder)
    back = Plan.from_json(read("renamed", "plan_of_rollback.json"))
    assert without_texts(session.plan_rollback()) == without_texts(back)
    assert session.apply(back).complete
    assert contents_of(renamed) == contents_of(account_of("finished"))


@pytest.mark.parametrize(("name", "stage"), FINISHED.items())
def test_repeated_run_writes_files_with_the_saved_keys(
    name: str, stage: str, tmp_path: Path
) -> None:
    """The undo log is equal except for its date; ledger and plan have the same keys."""
    began = INITIAL[name] or ""
    account, folder = account_of(began), state_of(began, tmp_path / "new")
    session = session_of(stage, account, folder)
    planned = session.plan().to_json().encode()
    session.apply()
    if (FILES / began / f"plan_{stage}.json").exists():
        assert keys_of(json.loads(planned)) >= keys_of(
            json.loads(read(began, f"plan_{stage}.json"))
        )
    for file in ("ledger.json", "undo.json", "holder"):
        written = json.loads((folder / file).read_bytes())
        assert keys_of(written) == keys_of(json.loads(read(name, f"state/{file}")))
    then = read_undo(DirectoryStorage(state_of(name, tmp_path / "then")))
    now = read_undo(DirectoryStorage(folder))
    assert then is not None
    assert now is not None
    assert without_texts(now) == without_texts(attrs.evolve(then, plan=now.plan, time=now.time))
    for file in secrets_in(folder):
        assert keys_of(json.loads((folder / file).read_text())) == keys_of(
            json.loads(read(name, f"state/{file}"))
        )


def test_journals_are_written_with_the_saved_keys(tmp_path: Path) -> None:
    account, storage = account_of("standing"), RecordingStorage(state_of("standing", tmp_path))
    account.fail("CreateUser", "Throttling", times=2)
    account.fail("CreateSAMLProvider", "AccessDenied")
    with pytest.raises(ApplyFailed):
        session_of("base", account, storage).apply()
    for stage in ("base", "replaced", "nothing", "base", "changed", "base", "renamed"):
        session_of(stage, account, storage).apply()
    then, now = (record_keys(b"".join(lines)) for lines in (JOURNALS, storage.lines))
    assert then - now == {"intent.intent.last"}
    assert {
        key for key in now - then if ".attributes." not in key and ".before." not in key
    } == set()


def test_saved_answers_of_the_simulator_are_read() -> None:
    text = read("simulator", "answers.json").decode()
    check = CrossCheck.from_json(text)
    assert (len(check.agreed), len(check.differed), len(check.skipped)) == (4, 0, 3)
    assert check.to_json() == text


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the script, and an environment without the user's settings."""
    for name in [name for name in os.environ if name.startswith(("AWS_", "IAMDSL_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("IAMDSL_CATALOG", "packed")
    monkeypatch.chdir(shutil.copytree(FILES / "command_line", tmp_path / "here"))
    return tmp_path


@pytest.mark.usefixtures("script")
@pytest.mark.parametrize("verb", ["can", "why"])
def test_json_of_decisions_has_the_saved_keys(
    verb: str, capsys: pytest.CaptureFixture[str]
) -> None:
    actions = ["s3:PutObject", "s3:GetObject", "s3:DeleteObject"][: 3 if verb == "can" else 1]
    run([verb, "infra.py", "role/ci", *actions, "--on", LOG, "--json"])
    now, then = capsys.readouterr().out, read("command_line", f"{verb}.json")
    assert keys_of(json.loads(now)) == keys_of(json.loads(then))
    assert [decision["result"] for decision in json.loads(now)["decisions"]] == [
        decision["result"] for decision in json.loads(then)["decisions"]
    ]


def test_commands_read_saved_state_and_still_report_the_saved_keys(
    script: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def reported_keys(*arguments: str) -> set[str]:
        assert run([*arguments, "--json"]) == 0
        return keys_of(json.loads(capsys.readouterr().out))

    def saved_keys(file: str) -> set[str]:
        return keys_of(json.loads(read("command_line", file)))

    account = account_of("command_line")
    with serve(account) as url:
        monkeypatch.setenv("AWS_ENDPOINT_URL", url)
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
        monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
        monkeypatch.setenv("IAMDSL_HOME", str(script / "home"))
        port = url.rpartition(":")[2]
        for folder in (FILES / "command_line" / "state").iterdir():
            shutil.copytree(folder, script / "home" / folder.name.replace("PORT", port))
        assert run(["plan", "infra.py", "--detailed-exitcode"]) == 0
        capsys.readouterr()
        assert reported_keys("show", "infra.py") >= saved_keys("show_report.json")
        assert run(["rollback", "infra.py", "--yes"]) == 0
        assert not account.client("iam").list_users()["Users"]
        capsys.readouterr()
        assert reported_keys("plan", "infra.py") >= saved_keys("plan_report.json")
        assert reported_keys("apply", "infra.py", "--yes") >= saved_keys("outcome_report.json")
