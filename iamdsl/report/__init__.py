"""How results look: `interface` says what an output is, each other file is one.

- `lines`: the words and signs, as styled lines
- `terminal`: for people
- `structured`: JSON for programs
- `catalog_facts`, `catalog_lines`: what the catalog tells, as JSON values and as lines
- `answer`: a decision with where its statements stand; `remedies`: what would change it
- `decision_facts`, `decision_lines`: both as JSON values and as lines (loaded where one decides)
- `imported`: what an import found and left out, and the script of it
- `code`: as Python, for people to go on from
"""

from __future__ import annotations

from iamdsl.report.catalog_facts import Facts, edition_facts, facts_of
from iamdsl.report.catalog_lines import catalog_lines, change_lines
from iamdsl.report.interface import Report
from iamdsl.report.lines import (
    drift_lines,
    outcome_lines,
    output_lines,
    plan_lines,
    rebuilt_lines,
)
from iamdsl.report.structured import JsonReport
from iamdsl.report.terminal import TerminalReport, console, show

__all__ = [
    "Facts",
    "JsonReport",
    "Report",
    "TerminalReport",
    "catalog_lines",
    "change_lines",
    "console",
    "drift_lines",
    "edition_facts",
    "facts_of",
    "outcome_lines",
    "output_lines",
    "plan_lines",
    "rebuilt_lines",
    "show",
]
