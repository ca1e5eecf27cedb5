"""AWS's logic for one kind of request under one set of policies, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.evaluation.engine.evaluation_paths import EvaluationPath, Layer, paths_for_kind
from iamdsl.evaluation.engine.public_policy import is_public
from iamdsl.evaluation.engine.service_rules import ignores_resource_policy
from iamdsl.evaluation.matchers.layer_matcher import LayerMatcher
from iamdsl.evaluation.request.principal_match import ACCOUNT, ANY_MATCH, PrincipalMatch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.evaluation.engine.evaluation_paths import EvaluationPaths
    from iamdsl.evaluation.matchers.policy_inputs import Documents
    from iamdsl.evaluation.matchers.policy_layers import PolicyLayers
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest

_GATEWAYS = frozenset({"s3", "dynamodb"})
"""Services with gateway endpoints, in whose policies an account means its root user only.

https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
"""

_ORDER: tuple[Layer, ...] = (
    "rcp",
    "scp",
    "resource",
    "identity",
    "endpoint",
    "boundary",
    "session",
    "scoped",
)
"""The layers in AWS's order: the first that denies is the one that the reason names."""


@attrs.frozen
class Atom:
    """The layer must allow, naming the caller in one of the `required` ways.

    `matcher` is None if the layer can never allow: it is needed and has no policies, or AWS
    itself refuses.
    """

    layer: Layer
    matcher: LayerMatcher | None
    required: PrincipalMatch = ANY_MATCH


@attrs.frozen
class Rule:
    """When a request is allowed: no denial, every limit, and every atom of one of the paths.

    - `denials`: the layers that can deny, in AWS's order
    - `limits`: what must allow on every path
    - `paths`: the evaluation paths, with what must allow on each
    - `applying_layers`: the layers that apply to the kind of caller, with policies or without
    """

    denials: tuple[tuple[Layer, LayerMatcher], ...]
    limits: tuple[Atom, ...]
    paths: tuple[tuple[EvaluationPath, tuple[Atom, ...]], ...]
    applying_layers: frozenset[Layer]


def rule_for(request: ResolvedRequest, policies: PolicyLayers) -> Rule:
    """Return the rule for the request; requests of one kind share it."""
    caller, action, management = request.caller, request.action, policies.management_account
    kind = (
        caller.kind,
        request.original.crosses_accounts,
        action.by_trust_policy or action.by_key_policy,
        caller.is_service_linked,
        management is not None and caller.account == management,
        management is not None and request.owner == management,
    )
    key = (
        *kind,
        action.reached_by_rcp,
        action.service in _GATEWAYS,
        _is_restricted(request, policies),
        ignores_resource_policy(request),
    )
    rules = policies.matchers.rules
    rule: Rule | None = rules.get(key)
    if rule is None:
        # There are only as many rules as kinds of requests: a few hundred at most.
        rule = rules[key] = _make_rule(request, policies, paths_for_kind(*kind))
    return rule


def _is_restricted(request: ResolvedRequest, policies: PolicyLayers) -> bool:
    """Return whether RestrictPublicBuckets blocks the caller, if the bucket policy is public."""
    return (
        policies.restrict_public_buckets
        and request.action.service == "s3"
        and request.caller.kind != "service"
        and not request.is_same_account
    )


def _make_rule(request: ResolvedRequest, policies: PolicyLayers, paths: EvaluationPaths) -> Rule:
    denials = tuple(_denials(request, policies, paths.applying_layers))
    return Rule(
        denials,
        tuple(_limits(request, policies, denials)),
        tuple((path, tuple(_atoms(path, policies))) for path in paths.alternatives),
        paths.applying_layers,
    )


def _denials(
    request: ResolvedRequest, policies: PolicyLayers, applying: frozenset[Layer]
) -> Iterator[tuple[Layer, LayerMatcher]]:
    for layer in _ORDER:
        if (
            layer not in applying
            or (layer == "rcp" and not request.action.reached_by_rcp)
            or (layer == "resource" and ignores_resource_policy(request))
        ):
            continue
        for matcher, _ in policies.matchers.levels[layer]:
            yield layer, matcher


def _limits(
    request: ResolvedRequest,
    policies: PolicyLayers,
    denials: tuple[tuple[Layer, LayerMatcher], ...],
) -> Iterator[Atom]:
    is_gateway = request.action.service in _GATEWAYS and request.caller.kind != "root"
    for layer, matcher in denials:
        if layer in {"scp", "scoped"}:
            yield Atom(layer, matcher)
        elif layer == "endpoint":
            yield Atom(layer, matcher, ANY_MATCH & ~ACCOUNT if is_gateway else ANY_MATCH)
    if _is_restricted(request, policies) and any(map(is_public, policies.resource)):
        yield Atom("aws", None)


def _atoms(path: EvaluationPath, policies: PolicyLayers) -> Iterator[Atom]:
    levels = policies.matchers.levels
    if path.resource is not None:
        yield _atom("resource", levels["resource"], path.resource)
    for layer in path.layers:
        if levels[layer] or layer == "identity" or (layer == "session" and path.session_needed):
            yield _atom(layer, levels[layer])


def _atom(
    layer: Layer,
    levels: tuple[tuple[LayerMatcher, Documents], ...],
    required: PrincipalMatch = ANY_MATCH,
) -> Atom:
    return Atom(layer, levels[0][0] if levels else None, required)
