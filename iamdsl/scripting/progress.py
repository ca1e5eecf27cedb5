"""Progress as it happens: a bar on a terminal, elsewhere a line for each step."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TextIO

from iamdsl.lazy import load
from iamdsl.report import console, outcome_lines, plan_lines, show

if TYPE_CHECKING:
    from iamdsl.deployment import Outcome, Plan, Step
    from iamdsl.errors import IamdslError


class ShowProgress:
    """Shows plans, steps and outcomes on one stream.

    `plans` says whether a plan is shown when it is made (the command line shows
    its own); it may be changed later. The stream is standard error unless given.
    """

    def __init__(self, stream: TextIO | None = None, *, plans: bool = True) -> None:
        """Show on `stream`."""
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
        """Begin to count; on a terminal, draw the bar."""
        self._total, self._count = len(plan.steps), 0
        if not self._out.isatty() or not plan.steps:
            return
        # By name: a type checker that follows rich reads all of it for every script.
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
        """Count the step."""
        self._count += 1
        if self._bar is None:
            self._line(f"[{self._count}/{self._total}] {step.sentence}")
            return
        self._bar.update(self._task, advance=1)

    def failed(self, step: Step, error: IamdslError) -> None:
        """Say at once what failed."""
        self._count += 1
        text = f"[{self._count}/{self._total}] FAILED {step.sentence}: {error.what}"
        if self._bar is None:
            self._line(text)
        else:
            self._bar.console.print(text)
            self._bar.update(self._task, advance=1)

    def noted(self, note: str) -> None:
        """Say it at once."""
        if self._bar is None:
            self._line(note)
        else:
            self._bar.console.print(note)

    def ended(self, outcome: Outcome) -> None:
        """Put the bar away and sum up."""
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
