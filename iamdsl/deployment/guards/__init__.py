"""Which plans must not be applied?

- `broad_access`: Whether a statement covers all actions, all resources, or anyone.
- `builtin_guards`: `no_wildcard_admin`, `boundary_required` and `no_public_trust`.
- `guard`: The type of a guard, and the refusal of plans that a guard objects to.
"""

from __future__ import annotations

from iamdsl.lazy import exports

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "builtin_guards": "boundary_required no_public_trust no_wildcard_admin",
        "guard": "Guard",
    },
)
