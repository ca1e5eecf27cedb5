"""What is worth knowing of a decision besides its layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.catalog.entries.actions import Action
from iamdsl.catalog.entries.active_catalog import catalog
from iamdsl.catalog.queries.lookup import known_key
from iamdsl.evaluation.matchers.pattern_matcher import parse_pattern
from iamdsl.language.builders.multivalued_keys import SetKey

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.evaluation.explanation.trace import LayerTrace
    from iamdsl.evaluation.request.resolved_request import ResolvedRequest


def build_notes(
    request: ResolvedRequest, layers: tuple[LayerTrace, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Notes on a decision, and the keys that its policies ask for in vain."""
    notes = (*_of_action(request), *_of_context(request), *_of_elements(layers))
    return tuple(dict.fromkeys(notes)), tuple(dict.fromkeys(_missing_keys(request, layers)))


def _of_action(request: ResolvedRequest) -> Iterator[str]:
    asked, given = request.action, request.original
    action = Action.named(given.action)
    if not asked.is_known:
        yield (
            f"the catalog of {catalog().date} does not know {given.action}: it is unspecified on "
            "what it may be, treated as being on whatever is given"
        )
        return
    if action.retired:
        yield f"AWS lists {action} no longer since {action.retired}"
    if asked.resource_replaced:
        yield f"{action} is asked on {asked.resource}, not on {given.resource}"
    elif (
        asked.resource != "*"
        and not asked.is_pattern
        and not any(resource_type.matches(asked.resource) for resource_type in action.resources)
    ):
        types = ", ".join(item.name for item in action.resources[:6])
        yield f"{action} is on {types}; {asked.resource} is of no such type, taken as given"
    if asked.is_pattern:
        yield (
            f"{asked.resource} is a pattern: allowed means that one statement allows all of it; "
            "a Deny on a part of it does not show"
        )
    elif asked.resource == "*" and action.resources:
        yield f"{action} is asked on * as a whole: a statement on a part of it does not count"


def _of_context(request: ResolvedRequest) -> Iterator[str]:
    given = request.original.context
    foreign = request.action.keys_never_sent(given.folded)
    for name, value in given.items():
        if name.lower() in foreign:
            yield f"{request.original.action} never carries {name}: ignored"
            continue
        typed = known_key(name)
        several = isinstance(value, tuple) and len(value) > 1
        if several and typed is not None and not isinstance(typed, SetKey):
            yield (
                f"{name} carries one value, and the request has {len(value)}: unspecified by "
                "AWS, treated as several"
            )


def _of_elements(layers: tuple[LayerTrace, ...]) -> Iterator[str]:
    for layer in layers:
        for statement in layer.statements:
            for element in statement.elements:
                if element.unspecified:
                    yield f"{element.element} {element.policy_value}: {element.why}"


def _missing_keys(request: ResolvedRequest, layers: tuple[LayerTrace, ...]) -> Iterator[str]:
    for layer in layers:
        for statement in layer.statements:
            written = statement.statement
            for condition in written.conditions:
                if condition.key.lower() not in request.known:
                    yield condition.key
            texts = [
                *map(str, written.resources),
                *(str(value) for item in written.conditions for value in item.values),
            ]
            for text in texts:
                if "${" in text:
                    for kind, key, _ in parse_pattern(text, variables=True, wild=True):
                        if kind == "variable" and key.lower() not in request.known:
                            yield key
