"""What AWS's policy simulator can be asked of a request and its policies, and what it cannot.

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
MOST_LEVELS = 7
"""Levels of SCPs that a question may have."""

RESULTS = {"allowed": "allowed", "implicitDeny": "implicit_deny", "explicitDeny": "explicit_deny"}
"""AWS's decisions, in our words."""

GRANTS_NOTHING = (
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","NotAction":"*","Resource":"*"}]}'
)
"""The policy of a caller who has none: the simulator wants one."""


def takes_scps(client: ServiceClient) -> bool:
    """Whether the client is new enough to send SCPs (its API has them since July 2026)."""
    meta: Any = client.meta
    return SCPS in meta.service_model.operation_model(OPERATION).input_shape.members


def obstacle(request: Request, policies: PolicySet, *, scps: bool) -> str | None:
    """Why the simulator cannot answer, None when it can; `scps`: whether it can be sent them."""
    for stands, why in _OBSTACLES:
        if stands(request, policies):
            return why
    if policies.scps and not scps:
        return "the client's botocore is too old to send SCPs to the simulator"
    return None


def _is_trust(request: Request, _: PolicySet) -> bool:
    return resolve_action(request.action, request.resource).by_trust_policy


def _lacks_key_policy(request: Request, policies: PolicySet) -> bool:
    return resolve_action(request.action, request.resource).by_key_policy and not policies.resource


def _has_odd_levels(_: Request, policies: PolicySet) -> bool:
    return len(policies.scps) > MOST_LEVELS or not all(policies.scps)


_OBSTACLES: tuple[tuple[Callable[[Request, PolicySet], bool], str], ...] = (
    (
        lambda request, _: request.principal.kind not in {"user", "role"},
        "the simulator takes users and roles as callers only",
    ),
    (
        lambda request, _: request.action.lower() in ALWAYS_ALLOWED_ACTIONS,
        "no policy decides this action, and the simulator knows policies only",
    ),
    (_is_trust, "the simulator takes no notice of a role's trust policy"),
    (
        lambda request, policies: request.principal.kind == "role" and bool(policies.resource),
        "the simulator takes resource policies for users only",
    ),
    (_lacks_key_policy, "a KMS key always has a key policy, and none is given"),
    (lambda _, policies: bool(policies.session), "the simulator takes no session policies"),
    (lambda _, policies: bool(policies.rcps), "the simulator takes no RCPs"),
    (lambda _, policies: bool(policies.endpoint), "the simulator takes no endpoint policies"),
    (
        lambda _, policies: len(policies.resource) > 1 or len(policies.boundary) > 1,
        "the simulator takes one resource policy and one boundary",
    ),
    (
        lambda _, policies: policies.restrict_public_buckets,
        "the simulator does not know S3 Block Public Access",
    ),
    (
        lambda _, policies: bool(policies.scps) and policies.management_account is not None,
        "the simulator is not told which account manages the organization",
    ),
    (
        _has_odd_levels,
        f"the simulator takes one to {MOST_LEVELS} levels of SCPs, none of them empty",
    ),
)
"""What cannot be asked, and why.

Trust policies: https://github.com/aws/aws-cli/issues/10314
"""


def simulation_arguments(request: Request, policies: PolicySet) -> dict[str, Any]:
    """Return the parameters of SimulateCustomPolicy but for the action (`action_spelling`)."""
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
    asked = {name: value for name, value in given.items() if value}
    entries = context_entries(_context_keys(resolved, str(asked).lower()))
    return {**asked, "ContextEntries": entries} if entries else asked


def action_spelling(action: str) -> str:
    """An action as AWS spells it, as far as the catalog knows it."""
    return str(Action.named(action))


def _context_keys(request: ResolvedRequest, policies: str) -> dict[str, Any]:
    """The keys given, and what follows from the rest of the request where policies ask for it.

    The simulator knows no key that it is not told.
    """
    given = request.original.context
    carried = {name: value for name, value in given.items() if name.lower() in request.known}
    follows = {
        key.name: value
        for name, value in request.known.items()
        if name not in given.folded and name in policies and (key := known_key(name)) is not None
    }
    return {**carried, **follows}
