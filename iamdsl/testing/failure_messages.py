"""Messages of failed assertions about decisions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from iamdsl.evaluation import Decision
from iamdsl.evaluation.engine.evaluation_paths import LAYER_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import pytest

_NAMES = re.compile(r"[^\W\d]\w*")
_PYTEST_PREFIX = "@py_assert"
"""Prefix of the variables in which pytest stores the parts of an assertion."""


def denied_text(failed: Sequence[Decision], total: int) -> str:
    """Return the message for denied requests: caller, action, and the full trace."""
    return _text(
        [
            f"{_sentence(decision, f'is not allowed {decision.request.action}')} "
            f"({decision.result}): {decision.reason}\n{_tree(decision)}"
            for decision in failed
        ],
        f"{len(failed)} of {total} requests are not allowed:",
    )


def allowed_text(failed: Sequence[Decision], total: int) -> str:
    """Return the message for allowed requests: caller, action, and the allowing statements."""
    return _text(
        [
            "\n".join(
                (
                    _sentence(decision, f"is allowed {decision.request.action}")
                    + f": {decision.reason}",
                    *_allowing(decision),
                )
            )
            for decision in failed
        ],
        f"{len(failed)} of {total} requests are allowed:",
    )


def _text(parts: Sequence[str], heading: str) -> str:
    return parts[0] if len(parts) == 1 else "\n\n".join((heading, *parts))


def _sentence(decision: Decision, verb: str) -> str:
    return f"{decision.request.principal} {verb} on {decision.request.resource}"


def _tree(decision: Decision) -> str:
    """Return the trace without its title, which would repeat the sentence."""
    trace = decision.trace
    return str(trace).removeprefix(f"{trace.title}\n")


def _allowing(decision: Decision) -> Iterator[str]:
    """Yield the statements that allow the request, each with its layer and source line."""
    for layer in decision.trace.layers:
        for trace in layer.statements:
            if trace.matched and trace.statement.effect == "Allow":
                yield f"  {LAYER_NAMES[layer.layer]}: {trace.statement!r}"
                if trace.statement.origin is not None:
                    yield f"    where: {trace.statement.origin}"


def _statement(entry: Any) -> str:
    """Return the source of the failed statement; empty if the file is not Python (docs)."""
    try:
        return str(entry.statement)
    except SyntaxError:
        return ""


def decisions_of(failed: pytest.ExceptionInfo[BaseException]) -> Iterable[tuple[str, str]]:
    """Return the decisions of a failed `assert`, each as a section of pytest's report.

    They are looked up in the variables that the statement names, and in pytest's own variables
    for the parts of the assertion.
    """
    entry = failed.traceback[-1]
    variables = entry.frame.f_locals
    named = set(_NAMES.findall(_statement(entry)))
    decisions = {
        id(value): value
        for name, value in variables.items()
        if isinstance(value, Decision) and (name in named or name.startswith(_PYTEST_PREFIX))
    }
    return [("decision", str(decision.trace)) for decision in decisions.values()]
