"""How are results shown: as terminal lines, as JSON, or as Python source? Written by scripts/export_stubs.py."""

from iamdsl.report.renderers.json_report import JsonReport as JsonReport
from iamdsl.report.renderers.report import Report as Report
from iamdsl.report.renderers.terminal import TerminalReport as TerminalReport
from iamdsl.report.renderers.terminal import console as console
from iamdsl.report.renderers.terminal import show as show
from iamdsl.report.results.catalog_data import CatalogData as CatalogData
from iamdsl.report.results.catalog_data import catalog_data as catalog_data
from iamdsl.report.results.catalog_data import edition_data as edition_data
from iamdsl.report.results.catalog_lines import catalog_lines as catalog_lines
from iamdsl.report.results.catalog_lines import change_lines as change_lines
from iamdsl.report.results.decision_data import decision_data as decision_data
from iamdsl.report.results.deployment_lines import drift_lines as drift_lines
from iamdsl.report.results.deployment_lines import outcome_lines as outcome_lines
from iamdsl.report.results.deployment_lines import output_lines as output_lines
from iamdsl.report.results.deployment_lines import plan_lines as plan_lines
from iamdsl.report.results.deployment_lines import rebuilt_lines as rebuilt_lines
from iamdsl.report.results.import_report import import_lines as import_lines
from iamdsl.report.results.import_report import import_source as import_source

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
