"""A request with policies of every kind, all by chance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from support.random_cases import focused_policies
from support.random_cases.actions import asked as something
from support.random_cases.callers import ACCOUNTS, caller
from support.random_cases.contexts import context
from support.random_cases.focused_policies import EVERYTHING
from support.random_cases.statements import policy, protective
from support.random_cases.weighted_choice import often, weighted
from support.reference import facts
from support.reference.situation import Asked, Policies, Policy

if TYPE_CHECKING:
    import random

Case: TypeAlias = tuple[Asked, Policies]


def case(chance: random.Random) -> Case:
    """A request with policies close to it; in every other case one part of them matters alone."""
    asked = _request(chance)
    if often(chance, 0.5):
        return asked, focused_policies.policies(chance, asked)
    return asked, _all_around(chance, asked)


def _all_around(chance: random.Random, asked: Asked) -> Policies:
    """Policies of every kind, each close to the request."""
    carried = facts.context_sent(asked)

    def near(**shape: bool) -> Policy:
        return policy(chance, asked, carried, **shape)

    def generous(share: float) -> Policy:
        return EVERYTHING if often(chance, share) else near()

    def level() -> tuple[Policy, ...]:
        return tuple(generous(0.5) for _ in range(chance.choice([0, *[1] * 8, 2, 2])))

    def protecting() -> tuple[Policy, ...]:
        return (protective(chance, asked, carried),) if often(chance, 0.7) else ()

    is_trust = asked.action.startswith("sts:") and ":role/" in asked.resource
    needs_resource = is_trust or asked.action.startswith("kms:") or asked.who.account is None
    return Policies(
        identity=tuple(near() for _ in range(weighted(chance, {0: 1, 1: 6, 2: 3}))),
        resource=near(names=True, places=not is_trust)
        if often(chance, 0.9 if needs_resource else 0.55)
        else None,
        boundary=generous(0.2) if often(chance, 0.3) else None,
        session=tuple(generous(0.2) for _ in range(chance.choice([1, 1, 2])))
        if often(chance, 0.85 if asked.who.kind == "federated_user" else 0.3)
        else None,
        scps=tuple(level() for _ in range(chance.randint(1, 3))) if often(chance, 0.25) else (),
        rcps=tuple(protecting() for _ in range(chance.randint(1, 2)))
        if often(chance, 0.15)
        else (),
        endpoint=near(names=True) if often(chance, 0.12) else None,
        management_account=chance.choice(ACCOUNTS) if often(chance, 0.1) else None,
    )


def _request(chance: random.Random) -> Asked:
    who = caller(chance)
    other = ACCOUNTS[who.account == ACCOUNTS[0]]
    account = other if who.account is None or often(chance, 0.3) else who.account
    action, resource = something(chance, who.kind, account)
    told: dict[str, Any] = {}
    if not facts.part(resource, 4):
        told["resource_account"] = chance.choice([None, account])
    if often(chance, 0.15):
        action = chance.choice([action.lower(), action.upper()])
    return Asked(who, action, resource, context(chance, who.kind), **told)
