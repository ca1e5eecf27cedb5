"""Every kind through its life under exactly the permissions that its plans ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from resources.kinds import CASES
from support.desk import Desk
from support.renewed import renewed
from support.watched import Asked, WatchedAccount, actions_of, allows, statements

from iamdsl.catalog import action
from iamdsl.deployment.permissions.authorization import PASSING, TAGGING
from iamdsl.deployment.permissions.document import PASSWORD_POLICY, permissions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.deployment import Plan
    from iamdsl.resources import Resource

BESIDES = {PASSWORD_POLICY, *(f"iam:{one}" for one in (*PASSING.values(), *TAGGING.values()))}
"""What is never called by itself, and what is read before a password is made."""

LATER = {
    # in bulk or singly, whichever takes fewer calls
    "iam:GetAccountAuthorizationDetails",
    "iam:GetUser",
    "iam:GetGroup",
    "iam:GetRole",
    "iam:ListRoles",
    "iam:GetPolicy",
    "iam:ListPolicies",
    # of what is there, and after a run that was cut short
    "iam:GetSSHPublicKey",
    "iam:GetAccessKeyLastUsed",
}
"""What may be read of the same objects at another time."""


@pytest.fixture(scope="module")
def account() -> WatchedAccount:
    return WatchedAccount()


class Life:
    """One account in which each run is held against what was said that it needs."""

    def __init__(self, name: str, account: WatchedAccount) -> None:
        case = CASES[name]
        self.account = renewed(account)
        self.desk = Desk(self.account, *case.around)
        for secret, fields in case.secrets.items():
            self.desk.secrets.put(secret, fields)
        case.standing(self.desk.iam)
        self.undoing: Mapping[str, Any] | None = None

    def run(self, *resources: Resource, undoes: bool = False) -> None:
        """Plan, apply, and plan again, under the policy of the first plan."""
        self.account.asked.clear()
        session = self.desk.declare(*resources)
        plan = session.plan()
        reads = tuple(sorted({one.action for one in self.account.asked}))
        plan = evolve(plan, reads=reads)
        policy = permissions(plan, rollback=True)
        held: Any = policy.to_dict()
        session.apply(plan)
        self.desk.declare(*resources).plan()
        allowed = {**held, "Statement": _parts(held, "Read", "Run")}
        assert [one for one in self.account.asked if not allows(allowed, one)] == []
        _check_nothing_more(plan, allowed, self.account.asked)
        _check_names(held)
        if undoes and self.undoing is not None:
            writes = [one for one in self.account.asked if one.action in _writes(plan)]
            assert [one for one in writes if not allows(self.undoing, one)] == []
        self.undoing = {**held, "Statement": _parts(held, "Undo")}


def _parts(policy: Mapping[str, Any], *parts: str) -> list[Any]:
    return [one for one in statements(policy) if one["Sid"].startswith(parts)]


def _writes(plan: Plan) -> set[str]:
    return {f"iam:{step.action.call.operation}" for step in plan.steps}


def _check_nothing_more(plan: Plan, policy: Mapping[str, Any], asked: list[Asked]) -> None:
    again = {
        f"iam:{step.action.readback.operation}"
        for step in plan.steps
        if step.action.readback is not None
    }
    called = {one.action for one in asked}
    assert actions_of(policy, "Run") - called - again <= BESIDES
    assert actions_of(policy, "Read") - called <= LATER


def _check_names(policy: Mapping[str, Any]) -> None:
    """Every action exists, and none that is about something is allowed on everything."""
    sids = [one["Sid"] for one in statements(policy)]
    assert len(set(sids)) == len(sids)
    assert all(sid.isalnum() for sid in sids)
    assert [one for one in actions_of(policy) if action(one).state != "current"] == []
    everywhere = [one for one in statements(policy) if one["Resource"] == "*"]
    for one in actions_of({"Statement": everywhere}):
        assert not action(one).required_resources


@pytest.mark.parametrize("name", CASES)
def test_a_life_under_its_own_permissions(name: str, account: WatchedAccount) -> None:
    case, life = CASES[name], Life(name, account)
    life.run()
    life.run(case.base)
    life.run(undoes=True)
    life.run(case.base, undoes=True)
    for change in case.changes:
        home = change.home or case.base
        life.run(change.to, *case.dependents(change.to))
        life.run(home, *case.dependents(home), undoes=True)
