"""Real processes that are killed at random moments are completed by the next process.

Each process deploys another declaration of one stack with resources of every kind, over HTTP
and with a ledger in a folder, and is killed; the one that resumes may be killed too. CI kills 12
processes. For more:

    IAMDSL_KILLS=200 pytest -p no:xdist tests/deployment/test_killed_at_random.py

With `-o log_cli=true -o log_cli_level=INFO` it logs its figures.
"""

from __future__ import annotations

import json
import logging
import os
import random
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest
from support import every_kind_stack
from support.account_contents import holdings
from support.killed_process import World
from support.process_outcome import check_secrets, normalized, outline

from iamdsl import deploy
from iamdsl.deployment import MemorySecrets, Verb
from iamdsl.testing.server import serve

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

KILLS = int(os.environ.get("IAMDSL_KILLS", "12"))
TESTS = Path(__file__).parents[1]
NAMES = ("BASE", "CHANGED", "REPLACED", "RENAMED", "NOTHING")
PREDECESSORS = {"RENAMED": "BASE"}
"""Declarations that must be deployed first: a rename needs an existing object."""


@attrs.define
class ServedWorld:
    """An account behind an HTTP server, a ledger in a folder, and the process that forks."""

    world: World
    ledger: Path
    server: subprocess.Popen[str]
    started: int = 0

    def start(self, name: str) -> int:
        """Start a process, and return its ID once it calls the account."""
        seen = sum(self.world.account.calls.values())
        child = int(self._send_line(name))
        self.started += 1
        while sum(self.world.account.calls.values()) == seen:
            time.sleep(0.001)
        return child

    def end(self) -> int:
        """Wait for the process, and return its exit code."""
        return int(self._send_line(""))

    def _send_line(self, line: str) -> str:
        assert self.server.stdin is not None
        assert self.server.stdout is not None
        self.server.stdin.write(f"{line}\n")
        self.server.stdin.flush()
        return self.server.stdout.readline()

    def secrets(self) -> Mapping[str, Mapping[str, str]]:
        """Return the entries of the sink."""
        folder = self.ledger / "secrets"
        return {
            str(path.relative_to(folder)): json.loads(path.read_text())
            for path in folder.rglob("*.json")
        }

    def check(self, name: str, expected: object) -> None:
        """Check that account, ledger and sink are as after a run that was not killed."""
        assert outline(normalized(holdings(self.world.iam))) == expected
        check_secrets(self.world.state, self.secrets())
        assert not (self.ledger / "journal.jsonl").exists()
        session = deploy("mine", account=self.world.account, ledger=self.ledger)
        for resource in getattr(every_kind_stack, name):
            session.add(resource)
        plan = session.plan()
        assert plan.is_empty
        assert {change.verb for change in plan.changes} <= {Verb.NONE}


@pytest.fixture
def served_world(tmp_path: Path) -> Iterator[ServedWorld]:
    world = _world()
    world.crash.pace = 0.004
    ledger = tmp_path / "ledger"
    (ledger / "secrets").mkdir(parents=True)
    for name, fields in every_kind_stack.SECRETS.items():
        (ledger / "secrets" / f"{name}.json").write_text(json.dumps(fields))
    with serve(world.account) as url:
        environ = {name: value for name, value in os.environ.items() if name[:4] != "AWS_"}
        server = subprocess.Popen(
            [sys.executable, str(TESTS / "support" / "forked_process.py"), str(ledger)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={
                **environ,
                "PYTHONPATH": os.pathsep.join([str(TESTS), str(TESTS.parent)]),
                "AWS_ENDPOINT_URL": url,
                "AWS_ACCESS_KEY_ID": "testing",
                "AWS_SECRET_ACCESS_KEY": "testing",
                "AWS_DEFAULT_REGION": "us-east-1",
            },
        )
        try:
            yield ServedWorld(world, ledger, server)
        finally:
            server.kill()
            server.communicate()


def _world() -> World:
    world = World()
    every_kind_stack.create_unmanaged(world.iam)
    world.state.settings["deletion_delay"] = timedelta(0)
    return world


def _expected(name: str) -> object:
    """Return the contents of an account after runs that were not killed."""
    world = _world()
    for step in dict.fromkeys((PREDECESSORS.get(name, name), name)):
        secrets = MemorySecrets()
        for item, fields in every_kind_stack.SECRETS.items():
            secrets.put(item, fields)
        session = deploy("mine", account=world.account, secrets=secrets)
        for resource in getattr(every_kind_stack, step):
            session.add(resource)
        session.apply()
    return outline(normalized(holdings(world.iam)))


@pytest.mark.slow
def test_processes_killed_at_random_are_completed_by_the_next(served_world: ServedWorld) -> None:
    generator = random.Random(20)  # noqa: S311 - reproducible
    expected = {name: _expected(name) for name in NAMES}
    killed, killed_while_resuming, rounds, current = 0, 0, 0, "NOTHING"
    duration = 1.0
    while killed < KILLS:
        name = generator.choice(
            [
                item
                for item in NAMES
                if PREDECESSORS.get(item, current) == current and item != current
            ]
        )
        rounds += 1
        for again in range(1, 4):
            child = served_world.start(name)
            time.sleep(generator.uniform(0, duration))
            os.kill(child, signal.SIGKILL)
            was_killed = served_world.end() == -signal.SIGKILL
            killed += was_killed
            killed_while_resuming += was_killed and again > 1
            if not was_killed or generator.random() < 0.5:
                break
        started_at = time.monotonic()
        served_world.start(name)
        assert served_world.end() == 0, (name, rounds)
        duration = 0.8 * duration + 0.2 * min(2.0, time.monotonic() - started_at)
        served_world.check(name, expected[name])
        current = name
    served_world.start("NOTHING")
    assert served_world.end() == 0
    served_world.check("NOTHING", expected["NOTHING"])
    message = "%d killed, %d of them while resuming; %d processes, %d rounds"
    logging.getLogger(__name__).info(
        message, killed, killed_while_resuming, served_world.started, rounds
    )
