"""Policies whose result depends on one element only, so that its rules are tested often."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support.random_cases.callers import ACCOUNTS
from support.random_cases.conditions import conditions
from support.random_cases.statements import actions, principals, protective, resources
from support.random_cases.weighted_choice import often, weighted
from support.reference import facts
from support.reference.model import Policies, Policy, ReferenceRequest

if TYPE_CHECKING:
    import random

ALL: dict[str, Any] = {"Action": "*", "Resource": "*"}
ANYONE: dict[str, Any] = {"Principal": "*", **ALL}
EVERYTHING: Policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", **ALL}]}
FOR_ANYONE: Policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", **ANYONE}]}
NOTHING: Policy = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "sns:Publish", "Resource": "*"}],
}


def policies(rng: random.Random, request: ReferenceRequest) -> Policies:
    """Return policies decided by conditions, by patterns, by principals, or by SCPs and RCPs."""
    generator = weighted(
        rng, {_on_conditions: 5, _on_patterns: 2, _on_principals: 3, _on_guardrails: 1}
    )
    return generator(rng, request)


def _document(rng: random.Random, *statements: dict[str, Any]) -> Policy:
    version = weighted(rng, {"2012-10-17": 0.9, "2008-10-17": 0.06, "": 0.04})
    result: dict[str, Any] = {"Version": version} if version else {}
    return {**result, "Statement": list(statements)}


def _on_conditions(rng: random.Random, request: ReferenceRequest) -> Policies:
    carried = facts.evaluated_context(request)
    statement = {"Condition": conditions(rng, carried), **ANYONE}
    return _with_statement(rng, request, statement)


def _on_patterns(rng: random.Random, request: ReferenceRequest) -> Policies:
    result = actions(rng, request.action) | resources(rng, request.resource)
    return _with_statement(rng, request, {"Principal": "*", **result})


def _with_statement(
    rng: random.Random, request: ReferenceRequest, statement: dict[str, Any]
) -> Policies:
    """Return policies in which this statement of the resource policy decides."""
    if request.caller.kind == "root" or often(rng, 0.4):
        denial = {"Effect": "Deny", **statement}
        result = _document(rng, {"Effect": "Allow", **ANYONE}, denial)
    else:
        result = _document(rng, {"Effect": "Allow", **statement})
    same_account = facts.resource_account(request) == request.caller.account
    return Policies(() if same_account else (EVERYTHING,), resource=result)


def _on_principals(rng: random.Random, request: ReferenceRequest) -> Policies:
    if often(rng, 0.4):
        denial = {"Effect": "Deny", **principals(rng, request.caller, excluding=0.7), **ALL}
        result = _document(rng, {"Effect": "Allow", **ANYONE}, denial)
    else:
        result = _document(rng, {"Effect": "Allow", **principals(rng, request.caller), **ALL})
    return Policies(
        rng.choice([(), (EVERYTHING,)]),
        resource=result,
        boundary=rng.choice([None, None, EVERYTHING, NOTHING]),
        session=rng.choice([None, None, (EVERYTHING,), (NOTHING,)]),
    )


def _on_guardrails(rng: random.Random, request: ReferenceRequest) -> Policies:
    def scp_level() -> tuple[Policy, ...]:
        effect = rng.choice(["Allow", "Allow", "Allow", "Deny"])
        statement = {"Effect": effect, **actions(rng, request.action), "Resource": "*"}
        return rng.choice([(EVERYTHING,), (_document(rng, statement),), ()])

    def rcp_level() -> tuple[Policy, ...]:
        return (protective(rng, request, facts.evaluated_context(request)),)

    return Policies(
        (EVERYTHING,),
        resource=FOR_ANYONE,
        session=(EVERYTHING,),
        scps=(scp_level(), (EVERYTHING,)) if often(rng, 0.5) else (),
        rcps=(rcp_level(),) if often(rng, 0.6) else (),
        management_account=rng.choice([None, *ACCOUNTS]),
    )
