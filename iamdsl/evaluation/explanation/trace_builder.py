"""Build the trace of a decision, with the same matchers that decided."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from iamdsl.evaluation.engine.rule import rule_for
from iamdsl.evaluation.engine.service_rules import is_always_allowed, refusal_reason
from iamdsl.evaluation.explanation.notes import build_notes
from iamdsl.evaluation.explanation.statement_tracer import trace_statement
from iamdsl.evaluation.explanation.trace import LayerTrace, StatementTrace, Trace
from iamdsl.evaluation.request.principal_match import ACCOUNT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.evaluation.engine.evaluation_paths import Layer
    from iamdsl.evaluation.engine.rule import Rule
    from iamdsl.evaluation.engine.verdict import Verdict
    from iamdsl.evaluation.explanation.trace import LayerOutcome
    from iamdsl.evaluation.matchers.layer_matcher import LayerMatcher
    from iamdsl.evaluation.matchers.policy_inputs import Documents
    from iamdsl.evaluation.matchers.policy_layers import PolicyLayers
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest

_ORDER: tuple[Layer, ...] = (
    "rcp",
    "scp",
    "resource",
    "identity",
    "boundary",
    "session",
    "scoped",
    "endpoint",
)
"""The layers in the order in which they are shown."""


def build_trace(request: ResolvedRequest, policies: PolicyLayers, verdict: Verdict) -> Trace:
    """Return the trace of a request, given the policies and their verdict."""
    layers = tuple(_layers(request, policies))
    title = f"{request.original}: {verdict.result.replace('_', ' ')}: {verdict.reason}"
    return Trace(title, layers, partial(build_notes, request))


def _layers(request: ResolvedRequest, policies: PolicyLayers) -> Iterator[LayerTrace]:
    if is_always_allowed(request):
        yield LayerTrace("aws", "allows", "no policy can deny this to an authenticated caller")
        return
    why, rule = refusal_reason(request), rule_for(request, policies)
    if why is not None:
        yield LayerTrace("aws", "denies", why)
    elif any(atom.layer == "aws" for atom in rule.limits):
        yield LayerTrace("aws", "denies", _BLOCKED_AS_PUBLIC)
    for layer in _ORDER:
        levels = policies.matchers.levels[layer]
        if layer in _ABSENT and not levels:
            yield LayerTrace(layer, "absent", _ABSENT[layer])
        for number, (matcher, documents) in enumerate(levels, 1):
            level = None if layer in _ABSENT else number
            yield _trace_layer(layer, matcher, documents, level, request, rule)


def _trace_layer(
    layer: Layer,
    matcher: LayerMatcher,
    documents: Documents,
    level: int | None,
    request: ResolvedRequest,
    rule: Rule,
) -> LayerTrace:
    if (layer, matcher) not in rule.denials:
        return LayerTrace(
            layer, "not applied", _not_applied_reason(layer, request, rule), level=level
        )
    statements = _statement_traces(request, matcher, documents)
    verdict, why = _layer_outcome(statements)
    if layer == "rcp" and verdict != "denies":
        verdict, why = "allows", "no statement denies, and RCPFullAWSAccess is always attached"
    elif layer == "resource" and verdict == "allows":
        why = _resource_reason(matcher, request)
    elif verdict == "allows" and not all(
        matcher.allowing_match(request) & atom.required
        for atom in rule.limits
        if atom.matcher is matcher
    ):
        verdict, why = "silent", "for a gateway endpoint, an account means its root user only"
    return LayerTrace(layer, verdict, why, statements, len(matcher) - len(statements), level)


_BLOCKED_AS_PUBLIC = (
    "the bucket policy is public, and RestrictPublicBuckets then blocks callers outside "
    "the bucket's account"
)

_ABSENT: dict[Layer, str] = {
    "resource": "no resource policy was given",
    "identity": "no identity policy was given",
    "boundary": "none was given, so it limits nothing",
    "session": "none was given, so it limits nothing",
    "endpoint": "none was given, so it limits nothing",
}
"""Why a layer is absent; those with levels are then not shown."""


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


_NOT_APPLIED: dict[Layer, str] = {
    "resource": "the root user can always read and change the policy of its own bucket or queue",
    "rcp": "resource control policies do not apply to {}",
}
"""Why a layer does not apply to a request, of callers to which it applies otherwise."""


def _not_applied_reason(layer: Layer, request: ResolvedRequest, rule: Rule) -> str:
    if layer in rule.applying_layers:
        return _NOT_APPLIED[layer].format(request.original.action)
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
