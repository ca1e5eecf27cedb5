"""Call AWS's policy simulator, and read its results.

https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_testing-policies.html
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from iamdsl.catalog.queries.lookup import known_key
from iamdsl.client.invocation import pages
from iamdsl.language.builders.multivalued_keys import SetKey
from iamdsl.language.documents.policy_document import PolicyDocument

if TYPE_CHECKING:
    from iamdsl.client import Account
    from iamdsl.snapshot.authorization_details import ApiAnswer

Ip: TypeAlias = IPv4Address | IPv6Address | IPv4Network | IPv6Network
ContextValue: TypeAlias = str | bool | int | float | bytes | datetime | Ip
"""One value of a condition key."""

ContextValues: TypeAlias = ContextValue | Sequence[ContextValue]
"""The value of a condition key in a request; several in a list or tuple."""

AnyDocument: TypeAlias = PolicyDocument | Mapping[str, Any] | str
"""A policy: a `PolicyDocument`, JSON values, or JSON text."""


@attrs.frozen
class MatchedStatement:
    """A statement that decided: its policy, and its start and end (line, column) in the text.

    `kind` is the source of the policy: `user`, `group`, `role`, `aws-managed`,
    `user-managed`, `resource` or `none` (given with the request).
    """

    policy: str
    kind: str | None
    start: tuple[int, int] | None
    end: tuple[int, int] | None


@attrs.frozen
class SimulationResult:
    """The simulator's result for one action on one resource.

    `decision` is `allowed`, `explicitDeny` or `implicitDeny`. `missing_context` are condition
    keys that a policy uses and the request did not have: with them the decision may differ.
    `allowed_by_boundary` and `allowed_by_organizations` are None if there is no permissions
    boundary or no organization. `details` are the decisions by kind of policy (for cross-account
    requests). `by_resource` are the results for each resource if AWS simulates several at
    once (launching an instance).
    """

    action: str
    resource: str
    decision: str
    missing_context: tuple[str, ...] = ()
    matched: tuple[MatchedStatement, ...] = ()
    allowed_by_boundary: bool | None = None
    allowed_by_organizations: bool | None = None
    details: Mapping[str, str] = attrs.field(factory=dict)
    by_resource: tuple[SimulationResult, ...] = ()

    @property
    def allowed(self) -> bool:
        """Whether the decision is `allowed`."""
        return self.decision == "allowed"


def simulate_principal(
    account: Account, arguments: Mapping[str, Any]
) -> tuple[SimulationResult, ...]:
    """Return the results of SimulatePrincipalPolicy, one call per page; raises `CallFailed`."""
    return tuple(
        read_result(result)
        for page in pages(account, "iam", "SimulatePrincipalPolicy", arguments)
        for result in page.get("EvaluationResults", ())
    )


def document_text_for(account: Account, policy: AnyDocument) -> str:
    """Return a policy as JSON text, with the account filled into ARNs that have none.

    Raises `UnboundArn` if an ARN still has no account or partition.
    """
    if isinstance(policy, str):
        return policy
    if isinstance(policy, PolicyDocument):
        identity = account.identity()
        return policy.bind(partition=identity.partition, account=identity.account).to_json()
    return json.dumps(policy)


def context_entries(context: Mapping[str, ContextValues]) -> list[dict[str, Any]]:
    """Return a request's context in the form of the simulator's API.

    The type of a key is taken from the catalog, or for an unknown key from its value.
    """
    return [_entry(name, value) for name, value in context.items()]


def _entry(name: str, value: ContextValues) -> dict[str, Any]:
    several = isinstance(value, Sequence) and not isinstance(value, str | bytes)
    values: list[Any] = list(value) if several else [value]  # type: ignore[arg-type]
    key = known_key(name)
    kind = "string" if key is None else _TYPES.get(key.kind.removeprefix("key."), "string")
    if kind == "string" and values:
        kind = _type_of(values[0])
    return {
        "ContextKeyName": name,
        "ContextKeyType": f"{kind}List" if several or isinstance(key, SetKey) else kind,
        "ContextKeyValues": list(map(_text, values)),
    }


_TYPES: Mapping[str, str] = {
    "ip": "ip",
    "date": "date",
    "bool": "boolean",
    "number": "numeric",
    "binary": "binary",
}
"""The simulator's type for each kind of key that is not text."""


def _type_of(value: ContextValue) -> str:
    match value:
        case bool():
            return "boolean"
        case int() | float():
            return "numeric"
        case datetime():
            return "date"
        case bytes():
            return "binary"
        case IPv4Address() | IPv6Address() | IPv4Network() | IPv6Network():
            return "ip"
    return "string"


def _text(value: ContextValue) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case datetime():
            return value.isoformat()
        case bytes():
            return base64.b64encode(value).decode()
    return str(value)


def read_result(item: ApiAnswer) -> SimulationResult:
    """Return one of the EvaluationResults of a response."""
    action = item["EvalActionName"]
    return attrs.evolve(
        _result(action, item, item["EvalDecision"]),
        allowed_by_organizations=item.get("OrganizationsDecisionDetail", {}).get(
            "AllowedByOrganizations"
        ),
        by_resource=tuple(
            _result(action, resource, resource["EvalResourceDecision"])
            for resource in item.get("ResourceSpecificResults") or ()
        ),
    )


def _result(action: str, item: ApiAnswer, decision: str) -> SimulationResult:
    return SimulationResult(
        action=action,
        resource=item.get("EvalResourceName", "*"),
        decision=decision,
        missing_context=tuple(item.get("MissingContextValues") or ()),
        matched=tuple(map(_matched_statement, item.get("MatchedStatements") or ())),
        allowed_by_boundary=item.get("PermissionsBoundaryDecisionDetail", {}).get(
            "AllowedByPermissionsBoundary"
        ),
        details=dict(item.get("EvalDecisionDetails") or {}),
    )


def _matched_statement(item: ApiAnswer) -> MatchedStatement:
    return MatchedStatement(
        policy=item.get("SourcePolicyId", ""),
        kind=item.get("SourcePolicyType"),
        start=_position(item.get("StartPosition")),
        end=_position(item.get("EndPosition")),
    )


def _position(item: ApiAnswer | None) -> tuple[int, int] | None:
    return None if item is None else (item["Line"], item["Column"])
