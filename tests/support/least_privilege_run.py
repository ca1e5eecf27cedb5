"""Run a stack as a user with exactly the permissions that its plan lists."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl import deploy
from iamdsl.deployment import MemorySecrets, MemoryStorage
from iamdsl.emulator.account.state import AccountState
from iamdsl.errors import AccessDenied, ApplyFailed
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from resources.kinds.case import KindCase

    from iamdsl.deployment import DeploymentSession, Plan, Refusal
    from iamdsl.resources import Resource

RUNNER = "runner"


@attrs.frozen
class SavedRun:
    """Copy of the account, the ledger and the secrets at one moment."""

    state: AccountState
    ledger: dict[str, bytes]
    secrets: dict[str, dict[str, str]]


class LeastPrivilegeRun:
    """One account with its root user, which plans, and an IAM user, which applies."""

    def __init__(self) -> None:
        self.account = InProcessAccount(enforce=True)
        self.root: Any = self.account.client("iam")
        self.root.create_user(UserName=RUNNER)
        self.state.settings["deletion_delay"] = timedelta(0)
        self.runner = self.account.acting_as(f"user/{RUNNER}")
        self.ledger = MemoryStorage()
        self.secrets = MemorySecrets()
        self.around: tuple[Resource, ...] = ()
        self._empty = self.save()

    @property
    def state(self) -> AccountState:
        """The account's state."""
        return self.account._open_iam().state

    def begin(self, case: KindCase) -> None:
        """Reset the account, and create what a case needs."""
        self.restore(self._empty)
        self.around = case.around
        for name, fields in case.secrets.items():
            self.secrets.put(name, fields)
        case.prepare(self.root)
        self._declare(self.account).apply()

    def save(self) -> SavedRun:
        """Return a copy of the current state."""
        secrets = {name: dict(fields) for name, fields in self.secrets._entries.items()}
        return SavedRun(self.state.copy(), dict(self.ledger._contents), secrets)

    def restore(self, saved: SavedRun) -> None:
        """Restore a copy of the state."""
        self.account._open_iam().state = saved.state.copy()
        self.ledger._contents = dict(saved.ledger)
        self.secrets._entries = {name: dict(item) for name, item in saved.secrets.items()}
        self.account.reset_calls()

    def listed(
        self, *resources: Resource, rollback: bool = False, confined: bool = False
    ) -> Mapping[str, Any]:
        """Return the permissions of a plan for these resources, made by the root user."""
        session = self._declare(self.account, *resources)
        policy = session.permissions(session.plan(), rollback=rollback, confined=confined)
        result: Mapping[str, Any] = policy.to_dict()
        return result

    def run(self, policy: Mapping[str, Any], *resources: Resource) -> None:
        """Plan, apply, and assert that nothing is left to do, as the user with this policy."""
        plan = self._next_plan(policy, *resources)
        assert plan.is_empty
        assert not plan.refused

    def _next_plan(self, policy: Mapping[str, Any], *resources: Resource) -> Plan:
        """Plan and apply as the user with this policy, and return the plan of the next run."""
        self._allow(policy)
        session = self._declare(self.runner, *resources)
        session.apply(session.plan())
        return self._declare(self.runner, *resources).plan()

    def undo(self, policy: Mapping[str, Any], *resources: Resource) -> None:
        """Apply and roll back as the user with this policy, then restore the state."""
        before = self.save()
        self._allow(policy)
        session = self._declare(self.runner, *resources)
        if session.apply(session.plan()).done:
            session.rollback(allow_irreversible=True)
        assert not self.account.refused, self.account.refused
        self.restore(before)

    def refusal(
        self, policy: Mapping[str, Any], *resources: Resource
    ) -> AccessDenied | Refusal | None:
        """Return the denial of a run with this policy, None if it succeeds; restore the state."""
        before = self.save()
        try:
            refused = self._next_plan(policy, *resources).refused
        except AccessDenied as error:
            return error
        except ApplyFailed as error:
            if error.outcome.plan.refused:
                first_refusal: Refusal = error.outcome.plan.refused[0]
                return first_refusal
            denied = [item.error for item in error.outcome.failed]
            (first,) = [entry for entry in denied if isinstance(entry, AccessDenied)][:1]
            return first
        finally:
            self.restore(before)
        return refused[0] if refused else None

    def _allow(self, policy: Mapping[str, Any]) -> None:
        user = self.state.users[RUNNER]
        self.state.put(attrs.evolve(user, inline={"listed": json.dumps(policy)}))

    def _declare(self, account: Any, *resources: Resource) -> DeploymentSession:
        session = deploy("mine", account=account, ledger=self.ledger, secrets=self.secrets)
        session.add(*self.around, *resources)
        return session


def statements(policy: Mapping[str, Any]) -> list[Any]:
    """Return a policy's statements as a list."""
    return listed(policy["Statement"])


def actions_of(policy: Mapping[str, Any], part: str = "") -> set[str]:
    """Return the actions of the statements whose Sid starts with `part`."""
    return {
        action
        for statement in statements(policy)
        if statement["Sid"].startswith(part)
        for action in listed(statement["Action"])
    }


def pairs(policy: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield each action with each of its resources, once."""
    result = {
        (action, resource)
        for statement in statements(policy)
        for action in listed(statement["Action"])
        for resource in listed(statement["Resource"])
    }
    yield from sorted(result)


def without(policy: Mapping[str, Any], action: str, resource: str | None = None) -> dict[str, Any]:
    """Return the policy without an action, or without the action on one resource."""
    reduced: list[dict[str, Any]] = []
    for number, item in enumerate(statements(policy)):
        actions, resources = listed(item["Action"]), listed(item["Resource"])
        if action not in actions or (resource is not None and resource not in resources):
            reduced.append(item)
            continue
        others = [other for other in actions if other != action]
        left = [] if resource is None else [other for other in resources if other != resource]
        parts = ((others, resources), ([action], left))
        reduced += [
            {**item, "Sid": f"Part{number}{part}", "Action": what, "Resource": on}
            for part, (what, on) in enumerate(parts)
            if what and on
        ]
    return {**policy, "Statement": reduced}


def listed(value: Any) -> list[Any]:
    """Return a value or a list as a list."""
    return value if isinstance(value, list) else [value]
