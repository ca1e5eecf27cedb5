"""How is a lost or damaged ledger rebuilt? Written by scripts/export_stubs.py."""

from iamdsl.deployment.rebuild.result import Rebuilt as Rebuilt

__all__ = [
    "Rebuilt",
]
