"""A random request with policies of every kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from support.random_cases import focused_policies
from support.random_cases.actions import random_action
from support.random_cases.callers import ACCOUNTS, random_caller
from support.random_cases.contexts import random_context
from support.random_cases.focused_policies import EVERYTHING
from support.random_cases.statements import policy, protective
from support.random_cases.weighted_choice import often, weighted
from support.reference import facts
from support.reference.layers import HAVE_SCOPED
from support.reference.model import Policies, Policy, ReferenceRequest

if TYPE_CHECKING:
    import random

Case: TypeAlias = tuple[ReferenceRequest, Policies]


def random_case(rng: random.Random) -> Case:
    """Return a random request with policies close to it; in half of the cases focused policies."""
    request = _request(rng)
    if often(rng, 0.5):
        return request, focused_policies.policies(rng, request)
    return request, _policies_of_every_kind(rng, request)


def _policies_of_every_kind(rng: random.Random, request: ReferenceRequest) -> Policies:
    """Return policies of every kind, each close to the request."""
    carried = facts.evaluated_context(request)

    def near(**shape: bool) -> Policy:
        return policy(rng, request, carried, **shape)

    def everything_or_near(share: float) -> Policy:
        return EVERYTHING if often(rng, share) else near()

    def scp_level() -> tuple[Policy, ...]:
        return tuple(everything_or_near(0.5) for _ in range(rng.choice([0, *[1] * 8, 2, 2])))

    def rcp_level() -> tuple[Policy, ...]:
        return (protective(rng, request, carried),) if often(rng, 0.7) else ()

    is_trust = request.action.startswith("sts:") and ":role/" in request.resource
    needs_resource = is_trust or request.action.startswith("kms:") or request.caller.account is None
    return Policies(
        identity=tuple(near() for _ in range(weighted(rng, {0: 1, 1: 6, 2: 3}))),
        resource=near(names=True, places=not is_trust)
        if often(rng, 0.9 if needs_resource else 0.55)
        else None,
        boundary=everything_or_near(0.2) if often(rng, 0.3) else None,
        session=tuple(everything_or_near(0.2) for _ in range(rng.choice([1, 1, 2])))
        if often(rng, 0.85 if request.caller.kind == "federated_user" else 0.3)
        else None,
        scoped=tuple((everything_or_near(0.4),) for _ in range(rng.randint(1, 3)))
        if request.caller.kind in HAVE_SCOPED and often(rng, 0.15)
        else (),
        scps=tuple(scp_level() for _ in range(rng.randint(1, 3))) if often(rng, 0.25) else (),
        rcps=tuple(rcp_level() for _ in range(rng.randint(1, 2))) if often(rng, 0.15) else (),
        endpoint=near(names=True) if often(rng, 0.12) else None,
        management_account=rng.choice(ACCOUNTS) if often(rng, 0.1) else None,
    )


def _request(rng: random.Random) -> ReferenceRequest:
    caller = random_caller(rng)
    other = ACCOUNTS[caller.account == ACCOUNTS[0]]
    account = other if caller.account is None or often(rng, 0.3) else caller.account
    action, resource = random_action(rng, caller.kind, account)
    resource_account: dict[str, Any] = {}
    if not facts.arn_part(resource, 4):
        resource_account["resource_account"] = rng.choice([None, account])
    if often(rng, 0.15):
        action = rng.choice([action.lower(), action.upper()])
    return ReferenceRequest(
        caller, action, resource, random_context(rng, caller.kind), **resource_account
    )
