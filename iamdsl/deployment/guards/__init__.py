"""Guards: functions over a plan that say what must not be deployed.

A guard is any function that takes a `Plan` and gives `Objection`s.

- `judging`: what follows when one objects
- `shipped`: three of them, with `reach`: how far a statement goes
"""

from __future__ import annotations

from iamdsl.deployment.guards.judging import Guard
from iamdsl.deployment.guards.shipped import (
    boundary_required,
    no_public_trust,
    no_wildcard_admin,
)

__all__ = ["Guard", "boundary_required", "no_public_trust", "no_wildcard_admin"]
