"""Whether the statements of a policy are about a request.

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

    from support.reference.situation import Policy, Who


@dataclass(frozen=True)
class Sent:
    """A request as it reaches the policies."""

    who: Who
    action: str
    resource: str
    context: Mapping[str, Any]
    limited: bool
    """Whether the caller has a permissions boundary."""


ABOUT_OTHERS = {"resource", "endpoint", "rcp"}
"""The kinds of policies that name principals."""

BY_GATEWAY = {"s3", "dynamodb"}
"""Services of gateway endpoints, whose policies grant to the root user alone by an account.

https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
"""

PARTS = 6
"""The parts of an ARN."""


def said(kind: str, policy: Policy, sent: Sent) -> Iterator[tuple[str, set[str]]]:
    """The effects of the statements about a request, each with how it names the caller.

    What AWS leaves unspecified is read towards denial.
    """
    variables = policy.get("Version") == "2012-10-17"
    for statement in as_list(policy["Statement"]):
        ways = _named(kind, statement, sent)
        about = every(
            [
                bool(ways),
                _is_action(statement, sent.action),
                _is_resource(kind, statement, sent, variables=variables),
                _is_so(statement, sent, variables=variables),
            ]
        )
        if about or (about is None and statement["Effect"] == "Deny"):
            yield statement["Effect"], ways


def _named(kind: str, statement: Policy, sent: Sent) -> set[str]:
    """The ways in which a statement is about the caller; an own policy is about its owner."""
    if kind not in ABOUT_OTHERS:
        return {"owner"}
    if "Principal" not in statement and "NotPrincipal" not in statement:
        return {"anyone"} if statement["Effect"] == "Deny" else set()
    ways = principals.named(statement, sent.who, limited=sent.limited)
    return ways - {"account"} if _grants_to_root_alone(kind, statement, sent) else ways


def _grants_to_root_alone(kind: str, statement: Policy, sent: Sent) -> bool:
    """Whether an account stands for its root user, and the caller is another."""
    service = sent.action.partition(":")[0].lower()
    grants = kind == "endpoint" and statement["Effect"] == "Allow"
    return grants and service in BY_GATEWAY and sent.who.kind != "root"


def _is_action(statement: Policy, action: str) -> bool:
    """Actions are compared in any case."""
    patterns = as_list(statement.get("Action", statement.get("NotAction")))
    result = any(
        wildcards.matches(wildcards.wild(pattern.lower()), action.lower()) for pattern in patterns
    )
    return result is ("Action" in statement)


def _is_resource(kind: str, statement: Policy, sent: Sent, *, variables: bool) -> bool:
    """A policy without resources is about the one that it is attached to."""
    if "Resource" not in statement and "NotResource" not in statement:
        return True

    def covers(written: str) -> bool:
        pattern = _whole(kind, written)
        places = (
            wildcards.filled(pattern, lambda key: conditions.value_of(sent.context, key))
            if variables
            else wildcards.wild(pattern)
        )
        return places is not None and wildcards.matches(places, sent.resource)

    patterns = as_list(statement.get("Resource", statement.get("NotResource")))
    return any(map(covers, patterns)) is ("Resource" in statement)


def _whole(kind: str, pattern: str) -> str:
    """An ARN with parts left out, as each kind of policy reads it."""
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


def _is_so(statement: Policy, sent: Sent, *, variables: bool) -> Truth:
    return conditions.hold(statement.get("Condition", {}), sent.context, variables=variables)
