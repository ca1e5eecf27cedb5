"""Which stack declares what an account already contains?

- `details_importer`: Import from saved authorization details, without calls (`import_details`).
- `saved_details`: Read the output of `aws iam get-account-authorization-details`.
- `stack_importer`: Import from an account (`import_stack`), and declare what was observed.
"""

from __future__ import annotations

# Type checkers take it as true; importing typing would take longer than importing this package.
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
