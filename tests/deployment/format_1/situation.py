"""Situations: a folder with files of format 1, and the account at the time they were written."""

from __future__ import annotations

import functools
import json
import shutil
import uuid
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch
from urllib.parse import urlencode

from deployment.format_1.declared import STACK, STAGES
from support.account_contents import holdings
from support.key_material import PRIVATE_KEY
from support.process_outcome import normalized, outline

from iamdsl import deploy
from iamdsl.deployment import DirectoryStorage, StoredSecrets
from iamdsl.deployment.model.envelope import open_envelope
from iamdsl.deployment.model.serialization import converter
from iamdsl.emulator.account import state as account_state
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.deployment import DeploymentSession, Plan, Storage
    from iamdsl.deployment.state.undo_log import UndoLog
    from iamdsl.emulator.account.state import AccountState

FILES = Path(__file__).parent
INITIAL: Mapping[str, str | None] = {
    "standing": None,
    "command_line": None,
    "finished": "standing",
    "changed": "finished",
    "replaced": "finished",
    "renamed": "finished",
    "destroyed": "finished",
    "refused": "standing",
    "creation_intended": "standing",
    "creation_sent": "standing",
    "killed_twice": "creation_sent",
    "credential_intended": "standing",
    "credential_sent": "standing",
    "member_sent": "standing",
    "change_sent": "finished",
    "replacement_sent": "finished",
    "renaming_intended": "finished",
    "renaming_sent": "finished",
    "deletion_intended": "finished",
    "deletion_sent": "finished",
    "destruction_intended": "finished",
    "destruction_sent": "finished",
}
"""The situation in which the run of each situation began."""
FINISHED: Mapping[str, str] = {
    "finished": "base",
    "changed": "changed",
    "replaced": "replaced",
    "renamed": "renamed",
    "destroyed": "nothing",
}
"""The situations after a complete run, and the stage that was declared."""
INTERRUPTED: Mapping[str, str] = {
    "refused": "base",
    "creation_intended": "base",
    "creation_sent": "base",
    "killed_twice": "base",
    "credential_intended": "base",
    "credential_sent": "base",
    "member_sent": "base",
    "change_sent": "changed",
    "replacement_sent": "replaced",
    "renaming_intended": "renamed",
    "renaming_sent": "renamed",
    "deletion_intended": "nothing",
    "deletion_sent": "nothing",
    "destruction_intended": "nothing",
    "destruction_sent": "nothing",
}
"""The situations after the process was killed or a call refused, and the declared stage."""


class _ReplayedIds:
    """A random generator that returns the recorded IDs."""

    def __init__(self) -> None:
        self.ids: list[str] = []

    def choices(self, letters: str, k: int) -> str:
        drawn = self.ids.pop(0)
        assert len(drawn) == k
        return drawn


def account_of(name: str) -> InProcessAccount:
    """Return the account of a situation, with the recorded IDs and dates."""
    account = InProcessAccount()
    account._open_iam().state = _replayed(name).copy()
    return account


@functools.cache
def _replayed(name: str) -> AccountState:
    began = INITIAL[name]
    account = InProcessAccount() if began is None else account_of(began)
    iam, drawn = account._open_iam(), _ReplayedIds()
    file = FILES / name / "calls.jsonl"
    for line in file.read_text().splitlines() if file.exists() else ():
        call = json.loads(line)
        drawn.ids = call.get("ids", [])
        chosen, now = uuid.UUID(call.get("uuid", "0" * 32)), datetime.fromisoformat(call["time"])
        with (
            patch.object(account_state, "_random", drawn),
            patch.object(uuid, "uuid4", return_value=chosen),
            patch.object(iam, "_clock", return_value=now),
        ):
            status, _, answer = account.serve("iam", *_request(call["parameters"]))
        assert status == 200, answer
        assert not drawn.ids
    return iam.state


def _request(parameters: Mapping[str, str | None]) -> tuple[str, dict[str, str], bytes]:
    """Return the operation, headers and body of a call; the private key replaces None."""
    body = {key: PRIVATE_KEY if value is None else value for key, value in parameters.items()}
    return body["Action"], {}, urlencode(body).encode()


