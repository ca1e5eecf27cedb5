"""How are statements, documents and stacks written as Python source code? Written by scripts/export_stubs.py."""

from iamdsl.report.python.script import stack_source as stack_source
from iamdsl.report.python.statements import document_source as document_source
from iamdsl.report.python.statements import statement_source as statement_source

__all__ = [
    "document_source",
    "stack_source",
    "statement_source",
]
