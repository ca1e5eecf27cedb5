"""Our decisions beside those of AWS's policy simulator; answers can be kept and held against later.

https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_testing-policies.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

import attrs

from iamdsl.client.error_translation import base_code, translate_errors
from iamdsl.client.retry_policy import send_with_retry
from iamdsl.errors import CallFailed
from iamdsl.evaluation.decision.decision import Decision
from iamdsl.evaluation.decision.policy_set import PolicySet
from iamdsl.evaluation.request.request import Request
from iamdsl.evaluation.simulator.recorded_answers import from_text, to_text
from iamdsl.evaluation.simulator.simulator_request import (
    OPERATION,
    RESULTS,
    action_spelling,
    obstacle,
    simulation_arguments,
    takes_scps,
)
from iamdsl.snapshot.simulation import SimulationResult, read_result

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from iamdsl.client import ServiceClient

ACTIONS_A_CALL = 100
"""Actions asked of in one call: as many as AWS has answers for in one page."""

_REFUSALS = frozenset({"InvalidInput", "PolicyEvaluation"})
"""Codes of AWS's when it cannot simulate what it was given."""


@attrs.frozen
class Case:
    """A request, and the policies that it is decided by."""

    request: Request
    policies: PolicySet


@attrs.frozen
class ComparedCase:
    """A case with our decision and AWS's answer, whose `matched` statements decided."""

    case: Case
    ours: Decision
    aws: SimulationResult

    @property
    def agrees(self) -> bool:
        """Whether both say the same; of what SCPs stop, AWS does not say whether one denies it."""
        if self.aws.allowed or self.aws.allowed_by_organizations is False:
            return self.ours.allowed is self.aws.allowed
        return self.ours.result == RESULTS[self.aws.decision]

    def __str__(self) -> str:
        missing = ", ".join(self.aws.missing_context)
        return (
            f"{self.case.request}: {self.ours.result} by iamdsl, "
            f"{RESULTS[self.aws.decision]} by AWS"
            f"{f' (without {missing})' if missing else ''}: {self.ours.reason}"
        )


@attrs.frozen
class SkippedCase:
    """A case that the simulator has no answer to, and why."""

    case: Case
    why: str

    def __str__(self) -> str:
        return f"{self.case.request}: {self.why}"


CaseOutcome: TypeAlias = ComparedCase | SkippedCase
"""What became of a case."""


@attrs.frozen
class CrossCheck:
    """Cases held against AWS's answers, in the order in which they were given."""

    outcomes: tuple[CaseOutcome, ...] = ()

    @property
    def agreed(self) -> tuple[ComparedCase, ...]:
        """Those that AWS decides as we do."""
        return tuple(case for case in self._compared() if case.agrees)

    @property
    def differed(self) -> tuple[ComparedCase, ...]:
        """Those that AWS decides otherwise."""
        return tuple(case for case in self._compared() if not case.agrees)

    @property
    def skipped(self) -> tuple[SkippedCase, ...]:
        """Those that AWS's simulator cannot answer."""
        return tuple(outcome for outcome in self.outcomes if isinstance(outcome, SkippedCase))

    def _compared(self) -> Iterator[ComparedCase]:
        return (outcome for outcome in self.outcomes if isinstance(outcome, ComparedCase))

    def to_json(self) -> str:
        """The cases and AWS's answers as text, to be kept; not our decisions."""
        return to_text(
            (
                outcome.case.request,
                outcome.case.policies,
                outcome.aws if isinstance(outcome, ComparedCase) else outcome.why,
            )
            for outcome in self.outcomes
        )

    @classmethod
    def from_json(cls, text: str | bytes, *, where: str = "the answers kept") -> CrossCheck:
        """Hold answers that were kept against what we decide today; nothing is sent.

        Raises UnreadableState or NewerFormat.
        """
        return cls(
            tuple(
                _outcome(Case(request, policies), result)
                for request, policies, result in from_text(text, where)
            )
        )

    def __str__(self) -> str:
        head = (
            f"{len(self.agreed)} agreed, {len(self.differed)} differed, {len(self.skipped)} skipped"
        )
        return "\n".join(
            [
                head,
                *(f"  differed  {case}" for case in self.differed),
                *(f"  skipped   {item}" for item in self.skipped),
            ]
        )


