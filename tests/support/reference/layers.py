"""The result of each layer, and whether it applies to the caller.

https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from iamdsl.catalog.entries.active_catalog import catalog
from support.reference import facts
from support.reference.statements import EvaluatedRequest, statement_effects

if TYPE_CHECKING:
    from collections.abc import Iterable

    from support.reference.model import Policies, Policy, ReferenceCaller, ReferenceRequest

WITH_POLICIES = {"user", "role", "session", "federated_user"}
"""Callers that can have identity policies and a permissions boundary."""

HAVE_SCOPED = {"role", "session", "federated_user"}
"""Callers whose credentials GetScopedCredentials narrows."""

SIGNED = WITH_POLICIES | {"root"}
"""Callers that belong to an account."""


@dataclass(frozen=True)
class LayerResult:
    """The result of one layer: whether it denies or allows, and how it names the caller."""

    denies: bool = False
    allows: bool = False
    ways: frozenset[str] = field(default_factory=frozenset)

    @property
    def verdict(self) -> str:
        """The verdict of the layer, as traces name it."""
        return "denies" if self.denies else "allows" if self.allows else "silent"


def evaluate_layer(kind: str, policies: Iterable[Policy], request: EvaluatedRequest) -> LayerResult:
    """Return the result of the policies of one layer."""
    result = [item for policy in policies for item in statement_effects(kind, policy, request)]
    allowing = [ways for effect, ways in result if effect == "Allow"]
    return LayerResult(
        denies=any(effect == "Deny" for effect, _ in result),
        allows=bool(allowing),
        ways=frozenset[str]().union(*allowing),
    )


def is_service_linked(caller: ReferenceCaller) -> bool:
    """Whether the caller is a service-linked role or its session."""
    path, _, name = (caller.role or "").partition(":role/")[2].rpartition("/")
    return path.startswith("aws-service-role") or name.startswith("AWSServiceRoleFor")


def scps_apply(request: ReferenceRequest, policies: Policies) -> bool:
    """Whether SCPs apply: to users, roles and root users of member accounts."""
    caller = request.caller
    return (
        bool(policies.scps)
        and caller.kind in SIGNED
        and not is_service_linked(caller)
        and policies.management_account != caller.account
    )


def rcps_apply(request: ReferenceRequest, policies: Policies, account: str | None) -> bool:
    """Whether RCPs apply: to resources of member accounts, for some services."""
    action = request.action.lower()
    managed = policies.management_account
    return (
        action.partition(":")[0] in catalog().rcp_services
        and action != "kms:retiregrant"
        and ":alias/aws/" not in request.resource
        and not (facts.is_trust(request) and ":role/aws-service-role/" in request.resource)
        and not is_service_linked(request.caller)
        and (managed is None or managed != account)
    )
