"""Which state of a deployment is stored between runs?

- `creation_proof`: whether an existing object was created by an earlier attempt of a call.
- `former_credentials`: the addresses of credentials that are rotated, until they are deleted.
- `journal`: `Journal`, the write-ahead log of calls, and recovery from it after a crash.
- `ledger`: `Ledger`, the stack's objects with their unique IDs and secret entries.
- `ledger_updates`: how a plan's changes, and those of an interrupted run, enter the ledger.
- `renames`: the renames of a plan, applied to ledger and journal before objects are compared.
- `snapshot_renames`: applies renames to the snapshot.
- `undo_log`: `UndoLog`, the prior state of changed objects, for a rollback.
"""
