"""Compare decisions with those of AWS's policy simulator, called now or recorded before.

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
    simulation_arguments,
    takes_scps,
    unsupported_reason,
)
from iamdsl.snapshot.simulation import SimulationResult, read_result

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from iamdsl.client import ServiceClient

MAX_ACTIONS_PER_CALL = 100
"""The most actions in one call: as many as AWS answers in one page."""

_CANNOT_SIMULATE = frozenset({"InvalidInput", "PolicyEvaluation"})
"""Error codes of AWS if it cannot simulate the parameters."""


@attrs.frozen
class Case:
    """A request, and the policies that it is decided under."""

    request: Request
    policies: PolicySet


@attrs.frozen
class ComparedCase:
    """A case with the decision of iamdsl (`ours`) and the answer of AWS (`aws`)."""

    case: Case
    ours: Decision
    aws: SimulationResult

    @property
    def agrees(self) -> bool:
        """Whether both decide the same.

        For a request that SCPs block, AWS does not report whether the denial is explicit.
        """
        if self.aws.allowed or self.aws.allowed_by_organizations is False:
            return self.ours.allowed is self.aws.allowed
        return self.ours.result == RESULTS[self.aws.decision]

    def __str__(self) -> str:
        missing = ", ".join(self.aws.missing_context)
        return (
            f"{self.case.request}: {self.ours.result} by iamdsl, "
            f"{RESULTS[self.aws.decision]} by AWS"
            f"{f' (without the keys {missing})' if missing else ''}: {self.ours.reason}"
        )


@attrs.frozen
class SkippedCase:
    """A case that the simulator cannot answer, and why."""

    case: Case
    why: str

    def __str__(self) -> str:
        return f"{self.case.request}: {self.why}"


CaseOutcome: TypeAlias = ComparedCase | SkippedCase
"""The result for one case."""


@attrs.frozen
class CrossCheck:
    """Cases compared with AWS's answers, in the order in which they were given."""

    outcomes: tuple[CaseOutcome, ...] = ()

    @property
    def agreed(self) -> tuple[ComparedCase, ...]:
        """The cases that AWS decides as iamdsl does."""
        return tuple(case for case in self._compared() if case.agrees)

    @property
    def differed(self) -> tuple[ComparedCase, ...]:
        """The cases that AWS decides otherwise."""
        return tuple(case for case in self._compared() if not case.agrees)

    @property
    def skipped(self) -> tuple[SkippedCase, ...]:
        """The cases that AWS's simulator cannot answer."""
        return tuple(outcome for outcome in self.outcomes if isinstance(outcome, SkippedCase))

    def _compared(self) -> Iterator[ComparedCase]:
        return (outcome for outcome in self.outcomes if isinstance(outcome, ComparedCase))

    def to_json(self) -> str:
        """Return the cases and AWS's answers as JSON text, without the decisions of iamdsl."""
        return to_text(
            (
                outcome.case.request,
                outcome.case.policies,
                outcome.aws if isinstance(outcome, ComparedCase) else outcome.why,
            )
            for outcome in self.outcomes
        )

    @classmethod
    def from_json(cls, text: str | bytes, *, where: str = "recorded answers") -> CrossCheck:
        """Compare recorded answers with the decisions of today; no call is sent.

        `where` names the text in errors. Raises `UnreadableState` if the text cannot be read, and
        `NewerFormat` if a newer iamdsl wrote it.
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
    """Decide cases here and in AWS's policy simulator; `client` is boto3's client for IAM.

    Cases that differ only in the action are sent in one call of SimulateCustomPolicy, up to 100
    actions each. Nothing in the account is changed or read. Cases that the simulator cannot
    answer are skipped.

    Raises `AccessDenied` or another `CallFailed`, `NoCredentials` and `EndpointUnreachable`.
    https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html
    """
    given = [case if isinstance(case, Case) else Case(*case) for case in cases]
    scps = takes_scps(client)
    result: dict[int, SimulationResult | str] = {
        index: why
        for index, case in enumerate(given)
        if (why := unsupported_reason(case.request, case.policies, scps=scps)) is not None
    }
    for parameters, indexes in _group_cases(
        (index, case) for index, case in enumerate(given) if index not in result
    ):
        actions = list(
            dict.fromkeys(action_spelling(given[index].request.action) for index in indexes)
        )
        answers: dict[str, SimulationResult | str] = {}
        for start in range(0, len(actions), MAX_ACTIONS_PER_CALL):
            answers.update(
                _answers(client, parameters, actions[start : start + MAX_ACTIONS_PER_CALL])
            )
        result.update(
            (index, answers[action_spelling(given[index].request.action)]) for index in indexes
        )
    return CrossCheck(tuple(_outcome(case, result[index]) for index, case in enumerate(given)))


def _outcome(case: Case, result: SimulationResult | str) -> CaseOutcome:
    if isinstance(result, str):
        return SkippedCase(case, result)
    if result.allowed_by_organizations is False and not case.policies.scps:
        return SkippedCase(
            case, "it is denied by SCPs of the account that was called; the case has no SCPs"
        )
    return ComparedCase(case, case.policies.decide(case.request), result)


def _group_cases(cases: Iterable[tuple[int, Case]]) -> list[tuple[dict[str, Any], list[int]]]:
    """Return the parameters of each call without its actions, with the indexes of its cases."""
    groups: dict[str, tuple[dict[str, Any], list[int]]] = {}
    for index, case in cases:
        parameters = simulation_arguments(case.request, case.policies)
        groups.setdefault(json.dumps(parameters, sort_keys=True), (parameters, []))[1].append(index)
    return list(groups.values())


def _answers(
    client: ServiceClient, parameters: Mapping[str, Any], actions: list[str]
) -> dict[str, SimulationResult | str]:
    """Return AWS's answer for each action, or why there is none."""
    try:
        results = list(_results(client, {**parameters, "ActionNames": actions}))
    except CallFailed as error:
        if base_code(error.code) not in _CANNOT_SIMULATE:
            raise
        if len(actions) == 1:
            return {actions[0]: f"AWS cannot simulate it ({error.code}): {error.why}"}
        # AWS may be unable to simulate only one of the actions, so each is sent alone.
        return {
            action: answer
            for single in actions
            for action, answer in _answers(client, parameters, [single]).items()
        }
    (resource,) = parameters["ResourceArns"]
    by_action = {result.action.lower(): _result_on(resource, result) for result in results}
    return {
        action: by_action.get(action.lower(), "AWS's answer does not include this action")
        for action in actions
    }


def _result_on(resource: str, result: SimulationResult) -> SimulationResult:
    """Return the result for the resource of the case."""
    for specific in result.by_resource:
        if specific.resource == resource:
            return attrs.evolve(specific, allowed_by_organizations=result.allowed_by_organizations)
    return result


def _results(client: ServiceClient, parameters: dict[str, Any]) -> Iterator[SimulationResult]:
    """Yield the results of all pages; throttling and temporary errors are retried."""

    def send() -> Mapping[str, Any]:
        with translate_errors("iam", OPERATION):
            answer: Mapping[str, Any] = client.simulate_custom_policy(**parameters)
        return answer

    while True:
        page = send_with_retry(send)
        yield from map(read_result, page.get("EvaluationResults", ()))
        if not page.get("IsTruncated"):
            return
        parameters = {**parameters, "Marker": page["Marker"]}
