"""Processes that die, and the world that outlives them: an account, a ledger, a secret sink."""

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
_SEED = "Base32StringSeed"
_SECRETS = {
    "CreateAccessKey": "SecretAccessKey",
    "CreateVirtualMFADevice": _SEED,
    "CreateServiceSpecificCredential": "ServicePassword|ServiceCredentialSecret",
}
OK = 200


@attrs.frozen
class Memory:
    """Everything that lasted at one moment."""

    state: AccountState
    files: Mapping[str, bytes]
    secrets: Mapping[str, Mapping[str, str]]


class Fate:
    """Counts the boundaries of a process: each write to its account, ledger or sink.

    Nothing lasts between two of them, so a process that dies before each dies after each, too.
    `at` is the one before which it dies; `watch` is called before each. `loses` says which calls,
    counted from 1, are answered with an error of the server after they took effect; `pace` is
    how many seconds each call takes.
    """

    def __init__(self) -> None:
        self.at: int | None = None
        self.watch: Callable[[], None] | None = None
        self.loses: Callable[[int, str], bool] = lambda _number, _operation: False
        self.pace = 0.0
        self.boundaries = 0
        self.calls = 0
        self.dead = False
        self.barrier: Barrier | None = None
        self.lock = threading.RLock()

    def born(self) -> None:
        """Begin to count anew, for another process; its end is yet unknown."""
        self.__init__()  # type: ignore[misc]

    def reach(self) -> None:
        """Come to a boundary."""
        self.live()
        self.boundaries += 1
        if self.boundaries == self.at:
            self.dead = True
        self.live()
        if self.watch is not None:
            self.watch()

    def live(self) -> None:
        """Do nothing if the process is alive; it does nothing more if it is not."""
        if self.dead:
            raise Killed


class Barrier:
    """Lets so many calls through; those that follow wait for each other, and for their end."""

    def __init__(self, through: int, together: int) -> None:
        self._left = through
        self._waiting = threading.Barrier(together)
        self._lock = threading.Lock()
        self.reached = False

    def holds(self) -> bool:
        """Whether this call is held up."""
        with self._lock:
            self._left -= 1
            return self._left < 0

    def die(self, fate: Fate) -> None:
        """Wait until as many are in flight as there may be, or no more come."""
        with suppress(threading.BrokenBarrierError):
            self._waiting.wait(timeout=0.3)
        self.reached = fate.dead = True
        fate.live()


class _Storage(MemoryStorage):
    def __init__(self, fate: Fate) -> None:
        super().__init__()
        self._fate = fate

    def replace(self, name: str, content: bytes) -> None:
        with self._fate.lock:
            self._fate.reach()
            super().replace(name, content)

    def append(self, name: str, content: bytes) -> None:
        with self._fate.lock:
            self._fate.reach()
            super().append(name, content)

    def remove(self, name: str) -> None:
        with self._fate.lock:
            self._fate.reach()
            super().remove(name)


class _Secrets(MemorySecrets):
    def __init__(self, fate: Fate) -> None:
        super().__init__()
        self._fate = fate

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        with self._fate.lock:
            self._fate.reach()
            super().put(name, fields)

    def remove(self, name: str) -> None:
        with self._fate.lock:
            self._fate.reach()
            super().remove(name)


class _Account(InProcessAccount):
    def __init__(self, fate: Fate) -> None:
        super().__init__()
        self._fate = fate

    def serve(
        self, service: str, operation: str, headers: Mapping[str, str], body: bytes
    ) -> Response:
        time.sleep(self._fate.pace)
        if operation.startswith(_READS):
            self._fate.live()
            return super().serve(service, operation, headers, body)
        if self._fate.barrier is not None and self._fate.barrier.holds():
            if zlib.crc32(body) % 2:
                super().serve(service, operation, headers, body)
            self._fate.barrier.die(self._fate)
        with self._fate.lock:
            self._fate.reach()
            answer = super().serve(service, operation, headers, body)
            self._fate.calls += 1
            if operation in _SECRETS and answer[0] == OK:
                self._note(_SECRETS[operation], answer[2].decode())
            if answer[0] == OK and self._fate.loses(self._fate.calls, operation):
                return self._open_iam().refuse(service, _LOST, f"{operation} was lost")
            return answer

    def _note(self, secret: str, answer: str) -> None:
        """Remember the secret of a new credential, which IAM tells nobody any more."""
        identity = re.findall(
            r"<(?:AccessKeyId|SerialNumber|ServiceSpecificCredentialId)>(.*?)<", answer
        )
        (told,) = re.findall(rf"<(?:{secret})>(.*?)<", answer)
        plain = b64decode(told).decode() if secret == _SEED else unescape(told)
        settings: dict[Any, Any] = self._open_iam().state.settings
        settings["told", identity[0]] = plain


class World:
    """What outlives processes, and can be set back to what it was."""

    def __init__(self) -> None:
        self.fate = Fate()
        self.account: InProcessAccount = _Account(self.fate)
        self.ledger: MemoryStorage = _Storage(self.fate)
        self.secrets: MemorySecrets = _Secrets(self.fate)
        self.iam: Any = self.account.client("iam")

    @property
    def state(self) -> AccountState:
        """The account's tables."""
        return self.account._open_iam().state

    def remember(self) -> Memory:
        """Everything as it is now."""
        secrets = {name: dict(fields) for name, fields in self.secrets._entries.items()}
        return Memory(self.state.copy(), dict(self.ledger._contents), secrets)

    def restore(self, memory: Memory) -> None:
        """Everything as it was then, and a new process."""
        self.fate.born()
        self.account._open_iam().state = memory.state.copy()
        self.ledger._contents = dict(memory.files)
        self.secrets._entries = {name: dict(item) for name, item in memory.secrets.items()}
        self.account.reset_calls()

    def session(self, *resources: Resource, workers: int = 1) -> DeploymentSession:
        """A process with these declared."""
        session = deploy(
            "mine",
            account=self.account,
            ledger=self.ledger,
            secrets=self.secrets,
            workers=workers,
        )
        session.add(*resources) if resources else None
        return session

    def killed_in_flight(self, session: DeploymentSession, at: int) -> bool:
        """Apply, and die with several calls in flight after so many; whether there were more."""
        self.fate.barrier = barrier = Barrier(at, session._settings.workers)
        try:
            session.apply()
        except Killed:
            self.fate.born()
        return barrier.reached

    def watched(self, session: DeploymentSession) -> list[Memory]:
        """Apply; what lasted at each of its boundaries, and at its end."""
        seen: list[Memory] = []
        self.fate.watch = lambda: seen.append(self.remember())
        try:
            session.apply()
        finally:
            self.fate.watch = None
        return [*seen, self.remember()]
