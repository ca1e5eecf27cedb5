"""Policies of which one part alone decides, so that all of its rules come up often."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support.random_cases.callers import ACCOUNTS
from support.random_cases.conditions import conditions
from support.random_cases.statements import actions, principals, protective, resources
from support.random_cases.weighted_choice import often, weighted
from support.reference import facts
from support.reference.situation import Asked, Policies, Policy

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


def policies(chance: random.Random, asked: Asked) -> Policies:
    """Policies in which conditions decide, or patterns, or names, or the organization."""
    light = weighted(chance, {_on_conditions: 5, _on_patterns: 2, _on_names: 3, _on_guardrails: 1})
    return light(chance, asked)


def _document(chance: random.Random, *statements: dict[str, Any]) -> Policy:
    version = weighted(chance, {"2012-10-17": 0.9, "2008-10-17": 0.06, "": 0.04})
    result: dict[str, Any] = {"Version": version} if version else {}
    return {**result, "Statement": list(statements)}


def _on_conditions(chance: random.Random, asked: Asked) -> Policies:
    carried = facts.context_sent(asked)
    statement = {"Condition": conditions(chance, carried), **ANYONE}
    return _resting_on(chance, asked, statement)


def _on_patterns(chance: random.Random, asked: Asked) -> Policies:
    result = actions(chance, asked.action) | resources(chance, asked.resource)
    return _resting_on(chance, asked, {"Principal": "*", **result})


def _resting_on(chance: random.Random, asked: Asked, statement: dict[str, Any]) -> Policies:
    """One statement of the resource's policy allows all or denies all."""
    if asked.who.kind == "root" or often(chance, 0.4):
        denied = {"Effect": "Deny", **statement}
        result = _document(chance, {"Effect": "Allow", **ANYONE}, denied)
    else:
        result = _document(chance, {"Effect": "Allow", **statement})
    at_home = facts.resource_account(asked) == asked.who.account
    return Policies(() if at_home else (EVERYTHING,), resource=result)


def _on_names(chance: random.Random, asked: Asked) -> Policies:
    if often(chance, 0.4):
        denied = {"Effect": "Deny", **principals(chance, asked.who, excluding=0.7), **ALL}
        result = _document(chance, {"Effect": "Allow", **ANYONE}, denied)
    else:
        result = _document(chance, {"Effect": "Allow", **principals(chance, asked.who), **ALL})
    return Policies(
        chance.choice([(), (EVERYTHING,)]),
        resource=result,
        boundary=chance.choice([None, None, EVERYTHING, NOTHING]),
        session=chance.choice([None, None, (EVERYTHING,), (NOTHING,)]),
    )


def _on_guardrails(chance: random.Random, asked: Asked) -> Policies:
    def level() -> tuple[Policy, ...]:
        effect = chance.choice(["Allow", "Allow", "Allow", "Deny"])
        said = {"Effect": effect, **actions(chance, asked.action), "Resource": "*"}
        return chance.choice([(EVERYTHING,), (_document(chance, said),), ()])

    def protecting() -> tuple[Policy, ...]:
        return (protective(chance, asked, facts.context_sent(asked)),)

    return Policies(
        (EVERYTHING,),
        resource=FOR_ANYONE,
        session=(EVERYTHING,),
        scps=(level(), (EVERYTHING,)) if often(chance, 0.5) else (),
        rcps=(protecting(),) if often(chance, 0.6) else (),
        management_account=chance.choice([None, *ACCOUNTS]),
    )
