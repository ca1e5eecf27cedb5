"""How are results shown: as terminal lines, as JSON, or as Python source?

- `renderers`: The output formats: the protocol, terminal text and JSON.
- `results`: The content for each result: plans, outcomes, decisions, catalog entries, imports.
- `python`: Statements, documents and whole stacks as Python source code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.report.renderers.json_report import JsonReport
from iamdsl.report.renderers.report import Report
from iamdsl.report.renderers.terminal import TerminalReport, console, show
from iamdsl.report.results.catalog_data import CatalogData, catalog_data, edition_data
from iamdsl.report.results.catalog_lines import catalog_lines, change_lines
from iamdsl.report.results.deployment_lines import (
    drift_lines,
    outcome_lines,
    output_lines,
    plan_lines,
    rebuilt_lines,
)

__all__ = [
    "CatalogData",
    "JsonReport",
    "Report",
    "TerminalReport",
    "catalog_data",
    "catalog_lines",
    "change_lines",
    "console",
    "decision_data",
    "drift_lines",
    "edition_data",
    "import_lines",
    "import_source",
    "outcome_lines",
    "output_lines",
    "plan_lines",
    "rebuilt_lines",
    "show",
]

if TYPE_CHECKING:
    from iamdsl.report.results.decision_data import decision_data
    from iamdsl.report.results.import_report import import_lines, import_source
else:
    from iamdsl.lazy import lazy_exports

    _HOMES = {
        "results.decision_data": ("decision_data",),
        "results.import_report": ("import_lines", "import_source"),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
