"""Decisions by identity policies, compared with moto's access control and a naive evaluator.

    python -m pytest benchmarks/access/test_against_moto.py

Each figure is the time of one decision. Both peers support identity policies only, with no or
few conditions; the number of equal decisions is printed. For large policies only a sample of the
requests is decided, because the peers are slow.
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
"""Step between the sampled requests for large policies."""

LONG = 20_000
"""Size in characters from which policies count as large."""


def _moto(policies: Policies) -> Callable[[Request], bool]:
    control = pytest.importorskip("moto.iam.access_control")
    moto_policies = [control.IAMPolicy(item.to_json()) for item in policies.documents]
    permitted, denied = control.PermissionResult.PERMITTED, control.PermissionResult.DENIED

    def call(request: Request) -> bool:
        matched = False
        for policy in moto_policies:
            result = policy.is_action_permitted(request.action, request.resource)
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
def test_identity_policies(
    peer: str,
    policies: Policies,
    requests: Sequence[Request],
    decision: Timing,
    compared: Compared,
    microseconds: Unit,
) -> None:
    evaluate = PEERS[peer](policies)
    sample = _sampled(policies, requests)
    ours = policies.identity_only()
    compared.note(f"{policies.name}: {_agreement(ours, evaluate, sample)} equal those of {peer}")
    compared(
        decision.again(ours.decide, sample),
        decision.once(evaluate, sample),
        names=(f"{policies.name}: ours", peer),
        unit=microseconds,
        rounds=5,
    )


def _agreement(
    ours: PolicySet, evaluate: Callable[[Request], bool], sample: Sequence[Request]
) -> str:
    equal = sum(ours.decide(request).allowed is evaluate(request) for request in sample)
    return f"{equal} of {len(sample)} decisions"


def _allowed(
    documents: Iterable[Mapping[str, Any]],
    action: str,
    resource: str,
    context: Mapping[str, Any],
) -> bool:
    """Return whether a statement allows the request and none denies it."""
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
        action_matches = any(
            fnmatchcase(folded, item.lower()) for item in _listed(statement["Action"])
        )
    else:
        action_matches = not any(
            fnmatchcase(folded, item.lower()) for item in _listed(statement["NotAction"])
        )
    if not action_matches:
        return False
    if "Resource" in statement:
        resource_matches = any(
            fnmatchcase(resource, item) for item in _listed(statement["Resource"])
        )
    else:
        resource_matches = not any(
            fnmatchcase(resource, item) for item in _listed(statement["NotResource"])
        )
    return resource_matches and all(
        _holds(operator, key, _listed(values), context)
        for operator, keys in statement.get("Condition", {}).items()
        for key, values in keys.items()
    )


def _holds(operator: str, key: str, values: list[Any], context: Mapping[str, Any]) -> bool:
    """Return whether a condition matches; only text comparisons can."""
    if key not in context:
        return operator.endswith("IfExists") or "Not" in operator
    request_value = str(context[key])
    result = any(fnmatchcase(request_value, str(item)) for item in values)
    if operator.startswith(("StringNot", "ArnNot")):
        return not result
    return result and operator.startswith(("String", "Arn", "Bool"))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
