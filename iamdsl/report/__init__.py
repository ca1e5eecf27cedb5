"""How results look: `interface` says what an output is, each other file is one.

- `lines`: the words and signs, as styled lines
- `terminal`: for people
- `structured`: JSON for programs
"""

from __future__ import annotations

from iamdsl.report.interface import Report
from iamdsl.report.lines import drift_lines, outcome_lines, output_lines, plan_lines
from iamdsl.report.structured import JsonReport
from iamdsl.report.terminal import TerminalReport, console, show

__all__ = [
    "JsonReport",
    "Report",
    "TerminalReport",
    "console",
    "drift_lines",
    "outcome_lines",
    "output_lines",
    "plan_lines",
    "show",
]
