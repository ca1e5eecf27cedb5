"""Decisions as styled lines: a row for each of several, or the full trace of one."""

from __future__ import annotations

import linecache
from pathlib import Path
from typing import TYPE_CHECKING

from iamdsl.catalog import edition

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iamdsl.evaluation import Decision, ElementTrace, LayerTrace, StatementTrace
    from iamdsl.origin import Origin
    from iamdsl.report.results.decision_report import DecisionReport
    from iamdsl.report.results.deployment_lines import Line

_LAYERS = {
    "allows": "green",
    "denies": "bold red",
    "silent": "yellow",
    "absent": "dim",
    "not applied": "dim",
}
_UNEVALUATED = {"absent", "not applied"}


def decision_lines(answers: Sequence[DecisionReport]) -> Iterator[Line]:
    """Return a row for each request, then the notes that they share."""
    decisions = [answer.decision for answer in answers]
    requests = [decision.request for decision in decisions]
    action_width = max((len(request.action) for request in requests), default=0)
    resource_width = max((len(request.resource) for request in requests), default=0)
    for caller in dict.fromkeys(str(request.principal) for request in requests):
        yield ("bold", caller)
    for decision, request in zip(decisions, requests, strict=True):
        style, sign, word = _verdict(decision)
        columns = f"{request.action:<{action_width}}  {request.resource:<{resource_width}}"
        yield (style, f"  {sign} {columns}  {word}: {decision.reason}")
    for note in dict.fromkeys(note for answer in answers for note in answer.notes):
        yield ("cyan", f"  · {note}")
    missing = dict.fromkeys(
        key for decision in decisions if not decision.allowed for key in decision.missing
    )
    if missing:
        yield ("cyan", f"  · condition keys without a value, see --when: {', '.join(missing)}")
    yield _catalog()


def why_lines(answer: DecisionReport) -> Iterator[Line]:
    """Return the trace of a decision: each layer, with the lines of the statements that decide."""
    decision = answer.decision
    style, sign, word = _verdict(decision)
    yield (f"bold {style}", f"{sign} {word}: {decision.request}")
    yield ("", f"  {decision.reason}")
    if answer.origin is not None:
        yield ("", f"  {answer.holder} is declared at {_location(answer.origin)}")
        yield from _quoted(answer.origin, "  ")
    for layer in decision.trace.layers:
        yield from _layer(layer, answer)
    if decision.missing:
        yield ("yellow", f"condition keys not in the request: {', '.join(decision.missing)}")
    for note in answer.notes:
        yield ("cyan", f"note: {note}")
    yield from _remedies(answer)
    yield _catalog()


def _verdict(decision: Decision) -> tuple[str, str, str]:
    """Style, sign and word."""
    if decision.allowed:
        return "green", "✓", "allowed"
    if decision.residual is not None:
        return "yellow", "?", "open"
    word = "explicitly denied" if decision.result == "explicit_deny" else "denied"
    return "red", "✗", word


def _layer(layer: LayerTrace, answer: DecisionReport) -> Iterator[Line]:
    yield (_LAYERS[layer.verdict], f"├─ {layer.title}")
    for statement in layer.statements:
        yield from _statement(statement, layer, answer)
    if layer.passed_over and layer.verdict not in _UNEVALUATED:
        noun = "statement does" if layer.passed_over == 1 else "statements do"
        yield ("dim", f"│  └─ {layer.passed_over} {noun} not name the action")


def _statement(trace: StatementTrace, layer: LayerTrace, answer: DecisionReport) -> Iterator[Line]:
    origin = trace.statement.origin
    style = "" if not trace.matched else "red" if trace.statement.effect == "Deny" else "green"
    source = answer.source(trace)
    place = source if origin is None else _location(origin)
    title = trace.title.removesuffix(f"  ({origin})")
    yield (style, f"│  ├─ {title}" + (f"  ({place})" if place else ""))
    if origin is not None and (trace.matched or layer.layer in answer.decision.blocked_by):
        yield from _quoted(origin, "│  │  ")
    for element in trace.elements:
        yield _element(element)


def _element(element: ElementTrace) -> Line:
    style = "magenta" if element.unspecified else "" if element.matched else "yellow"
    return (style, f"│  │  {element}")


def _remedies(answer: DecisionReport) -> Iterator[Line]:
    remedies = answer.remedies()
    if not remedies:
        return
    yield ("bold", "what would change it")
    for remedy in remedies:
        yield ("cyan", f"  → {remedy.words}" + (":" if remedy.code else ""))
        if remedy.code:
            yield ("bold cyan", f"      {remedy.code}")


def _quoted(origin: Origin, indent: str) -> Iterator[Line]:
    """The line of the user's code, if its file can be read."""
    line = linecache.getline(origin.file, origin.line).strip()
    if line:
        yield ("bold cyan", f"{indent}> {line}")


def _location(origin: Origin) -> str:
    """The file and the line, relative to the working directory if the file is in it."""
    path = Path(origin.file)
    directory = Path.cwd()
    name = path.relative_to(directory) if path.is_relative_to(directory) else path
    return f"{name}:{origin.line}"


def _catalog() -> Line:
    date = edition().date
    return ("dim", f"catalog of {date}: actions, condition keys, AWS managed policies")
