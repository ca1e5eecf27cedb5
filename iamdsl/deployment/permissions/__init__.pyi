"""Which permissions does a run need? Written by scripts/export_stubs.py."""

from iamdsl.deployment.permissions.policy_builder import permissions as permissions

__all__ = [
    "permissions",
]
