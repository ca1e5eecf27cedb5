"""Changes that would make a denied request allowed, each verified by evaluating it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.evaluation.engine.evaluation_paths import LAYER_NAMES, Layer
from iamdsl.evaluation.request.resolved_action import TRUST_ACTIONS
from iamdsl.language import PolicyDocument, parse
from iamdsl.language.documents.policy_document import CLASSES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iamdsl.evaluation import Caller, Decision, PolicySet, Request
    from iamdsl.language import AnyStatement, PolicyKind

_PLACES: dict[str, str] = {
    "identity": "an identity policy of {holder}",
    "boundary": "the permissions boundary of {holder}",
    "session": "the session policy of {holder}",
    "endpoint": "the VPC endpoint policy",
}
"""The policy to which a missing statement is added, by layer."""

_LEVELS: dict[str, tuple[str, str]] = {
    "scp": ("scps", "a service control policy at level"),
    "scoped": ("scoped", "the policy of scoped credentials at level"),
}
"""The same for layers with levels, with their fields in a `PolicySet`."""


@attrs.frozen
class Remedy:
    """Change that affects a decision: in words, and as Python code if there is code to write.

    `layer` is the policy layer to change; None if the request must change.
    """

    words: str
    code: str | None = None
    layer: Layer | None = None


def remedies(decision: Decision, policies: PolicySet, holder: str) -> tuple[Remedy, ...]:
    """Return changes that make a denied request allowed; empty if it is allowed or none is certain.

    `holder` is the principal's name or address. If several statements are missing, all of them
    must be added. If a condition prevents an Allow, the remedy is to meet the condition; a
    statement without it is never suggested.
    """
    if decision.allowed:
        return ()
    result: list[Remedy] = []
    residual = policies.decide(decision.request, unknown="any").residual
    if decision.result == "explicit_deny":
        result += _without_denials(decision, policies)
    elif "aws" in decision.blocked_by:
        result.append(
            Remedy("no policy can change this: AWS itself refuses the request", layer="aws")
        )
    elif residual is None:
        result += _additions(decision, policies, holder)
    if residual is not None:
        words = "without any other change, it is allowed if the request context has"
        result.append(Remedy(words, str(residual)))
    return tuple(result)


def _without_denials(decision: Decision, policies: PolicySet) -> Iterator[Remedy]:
    """The decision without the statements that deny the request."""
    denials = [
        (layer.layer, trace.statement)
        for layer in decision.trace.layers
        for trace in layer.statements
        if trace.matched and trace.statement.effect == "Deny"
    ]
    if not denials:
        return
    statement_ids = {id(statement) for _, statement in denials}
    remaining = _without_statements(policies, statement_ids).decide(decision.request)
    subject = "this Deny" if len(denials) == 1 else f"these {len(denials)} Deny statements"
    layers = ", ".join(dict.fromkeys(LAYER_NAMES[layer] for layer, _ in denials))
    result = "it is allowed" if remaining.allowed else f"it is still denied: {remaining.reason}"
    words = f"no Allow overrides a Deny; without {subject} ({layers}) {result}"
    yield Remedy(words, layer=denials[0][0])


def _without_statements(policies: PolicySet, statement_ids: set[int]) -> PolicySet:
    """The policies without these statements; layers and levels remain."""

    def reduced(document: PolicyDocument) -> PolicyDocument:
        remaining = tuple(
            statement for statement in document.statements if id(statement) not in statement_ids
        )
        return CLASSES[document.kind](remaining, document.version, document.id)

    def all_reduced(documents: Iterable[PolicyDocument]) -> tuple[PolicyDocument, ...]:
        return tuple(map(reduced, documents))

    return attrs.evolve(
        policies,
        identity=all_reduced(policies.identity),
        resource=all_reduced(policies.resource),
        boundary=all_reduced(policies.boundary),
        session=all_reduced(policies.session),
        scoped=tuple(map(all_reduced, policies.scoped)),
        endpoint=all_reduced(policies.endpoint),
        scps=tuple(map(all_reduced, policies.scps)),
        rcps=tuple(map(all_reduced, policies.rcps)),
    )


def _additions(decision: Decision, policies: PolicySet, holder: str) -> Iterator[Remedy]:
    """The statements or conditions that layers lack, if all together make the request allowed."""
    request = decision.request
    result: list[Remedy] = []
    places: dict[int | None, str]
    for layer in dict.fromkeys(decision.blocked_by):
        missing = _missing_statement(layer, request)
        if missing is None:
            return
        added: dict[str, Any]
        if layer in _LEVELS:
            field, place = _LEVELS[layer]
            levels = _unmatched_levels(decision, layer)
            added = {
                field: tuple(
                    (*documents, missing) if level in levels else documents
                    for level, documents in enumerate(getattr(policies, field), 1)
                )
            }
            policies = attrs.evolve(policies, **added)
            places = {level: f"{place} {level}" for level in levels}
        else:
            added = {layer: (*getattr(policies, layer), missing)}
            policies = attrs.evolve(policies, **added)
            places = {None: _place(layer, request, holder)}
        for level, place in places.items():
            conditions = _unmet_conditions(decision, layer, level)
            words = f"{place} allows it if" if conditions else f"add to {place}"
            result.append(Remedy(words, conditions or repr(missing), layer))
    if policies.decide(request).allowed:
        yield from result


def _unmet_conditions(decision: Decision, layer: Layer, level: int | None) -> str:
    """The conditions, as Python, of Allow statements that match in all other elements."""
    result = [
        " and ".join(map(repr, trace.statement.conditions))
        for layer_trace in decision.trace.layers
        if (layer_trace.layer, layer_trace.level) == (layer, level)
        for trace in layer_trace.statements
        if trace.statement.effect == "Allow"
        and {element.element for element in trace.elements if not element.matched} == {"Condition"}
    ]
    return " or ".join(dict.fromkeys(result))


def _unmatched_levels(decision: Decision, of: Layer) -> list[int]:
    return [
        layer.level
        for layer in decision.trace.layers
        if layer.layer == of and layer.verdict == "silent" and layer.level is not None
    ]


def _place(layer: Layer, request: Request, holder: str) -> str:
    if layer == "resource":
        kind = "trust policy" if request.action.lower() in TRUST_ACTIONS else "policy"
        return f"the {kind} of {request.resource}"
    return _PLACES[layer].format(holder=holder)


def _missing_statement(layer: Layer, request: Request) -> AnyStatement | None:
    """The statement that a layer lacks; None if no single statement is certain to be enough."""
    members: dict[str, Any] = {"Effect": "Allow", "Action": request.action}
    if layer == "resource":
        principal = _principal(request.principal)
        if principal is None:
            return None
        members["Principal"] = principal
        if request.action.lower() in TRUST_ACTIONS:
            return _statement(members, "trust")
    elif layer == "endpoint":
        members["Principal"] = "*"
    return _statement({**members, "Resource": request.resource}, None)


def _statement(members: dict[str, Any], kind: PolicyKind | None) -> AnyStatement:
    (statement,) = parse({"Statement": members}, kind).statements
    return attrs.evolve(statement, origin=None)


def _principal(caller: Caller) -> dict[str, str] | None:
    """The caller as a policy's Principal; None if that would also match other callers.

    That is so for anonymous callers and for users of an identity provider.
    """
    match caller.kind:
        case "anonymous" | "saml" | "web_identity":
            return None
        case "session":
            return {"AWS": caller.role or ""} if caller.exact_role else None
        case "service":
            return {"Service": caller.name}
        case "canonical_user":
            return {"CanonicalUser": caller.name}
        case _:
            return {"AWS": caller.arn or ""}
