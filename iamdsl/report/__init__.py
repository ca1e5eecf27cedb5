"""How are results shown: as terminal lines, as JSON, or as Python source?

- `renderers`: The output formats: the protocol, terminal text and JSON.
- `results`: The content for each result: plans, outcomes, decisions, catalog entries, imports.
- `python`: Statements, documents and whole stacks as Python source code.
"""

from __future__ import annotations

from iamdsl.lazy import exports

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "renderers.json_report": "JsonReport",
        "renderers.report": "Report",
        "renderers.terminal": "TerminalReport console show",
        "results.catalog_data": "CatalogData catalog_data edition_data",
        "results.catalog_lines": "catalog_lines change_lines",
        "results.decision_data": "decision_data",
        "results.deployment_lines": "drift_lines outcome_lines output_lines plan_lines "
        "rebuilt_lines",
        "results.import_report": "import_lines import_source",
    },
)
