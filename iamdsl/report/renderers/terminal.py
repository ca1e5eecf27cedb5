"""Results for people: coloured on a terminal, plain elsewhere; rich is loaded only to print."""

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
    """Plain text of the same lines that `show` prints in colour."""

    def plans(self, plans: Sequence[Plan]) -> str:
        """What would be done."""
        return _text(chain.from_iterable(map(plan_lines, plans)))

    def permissions(self, _plans: Sequence[Plan], policies: Sequence[IdentityPolicy]) -> str:
        """What each plan needs to be carried out: a policy's JSON after the other."""
        return "".join(f"{policy.to_json(indent=2)}\n" for policy in policies)

    def outcomes(self, outcomes: Sequence[Outcome]) -> str:
        """What was done."""
        return _text(chain.from_iterable(map(outcome_lines, outcomes)))

    def drifts(self, drifts: Sequence[Drift]) -> str:
        """What changed behind a stack's back."""
        return _text(chain.from_iterable(map(drift_lines, drifts)))

    def rebuilds(self, rebuilds: Sequence[Rebuilt]) -> str:
        """What became of ledgers that were made anew."""
        return _text(chain.from_iterable(map(rebuilt_lines, rebuilds)))

    def outputs(self, stack: str, outputs: Outputs) -> str:
        """What a stack holds."""
        return _text(output_lines(stack, outputs))

    def decisions(self, answers: Sequence[DecisionReport]) -> str:
        """Whether requests are allowed."""
        from iamdsl.report.results.decision_lines import decision_lines

        return _text(decision_lines(answers))

    def why(self, answer: DecisionReport) -> str:
        """Why a request is allowed or denied, and what would change it."""
        from iamdsl.report.results.decision_lines import why_lines

        return _text(why_lines(answer))


class Console(Protocol):
    """What is needed of rich's console."""

    def print(self, text: str, /, *, style: str | None = None) -> None:
        """Print one text."""
        ...


def console(stream: TextIO | None = None) -> Console:
    """A console on a stream (standard output unless given) that never wraps or guesses markup."""
    # By name: a type checker that follows rich reads all of it for every script.
    made: Console = load("rich.console").Console(
        file=stream or sys.stdout, soft_wrap=True, highlight=False, markup=False, emoji=False
    )
    return made


def show(lines: Iterable[Line], stream: TextIO | None = None) -> None:
    """Print styled lines; colour where the stream is a terminal and NO_COLOR is not set."""
    target = console(stream)
    for style, text in lines:
        target.print(text, style=style or None)


def _text(lines: Iterable[Line]) -> str:
    return "".join(f"{text}\n" for _, text in lines)
