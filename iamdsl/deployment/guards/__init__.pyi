"""Which plans must not be applied? Written by scripts/export_stubs.py."""

from iamdsl.deployment.guards.builtin_guards import boundary_required as boundary_required
from iamdsl.deployment.guards.builtin_guards import no_public_trust as no_public_trust
from iamdsl.deployment.guards.builtin_guards import no_wildcard_admin as no_wildcard_admin
from iamdsl.deployment.guards.guard import Guard as Guard

__all__ = [
    "Guard",
    "boundary_required",
    "no_public_trust",
    "no_wildcard_admin",
]
