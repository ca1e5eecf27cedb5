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


def said(policy: Policy, sent: Sent) -> Iterator[tuple[str, set[str]]]:
    """The effects of the statements about a request, each with how it names the caller.

    What AWS leaves unspecified is read towards denial.
    """
    variables = policy.get("Version") == "2012-10-17"
    for statement in as_list(policy["Statement"]):
        ways = principals.named(statement, sent.who, limited=sent.limited)
        about = every(
            [
                bool(ways),
                _is_action(statement, sent.action),
                _is_resource(statement, sent, variables=variables),
                _is_so(statement, sent, variables=variables),
            ]
        )
        if about or (about is None and statement["Effect"] == "Deny"):
            yield statement["Effect"], ways


def _is_action(statement: Policy, action: str) -> bool:
    """Actions are compared in any case."""
    patterns = as_list(statement.get("Action", statement.get("NotAction")))
    found = any(wildcards.matches(wildcards.wild(one.lower()), action.lower()) for one in patterns)
    return found is ("Action" in statement)


def _is_resource(statement: Policy, sent: Sent, *, variables: bool) -> bool:
    """A policy without resources is about the one that it is attached to."""
    if "Resource" not in statement and "NotResource" not in statement:
        return True

    def covers(pattern: str) -> bool:
        places = (
            wildcards.filled(pattern, lambda key: conditions.value_of(sent.context, key))
            if variables
            else wildcards.wild(pattern)
        )
        return places is not None and wildcards.matches(places, sent.resource)

    patterns = as_list(statement.get("Resource", statement.get("NotResource")))
    return any(map(covers, patterns)) is ("Resource" in statement)


def _is_so(statement: Policy, sent: Sent, *, variables: bool) -> Truth:
    return conditions.hold(statement.get("Condition", {}), sent.context, variables=variables)
