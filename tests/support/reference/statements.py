"""Whether a statement applies to a request.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from support.reference import conditions, principals, wildcards
from support.reference.conditions import as_list
from support.reference.truth import Truth, every

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from support.reference.model import Policy, ReferenceCaller


@dataclass(frozen=True)
class EvaluatedRequest:
    """A request as AWS evaluates it."""

    caller: ReferenceCaller
    action: str
    resource: str
    context: Mapping[str, Any]
    limited: bool
    """Whether the caller has a permissions boundary."""


WITH_PRINCIPALS = {"resource", "endpoint", "rcp"}
"""The kinds of policies that have a Principal."""

GATEWAY_SERVICES = {"s3", "dynamodb"}
"""Services of gateway endpoints, in whose policies an account means its root user only.

https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
"""

PARTS = 6
"""The number of parts of an ARN."""


def statement_effects(
    kind: str, policy: Policy, request: EvaluatedRequest
) -> Iterator[tuple[str, set[str]]]:
    """Yield the effect of each statement that applies, with how it names the caller.

    What AWS does not specify is evaluated as a denial.
    """
    variables = policy.get("Version") == "2012-10-17"
    for statement in as_list(policy["Statement"]):
        ways = _ways(kind, statement, request)
        applies = every(
            [
                bool(ways),
                _is_action(statement, request.action),
                _is_resource(kind, statement, request, variables=variables),
                _conditions_hold(statement, request, variables=variables),
            ]
        )
        if applies or (applies is None and statement["Effect"] == "Deny"):
            yield statement["Effect"], ways


def _ways(kind: str, statement: Policy, request: EvaluatedRequest) -> set[str]:
    """Return how a statement names the caller; `owner` if its kind has no Principal."""
    if kind not in WITH_PRINCIPALS:
        return {"owner"}
    if "Principal" not in statement and "NotPrincipal" not in statement:
        return {"anyone"} if statement["Effect"] == "Deny" else set()
    ways = principals.named(statement, request.caller, limited=request.limited)
    return ways - {"account"} if _grants_to_root_alone(kind, statement, request) else ways


def _grants_to_root_alone(kind: str, statement: Policy, request: EvaluatedRequest) -> bool:
    """Whether an account means its root user only, and the caller is not that user."""
    service = request.action.partition(":")[0].lower()
    grants = kind == "endpoint" and statement["Effect"] == "Allow"
    return grants and service in GATEWAY_SERVICES and request.caller.kind != "root"


def _is_action(statement: Policy, action: str) -> bool:
    """Whether the statement names the action, in any case."""
    patterns = as_list(statement.get("Action", statement.get("NotAction")))
    result = any(
        wildcards.matches(wildcards.wild(pattern.lower()), action.lower()) for pattern in patterns
    )
    return result is ("Action" in statement)


def _is_resource(
    kind: str, statement: Policy, request: EvaluatedRequest, *, variables: bool
) -> bool:
    """Whether the statement applies to the resource; without Resource it does."""
    if "Resource" not in statement and "NotResource" not in statement:
        return True

    def covers(written: str) -> bool:
        pattern = _complete_arn(kind, written)
        places = (
            wildcards.filled(pattern, lambda key: conditions.value_of(request.context, key))
            if variables
            else wildcards.wild(pattern)
        )
        return places is not None and wildcards.matches(places, request.resource)

    patterns = as_list(statement.get("Resource", statement.get("NotResource")))
    return any(map(covers, patterns)) is ("Resource" in statement)


def _complete_arn(kind: str, pattern: str) -> str:
    """Return an ARN pattern with omitted parts added, as each kind of policy allows."""
    completes = {
        "resource": "*" in pattern or "?" in pattern,
        "endpoint": "*" in pattern or "?" in pattern,
        "scp": pattern.endswith("*"),
        "rcp": False,
    }
    missing = PARTS - len(pattern.split(":"))
    if pattern.startswith("arn:") and missing > 0 and completes.get(kind, True):
        return pattern + ":*" * missing
    return pattern


def _conditions_hold(statement: Policy, request: EvaluatedRequest, *, variables: bool) -> Truth:
    return conditions.hold(statement.get("Condition", {}), request.context, variables=variables)
