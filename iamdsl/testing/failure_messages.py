"""What a failed assertion about decisions says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from iamdsl.evaluation import Decision
from iamdsl.evaluation.engine.evaluation_paths import LAYER_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import pytest

_NAMES = re.compile(r"[^\W\d]\w*")
_TEMPORARY = "@py_assert"
"""What the names begin with under which pytest keeps the parts of an assertion."""


def denied_text(failed: Sequence[Decision], asked: int) -> str:
    """Requests that were to be allowed: who, what, and the whole of why not."""
    return _text(
        [
            f"{_sentence(decision, f'is not allowed {decision.request.action}')} "
            f"({decision.result}): {decision.reason}\n{_tree(decision)}"
            for decision in failed
        ],
        f"{len(failed)} of {asked} requests are not allowed:",
    )


def allowed_text(failed: Sequence[Decision], asked: int) -> str:
    """Requests that were to be denied: who, what, and the statements that allow it."""
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
        f"{len(failed)} of {asked} requests are allowed:",
    )


def _text(parts: Sequence[str], heading: str) -> str:
    return parts[0] if len(parts) == 1 else "\n\n".join((heading, *parts))


def _sentence(decision: Decision, verb: str) -> str:
    return f"{decision.request.principal} {verb} on {decision.request.resource}"


def _tree(decision: Decision) -> str:
    """The trace below its title, which says what the sentence says."""
    trace = decision.trace
    return str(trace).removeprefix(f"{trace.title}\n")


def _allowing(decision: Decision) -> Iterator[str]:
    """The statements that allow it, each with its layer and line."""
    for layer in decision.trace.layers:
        for trace in layer.statements:
            if trace.matched and trace.statement.effect == "Allow":
                yield f"  {LAYER_NAMES[layer.layer]}: {trace.statement!r}"
                if trace.statement.origin is not None:
                    yield f"    where: {trace.statement.origin}"


def _statement(entry: Any) -> str:
    """The source of the failed statement; none where the file is no Python, as an example's."""
    try:
        return str(entry.statement)
    except SyntaxError:
        return ""


def decisions_of(failed: pytest.ExceptionInfo[BaseException]) -> Iterable[tuple[str, str]]:
    """The decisions that a failed `assert` was about, each as a section of pytest's report.

    They are what pytest keeps of the assertion's parts, and the variables that it names.
    """
    entry = failed.traceback[-1]
    local = entry.frame.f_locals
    named = set(_NAMES.findall(_statement(entry)))
    result = {
        id(value): value
        for name, value in local.items()
        if isinstance(value, Decision) and (name in named or name.startswith(_TEMPORARY))
    }
    return [("decision", str(decision.trace)) for decision in result.values()]
