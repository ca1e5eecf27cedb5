"""The verdict on a request from every layer that applies, in AWS's order.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from iamdsl.evaluation.engine.evaluation_paths import LAYER_NAMES, Layer, paths_for_caller
from iamdsl.evaluation.engine.public_policy import is_public
from iamdsl.evaluation.engine.residual import Formula
from iamdsl.evaluation.engine.service_rules import (
    ignores_resource_policy,
    is_always_allowed,
    refusal_reason,
)
from iamdsl.evaluation.request.principal_match import ACCOUNT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.evaluation.engine.evaluation_paths import EvaluationPath, EvaluationPaths
    from iamdsl.evaluation.matchers.layer_matcher import LayerMatcher
    from iamdsl.evaluation.matchers.policy_layers import LayerMatchers, PolicyLayers
    from iamdsl.evaluation.matchers.statement_matcher import StatementMatcher
    from iamdsl.evaluation.request.principal_match import PrincipalMatch
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest

Result: TypeAlias = Literal["allowed", "implicit_deny", "explicit_deny"]

_GATEWAYS = frozenset({"s3", "dynamodb"})
"""Services with gateway endpoints, in whose policies an account means its root user only.

https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
"""


@attrs.frozen
class Verdict:
    """Result and reason; `residual` is what must hold if the result depends on unknown keys."""

    result: Result
    reason: str
    blocked_by: tuple[Layer, ...] = ()
    residual: Formula | None = None


def paths_for(request: ResolvedRequest, policies: PolicyLayers) -> EvaluationPaths:
    """Return the evaluation paths of the request, and the layers that apply to it."""
    return paths_for_caller(
        request.caller,
        request.owner,
        policies.management_account,
        crosses=request.original.crosses_accounts,
        delegates=request.action.by_trust_policy or request.action.by_key_policy,
    )


def applicable_layers(
    matchers: LayerMatchers, paths: EvaluationPaths, request: ResolvedRequest
) -> Iterator[tuple[Layer, LayerMatcher]]:
    """Yield the layers that have policies and apply to the request, in AWS's order."""
    applying = paths.applying_layers
    for matcher in matchers.rcps:
        if "rcp" in applying and request.action.reached_by_rcp:
            yield "rcp", matcher
    for matcher in matchers.scps:
        if "scp" in applying:
            yield "scp", matcher
    if matchers.resource is not None and not ignores_resource_policy(request):
        yield "resource", matchers.resource
    if "identity" in applying:
        yield "identity", matchers.identity
    if matchers.endpoint is not None:
        yield "endpoint", matchers.endpoint
    if matchers.boundary is not None and "boundary" in applying:
        yield "boundary", matchers.boundary
    if matchers.session is not None and "session" in applying:
        yield "session", matchers.session


def evaluate(request: ResolvedRequest, policies: PolicyLayers) -> Verdict:
    """Return the verdict on a request, in which keys that it does not carry are absent."""
    action, matchers = request.original.action, policies.matchers
    if is_always_allowed(request):
        return Verdict("allowed", f"AWS allows {action} to every authenticated caller")
    paths = paths_for(request, policies)
    denying = [
        (layer, statement)
        for layer, matcher in applicable_layers(matchers, paths, request)
        if (statement := matcher.denying_statement(request)) is not None
    ]
    if denying:
        return _explicit_deny(request, denying)
    why = refusal_reason(request)
    if why is not None:
        return Verdict("implicit_deny", f"AWS refuses {action}: {why}", ("aws",))
    blocked = _blocking_limits(request, policies, matchers, paths)
    path, lacking = _sufficient_path(request, matchers, paths)
    if path is not None and not blocked:
        return Verdict("allowed", _allow_reason(request, path))
    blocked = (*blocked, *lacking)
    return Verdict("implicit_deny", _deny_reason(request, blocked), blocked)


