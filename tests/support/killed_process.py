"""Simulated processes that are killed, and what outlasts them: account, ledger, secret sink."""

from __future__ import annotations

import re
import threading
import time
import zlib
from base64 import b64decode
from collections.abc import Callable, Mapping
from contextlib import suppress
from html import unescape
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl import deploy
from iamdsl.deployment import MemorySecrets, MemoryStorage
from iamdsl.emulator.account.state import AccountState
from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.emulator.protocol.response import Response
    from iamdsl.resources import Resource

_READS = ("Get", "List", "Generate", "Simulate")
_LOST = "ServiceFailure"
_SEED_FIELD = "Base32StringSeed"
_SECRETS = {
    "CreateAccessKey": "SecretAccessKey",
    "CreateVirtualMFADevice": _SEED_FIELD,
    "CreateServiceSpecificCredential": "ServicePassword|ServiceCredentialSecret",
}
OK = 200


@attrs.frozen
class SavedState:
    """Copy of account, ledger and sink at one moment."""

    state: AccountState
    files: Mapping[str, bytes]
    secrets: Mapping[str, Mapping[str, str]]


class CrashControl:
    """Controls when a process is killed, and counts its boundaries.

    A boundary is a write to account, ledger or sink; nothing changes between two of them, so
    killing before each covers killing after each. `at` is the boundary before which the process
    is killed; `watch` is called before each. `loses_response` returns whether a call, counted
    from 1, is answered with a server error after it took effect; `pace` is the duration of each
    call in seconds.
    """

    def __init__(self) -> None:
        self.at: int | None = None
        self.watch: Callable[[], None] | None = None
        self.loses_response: Callable[[int, str], bool] = lambda _number, _operation: False
        self.pace = 0.0
        self.boundaries = 0
        self.calls = 0
        self.dead = False
        self.gate: Gate | None = None
        self.lock = threading.RLock()

    def reset(self) -> None:
        """Reset all counters and options for another process."""
        self.__init__()  # type: ignore[misc]

    def count_boundary(self) -> None:
        """Count a boundary, and kill the process if it is the one to kill at."""
        self.check_alive()
        self.boundaries += 1
        if self.boundaries == self.at:
            self.dead = True
        self.check_alive()
        if self.watch is not None:
            self.watch()

    def check_alive(self) -> None:
        """Raise `Killed` if the process was killed."""
        if self.dead:
            raise Killed


class Gate:
    """Lets the first calls pass; later ones wait until all threads wait, and are then killed."""

    def __init__(self, passing: int, workers: int) -> None:
        self._remaining = passing
        self._waiting = threading.Barrier(workers)
        self._lock = threading.Lock()
        self.is_reached = False

    def holds_back(self) -> bool:
        """Count a call, and return whether it is held back."""
        with self._lock:
            self._remaining -= 1
            return self._remaining < 0

    def kill(self, crash: CrashControl) -> None:
        """Wait until all threads wait, or for 0.3 seconds, and kill the process."""
        with suppress(threading.BrokenBarrierError):
            self._waiting.wait(timeout=0.3)
        self.is_reached = crash.dead = True
        crash.check_alive()


class _Storage(MemoryStorage):
    def __init__(self, crash: CrashControl) -> None:
        super().__init__()
        self._crash = crash

    def replace(self, name: str, content: bytes) -> None:
        with self._crash.lock:
            self._crash.count_boundary()
            super().replace(name, content)

    def append(self, name: str, content: bytes) -> None:
        with self._crash.lock:
            self._crash.count_boundary()
            super().append(name, content)

    def remove(self, name: str) -> None:
        with self._crash.lock:
            self._crash.count_boundary()
            super().remove(name)


class _Secrets(MemorySecrets):
    def __init__(self, crash: CrashControl) -> None:
        super().__init__()
        self._crash = crash

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        with self._crash.lock:
            self._crash.count_boundary()
            super().put(name, fields)

    def remove(self, name: str) -> None:
        with self._crash.lock:
            self._crash.count_boundary()
            super().remove(name)


class _Account(InProcessAccount):
    def __init__(self, crash: CrashControl) -> None:
        super().__init__()
        self._crash = crash

    def serve(
        self, service: str, operation: str, headers: Mapping[str, str], body: bytes
    ) -> Response:
        time.sleep(self._crash.pace)
        if operation.startswith(_READS):
            self._crash.check_alive()
            return super().serve(service, operation, headers, body)
        if self._crash.gate is not None and self._crash.gate.holds_back():
            if zlib.crc32(body) % 2:
                super().serve(service, operation, headers, body)
            self._crash.gate.kill(self._crash)
        with self._crash.lock:
            self._crash.count_boundary()
            answer = super().serve(service, operation, headers, body)
            self._crash.calls += 1
            if operation in _SECRETS and answer[0] == OK:
                self._remember_secret(_SECRETS[operation], answer[2].decode())
            if answer[0] == OK and self._crash.loses_response(self._crash.calls, operation):
                return self._open_iam().refuse(service, _LOST, f"{operation} was lost")
            return answer

    def _remember_secret(self, secret: str, answer: str) -> None:
        """Record the secret of a new credential, which IAM does not return again."""
        identity = re.findall(
            r"<(?:AccessKeyId|SerialNumber|ServiceSpecificCredentialId)>(.*?)<", answer
        )
        (value,) = re.findall(rf"<(?:{secret})>(.*?)<", answer)
        plain = b64decode(value).decode() if secret == _SEED_FIELD else unescape(value)
        settings: dict[Any, Any] = self._open_iam().state.settings
        settings["secret", identity[0]] = plain


class World:
    """Account, ledger and sink, which outlast processes and can be saved and restored."""

    def __init__(self) -> None:
        self.crash = CrashControl()
        self.account: InProcessAccount = _Account(self.crash)
        self.ledger: MemoryStorage = _Storage(self.crash)
        self.secrets: MemorySecrets = _Secrets(self.crash)
        self.iam: Any = self.account.client("iam")

    @property
    def state(self) -> AccountState:
        """The state of the account."""
        return self.account._open_iam().state

    def save(self) -> SavedState:
        """Return a copy of everything."""
        secrets = {name: dict(fields) for name, fields in self.secrets._entries.items()}
        return SavedState(self.state.copy(), dict(self.ledger._contents), secrets)

    def restore(self, saved: SavedState) -> None:
        """Restore a copy, and start a new process."""
        self.crash.reset()
        self.account._open_iam().state = saved.state.copy()
        self.ledger._contents = dict(saved.files)
        self.secrets._entries = {name: dict(fields) for name, fields in saved.secrets.items()}
        self.account.reset_calls()

    def session(
        self, *resources: Resource, workers: int = 1, delete_first: bool = False
    ) -> DeploymentSession:
        """Return a session that declares these resources."""
        session = deploy(
            "mine",
            account=self.account,
            ledger=self.ledger,
            secrets=self.secrets,
            workers=workers,
            delete_first=delete_first,
        )
        session.add(*resources) if resources else None
        return session

    def kill_in_flight(self, session: DeploymentSession, at: int) -> bool:
        """Apply, and kill the process after `at` calls; return whether calls were in flight."""
        self.crash.gate = gate = Gate(at, session._settings.workers)
        try:
            session.apply()
        except Killed:
            self.crash.reset()
        return gate.is_reached

    def apply_watched(self, session: DeploymentSession) -> list[SavedState]:
        """Apply, and return the state at each boundary, and at the end."""
        states: list[SavedState] = []
        self.crash.watch = lambda: states.append(self.save())
        try:
            session.apply()
        finally:
            self.crash.watch = None
        return [*states, self.save()]
