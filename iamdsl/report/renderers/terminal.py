"""Results as text for people: in colour on a terminal, plain elsewhere."""

from __future__ import annotations

import sys
from itertools import chain
from typing import TYPE_CHECKING, Protocol, TextIO

from iamdsl.lazy import load
from iamdsl.report.results.deployment_lines import (
    drift_lines,
    outcome_lines,
    output_lines,
    plan_lines,
    rebuilt_lines,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iamdsl.deployment import Drift, Outcome, Outputs, Plan, Rebuilt
    from iamdsl.language import IdentityPolicy
    from iamdsl.report.results.decision_report import DecisionReport
    from iamdsl.report.results.deployment_lines import Line


class TerminalReport:
    """Output format: plain text, with the lines that `show` prints in colour."""

    def plans(self, plans: Sequence[Plan]) -> str:
        """Show the changes that plans would make."""
        return _text(chain.from_iterable(map(plan_lines, plans)))

    def permissions(self, _plans: Sequence[Plan], policies: Sequence[IdentityPolicy]) -> str:
        """Show the IAM policy that each plan needs to be applied, as JSON one after another."""
        return "".join(f"{policy.to_json(indent=2)}\n" for policy in policies)

    def outcomes(self, outcomes: Sequence[Outcome]) -> str:
        """Show the calls that were sent, failed or skipped."""
        return _text(chain.from_iterable(map(outcome_lines, outcomes)))

    def drifts(self, drifts: Sequence[Drift]) -> str:
        """Show what was changed outside iamdsl."""
        return _text(chain.from_iterable(map(drift_lines, drifts)))

    def rebuilds(self, rebuilds: Sequence[Rebuilt]) -> str:
        """Show the contents of rebuilt ledgers."""
        return _text(chain.from_iterable(map(rebuilt_lines, rebuilds)))

    def outputs(self, stack: str, outputs: Outputs) -> str:
        """Show the ARNs, ids and secret locations of a stack."""
        return _text(output_lines(stack, outputs))

    def decisions(self, answers: Sequence[DecisionReport]) -> str:
        """Show whether requests are allowed."""
        from iamdsl.report.results.decision_lines import decision_lines

        return _text(decision_lines(answers))

    def why(self, answer: DecisionReport) -> str:
        """Show why a request is allowed or denied, and what would change it."""
        from iamdsl.report.results.decision_lines import why_lines

        return _text(why_lines(answer))


class Console(Protocol):
    """The part of rich's console that is used."""

    def print(self, text: str, /, *, style: str | None = None) -> None:
        """Print a line."""
        ...


def console(stream: TextIO | None = None) -> Console:
    """Return a console for a stream, by default standard output.

    It neither wraps lines nor interprets markup.
    """
    # Imported by name: otherwise a type checker reads all of rich for every script.
    result: Console = load("rich.console").Console(
        file=stream or sys.stdout, soft_wrap=True, highlight=False, markup=False, emoji=False
    )
    return result


def show(lines: Iterable[Line], stream: TextIO | None = None) -> None:
    """Print styled lines, in colour if the stream is a terminal and NO_COLOR is not set."""
    output = console(stream)
    for style, text in lines:
        output.print(text, style=style or None)


def _text(lines: Iterable[Line]) -> str:
    return "".join(f"{text}\n" for _, text in lines)
