"""Build the trace of a decision, with the same matchers that decided."""

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

    from iamdsl.evaluation.engine.evaluation_paths import EvaluationPaths, Layer
    from iamdsl.evaluation.engine.verdict import Verdict
    from iamdsl.evaluation.explanation.trace import LayerOutcome
    from iamdsl.evaluation.matchers.layer_matcher import LayerMatcher
    from iamdsl.evaluation.matchers.policy_inputs import Documents
    from iamdsl.evaluation.matchers.policy_layers import PolicyLayers
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest

_ORDER: tuple[Layer, ...] = ("resource", "identity", "boundary", "session", "endpoint")


def build_trace(request: ResolvedRequest, policies: PolicyLayers, verdict: Verdict) -> Trace:
    """Return the trace of a request, given the policies and their verdict."""
    layers = tuple(_layers(request, policies))
    title = f"{request.original}: {verdict.result.replace('_', ' ')}: {verdict.reason}"
    return Trace(title, layers, partial(build_notes, request))


def _layers(request: ResolvedRequest, policies: PolicyLayers) -> Iterator[LayerTrace]:
    if is_always_allowed(request):
        yield LayerTrace("aws", "allows", "no policy can deny this to an authenticated caller")
        return
    why = refusal_reason(request)
    if why is not None:
        yield LayerTrace("aws", "denies", why)
    elif is_blocked_as_public(request, policies):
        yield LayerTrace(
            "aws",
            "denies",
            "the bucket policy is public, and RestrictPublicBuckets then blocks callers outside "
            "the bucket's account",
        )
    paths = paths_for(request, policies)
    matchers = policies.matchers
    for level, (matcher, documents) in enumerate(zip(matchers.rcps, policies.rcps, strict=True), 1):
        yield _organization_layer("rcp", request, matcher, documents, paths, level)
    for level, (matcher, documents) in enumerate(zip(matchers.scps, policies.scps, strict=True), 1):
        yield _organization_layer("scp", request, matcher, documents, paths, level)
    for layer in _ORDER:
        matcher = getattr(matchers, layer)
        documents = getattr(policies, layer)
        yield _layer(layer, request, matcher if documents else None, documents, paths)


def _organization_layer(
    layer: Layer,
    request: ResolvedRequest,
    matcher: LayerMatcher,
    documents: Documents,
    paths: EvaluationPaths,
    level: int,
) -> LayerTrace:
    if layer not in paths.applying_layers:
        return LayerTrace(layer, "not applied", _not_applied_reason(layer, request), level=level)
    if layer == "rcp" and not request.action.reached_by_rcp:
        why = f"resource control policies do not apply to {request.original.action}"
        return LayerTrace(layer, "not applied", why, level=level)
    statements = _statement_traces(request, matcher, documents)
    verdict, why = _layer_outcome(statements)
    if layer == "rcp" and verdict != "denies":
        verdict, why = "allows", "no statement denies, and RCPFullAWSAccess is always attached"
    return LayerTrace(layer, verdict, why, statements, len(matcher) - len(statements), level)


def _layer(
    layer: Layer,
    request: ResolvedRequest,
    matcher: LayerMatcher | None,
    documents: Documents,
    paths: EvaluationPaths,
) -> LayerTrace:
    if matcher is None:
        return LayerTrace(layer, "absent", _ABSENT[layer])
    if layer not in paths.applying_layers:
        return LayerTrace(layer, "not applied", _not_applied_reason(layer, request))
    if layer == "resource" and ignores_resource_policy(request):
        why = "the root user can always read and change the policy of its own bucket or queue"
        return LayerTrace(layer, "not applied", why)
    statements = _statement_traces(request, matcher, documents)
    verdict, why = _layer_outcome(statements)
    if layer == "endpoint" and verdict == "allows":
        if not endpoint_allows(matcher.allowing_match(request), request):
            verdict, why = "silent", "for a gateway endpoint, an account means its root user only"
    elif layer == "resource" and verdict == "allows":
        why = _resource_reason(matcher, request)
    return LayerTrace(layer, verdict, why, statements, len(matcher) - len(statements))


_ABSENT: dict[Layer, str] = {
    "resource": "no resource policy was given",
    "identity": "no identity policy was given",
    "boundary": "none was given, so it limits nothing",
    "session": "none was given, so it limits nothing",
    "endpoint": "none was given, so it limits nothing",
}


def _resource_reason(matcher: LayerMatcher, request: ResolvedRequest) -> str:
    if matcher.allowing_match(request) == ACCOUNT and request.caller.kind != "root":
        return "it names the account, so the caller's own policies must allow as well"
    return f"it names {request.caller} or everyone"


def _statement_traces(
    request: ResolvedRequest, matcher: LayerMatcher, documents: Documents
) -> tuple[StatementTrace, ...]:
    # Equal documents share a matcher; the lines shown are those of the documents given here.
    return tuple(
        [
            trace_statement(
                matcher.bound_statement(matcher.statement(number), request),
                matcher.statement_as_written(number, documents),
                request,
            )
            for number in matcher.numbers_of(request.action.name)
        ]
    )


def _layer_outcome(statements: tuple[StatementTrace, ...]) -> tuple[LayerOutcome, str]:
    matched = [trace.statement.effect for trace in statements if trace.matched]
    if "Deny" in matched:
        return "denies", "a statement denies the request"
    if "Allow" in matched:
        return "allows", "a statement allows the request"
    if not statements:
        return "silent", "no statement names the action"
    return "silent", "statements name the action, but none matches the request"


def _not_applied_reason(layer: Layer, request: ResolvedRequest) -> str:
    kind = request.caller.kind.replace("_", " ")
    article = "an" if kind == "anonymous" else "a"
    if layer in {"scp", "rcp"}:
        if request.caller.is_service_linked:
            return "SCPs and RCPs do not restrict service-linked roles"
        if layer == "rcp" or request.caller.kind in {"user", "role", "session", "root"}:
            return "SCPs and RCPs do not restrict the management account"
        return f"{article} {kind} caller is not a principal of a member account"
    if request.caller.kind == "root":
        return "a root user cannot have one"
    return f"{article} {kind} caller cannot have one"
