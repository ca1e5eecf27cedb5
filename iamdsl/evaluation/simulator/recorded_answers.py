"""Cases and the policy simulator's answers as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.errors import IamdslError, NewerFormat, UnreadableState
from iamdsl.evaluation.decision.policy_set import PolicySet
from iamdsl.evaluation.request.caller import Caller
from iamdsl.evaluation.request.request import Request
from iamdsl.evaluation.request.resolved_request import ResolvedRequest
from iamdsl.evaluation.simulator.simulator_request import RESULTS
from iamdsl.snapshot.simulation import MatchedStatement, SimulationResult

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.evaluation.matchers.policy_inputs import Documents

FORMAT = 1


def to_text(
    answers: Iterable[tuple[Request, PolicySet, SimulationResult | str]],
) -> str:
    """Cases, each with AWS's answer or why there is none."""
    cases = [
        {
            "request": _request(request),
            "policies": _policies(request, policies),
            **({"skipped": result} if isinstance(result, str) else {"aws": attrs.asdict(result)}),
        }
        for request, policies, result in answers
    ]
    return json.dumps({"format": FORMAT, "cases": cases}, indent=1, ensure_ascii=False) + "\n"


def from_text(
    text: str | bytes, where: str
) -> list[tuple[Request, PolicySet, SimulationResult | str]]:
    """Cases and answers that were kept; raises UnreadableState or NewerFormat."""
    try:
        result = json.loads(text)
        newer = result["format"] > FORMAT
        cases = [] if newer else [_case(item) for item in result["cases"]]
    except (ValueError, KeyError, TypeError, IamdslError) as error:
        raise UnreadableState(
            "the answers cannot be read",
            where=where,
            why=f"{type(error).__name__}: {error}",
            next_step="ask AWS again: compare_with_aws(client, cases).to_json()",
        ) from None
    if newer:
        raise NewerFormat(
            f"the answers are of format {result['format']}",
            where=where,
            why=f"this iamdsl knows formats up to {FORMAT}",
            next_step="use a newer iamdsl",
        )
    return cases


def _request(request: Request) -> dict[str, Any]:
    return {
        "principal": attrs.asdict(request.principal),
        "action": request.action,
        "resource": request.resource,
        "context": dict(request.context),
        "resource_account": request.resource_account,
    }


def _policies(request: Request, policies: PolicySet) -> dict[str, Any]:
    """What the set was made of; what the request makes of open ARNs is filled in."""
    partition = ResolvedRequest(request).partition

    def bound(documents: Documents, account: str | None) -> list[dict[str, Any]]:
        return [
            document.bind(partition=partition, account=account).to_dict(lossless=True)
            for document in documents
        ]

    caller, owner = request.principal.account, request.owner
    result = {
        "identity": bound(policies.identity, caller),
        "resource": bound(policies.resource, owner),
        "boundary": bound(policies.boundary, caller),
        "session": bound(policies.session, caller),
        "scps": [bound(level, caller) for level in policies.scps],
        "rcps": [bound(level, owner) for level in policies.rcps],
        "endpoint": bound(policies.endpoint, owner),
        "management_account": policies.management_account,
        "restrict_public_buckets": policies.restrict_public_buckets,
    }
    return {layer: value for layer, value in result.items() if value}


def _case(kept: dict[str, Any]) -> tuple[Request, PolicySet, SimulationResult | str]:
    request = Request(**{**kept["request"], "principal": Caller(**kept["request"]["principal"])})
    result = kept["skipped"] if "skipped" in kept else _answer(kept["aws"])
    return request, PolicySet(**kept["policies"]), result


def _answer(kept: dict[str, Any]) -> SimulationResult:
    if kept["decision"] not in RESULTS:
        raise ValueError(f"{kept['decision']!r} is no decision of AWS's")
    return SimulationResult(
        **{
            **kept,
            "missing_context": tuple(kept["missing_context"]),
            "matched": tuple(map(_matched, kept["matched"])),
            "by_resource": tuple(map(_answer, kept["by_resource"])),
        }
    )


def _matched(kept: dict[str, Any]) -> MatchedStatement:
    return MatchedStatement(
        kept["policy"], kept["kind"], _place(kept["start"]), _place(kept["end"])
    )


def _place(kept: list[int] | None) -> tuple[int, int] | None:
    return None if kept is None else (kept[0], kept[1])