def compare_with_aws(
    client: ServiceClient, cases: Iterable[Case | tuple[Request, PolicySet]]
) -> CrossCheck:
    """Decide cases, and ask AWS's policy simulator the same; `client` is boto3's for IAM.

    Cases that differ in the action only are asked in one call (SimulateCustomPolicy, a page of
    answers each). Nothing is changed or read in the account. What the simulator cannot answer
    is skipped. Raises AccessDenied or another CallFailed, NoCredentials, EndpointUnreachable.
    https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html
    """
    given = [item if isinstance(item, Case) else Case(*item) for item in cases]
    scps = takes_scps(client)
    result: dict[int, SimulationResult | str] = {
        place: why
        for place, case in enumerate(given)
        if (why := obstacle(case.request, case.policies, scps=scps)) is not None
    }
    for asked, places in _group_cases(
        (place, case) for place, case in enumerate(given) if place not in result
    ):
        actions = list(
            dict.fromkeys(action_spelling(given[place].request.action) for place in places)
        )
        answers: dict[str, SimulationResult | str] = {}
        for start in range(0, len(actions), ACTIONS_A_CALL):
            answers.update(_answers(client, asked, actions[start : start + ACTIONS_A_CALL]))
        result.update(
            (place, answers[action_spelling(given[place].request.action)]) for place in places
        )
    return CrossCheck(tuple(_outcome(case, result[place]) for place, case in enumerate(given)))


def _outcome(case: Case, result: SimulationResult | str) -> CaseOutcome:
    if isinstance(result, str):
        return SkippedCase(case, result)
    if result.allowed_by_organizations is False and not case.policies.scps:
        return SkippedCase(case, "the SCPs of the account that was asked stop it, not those given")
    return ComparedCase(case, case.policies.decide(case.request), result)


def _group_cases(cases: Iterable[tuple[int, Case]]) -> list[tuple[dict[str, Any], list[int]]]:
    """Questions without their actions, each with the places of its cases."""
    groups: dict[str, tuple[dict[str, Any], list[int]]] = {}
    for place, case in cases:
        asked = simulation_arguments(case.request, case.policies)
        groups.setdefault(json.dumps(asked, sort_keys=True), (asked, []))[1].append(place)
    return list(groups.values())


def _answers(
    client: ServiceClient, asked: Mapping[str, Any], actions: list[str]
) -> dict[str, SimulationResult | str]:
    """AWS's answer for each action, or why it has none."""
    try:
        results = list(_results(client, {**asked, "ActionNames": actions}))
    except CallFailed as error:
        if base_code(error.code) not in _REFUSALS:
            raise
        if len(actions) == 1:
            return {actions[0]: f"AWS cannot simulate it ({error.code}): {error.why}"}
        # One of them may be what AWS cannot simulate; the others are answered.
        return {
            action: answer
            for item in actions
            for action, answer in _answers(client, asked, [item]).items()
        }
    (resource,) = asked["ResourceArns"]
    by_action = {result.action.lower(): _result_on(resource, result) for result in results}
    return {
        entry: by_action.get(entry.lower(), "AWS's answer does not have it") for entry in actions
    }


def _result_on(resource: str, result: SimulationResult) -> SimulationResult:
    """The result for the one resource that was asked about."""
    for item in result.by_resource:
        if item.resource == resource:
            return attrs.evolve(item, allowed_by_organizations=result.allowed_by_organizations)
    return result


def _results(client: ServiceClient, asked: dict[str, Any]) -> Iterator[SimulationResult]:
    """The results of all pages; what passes is waited for."""

    def send() -> Mapping[str, Any]:
        with translate_errors("iam", OPERATION):
            answer: Mapping[str, Any] = client.simulate_custom_policy(**asked)
        return answer

    while True:
        page = send_with_retry(send)
        yield from map(read_result, page.get("EvaluationResults", ()))
        if not page.get("IsTruncated"):
            return
        asked = {**asked, "Marker": page["Marker"]}