def _explicit_deny(
    request: ResolvedRequest, denying: list[tuple[Layer, StatementMatcher]]
) -> Verdict:
    layer, statement = denying[0]
    name = f" ({statement.statement.sid})" if statement.statement.sid else ""
    article = "an" if layer == "identity" else "a"
    denies = f"denies {request.original.action} on {request.resource}{name}"
    why = f"{article} {LAYER_NAMES[layer]} {denies}"
    return Verdict("explicit_deny", why, tuple(dict.fromkeys(item for item, _ in denying)))


def _blocking_limits(
    request: ResolvedRequest,
    policies: PolicyLayers,
    matchers: LayerMatchers,
    paths: EvaluationPaths,
) -> tuple[Layer, ...]:
    """Return the layers that must allow on every path, and do not."""
    result: list[Layer] = []
    if "scp" in paths.applying_layers and not all(
        matcher.allowing_match(request) for matcher in matchers.scps
    ):
        result.append("scp")
    if matchers.endpoint is not None and not endpoint_allows(
        matchers.endpoint.allowing_match(request), request
    ):
        result.append("endpoint")
    if is_blocked_as_public(request, policies):
        result.append("aws")
    return tuple(result)


def endpoint_allows(grant: PrincipalMatch, request: ResolvedRequest) -> bool:
    """Return whether an endpoint policy that names the caller in these ways allows the request."""
    if grant == ACCOUNT and request.action.service in _GATEWAYS:
        return request.caller.kind == "root"
    return bool(grant)


def is_blocked_as_public(request: ResolvedRequest, policies: PolicyLayers) -> bool:
    """Return whether RestrictPublicBuckets blocks the caller of a public bucket."""
    if not policies.restrict_public_buckets or request.action.service != "s3":
        return False
    if request.caller.kind == "service":
        return False
    return not request.is_same_account and any(map(is_public, policies.resource))


def _sufficient_path(
    request: ResolvedRequest, matchers: LayerMatchers, paths: EvaluationPaths
) -> tuple[EvaluationPath | None, tuple[Layer, ...]]:
    """Return a path that allows the request, or the layers that the nearest path lacks."""
    resource = 0 if matchers.resource is None else matchers.resource.allowing_match(request)
    allows: dict[Layer, bool] = {}
    nearest: tuple[Layer, ...] = ()
    for path in paths.alternatives:
        lacking: list[Layer] = []
        if path.resource is not None and not path.resource & resource:
            lacking.append("resource")
        for layer in path.layers:
            if layer not in allows:
                allows[layer] = _allows(request, matchers, layer)
            absent = layer == "session" and path.session_needed and matchers.session is None
            if absent or not allows[layer]:
                lacking.append(layer)
        if not lacking:
            return path, ()
        # A path that the resource policy does not allow is not the nearest; of the others, an
        # earlier path lacks no more layers than a later one.
        if not nearest or "resource" in nearest:
            nearest = tuple(lacking)
    return None, nearest


def _allows(request: ResolvedRequest, matchers: LayerMatchers, layer: Layer) -> bool:
    matcher: LayerMatcher | None = getattr(matchers, layer)
    return matcher is None or bool(matcher.allowing_match(request))


def _allow_reason(request: ResolvedRequest, path: EvaluationPath) -> str:
    action = request.original.action
    if "identity" in path.layers:
        also = ", and so does the resource policy" if path.resource is not None else ""
        return f"an {LAYER_NAMES['identity']} allows {action}{also}"
    if path.resource is not None:
        return f"the {LAYER_NAMES['resource']} allows {action} to {request.caller}"
    return f"the root user is allowed {action} in its own account, and no policy denies it"


def _deny_reason(request: ResolvedRequest, blocked: tuple[Layer, ...]) -> str:
    lacking = [f"no {LAYER_NAMES[layer]}" for layer in dict.fromkeys(blocked) if layer != "aws"]
    none_allows = f"{' and '.join(lacking)} allows {request.original.action} on {request.resource}"
    if "aws" not in blocked:
        return none_allows
    public = "S3 Block Public Access blocks callers outside the bucket's account"
    return f"{public}, and {none_allows}" if lacking else public
