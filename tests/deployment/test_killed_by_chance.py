"""Real processes, each killed at a moment of chance; the next one finishes what they began.

Each run deploys another declaration of one stack with something of every kind in it, over HTTP
and with a ledger in a folder, and is killed; so is, by chance, the one that resumes it. CI kills
a dozen. For the whole campaign:

    IAMDSL_KILLS=200 pytest -p no:xdist tests/deployment/test_killed_by_chance.py

With `-o log_cli=true -o log_cli_level=INFO` it tells its figures.
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
from support.process_outcome import check_secrets, outline, plain

from iamdsl import deploy
from iamdsl.deployment import MemorySecrets, Verb
from iamdsl.testing.server import serve

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

KILLS = int(os.environ.get("IAMDSL_KILLS", "12"))
TESTS = Path(__file__).parents[1]
NAMES = ("BASE", "CHANGED", "REPLACED", "RENAMED", "NOTHING")
BEFORE = {"RENAMED": "BASE"}
"""What has to be there first: only what is there can be renamed."""


@attrs.define
class Scene:
    """One account on the network, a ledger in a folder, and the processes' server."""

    world: World
    ledger: Path
    server: subprocess.Popen[str]
    started: int = 0

    def begin(self, name: str) -> int:
        """Start a process; gives its id once it calls the account."""
        seen = sum(self.world.account.calls.values())
        child = int(self._ask(name))
        self.started += 1
        while sum(self.world.account.calls.values()) == seen:
            time.sleep(0.001)
        return child

    def end(self) -> int:
        """Wait for the process; gives its exit code."""
        return int(self._ask(""))

    def _ask(self, line: str) -> str:
        assert self.server.stdin is not None
        assert self.server.stdout is not None
        self.server.stdin.write(f"{line}\n")
        self.server.stdin.flush()
        return self.server.stdout.readline()

    def secrets(self) -> Mapping[str, Mapping[str, str]]:
        """What the sink has."""
        folder = self.ledger / "secrets"
        return {
            str(path.relative_to(folder)): json.loads(path.read_text())
            for path in folder.rglob("*.json")
        }

    def check(self, name: str, wanted: object) -> None:
        """The account, the ledger and the sink are as if nothing had happened."""
        assert outline(plain(holdings(self.world.iam))) == wanted
        check_secrets(self.world.state, self.secrets())
        assert not (self.ledger / "journal.jsonl").exists()
        session = deploy("mine", account=self.world.account, ledger=self.ledger)
        for resource in getattr(every_kind_stack, name):
            session.add(resource)
        plan = session.plan()
        assert plan.is_empty
        assert {change.verb for change in plan.changes} <= {Verb.NONE}


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    world = _world()
    world.fate.pace = 0.004
    ledger = tmp_path / "ledger"
    (ledger / "secrets").mkdir(parents=True)
    for name, fields in every_kind_stack.SECRETS.items():
        (ledger / "secrets" / f"{name}.json").write_text(json.dumps(fields))
    with serve(world.account) as url:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        server = subprocess.Popen(
            [sys.executable, str(TESTS / "support" / "forked_process.py"), str(ledger)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={
                **kept,
                "PYTHONPATH": os.pathsep.join([str(TESTS), str(TESTS.parent)]),
                "AWS_ENDPOINT_URL": url,
                "AWS_ACCESS_KEY_ID": "testing",
                "AWS_SECRET_ACCESS_KEY": "testing",
                "AWS_DEFAULT_REGION": "us-east-1",
            },
        )
        try:
            yield Scene(world, ledger, server)
        finally:
            server.kill()
            server.communicate()


def _world() -> World:
    world = World()
    every_kind_stack.standing(world.iam)
    world.state.settings["deletion_delay"] = timedelta(0)
    return world


def _wanted(name: str) -> object:
    """What an account holds when nothing went wrong."""
    world = _world()
    for step in dict.fromkeys((BEFORE.get(name, name), name)):
        secrets = MemorySecrets()
        for item, fields in every_kind_stack.SECRETS.items():
            secrets.put(item, fields)
        session = deploy("mine", account=world.account, secrets=secrets)
        for resource in getattr(every_kind_stack, step):
            session.add(resource)
        session.apply()
    return outline(plain(holdings(world.iam)))


@pytest.mark.slow
def test_killed_by_chance_the_next_process_finishes(scene: Scene) -> None:
    chance = random.Random(20)  # noqa: S311 - the same moments each time
    wanted = {name: _wanted(name) for name in NAMES}
    killed, twice, rounds, now = 0, 0, 0, "NOTHING"
    lasts = 1.0
    while killed < KILLS:
        name = chance.choice(
            [item for item in NAMES if BEFORE.get(item, now) == now and item != now]
        )
        rounds += 1
        for again in range(1, 4):
            child = scene.begin(name)
            time.sleep(chance.uniform(0, lasts))
            os.kill(child, signal.SIGKILL)
            died = scene.end() == -signal.SIGKILL
            killed += died
            twice += died and again > 1
            if not died or chance.random() < 0.5:
                break
        begun = time.monotonic()
        scene.begin(name)
        assert scene.end() == 0, (name, rounds)
        lasts = 0.8 * lasts + 0.2 * min(2.0, time.monotonic() - begun)
        scene.check(name, wanted[name])
        now = name
    scene.begin("NOTHING")
    assert scene.end() == 0
    scene.check("NOTHING", wanted["NOTHING"])
    told = "%d killed, %d of them while resuming; %d processes, %d rounds"
    logging.getLogger(__name__).info(told, killed, twice, scene.started, rounds)