def state_of(name: str, folder: Path) -> Path:
    """Copy the state files of a situation to a folder, and store the private key there."""
    state = FILES / name / "state"
    if state.exists():
        shutil.copytree(state, folder, dirs_exist_ok=True)
    StoredSecrets(DirectoryStorage(folder)).put("acme-key", {"PrivateKey": PRIVATE_KEY})
    return folder


def session_of(stage: str, account: InProcessAccount, state: Path | Storage) -> DeploymentSession:
    """Return a session that declares the resources of a stage, with this state."""
    session = deploy(STACK, account=account, ledger=state)
    if STAGES[stage]:
        session.add(*STAGES[stage])
    return session


def read(name: str, file: str) -> bytes:
    """Return the content of a file of a situation."""
    return (FILES / name / file).read_bytes()


def contents_of(account: InProcessAccount) -> Any:
    """Return the contents of an account without IDs, dates and history."""
    return normalized(outline(holdings(account.client("iam"))))


def secrets_in(folder: Path) -> list[str]:
    """Return the names of the secret files in a folder."""
    names = (str(file.relative_to(folder)) for file in folder.rglob("secrets/**/*.json"))
    return sorted(name for name in names if "acme-key" not in name)


def body_of(content: bytes) -> Any:
    """Return the value in a file's envelope, after checking its checksum."""
    return open_envelope(content, "here", "the file")


def records_of(content: bytes) -> list[dict[str, Any]]:
    """Return the records of a journal."""
    return [json.loads(line.partition(b" ")[2]) for line in content.splitlines()]


def keys_of(value: Any, path: str = "") -> set[str]:
    """Return the paths of all keys of a JSON value; addresses, IDs and numbers become `*`."""
    match value:
        case dict():
            named = {_general(key): item for key, item in value.items()}
            below = (keys_of(item, f"{path}.{_general(key)}") for key, item in value.items())
            return {f"{path}.{key}" for key in named}.union(*below)
        case list():
            return set[str]().union(*(keys_of(item, f"{path}[]") for item in value))
    return set()


def _general(key: str) -> str:
    return "*" if "/" in key or key.endswith("EXAMPLE") or key.isdigit() else key


def record_keys(journal: bytes) -> set[str]:
    """Return the paths of all keys in a journal, each after the type of its record."""
    return set[str]().union(*(keys_of(record, record["type"]) for record in records_of(journal)))


class RecordingStorage(DirectoryStorage):
    """A storage that records every journal line."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.lines: list[bytes] = []

    def replace(self, name: str, content: bytes) -> None:
        super().replace(name, content)
        self.lines += content.splitlines(keepends=True) if name == "journal.jsonl" else []

    def append(self, name: str, content: bytes) -> None:
        super().append(name, content)
        self.lines += content.splitlines(keepends=True)


_TEXTS = {"sentence", "caution", "notes", "irreversible", "what", "why", "next_step", "lost"}
"""Fields with texts for people: the wording may change, but not whether there is a text."""


def without_texts(value: Plan | UndoLog) -> Any:
    """Return a plan or undo log as JSON values, without the lines of scripts.

    Texts for people are `True`.
    """
    return _without_texts(converter().unstructure(value))


def without_order(plan: Plan) -> Any:
    """Return a plan as JSON values, without the order of its steps: later versions order better."""
    value = without_texts(plan)
    ordering = {"number", "after", "held_by", "opens"}
    steps = [
        {key: item for key, item in step.items() if key not in ordering}
        for step in value.get("steps", ())
    ]
    rest = {key: item for key, item in value.items() if key != "notes"}
    return {**rest, "steps": sorted(steps, key=str)}


def _without_texts(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: bool(item) if key in _TEXTS else _without_texts(item)
            for key, item in value.items()
            if key != "origin"
        }
    return [_without_texts(item) for item in value] if isinstance(value, list | tuple) else value
