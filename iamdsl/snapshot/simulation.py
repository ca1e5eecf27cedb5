"""What AWS itself says a principal may do: its policy simulator's answers.

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
"""What a request has for a condition key: one value, or several in a list or tuple."""

AnyDocument: TypeAlias = PolicyDocument | Mapping[str, Any] | str
"""A policy: of the language, as JSON values, or as JSON text."""


@attrs.frozen
class MatchedStatement:
    """A statement that decided: its policy, and where in the text (line, column) it stands.

    `kind` is where the policy comes from: `user`, `group`, `role`, `aws-managed`,
    `user-managed`, `resource` or `none` (given with the question).
    """

    policy: str
    kind: str | None
    start: tuple[int, int] | None
    end: tuple[int, int] | None


@attrs.frozen
class SimulationResult:
    """What one action on one resource came to.

    `decision` is `allowed`, `explicitDeny` or `implicitDeny`. `missing_context` are keys
    that a policy asks for and the question did not give: the answer may be another with
    them. `allowed_by_boundary` and `allowed_by_organizations` are None where there is
    no boundary and no organization; `details` are decisions by the policies' place
    (across accounts); `by_resource` are results for each resource where AWS
    simulates several as one (launching an instance).
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
    """The answers of SimulatePrincipalPolicy, one call a page; raises CallFailed."""
    return tuple(
        read_result(item)
        for page in pages(account, "iam", "SimulatePrincipalPolicy", arguments)
        for item in page.get("EvaluationResults", ())
    )


def document_text_for(account: Account, policy: AnyDocument) -> str:
    """A policy as JSON text, open ARNs filled in for the account."""
    if isinstance(policy, str):
        return policy
    if isinstance(policy, PolicyDocument):
        identity = account.identity()
        return policy.bind(partition=identity.partition, account=identity.account).to_json()
    return json.dumps(policy)


def context_entries(context: Mapping[str, ContextValues]) -> list[dict[str, Any]]:
    """A request's context as the simulator takes it.

    The type is the one that the catalog knows of the key, or else that of the value.
    """
    return [_entry(name, given) for name, given in context.items()]


def _entry(name: str, given: ContextValues) -> dict[str, Any]:
    several = isinstance(given, Sequence) and not isinstance(given, str | bytes)
    values: list[Any] = list(given) if several else [given]  # type: ignore[arg-type]
    key = known_key(name)
    kind = "string" if key is None else _TYPES.get(key.kind.removeprefix("key."), "string")
    if kind == "string" and values:
        kind = _type_of(values[0])
    return {
        "ContextKeyName": name,
        "ContextKeyType": f"{kind}List" if several or isinstance(key, SetKey) else kind,
        "ContextKeyValues": [_text(value) for value in values],
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
    """One of an answer's EvaluationResults."""
    action = item["EvalActionName"]
    return attrs.evolve(
        _result_of(action, item, item["EvalDecision"]),
        allowed_by_organizations=item.get("OrganizationsDecisionDetail", {}).get(
            "AllowedByOrganizations"
        ),
        by_resource=tuple(
            _result_of(action, entry, entry["EvalResourceDecision"])
            for entry in item.get("ResourceSpecificResults") or ()
        ),
    )


def _result_of(action: str, item: ApiAnswer, decision: str) -> SimulationResult:
    return SimulationResult(
        action=action,
        resource=item.get("EvalResourceName", "*"),
        decision=decision,
        missing_context=tuple(item.get("MissingContextValues") or ()),
        matched=tuple(map(_matched, item.get("MatchedStatements") or ())),
        allowed_by_boundary=item.get("PermissionsBoundaryDecisionDetail", {}).get(
            "AllowedByPermissionsBoundary"
        ),
        details=dict(item.get("EvalDecisionDetails") or {}),
    )


def _matched(item: ApiAnswer) -> MatchedStatement:
    return MatchedStatement(
        policy=item.get("SourcePolicyId", ""),
        kind=item.get("SourcePolicyType"),
        start=_place(item.get("StartPosition")),
        end=_place(item.get("EndPosition")),
    )


def _place(item: ApiAnswer | None) -> tuple[int, int] | None:
    return None if item is None else (item["Line"], item["Column"])
