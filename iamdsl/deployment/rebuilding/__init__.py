"""A ledger that was damaged or lost, made anew.

- `making`: the new ledger, and damaged files kept beside
- `evidence`: what damaged files still tell
- `search`: what to look for, `tagged`: among what carries tags
- `claims`: what shows of each object that it is the stack's
- `rebuilt`: what came of it
"""

from __future__ import annotations

from iamdsl.deployment.rebuilding.rebuilt import Rebuilt

__all__ = ["Rebuilt"]
