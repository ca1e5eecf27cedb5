"""What does an account hold already, as a stack?

- `details_importer`: Importing from saved authorization details, without asking any account.
- `saved_details`: Importing from saved authorization details, without asking any account.
- `stack_importer`: Importing: what an account holds already, as the stack that declares it as it
  is.
"""

from __future__ import annotations

# Type checkers know the name; importing typing would cost more than this package does.
TYPE_CHECKING = False

__all__ = [
    "ImportedStack",
    "Selection",
    "import_details",
    "import_stack",
]

if TYPE_CHECKING:
    from iamdsl.deployment.model.selection import Selection
    from iamdsl.importer.details_importer import import_details
    from iamdsl.importer.stack_importer import ImportedStack, import_stack
else:
    from iamdsl.lazy import lazy_exports

    _HOMES = {
        "details_importer": ("import_details",),
        "stack_importer": ("ImportedStack", "Selection", "import_stack"),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
