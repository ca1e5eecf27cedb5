"""What must not be deployed?

- `broad_access`: How far a statement reaches: to every action, every resource, everybody; never
  told by text.
- `builtin_guards`: The guards that come with iamdsl.
- `guard`: What a guard is, and what follows when it objects.
"""

from __future__ import annotations

from iamdsl.deployment.guards.builtin_guards import (
    boundary_required,
    no_public_trust,
    no_wildcard_admin,
)
from iamdsl.deployment.guards.guard import Guard

__all__ = ["Guard", "boundary_required", "no_public_trust", "no_wildcard_admin"]
