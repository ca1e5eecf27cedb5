"""Identity policies decided beside moto's access control and the evaluator one writes in an hour.

    python -m pytest benchmarks/access/test_beside_peers.py

A figure is the time of one decision. Both peers know identity policies only, and no or few
conditions: how many decisions are the same is told. Where they take long, they and ours are
asked ten of the requests.
"""

from __future__ import annotations

import json
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from benchmarks.access.conftest import Policies, Timing
    from benchmarks.conftest import Compared, Unit
    from iamdsl.evaluation import PolicySet, Request

SAMPLE = 21
"""Each how many-th request is asked of what takes long."""

LONG = 20_000
"""Characters of policies from which on the peers take long."""


def _moto(policies: Policies) -> Callable[[Request], bool]:
    control = pytest.importorskip("moto.iam.access_control")
    theirs = [control.IAMPolicy(item.to_json()) for item in policies.documents]
    permitted, denied = control.PermissionResult.PERMITTED, control.PermissionResult.DENIED

    def call(request: Request) -> bool:
        matched = False
        for item in theirs:
            result = item.is_action_permitted(request.action, request.resource)
            if result is denied:
                return False
            matched = matched or result is permitted
        return matched

    return call


def _naive(policies: Policies) -> Callable[[Request], bool]:
    documents = [json.loads(item.to_json()) for item in policies.documents]

    def call(request: Request) -> bool:
        return _allowed(documents, request.action, request.resource, request.context)

    return call


PEERS = {"moto's access control": _moto, "fnmatch": _naive}


def _sampled(policies: Policies, requests: Sequence[Request]) -> Sequence[Request]:
    long = sum(len(item.to_json()) for item in policies.documents) > LONG
    return requests[::SAMPLE] if long else requests


@pytest.mark.parametrize("peer", PEERS)
@pytest.mark.benchmark(group="decide by identity policies")
def test_beside_peers(
    peer: str,
    policies: Policies,
    requests: Sequence[Request],
    decision: Timing,
    compared: Compared,
    microseconds: Unit,
) -> None:
    theirs = PEERS[peer](policies)
    some = _sampled(policies, requests)
    ours = policies.identity_only()
    compared.tell(f"{policies.name}: {_agreeing(ours, theirs, some)} as {peer} has it")
    compared(
        decision.again(ours.decide, some),
        decision.once(theirs, some),
        names=(f"{policies.name}: ours", peer),
        unit=microseconds,
        rounds=5,
    )


def _agreeing(ours: PolicySet, theirs: Callable[[Request], bool], some: Sequence[Request]) -> str:
    same = sum(ours.decide(request).allowed is theirs(request) for request in some)
    return f"{same} of {len(some)} decisions"


def _allowed(
    documents: Iterable[Mapping[str, Any]],
    action: str,
    resource: str,
    context: Mapping[str, Any],
) -> bool:
    """Whether a statement allows it and none denies it."""
    result = False
    for document in documents:
        for statement in _listed(document["Statement"]):
            if _applies(statement, action, resource, context):
                if statement["Effect"] == "Deny":
                    return False
                result = True
    return result


def _applies(
    statement: Mapping[str, Any], action: str, resource: str, context: Mapping[str, Any]
) -> bool:
    folded = action.lower()
    if "Action" in statement:
        named = any(fnmatchcase(folded, item.lower()) for item in _listed(statement["Action"]))
    else:
        named = not any(
            fnmatchcase(folded, item.lower()) for item in _listed(statement["NotAction"])
        )
    if not named:
        return False
    if "Resource" in statement:
        there = any(fnmatchcase(resource, item) for item in _listed(statement["Resource"]))
    else:
        there = not any(fnmatchcase(resource, item) for item in _listed(statement["NotResource"]))
    return there and all(
        _holds(operator, key, _listed(values), context)
        for operator, keys in statement.get("Condition", {}).items()
        for key, values in keys.items()
    )


def _holds(operator: str, key: str, values: list[Any], context: Mapping[str, Any]) -> bool:
    """Whether a condition holds; what is no comparison of text never does."""
    if key not in context:
        return operator.endswith("IfExists") or "Not" in operator
    asked = str(context[key])
    result = any(fnmatchcase(asked, str(item)) for item in values)
    if operator.startswith(("StringNot", "ArnNot")):
        return not result
    return result and operator.startswith(("String", "Arn", "Bool"))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
