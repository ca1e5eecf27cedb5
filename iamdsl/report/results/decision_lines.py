"""Decisions as styled lines: a row for each of several, or the whole of why for one."""

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
_IDLE = {"absent", "not applied"}


def decision_lines(answers: Sequence[DecisionReport]) -> Iterator[Line]:
    """Whether each request is allowed, a row each, and what is to be known besides."""
    decisions = [decision_report.decision for decision_report in answers]
    wide = max((len(decision.request.action) for decision in decisions), default=0)
    wider = max((len(item.request.resource) for item in decisions), default=0)
    for caller in dict.fromkeys(str(entry.request.principal) for entry in decisions):
        yield ("bold", caller)
    for candidate in decisions:
        style, sign, word = _verdict(candidate)
        asked = f"{candidate.request.action:<{wide}}  {candidate.request.resource:<{wider}}"
        yield (style, f"  {sign} {asked}  {word}: {candidate.reason}")
    for note in dict.fromkeys(note for answer in answers for note in answer.notes):
        yield ("cyan", f"  · {note}")
    missing = dict.fromkeys(
        key for decision in decisions if not decision.allowed for key in decision.missing
    )
    if missing:
        yield ("cyan", f"  · asked for and not given by --when: {', '.join(missing)}")
    yield _catalog()


def why_lines(answer: DecisionReport) -> Iterator[Line]:
    """Why a request is allowed or denied: layer by layer, with the lines that decided."""
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
        yield ("yellow", f"not carried by the request: {', '.join(decision.missing)}")
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
    if layer.passed_over and layer.verdict not in _IDLE:
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
    result = answer.remedies()
    if not result:
        return
    yield ("bold", "what would change it")
    for remedy in result:
        yield ("cyan", f"  → {remedy.words}" + (":" if remedy.code else ""))
        if remedy.code:
            yield ("bold cyan", f"      {remedy.code}")


def _quoted(origin: Origin, indent: str) -> Iterator[Line]:
    """The user's own line, where its file is there."""
    line = linecache.getline(origin.file, origin.line).strip()
    if line:
        yield ("bold cyan", f"{indent}> {line}")


def _location(origin: Origin) -> str:
    """The file and the line, from here if the file is below."""
    path = Path(origin.file)
    here = Path.cwd()
    name = path.relative_to(here) if path.is_relative_to(here) else path
    return f"{name}:{origin.line}"


def _catalog() -> Line:
    return ("dim", f"by the catalog of {edition().date}: actions, keys, AWS managed policies")
