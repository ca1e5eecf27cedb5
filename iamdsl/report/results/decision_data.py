"""Decisions and traces as JSON values, in a versioned format."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from iamdsl.catalog import edition
from iamdsl.evaluation import ElementTrace, StatementTrace, Trace
from iamdsl.language.parser.cattrs_hooks import register
from iamdsl.lazy import load
from iamdsl.origin import Origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.evaluation import Decision
    from iamdsl.evaluation.engine.residual import Formula
    from iamdsl.language.parser.cattrs_hooks import Converter
    from iamdsl.report.results.decision_report import DecisionReport

FORMAT = 1
"""Version of the JSON format of decisions; it changes when a key changes its meaning."""


def decisions_data(answers: Iterable[DecisionReport], *, why: bool) -> dict[str, Any]:
    """Return `{format, catalog, decisions}`; with `why`, each decision has trace and remedies."""
    return {
        "format": FORMAT,
        "catalog": edition().date,
        "decisions": [_answer(answer, why=why) for answer in answers],
    }


def decision_data(decision: Decision, *, trace: bool = True) -> dict[str, Any]:
    """Return a decision as JSON values.

    The keys are `request`, `allowed`, `result`, `reason`, `blocked_by`, `residual`, `notes`,
    `missing`, and with `trace` also `trace`.
    """
    result: dict[str, Any] = {
        "request": _request(decision),
        "allowed": decision.allowed,
        "result": decision.result,
        "reason": decision.reason,
        "blocked_by": list(decision.blocked_by),
        "residual": _residual(decision.residual),
        "notes": list(decision.notes),
        "missing": list(decision.missing),
    }
    if trace:
        result["trace"] = trace_data(decision.trace)
    return result


def trace_data(trace: Trace, names: Mapping[int, str] | None = None) -> dict[str, Any]:
    """Return a trace as JSON values: its `title` and `layers`.

    `names` are the names of the policies that statements belong to, by `id(statement)`.
    """
    layers = [_converter().unstructure(layer) for layer in trace.layers]
    for layer, data in zip(trace.layers, layers, strict=True):
        for statement_trace, statement in zip(layer.statements, data["statements"], strict=True):
            statement["policy"] = (names or {}).get(id(statement_trace.statement))
    return {"title": trace.title, "layers": layers}


def _answer(answer: DecisionReport, *, why: bool) -> dict[str, Any]:
    result = decision_data(answer.decision, trace=False)
    result["notes"] = list(answer.notes)
    if why:
        result["trace"] = trace_data(answer.decision.trace, answer.names)
        result["remedies"] = [_converter().unstructure(remedy) for remedy in answer.remedies()]
    return result


@functools.cache
def _converter() -> Converter:
    converter: Converter = load("cattrs.preconf.json").make_converter()
    register(converter)
    converter.register_unstructure_hook(
        Origin, lambda origin: {"file": origin.file, "line": origin.line}
    )
    converter.register_unstructure_hook(
        ElementTrace,
        lambda element: {
            "element": element.element,
            "matched": element.matched,
            "said": element.policy_value,
            "asked": element.request_value,
            "why": element.why,
            "unspecified": element.unspecified,
        },
    )
    converter.register_unstructure_hook(
        StatementTrace,
        lambda trace: {
            "effect": trace.statement.effect,
            "matched": trace.matched,
            "statement": converter.unstructure(trace.statement),
            "origin": None
            if trace.statement.origin is None
            else converter.unstructure(trace.statement.origin),
            "elements": [converter.unstructure(element) for element in trace.elements],
        },
    )
    return converter


def _request(decision: Decision) -> dict[str, Any]:
    request = decision.request
    return {
        "principal": str(request.principal),
        "kind": request.principal.kind,
        "action": request.action,
        "resource": request.resource,
        "resource_account": request.owner,
        "context": {
            key: list(value) if isinstance(value, tuple) else value
            for key, value in request.context.items()
        },
    }


def _residual(residual: Formula | None) -> dict[str, Any] | None:
    """The conditions under which it is allowed: as one Python expression, and each alternative."""
    if residual is None:
        return None
    return {"python": str(residual), "any_of": [str(formula) for formula in residual.alternatives]}
