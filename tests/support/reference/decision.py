"""The answer to a request, from the results of all layers.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from support.reference import caller_restrictions, facts, layers
from support.reference.layers import LayerResult, evaluate_layer
from support.reference.model import Answer, Policies, ReferenceCaller, ReferenceRequest
from support.reference.statements import EvaluatedRequest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from support.reference.model import Policy

NEVER_CONTROLLED = {"sts:getcalleridentity", "sts:getsessiontoken"}


def decide(request: ReferenceRequest, policies: Policies) -> Answer:
    """Return whether a request is allowed, and which layers decided if it is not."""
    if not is_controlled(request):
        return Answer("allowed")
    results = layer_results(request, policies)
    denying = frozenset(layer for layer, item in results.items() if item.denies)
    if denying:
        return Answer("explicit_deny", denying)
    lacking = _guardrails(results)
    if not _is_granted(request, results):
        lacking |= _not_allowing(request, results)
    return Answer("implicit_deny", lacking) if lacking else Answer("allowed")


def is_controlled(request: ReferenceRequest) -> bool:
    """Whether policies are evaluated at all."""
    open_to_all = (
        request.action.lower() in NEVER_CONTROLLED and request.caller.kind in layers.SIGNED
    )
    return not open_to_all or caller_restrictions.is_refused(request)


def layer_results(request: ReferenceRequest, policies: Policies) -> dict[str, LayerResult]:
    """Return the result of each layer that has policies and applies to the caller."""
    caller = request.caller
    context = facts.evaluated_context(request)
    evaluated = EvaluatedRequest(
        replace(caller, unique_id=facts.unique_id(caller, context)),
        request.action,
        facts.evaluated_resource(request),
        context,
        limited=policies.boundary is not None and caller.kind in layers.WITH_POLICIES,
    )
    results = {}
    if caller.kind in layers.WITH_POLICIES:
        results["identity"] = evaluate_layer("identity", policies.identity, evaluated)
        if policies.boundary is not None:
            results["boundary"] = evaluate_layer("boundary", [policies.boundary], evaluated)
    if caller.kind in layers.SIGNED and policies.session is not None:
        results["session"] = evaluate_layer("session", policies.session, evaluated)
    if policies.scoped:
        assert caller.kind in layers.HAVE_SCOPED
        results["scoped"] = _of_levels("session", policies.scoped, evaluated)
    if policies.resource is not None and not caller_restrictions.cannot_be_locked_out(request):
        results["resource"] = evaluate_layer("resource", [policies.resource], evaluated)
    if policies.endpoint is not None:
        results["endpoint"] = evaluate_layer("endpoint", [policies.endpoint], evaluated)
    if layers.scps_apply(request, policies):
        results["scp"] = _of_levels("scp", policies.scps, evaluated)
    if layers.rcps_apply(request, policies, facts.resource_account(request)):
        denies = any(evaluate_layer("rcp", level, evaluated).denies for level in policies.rcps)
        results["rcp"] = LayerResult(denies=denies, allows=True)
    return results


def _of_levels(
    kind: str, levels: Iterable[Iterable[Policy]], request: EvaluatedRequest
) -> LayerResult:
    """Return the result of a layer whose levels must all allow."""
    results = [evaluate_layer(kind, level, request) for level in levels]
    return LayerResult(
        denies=any(item.denies for item in results), allows=all(item.allows for item in results)
    )


def _guardrails(results: Mapping[str, LayerResult]) -> frozenset[str]:
    """Return the layers that must allow in every case, and do not."""
    return frozenset(
        item
        for item in ("scp", "endpoint", "scoped")
        if item in results and not results[item].allows
    )


def _is_granted(request: ReferenceRequest, results: Mapping[str, LayerResult]) -> bool:
    """Whether the caller's own policies and the resource's grant the request."""
    if caller_restrictions.is_refused(request):
        return False
    if request.caller.kind not in layers.SIGNED:
        return "resource" in results and results["resource"].allows
    if request.caller.kind == "root":
        return _root_may(request, results)
    resource = results.get("resource", LayerResult())
    limits_allow = all(results[item].allows for item in ("boundary", "session") if item in results)
    if request.caller.kind == "federated_user" and "session" not in results:
        limits_allow = False
    identity_allows = results["identity"].allows and limits_allow
    return (
        (facts.is_same_account(request) and _names_the_caller(request.caller, resource))
        or (
            facts.is_same_account(request)
            and bool(resource.ways & {"role", "user"})
            and limits_allow
        )
        or (identity_allows and (resource.allows or not _needs_both(request)))
    )


def _names_the_caller(caller: ReferenceCaller, resource: LayerResult) -> bool:
    """Whether the resource policy names the caller itself, or anyone."""
    by_itself = caller.kind != "role" and "itself" in resource.ways
    return by_itself or "anyone" in resource.ways


def _root_may(request: ReferenceRequest, results: Mapping[str, LayerResult]) -> bool:
    """Whether the root user is allowed: in its account always, but for keys by the key policy."""
    granted = not _needs_both(request) or ("resource" in results and results["resource"].allows)
    return granted and ("session" not in results or results["session"].allows)


def _needs_both(request: ReferenceRequest) -> bool:
    """Whether the resource policy must allow even if the caller's own policies do."""
    return not facts.is_same_account(request) or facts.is_key(request) or facts.is_trust(request)


def _not_allowing(request: ReferenceRequest, results: Mapping[str, LayerResult]) -> frozenset[str]:
    """Return the layers that could have allowed the request and did not."""
    granting_layers = ("identity", "boundary", "session", "resource")
    lacking = {item for item in granting_layers if item in results and not results[item].allows}
    return frozenset(lacking or {"resource" if request.caller.kind in layers.SIGNED else "aws"})
