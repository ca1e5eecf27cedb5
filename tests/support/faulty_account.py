"""An account with injected faults, and sessions that deploy to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl import Role, allow, deploy
from iamdsl.deployment import MemorySecrets, Silence
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession, Outcome
    from iamdsl.resources import Resource


class Notes(Silence):
    """Observer that records notes."""

    def __init__(self) -> None:
        self.noted_so_far: list[str] = []

    def noted(self, note: str) -> None:
        self.noted_so_far.append(note)


class FaultyAccount:
    """An account for injected faults, and sessions of one stack in it."""

    def __init__(self, account: InProcessAccount | None = None, *, workers: int = 10) -> None:
        self.account = account or InProcessAccount()
        self.iam: Any = self.account.client("iam")
        self.sink = MemorySecrets()
        self.notes = Notes()
        self.workers = workers

    def session(self, *resources: Resource) -> DeploymentSession:
        session = deploy(
            "s",
            account=self.account,
            secrets=self.sink,
            observer=self.notes,
            workers=self.workers,
            approve=True,
        )
        for resource in resources:
            session.add(resource)
        return session

    def apply(self, *resources: Resource) -> Outcome:
        return self.session(*resources).apply()

    def writes(self) -> int:
        return sum(self.account.writes.values())


def named_role(number: int) -> Role:
    return Role(f"r{number}").trusting(allow("sts:AssumeRole").for_service("ec2"))
