"""How is a lost or damaged ledger rebuilt?

- `evidence`: what can be read from ledger and journal, even if they are damaged.
- `ledger_builder`: `rebuild`, which writes a new ledger from that evidence, tags, the secret sink
  and the account.
- `ownership_proof`: `Prover`, which decides whether a single object belongs to the stack.
- `resource_search`: which objects to read, and which of them belong to the stack.
- `result`: `Rebuilt`, the result of a rebuild.
- `taggable_resources`: lists all objects of an account that can have a stack's tag.
"""

from __future__ import annotations

from iamdsl.lazy import exports

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "result": "Rebuilt",
    },
)
