"""One file a command.

- `account`: `iamdsl account`: an account inside this process, served over HTTP.
- `apply`: `iamdsl apply`: make it so.
- `can`: `iamdsl can`: whether.
- `catalog`: `iamdsl catalog`: what AWS offers.
- `demo`: `iamdsl demo`: a stack comes and goes, in an account that lives in this process.
- `destroy`: `iamdsl destroy`: take it all away.
- `drift`: `iamdsl drift`: what changed behind our back.
- `import_`: `iamdsl import`: what is there, as the script that declares it.
- `plan`: `iamdsl plan`: what would change.
- `rebuild`: `iamdsl rebuild`: a ledger for what lost its own.
- `rollback`: `iamdsl rollback`: undo the last run.
- `show`: `iamdsl show`: what there is.
- `why`: `iamdsl why`: why a request is allowed or denied.
"""
