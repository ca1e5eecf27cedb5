"""The policies of every layer, prepared for many requests."""

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
    """The layers as keyword arguments of `decide` and `PolicySet`."""

    identity: Policies
    resource: Policies | None
    boundary: Policies | None
    session: Policies | None
    scoped: Levels
    scps: Levels
    rcps: Levels
    endpoint: Policies | None
    management_account: str | None
    restrict_public_buckets: bool


UnknownKeys: TypeAlias = Literal["absent", "any"]
"""How keys that the request does not carry are evaluated: as absent, or with any value."""


@attrs.frozen(init=False)
class PolicySet(PolicyLayers):
    """The policies of every layer; a layer not given has no policies.

    - `identity`: identity policies of the role or user, with those of the user's groups; for a
      federated user, those of the user who federated it
    - `resource`: the resource policy; for sts:AssumeRole and its variants, the trust policy
    - `boundary`: the permissions boundary
    - `session`: the session policies
    - `scoped`: the policy of each call of GetScopedCredentials that narrowed the session, the
      first call's first; at most three, and each must allow
    - `scps`, `rcps`: the policies of each level from the organization's root to the account; `()`
      means no organization, and a level of SCPs without policies allows nothing
    - `endpoint`: the policy of the VPC endpoint that the request goes through
    - `management_account`: the organization's management account, which SCPs and RCPs do not
      restrict
    - `restrict_public_buckets`: RestrictPublicBuckets of S3 Block Public Access

    A policy is a document, a statement, an AWS managed policy, JSON values or JSON text. ARNs
    without an account are in the caller's; in `resource`, `rcps` and `endpoint`, in the
    resource's.

    Raises `PolicySyntaxError` if a policy cannot be read, `LanguageError` if it is of a kind that
    its layer does not take or `scoped` has more than three, and `InvalidArn` if
    `management_account` is not an account ID.
    """

    def decide(self, request: Request, *, unknown: UnknownKeys = "absent") -> Decision:
        """Return whether the request is allowed under these policies, and why.

        With `unknown="any"`, keys that the request does not carry may have any value. Raises
        `LanguageError` if `unknown` is neither `absent` nor `any`, and `InvalidRequest` if the
        set has `scoped` policies and the caller cannot have scoped credentials.
        """
        return build_decision(request, self, unknown)
