"""A decision as JSON values, through cattrs: names that stay, under a format of their own."""

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
"""The format of decisions as JSON; it changes when a name is given another meaning."""


def decisions_data(answers: Iterable[DecisionReport], *, why: bool) -> dict[str, Any]:
    """`{format, catalog, decisions}`: all that was asked at once, with the traces if `why`."""
    return {
        "format": FORMAT,
        "catalog": edition().date,
        "decisions": [_answer(decision_report, why=why) for decision_report in answers],
    }


def decision_data(decision: Decision, *, trace: bool = True) -> dict[str, Any]:
    """A decision as JSON values.

    `request`, `allowed`, `result`, `reason`, `blocked_by`, `residual`, `notes`, `missing`, and
    `trace` unless it is not wanted.
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
    """A trace as JSON values: its `title` and `layers`.

    `names` tells which policies statements are of, by their id.
    """
    layers = [_converter().unstructure(layer) for layer in trace.layers]
    for layer, told in zip(trace.layers, layers, strict=True):
        for item, said in zip(layer.statements, told["statements"], strict=True):
            said["policy"] = (names or {}).get(id(item.statement))
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
    made = load("cattrs.preconf.json").make_converter()
    register(made)
    made.register_unstructure_hook(
        Origin, lambda origin: {"file": origin.file, "line": origin.line}
    )
    made.register_unstructure_hook(
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
    made.register_unstructure_hook(
        StatementTrace,
        lambda item: {
            "effect": item.statement.effect,
            "matched": item.matched,
            "statement": made.unstructure(item.statement),
            "origin": None
            if item.statement.origin is None
            else made.unstructure(item.statement.origin),
            "elements": [made.unstructure(element) for element in item.elements],
        },
    )
    ours: Converter = made
    return ours


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
    """What has to hold: all of it as Python, and each alternative of it."""
    if residual is None:
        return None
    return {"python": str(residual), "any_of": [str(formula) for formula in residual.alternatives]}
