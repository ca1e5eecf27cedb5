"""Which stack declares what an account already contains?

- `details_importer`: Import from saved authorization details, without calls (`import_details`).
- `saved_details`: Read the output of `aws iam get-account-authorization-details`.
- `stack_importer`: Import from an account (`import_stack`), and declare what was observed.
"""

from __future__ import annotations

from iamdsl.lazy import exports

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "details_importer": "import_details",
        "stack_importer": "ImportedStack Selection import_stack",
    },
)
