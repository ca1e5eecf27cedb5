"""Notes on a decision: what AWS does not specify, and what of the request is ignored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.catalog.entries.actions import Action
from iamdsl.catalog.entries.active_catalog import catalog
from iamdsl.catalog.queries.lookup import known_key
from iamdsl.evaluation.request.principal_match import SESSION, match_principal, names_in_policy
from iamdsl.language.builders.multivalued_keys import SetKey
from iamdsl.language.text.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.evaluation.explanation.trace import LayerTrace
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest


def build_notes(
    request: ResolvedRequest, layers: tuple[LayerTrace, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return notes on a decision, and the keys its policies use that the request does not carry."""
    notes = (
        *_action_notes(request),
        *_context_notes(request),
        *_scoped_notes(request, layers),
        *_unspecified_notes(layers),
    )
    return tuple(dict.fromkeys(notes)), tuple(dict.fromkeys(_missing_keys(request, layers)))


def _action_notes(request: ResolvedRequest) -> Iterator[str]:
    resolved, given = request.action, request.original
    action = Action.named(given.action)
    if not resolved.is_known:
        yield (
            f"the catalog of {catalog().date} does not have {given.action}: its resource types are "
            "unknown, so it is evaluated for the resource given"
        )
        return
    if action.retired:
        yield f"AWS no longer lists {action} (since {action.retired})"
    if resolved.resource_replaced:
        yield f'{action} is evaluated for resource "{resolved.resource}", not for {given.resource}'
    elif (
        resolved.resource != "*"
        and not resolved.is_pattern
        and not any(resource_type.matches(resolved.resource) for resource_type in action.resources)
    ):
        types = ", ".join(resource_type.name for resource_type in action.resources[:6])
        yield (
            f"{action} applies to resources of type {types}; {resolved.resource} is not one, and "
            "is evaluated as given"
        )
    if resolved.is_pattern:
        yield (
            f"{resolved.resource} is a pattern: it is allowed if one statement allows all that "
            "it matches; a Deny for only part of it does not match"
        )
    elif resolved.resource == "*" and action.resources:
        yield (f'{action} is evaluated for resource "*": statements for specific ARNs do not match')


def _context_notes(request: ResolvedRequest) -> Iterator[str]:
    given = request.original.context
    never_sent = request.action.keys_never_sent(given.folded)
    for name, value in given.items():
        if name.lower() in never_sent:
            yield f"{request.original.action} never carries {name}: ignored"
            continue
        typed_key = known_key(name)
        has_several = isinstance(value, tuple) and len(value) > 1
        if has_several and typed_key is not None and not isinstance(typed_key, SetKey):
            yield (
                f"{name} is a single-valued key, and the request has {len(value)} values: "
                "unspecified by AWS, treated as multivalued"
            )


def _scoped_notes(request: ResolvedRequest, layers: tuple[LayerTrace, ...]) -> Iterator[str]:
    """Yield a note if scoped credentials stop what a resource policy allows the session itself."""
    if not any(layer.layer == "scoped" and layer.verdict == "silent" for layer in layers):
        return
    names = {
        name
        for layer in layers
        if layer.layer == "resource"
        for trace in layer.statements
        if trace.matched and trace.statement.effect == "Allow"
        for principal in trace.statement.principals
        for name in names_in_policy(principal)
    }
    if match_principal(frozenset(names), request.principal_names) & SESSION:
        yield (
            f"the resource policy names {request.caller}: AWS does not specify whether that is "
            "limited by the policies of scoped credentials, treated as limited"
        )


def _unspecified_notes(layers: tuple[LayerTrace, ...]) -> Iterator[str]:
    for layer in layers:
        for statement in layer.statements:
            for element in statement.elements:
                if element.unspecified:
                    yield f"{element.element} {element.policy_value}: {element.why}"


def _missing_keys(request: ResolvedRequest, layers: tuple[LayerTrace, ...]) -> Iterator[str]:
    for layer in layers:
        for statement in layer.statements:
            resources, conditions = statement.statement.resources, statement.statement.conditions
            for condition in conditions:
                if condition.key.lower() not in request.known:
                    yield condition.key
            texts = [
                *map(str, resources),
                *(str(value) for condition in conditions for value in condition.values),
            ]
            for text in texts:
                if "${" in text:
                    for variable in Pattern.parse(text, variables=True).variables:
                        if variable.key.lower() not in request.known:
                            yield variable.key
