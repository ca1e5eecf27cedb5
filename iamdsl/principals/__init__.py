"""Which principals are there, and which policies do they have?

- `effective_policies`: The policies of a declared principal (`policies_of`, `trust_of`).
- `principal_directory`: Look up principals and their policies by address or ARN.
- `saved_principals`: The principals in saved authorization details, with their policies.
"""

from __future__ import annotations

# Type checkers take it as true; importing typing would take longer than importing this package.
TYPE_CHECKING = False

__all__ = [
    "policies_of",
    "saved_directory",
]

if TYPE_CHECKING:
    from iamdsl.principals.effective_policies import policies_of
    from iamdsl.principals.saved_principals import saved_directory
else:
    from iamdsl.lazy import lazy_exports

    _HOMES = {
        "effective_policies": ("policies_of",),
        "saved_principals": ("saved_directory",),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
