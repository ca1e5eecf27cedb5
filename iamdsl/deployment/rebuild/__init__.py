"""How is a lost ledger made anew?

- `evidence`: What ledger and journal still tell of a stack, damaged as they may be.
- `ledger_builder`: A ledger made anew: from what damaged files still tell, tags, the secret sink,
  and the account.
- `ownership_proof`: What shows that an object is a stack's though its ledger may not tell: one
  proof for each.
- `resource_search`: Looking for a stack's objects without its ledger: what to read, and what of
  it is the stack's.
- `result`: What became of a ledger that was made anew.
- `taggable_resources`: Every object of an account that can carry a stack's tag, whether anybody
  remembers it or not.
"""

from __future__ import annotations

from iamdsl.deployment.rebuild.result import Rebuilt

__all__ = ["Rebuilt"]
