"""Cases and the policy simulator's answers as JSON, to compare with again later."""

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
    """Return JSON text of cases, each with AWS's answer or the reason why there is none."""
    cases = [
        {
            "request": _request_data(request),
            "policies": _policies_data(request, policies),
            **({"skipped": result} if isinstance(result, str) else {"aws": attrs.asdict(result)}),
        }
        for request, policies, result in answers
    ]
    return json.dumps({"format": FORMAT, "cases": cases}, indent=1, ensure_ascii=False) + "\n"


def from_text(
    text: str | bytes, where: str
) -> list[tuple[Request, PolicySet, SimulationResult | str]]:
    """Read cases and answers from JSON text; `where` names the text in errors.

    Raises `UnreadableState` if the text cannot be read, and `NewerFormat` if a newer iamdsl
    wrote it.
    """
    try:
        result = json.loads(text)
        is_newer = result["format"] > FORMAT
        cases = [] if is_newer else [_read_case(case) for case in result["cases"]]
    except (ValueError, KeyError, TypeError, IamdslError) as error:
        raise UnreadableState(
            "the recorded answers cannot be read",
            where=where,
            why=f"{type(error).__name__}: {error}",
            next_step="record them again: compare_with_aws(client, cases).to_json()",
        ) from None
    if is_newer:
        raise NewerFormat(
            f"the recorded answers have format {result['format']}",
            where=where,
            why=f"this version of iamdsl reads formats up to {FORMAT}",
            next_step="upgrade: pip install --upgrade iamdsl",
        )
    return cases


def _request_data(request: Request) -> dict[str, Any]:
    return {
        "principal": attrs.asdict(request.principal),
        "action": request.action,
        "resource": request.resource,
        "context": dict(request.context),
        "resource_account": request.resource_account,
    }


def _policies_data(request: Request, policies: PolicySet) -> dict[str, Any]:
    """Return the policies by layer, with the request's accounts filled into ARNs that have none."""
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
        "scoped": [bound(level, caller) for level in policies.scoped],
        "scps": [bound(level, caller) for level in policies.scps],
        "rcps": [bound(level, owner) for level in policies.rcps],
        "endpoint": bound(policies.endpoint, owner),
        "management_account": policies.management_account,
        "restrict_public_buckets": policies.restrict_public_buckets,
    }
    return {layer: value for layer, value in result.items() if value}


def _read_case(data: dict[str, Any]) -> tuple[Request, PolicySet, SimulationResult | str]:
    request = Request(**{**data["request"], "principal": Caller(**data["request"]["principal"])})
    result = data["skipped"] if "skipped" in data else _read_answer(data["aws"])
    return request, PolicySet(**data["policies"]), result


def _read_answer(data: dict[str, Any]) -> SimulationResult:
    if data["decision"] not in RESULTS:
        raise ValueError(f"{data['decision']!r} is not a decision of AWS's policy simulator")
    return SimulationResult(
        **{
            **data,
            "missing_context": tuple(data["missing_context"]),
            "matched": tuple(map(_read_statement, data["matched"])),
            "by_resource": tuple(map(_read_answer, data["by_resource"])),
        }
    )


def _read_statement(data: dict[str, Any]) -> MatchedStatement:
    return MatchedStatement(
        data["policy"], data["kind"], _read_position(data["start"]), _read_position(data["end"])
    )


def _read_position(data: list[int] | None) -> tuple[int, int] | None:
    return None if data is None else (data[0], data[1])
