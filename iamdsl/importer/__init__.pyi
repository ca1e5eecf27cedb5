"""Which stack declares what an account already contains? Written by scripts/export_stubs.py."""

from iamdsl.importer.details_importer import import_details as import_details
from iamdsl.importer.stack_importer import ImportedStack as ImportedStack
from iamdsl.importer.stack_importer import Selection as Selection
from iamdsl.importer.stack_importer import import_stack as import_stack

__all__ = [
    "ImportedStack",
    "Selection",
    "import_details",
    "import_stack",
]
