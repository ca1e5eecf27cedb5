"""Drawing up the trace of a decision, from the same tests that decided."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from iamdsl.evaluation.engine.service_rules import (
    ignores_resource_policy,
    is_always_allowed,
    refusal_reason,
)
from iamdsl.evaluation.engine.verdict import endpoint_allows, is_blocked_as_public, paths_for
from iamdsl.evaluation.explanation.notes import build_notes
from iamdsl.evaluation.explanation.statement_tracer import trace_statement
from iamdsl.evaluation.explanation.trace import LayerTrace, StatementTrace, Trace
from iamdsl.evaluation.request.principal_match import ACCOUNT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.evaluation.decision.policy_set import Documents, PolicySet
    from iamdsl.evaluation.engine.evaluation_paths import EvaluationPaths, Layer
    from iamdsl.evaluation.engine.verdict import Verdict
    from iamdsl.evaluation.explanation.trace import LayerOutcome
    from iamdsl.evaluation.matchers.layer_matcher import LayerMatcher
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest

_ORDER: tuple[Layer, ...] = ("resource", "identity", "boundary", "session", "endpoint")


def build_trace(asking: ResolvedRequest, policies: PolicySet, verdict: Verdict) -> Trace:
    """The trace of how a request came to this verdict under these policies."""
    layers = tuple(_layers(asking, policies))
    title = f"{asking.original}: {verdict.result.replace('_', ' ')}: {verdict.reason}"
    return Trace(title, layers, partial(build_notes, asking))


def _layers(asking: ResolvedRequest, policies: PolicySet) -> Iterator[LayerTrace]:
    if is_always_allowed(asking):
        yield LayerTrace("aws", "allows", "no policy takes this from a caller who is signed in")
        return
    why = refusal_reason(asking)
    if why is not None:
        yield LayerTrace("aws", "denies", why)
    elif is_blocked_as_public(asking, policies):
        yield LayerTrace(
            "aws",
            "denies",
            "the bucket policy is public, and RestrictPublicBuckets then keeps everyone "
            "outside the bucket's account out",
        )
    route = paths_for(asking, policies)
    groups = policies.matchers
    for level, (group, documents) in enumerate(zip(groups.rcps, policies.rcps, strict=True), 1):
        yield _organization_layer("rcp", asking, group, documents, route, level)
    for level, (group, documents) in enumerate(zip(groups.scps, policies.scps, strict=True), 1):
        yield _organization_layer("scp", asking, group, documents, route, level)
    for layer in _ORDER:
        group = getattr(groups, layer)
        documents = getattr(policies, layer)
        yield _layer(layer, asking, group if documents else None, documents, route)


def _organization_layer(
    layer: Layer,
    asking: ResolvedRequest,
    group: LayerMatcher,
    documents: Documents,
    route: EvaluationPaths,
    level: int,
) -> LayerTrace:
    if layer not in route.applying_layers:
        return LayerTrace(layer, "not applied", _not_applied_reason(layer, asking), level=level)
    if layer == "rcp" and not asking.action.reached_by_rcp:
        why = f"resource control policies do not reach {asking.original.action}"
        return LayerTrace(layer, "not applied", why, level=level)
    statements = _statement_traces(asking, group, documents)
    verdict, why = _layer_outcome(statements)
    if layer == "rcp" and verdict != "denies":
        verdict, why = "allows", "no statement denies, and RCPFullAWSAccess is always attached"
    return LayerTrace(layer, verdict, why, statements, len(group) - len(statements), level)


def _layer(
    layer: Layer,
    asking: ResolvedRequest,
    group: LayerMatcher | None,
    documents: Documents,
    route: EvaluationPaths,
) -> LayerTrace:
    if group is None:
        return LayerTrace(layer, "absent", _ABSENT[layer])
    if layer not in route.applying_layers:
        return LayerTrace(layer, "not applied", _not_applied_reason(layer, asking))
    if layer == "resource" and ignores_resource_policy(asking):
        why = "the root user of its account can always see and change this policy"
        return LayerTrace(layer, "not applied", why)
    statements = _statement_traces(asking, group, documents)
    verdict, why = _layer_outcome(statements)
    if layer == "endpoint" and verdict == "allows":
        if not endpoint_allows(group.allowing_match(asking), asking):
            verdict, why = "silent", "a gateway endpoint means the root user by an account"
    elif layer == "resource" and verdict == "allows":
        why = _resource_reason(group, asking)
    return LayerTrace(layer, verdict, why, statements, len(group) - len(statements))


_ABSENT: dict[Layer, str] = {
    "resource": "no policy on the resource was given",
    "identity": "no identity policy was given",
    "boundary": "without one nothing is limited",
    "session": "without one nothing is limited",
    "endpoint": "without one nothing is limited",
}


def _resource_reason(group: LayerMatcher, asking: ResolvedRequest) -> str:
    if group.allowing_match(asking) == ACCOUNT and asking.caller.kind != "root":
        return "it leaves the decision to the account's own policies"
    return f"it names {asking.caller} or everyone"


def _statement_traces(
    asking: ResolvedRequest, group: LayerMatcher, documents: Documents
) -> tuple[StatementTrace, ...]:
    # Equal documents share a group; the lines are those of the documents given here.
    return tuple(
        [
            trace_statement(
                group.bound_statement(group.statement(number), asking),
                group.statement_as_written(number, documents),
                asking,
            )
            for number in group.numbers_of(asking.action.name)
        ]
    )


def _layer_outcome(statements: tuple[StatementTrace, ...]) -> tuple[LayerOutcome, str]:
    matched = [one.statement.effect for one in statements if one.matched]
    if "Deny" in matched:
        return "denies", "a statement denies the request"
    if "Allow" in matched:
        return "allows", "a statement allows the request"
    if not statements:
        return "silent", "no statement names the action"
    return "silent", "no statement that names the action matches the request"


def _not_applied_reason(layer: Layer, asking: ResolvedRequest) -> str:
    kind = asking.caller.kind.replace("_", " ")
    if layer in {"scp", "rcp"}:
        if asking.caller.is_service_linked:
            return "service-linked roles are not restricted by an organization"
        if layer == "rcp" or asking.caller.kind in {"user", "role", "session", "root"}:
            return "the management account is not restricted by its organization"
        return f"a {kind} caller is of no account that the organization restricts"
    if asking.caller.kind == "root":
        return "a root user has none"
    return f"a {kind} caller has none"
