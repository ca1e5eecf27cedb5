"""A set of policies, ready to decide any number of requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

import attrs

from iamdsl.evaluation.decision.decision_builder import build_decision
from iamdsl.evaluation.matchers.policy_layers import PolicyLayers

if TYPE_CHECKING:
    from iamdsl.evaluation.decision.decision import Decision
    from iamdsl.evaluation.matchers.policy_inputs import Levels, Policies
    from iamdsl.evaluation.request.request import Request


class LayerOptions(TypedDict, total=False):
    """The layers by keyword, as `decide` and `PolicySet` take them."""

    identity: Policies
    resource: Policies | None
    boundary: Policies | None
    session: Policies | None
    scps: Levels
    rcps: Levels
    endpoint: Policies | None
    management_account: str | None
    restrict_public_buckets: bool


UnknownKeys: TypeAlias = Literal["absent", "any"]
"""How keys are read that the request does not tell: as absent, or as open."""


@attrs.frozen(init=False)
class PolicySet(PolicyLayers):
    """The policies of every layer; those not given are not there.

    - `identity`: of the user or role (a user's groups' among them), of the federating user
    - `resource`: the resource's policy; for sts:AssumeRole and its variants the trust policy
    - `boundary`: the permissions boundary
    - `session`: the session policies
    - `scps`, `rcps`: each level from the organization's root to the account; `()` is no
      organization, a level of SCPs without any denies
    - `endpoint`: the policy of the VPC endpoint that the request goes through
    - `management_account`: the organization's, which SCPs and RCPs do not restrict
    - `restrict_public_buckets`: S3's setting of that name

    A policy is a document, a statement, JSON values or JSON text. Open ARNs mean the
    caller's account, in `resource`, `rcps` and `endpoint` the resource's.
    Raises PolicySyntaxError, and LanguageError for a policy of a kind that cannot stand there.
    """

    def decide(self, request: Request, *, unknown: UnknownKeys = "absent") -> Decision:
        """Whether the request is allowed under these policies, and why."""
        return build_decision(request, self, unknown)
