"""Which plans must not be applied?

- `broad_access`: Whether a statement covers all actions, all resources, or anyone.
- `builtin_guards`: `no_wildcard_admin`, `boundary_required` and `no_public_trust`.
- `guard`: The type of a guard, and the refusal of plans that a guard objects to.
"""

from __future__ import annotations

from iamdsl.deployment.guards.builtin_guards import (
    boundary_required,
    no_public_trust,
    no_wildcard_admin,
)
from iamdsl.deployment.guards.guard import Guard

__all__ = ["Guard", "boundary_required", "no_public_trust", "no_wildcard_admin"]
