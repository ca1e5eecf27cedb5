"""Show the progress of a run: a bar on a terminal, otherwise a line for each step."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TextIO

from iamdsl.lazy import load
from iamdsl.report import console, outcome_lines, plan_lines, show

if TYPE_CHECKING:
    from iamdsl.deployment import Outcome, Plan, Step
    from iamdsl.errors import IamdslError


class ShowProgress:
    """Observer that shows plans, steps and outcomes on a stream.

    `plans` says whether plans are shown; it can be changed later. By default the stream is
    standard error.
    """

    def __init__(self, stream: TextIO | None = None, *, plans: bool = True) -> None:
        """Show on `stream`, by default standard error."""
        self._stream = stream
        self.plans = plans
        self._bar: Any = None
        self._task: Any = None
        self._total = 0
        self._count = 0

    def planned(self, plan: Plan) -> None:
        """Show the plan."""
        if self.plans:
            show(plan_lines(plan), self._out)

    def started(self, plan: Plan) -> None:
        """Start to count the steps; on a terminal, show the bar."""
        self._total, self._count = len(plan.steps), 0
        if not self._out.isatty() or not plan.steps:
            return
        # Imported by name: otherwise a type checker reads all of rich for every script.
        rich = load("rich.progress")
        self._bar = rich.Progress(
            rich.TextColumn("{task.description}"),
            rich.BarColumn(),
            rich.MofNCompleteColumn(),
            rich.TimeElapsedColumn(),
            console=console(self._out),
        )
        self._task = self._bar.add_task(plan.stack, total=self._total)
        self._bar.start()

    def finished(self, step: Step) -> None:
        """Count and show a completed step."""
        self._count += 1
        if self._bar is None:
            self._line(f"[{self._count}/{self._total}] {step.sentence}")
            return
        self._bar.update(self._task, advance=1)

    def failed(self, step: Step, error: IamdslError) -> None:
        """Show a failed step with its error."""
        self._count += 1
        text = f"[{self._count}/{self._total}] FAILED {step.sentence}: {error.what}"
        if self._bar is None:
            self._line(text)
        else:
            self._bar.console.print(text)
            self._bar.update(self._task, advance=1)

    def noted(self, note: str) -> None:
        """Show a note."""
        if self._bar is None:
            self._line(note)
        else:
            self._bar.console.print(note)

    def ended(self, outcome: Outcome) -> None:
        """Remove the bar and show the outcome."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None
        show(outcome_lines(outcome), self._out)

    @property
    def _out(self) -> TextIO:
        return self._stream or sys.stderr

    def _line(self, text: str) -> None:
        self._out.write(f"{text}\n")
        self._out.flush()
