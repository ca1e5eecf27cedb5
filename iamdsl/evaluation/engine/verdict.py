"""The verdict on a request: every layer that applies, in AWS's order.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from iamdsl.evaluation.engine.evaluation_paths import LAYER_NAMES, Layer, paths_of_caller
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

    from iamdsl.evaluation.decision.policy_set import LayerMatchers, PolicySet
    from iamdsl.evaluation.engine.evaluation_paths import EvaluationPath, EvaluationPaths
    from iamdsl.evaluation.matchers.layer_matcher import LayerMatcher
    from iamdsl.evaluation.matchers.statement_matcher import StatementMatcher
    from iamdsl.evaluation.request.principal_match import PrincipalMatch
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest

Result: TypeAlias = Literal["allowed", "implicit_deny", "explicit_deny"]

_GATEWAYS = frozenset({"s3", "dynamodb"})
"""Services with gateway endpoints, whose policies mean an account's root user by an account.

https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
"""


@attrs.frozen
class Verdict:
    """What came out, and why; `residual` is what has to hold where something is open."""

    result: Result
    reason: str
    blocked_by: tuple[Layer, ...] = ()
    residual: Formula | None = None


def paths_for(asking: ResolvedRequest, policies: PolicySet) -> EvaluationPaths:
    """The ways in which this caller can be allowed, and the layers that apply."""
    return paths_of_caller(
        asking.caller,
        asking.owner,
        policies.management_account,
        crosses=asking.original.crosses_accounts,
        delegates=asking.action.by_trust_policy or asking.action.by_key_policy,
    )


def applicable_layers(
    groups: LayerMatchers, route: EvaluationPaths, asking: ResolvedRequest
) -> Iterator[tuple[Layer, LayerMatcher]]:
    """The layers that are there and apply, with their denials."""
    applying = route.applying_layers
    for group in groups.rcps:
        if "rcp" in applying and asking.action.reached_by_rcp:
            yield "rcp", group
    for group in groups.scps:
        if "scp" in applying:
            yield "scp", group
    if groups.resource is not None and not ignores_resource_policy(asking):
        yield "resource", groups.resource
    if "identity" in applying:
        yield "identity", groups.identity
    if groups.endpoint is not None:
        yield "endpoint", groups.endpoint
    if groups.boundary is not None and "boundary" in applying:
        yield "boundary", groups.boundary
    if groups.session is not None and "session" in applying:
        yield "session", groups.session


def evaluate(asking: ResolvedRequest, policies: PolicySet) -> Verdict:
    """Whether the request is allowed, with the keys it does not carry read as absent."""
    action, groups = asking.original.action, policies.matchers
    if is_always_allowed(asking):
        return Verdict("allowed", f"AWS allows {action} to any caller who is signed in")
    route = paths_for(asking, policies)
    denying = [
        (layer, statement)
        for layer, group in applicable_layers(groups, route, asking)
        if (statement := group.denying_statement(asking)) is not None
    ]
    if denying:
        return _explicit_deny(asking, denying)
    refused = refusal_reason(asking)
    if refused is not None:
        return Verdict("implicit_deny", f"AWS refuses {action}: {refused}", ("aws",))
    blocked = _blocking_limits(asking, policies, groups, route)
    way, lacking = _open_path(asking, groups, route)
    if way is not None and not blocked:
        return Verdict("allowed", _allow_reason(asking, way))
    blocked = (*blocked, *lacking)
    return Verdict("implicit_deny", _deny_reason(asking, blocked), blocked)


def _explicit_deny(
    asking: ResolvedRequest, denying: list[tuple[Layer, StatementMatcher]]
) -> Verdict:
    layer, statement = denying[0]
    name = f" ({statement.statement.sid})" if statement.statement.sid else ""
    article = "an" if layer == "identity" else "a"
    why = (
        f"{article} {LAYER_NAMES[layer]} denies {asking.original.action} on {asking.resource}{name}"
    )
    return Verdict("explicit_deny", why, tuple(dict.fromkeys(one for one, _ in denying)))


def _blocking_limits(
    asking: ResolvedRequest, policies: PolicySet, groups: LayerMatchers, route: EvaluationPaths
) -> tuple[Layer, ...]:
    """The layers that must allow whatever the way, and do not."""
    found: list[Layer] = []
    if "scp" in route.applying_layers and not all(
        one.allowing_match(asking) for one in groups.scps
    ):
        found.append("scp")
    if groups.endpoint is not None and not endpoint_allows(
        groups.endpoint.allowing_match(asking), asking
    ):
        found.append("endpoint")
    if is_blocked_as_public(asking, policies):
        found.append("aws")
    return tuple(found)


def endpoint_allows(grant: PrincipalMatch, asking: ResolvedRequest) -> bool:
    """Whether an endpoint policy that speaks of the caller in these ways allows it."""
    if grant == ACCOUNT and asking.action.service in _GATEWAYS:
        return asking.caller.kind == "root"
    return bool(grant)


def is_blocked_as_public(asking: ResolvedRequest, policies: PolicySet) -> bool:
    """Whether RestrictPublicBuckets keeps the caller out of a bucket with a public policy."""
    if not policies.restrict_public_buckets or asking.action.service != "s3":
        return False
    if asking.caller.kind == "service":
        return False
    return not asking.is_same_account and any(map(is_public, policies.resource))


def _open_path(
    asking: ResolvedRequest, groups: LayerMatchers, route: EvaluationPaths
) -> tuple[EvaluationPath | None, tuple[Layer, ...]]:
    """A way in which the request is allowed, or the layers that the nearest one lacks."""
    resource = 0 if groups.resource is None else groups.resource.allowing_match(asking)
    allows: dict[Layer, bool] = {}
    nearest: tuple[Layer, ...] = ()
    for way in route.alternatives:
        lacking: list[Layer] = []
        if way.resource is not None and not way.resource & resource:
            lacking.append("resource")
        for layer in way.layers:
            if layer not in allows:
                allows[layer] = _allows(asking, groups, layer)
            absent = layer == "session" and way.session_needed and groups.session is None
            if absent or not allows[layer]:
                lacking.append(layer)
        if not lacking:
            return way, ()
        # What the resource policy does not open is no way to be nearly on; of the others, the
        # earlier lacks no more than the later.
        if not nearest or "resource" in nearest:
            nearest = tuple(lacking)
    return None, nearest


def _allows(asking: ResolvedRequest, groups: LayerMatchers, layer: Layer) -> bool:
    group: LayerMatcher | None = getattr(groups, layer)
    return group is None or bool(group.allowing_match(asking))


def _allow_reason(asking: ResolvedRequest, way: EvaluationPath) -> str:
    action = asking.original.action
    if "identity" in way.layers:
        also = ", and so does the resource policy" if way.resource is not None else ""
        return f"an {LAYER_NAMES['identity']} allows {action}{also}"
    if way.resource is not None:
        return f"the {LAYER_NAMES['resource']} allows {action} to {asking.caller}"
    return f"a root user may do in its own account whatever nothing denies: {action}"


def _deny_reason(asking: ResolvedRequest, blocked: tuple[Layer, ...]) -> str:
    silent = [f"no {LAYER_NAMES[layer]}" for layer in dict.fromkeys(blocked) if layer != "aws"]
    told = f"{' and '.join(silent)} allows {asking.original.action} on {asking.resource}"
    if "aws" not in blocked:
        return told
    kept = "S3 Block Public Access keeps everyone outside the bucket's account out"
    return f"{kept}, and {told}" if silent else kept
