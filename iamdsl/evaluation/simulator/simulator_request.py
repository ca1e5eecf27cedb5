"""The parameters of SimulateCustomPolicy for a case, and what it cannot answer.

https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.catalog.entries.actions import Action
from iamdsl.catalog.queries.lookup import known_key
from iamdsl.evaluation.request.resolved_action import ALWAYS_ALLOWED_ACTIONS, resolve_action
from iamdsl.evaluation.request.resolved_request import ResolvedRequest
from iamdsl.snapshot.simulation import context_entries

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.client import ServiceClient
    from iamdsl.evaluation.decision.policy_set import PolicySet
    from iamdsl.evaluation.matchers.policy_inputs import Documents
    from iamdsl.evaluation.request.request import Request

OPERATION = "SimulateCustomPolicy"
SCPS = "OrderedOrganizationPolicyInputList"
MAX_LEVELS = 7
"""The most levels of SCPs that a call may have."""

RESULTS = {"allowed": "allowed", "implicitDeny": "implicit_deny", "explicitDeny": "explicit_deny"}
"""The results of iamdsl, by AWS's decisions."""

GRANTS_NOTHING = (
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","NotAction":"*","Resource":"*"}]}'
)
"""The policy sent for a caller without policies: the simulator requires one."""


def takes_scps(client: ServiceClient) -> bool:
    """Return whether the client can send SCPs, which the API has accepted since July 2026."""
    meta: Any = client.meta
    return SCPS in meta.service_model.operation_model(OPERATION).input_shape.members


def unsupported_reason(request: Request, policies: PolicySet, *, scps: bool) -> str | None:
    """Return why the simulator cannot answer, or None; `scps`: whether the client sends SCPs."""
    for is_met, why in _LIMITATIONS:
        if is_met(request, policies):
            return why
    if policies.scps and not scps:
        return "the client's botocore is too old to send SCPs to the simulator"
    return None


def _is_trust(request: Request, _: PolicySet) -> bool:
    return resolve_action(request.action, request.resource).by_trust_policy


def _lacks_key_policy(request: Request, policies: PolicySet) -> bool:
    return resolve_action(request.action, request.resource).by_key_policy and not policies.resource


def _has_unsupported_levels(_: Request, policies: PolicySet) -> bool:
    return len(policies.scps) > MAX_LEVELS or not all(policies.scps)


_LIMITATIONS: tuple[tuple[Callable[[Request, PolicySet], bool], str], ...] = (
    (
        lambda request, _: request.principal.kind not in {"user", "role"},
        "the simulator takes only users and roles as callers",
    ),
    (
        lambda request, _: request.action.lower() in ALWAYS_ALLOWED_ACTIONS,
        "AWS always allows this action, and the simulator evaluates only policies",
    ),
    (_is_trust, "the simulator ignores the role's trust policy"),
    (
        lambda request, policies: request.principal.kind == "role" and bool(policies.resource),
        "the simulator takes resource policies only if the caller is a user",
    ),
    (_lacks_key_policy, "a KMS key always has a key policy, and the case has none"),
    (lambda _, policies: bool(policies.session), "the simulator does not take session policies"),
    (
        lambda _, policies: bool(policies.scoped),
        "the simulator does not take policies of scoped credentials",
    ),
    (lambda _, policies: bool(policies.rcps), "the simulator does not take RCPs"),
    (
        lambda _, policies: bool(policies.endpoint),
        "the simulator does not take VPC endpoint policies",
    ),
    (
        lambda _, policies: len(policies.resource) > 1 or len(policies.boundary) > 1,
        "the simulator takes only one resource policy and one permissions boundary",
    ),
    (
        lambda _, policies: policies.restrict_public_buckets,
        "the simulator does not simulate S3 Block Public Access",
    ),
    (
        lambda _, policies: bool(policies.scps) and policies.management_account is not None,
        "the simulator does not take the organization's management account",
    ),
    (
        _has_unsupported_levels,
        f"the simulator takes 1 to {MAX_LEVELS} levels of SCPs, none of them empty",
    ),
)
"""What the simulator cannot answer, and why.

Trust policies: https://github.com/aws/aws-cli/issues/10314
"""


def simulation_arguments(request: Request, policies: PolicySet) -> dict[str, Any]:
    """Return the parameters of SimulateCustomPolicy except the action (`action_spelling`)."""
    resolved = ResolvedRequest(request)
    caller, owner = request.principal, request.owner

    def texts(documents: Documents, account: str | None) -> list[str]:
        return [
            document.bind(partition=resolved.partition, account=account).to_json()
            for document in documents
        ]

    def own(documents: Documents) -> list[str]:
        return texts(documents, caller.account)

    given = {
        "PolicyInputList": own(policies.identity) or [GRANTS_NOTHING],
        "PermissionsBoundaryPolicyInputList": own(policies.boundary),
        SCPS: [{"ServiceControlPolicyInputList": own(level)} for level in policies.scps],
        "ResourcePolicy": next(iter(texts(policies.resource, owner)), None),
        "ResourceArns": [resolved.resource],
        "ResourceOwner": f"arn:{resolved.partition}:iam::{owner}:root"
        if request.crosses_accounts
        else None,
        "CallerArn": caller.arn,
    }
    parameters = {name: value for name, value in given.items() if value}
    entries = context_entries(_context_keys(resolved, str(parameters).lower()))
    return {**parameters, "ContextEntries": entries} if entries else parameters


def action_spelling(action: str) -> str:
    """Return an action in AWS's spelling, if the catalog has it."""
    return str(Action.named(action))


def _context_keys(request: ResolvedRequest, policies: str) -> dict[str, Any]:
    """Return the keys given, and those that follow from the request if policies use them.

    The simulator derives no keys from the request.
    """
    given = request.original.context
    carried = {name: value for name, value in given.items() if name.lower() in request.known}
    follows = {
        key.name: value
        for name, value in request.known.items()
        if name not in given.folded and name in policies and (key := known_key(name)) is not None
    }
    return {**carried, **follows}
