"""What would change a decision, as far as that is certain: each way is tried out."""

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
    "endpoint": "the VPC endpoint's policy",
}
"""Where a statement is missing, by layer."""


@attrs.frozen
class Remedy:
    """One thing that changes the answer: in words, and as Python where there is something to write.

    `layer` is the layer of policies it is about, None where it is about the request.
    """

    words: str
    code: str | None = None
    layer: Layer | None = None


def remedies(decision: Decision, policies: PolicySet, holder: str) -> tuple[Remedy, ...]:
    """What would make a denied request allowed; empty when it is allowed, or nothing is certain.

    `holder` is what the principal is called. What is to be added has to be added all together.
    Where a condition stands in the way, meeting it is told, not how to get around it.
    """
    if decision.allowed:
        return ()
    result: list[Remedy] = []
    residual = policies.decide(decision.request, unknown="any").residual
    if decision.result == "explicit_deny":
        result += _without_denials(decision, policies)
    elif "aws" in decision.blocked_by:
        result.append(Remedy("no policy changes this: it is AWS that refuses", layer="aws"))
    elif residual is None:
        result += _additions(decision, policies, holder)
    if residual is not None:
        told = "with no other change, it is allowed when the request carries"
        result.append(Remedy(told, str(residual)))
    return tuple(result)


def _without_denials(decision: Decision, policies: PolicySet) -> Iterator[Remedy]:
    """What it would be without the statements that deny it."""
    denying = [
        (layer.layer, trace.statement)
        for layer in decision.trace.layers
        for trace in layer.statements
        if trace.matched and trace.statement.effect == "Deny"
    ]
    if not denying:
        return
    gone = {id(statement) for _, statement in denying}
    left = _without(policies, gone).decide(decision.request)
    what = "this Deny" if len(denying) == 1 else f"these {len(denying)} Denies"
    held = ", ".join(dict.fromkeys(LAYER_NAMES[layer] for layer, _ in denying))
    after = "it is allowed" if left.allowed else f"it is still denied: {left.reason}"
    told = f"nothing that allows outweighs a Deny; without {what} ({held}) {after}"
    yield Remedy(told, layer=denying[0][0])


def _without(policies: PolicySet, gone: set[int]) -> PolicySet:
    """The policies without these statements; layers and levels stay."""

    def kept(document: PolicyDocument) -> PolicyDocument:
        left = tuple(statement for statement in document.statements if id(statement) not in gone)
        return CLASSES[document.kind](left, document.version, document.id)

    def all_kept(documents: Iterable[PolicyDocument]) -> tuple[PolicyDocument, ...]:
        return tuple(map(kept, documents))

    return attrs.evolve(
        policies,
        identity=all_kept(policies.identity),
        resource=all_kept(policies.resource),
        boundary=all_kept(policies.boundary),
        session=all_kept(policies.session),
        endpoint=all_kept(policies.endpoint),
        scps=tuple(map(all_kept, policies.scps)),
        rcps=tuple(map(all_kept, policies.rcps)),
    )


def _additions(decision: Decision, policies: PolicySet, holder: str) -> Iterator[Remedy]:
    """What layers lack, if with all of it the request is allowed: statements, or conditions met."""
    request = decision.request
    result: list[Remedy] = []
    places: dict[int | None, str]
    for layer in dict.fromkeys(decision.blocked_by):
        missing = _missing_statement(layer, request)
        if missing is None:
            return
        if layer == "scp":
            levels = _silent_levels(decision)
            policies = attrs.evolve(
                policies,
                scps=tuple(
                    (*documents, missing) if level in levels else documents
                    for level, documents in enumerate(policies.scps, 1)
                ),
            )
            places = {level: f"a service control policy of level {level}" for level in levels}
        else:
            added: dict[str, Any] = {layer: (*getattr(policies, layer), missing)}
            policies = attrs.evolve(policies, **added)
            places = {None: _place(layer, request, holder)}
        for level, place in places.items():
            near = _conditions_in_the_way(decision, layer, level)
            told = f"{place} allows it where" if near else f"add to {place}"
            result.append(Remedy(told, near or repr(missing), layer))
    if policies.decide(request).allowed:
        yield from result


def _conditions_in_the_way(decision: Decision, layer: Layer, level: int | None) -> str:
    """The conditions of the statements that allow it but for these, as Python."""
    result = [
        " and ".join(map(repr, trace.statement.conditions))
        for held in decision.trace.layers
        if (held.layer, held.level) == (layer, level)
        for trace in held.statements
        if trace.statement.effect == "Allow"
        and {element.element for element in trace.elements if not element.matched} == {"Condition"}
    ]
    return " or ".join(dict.fromkeys(result))


def _silent_levels(decision: Decision) -> list[int]:
    return [
        layer.level
        for layer in decision.trace.layers
        if layer.layer == "scp" and layer.verdict == "silent" and layer.level is not None
    ]


def _place(layer: Layer, request: Request, holder: str) -> str:
    if layer == "resource":
        kind = "trust policy" if request.action.lower() in TRUST_ACTIONS else "policy"
        return f"the {kind} of {request.resource}"
    return _PLACES[layer].format(holder=holder)


def _missing_statement(layer: Layer, request: Request) -> AnyStatement | None:
    """The statement that a layer lacks; None where no one statement is sure to do."""
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
    """How a policy names the caller; None where a name alone would let in too many.

    Those are everyone, and everyone who has an account at an identity provider.
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
