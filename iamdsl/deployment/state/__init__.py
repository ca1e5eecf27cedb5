"""What is remembered between runs?

- `creation_proof`: Whether what exists under a name is what an earlier sending of the same call
  made.
- `journal`: The journal: what is about to be sent, written down before it is, and what came of
  it.
- `ledger`: The ledger: the little a deployment must remember that the account itself cannot say.
- `ledger_updates`: What a run leaves in the ledger, and what an earlier one has left to be
  written down.
- `renames`: Renames: what has a new name is what it was, and so is all that it has.
- `undo_log`: What it takes to undo the last run: written down before its first call is sent.
"""
