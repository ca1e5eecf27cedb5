"""Which principals are there, and which policies do they have?

- `effective_policies`: The policies of a declared principal (`policies_of`, `trust_of`).
- `principal_directory`: Look up principals and their policies by address or ARN.
- `saved_principals`: The principals in saved authorization details, with their policies.
"""

from __future__ import annotations

from iamdsl.lazy import exports

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "effective_policies": "policies_of",
        "saved_principals": "saved_directory",
    },
)
