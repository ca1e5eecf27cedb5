"""Which commands does `iamdsl` have? One file for each.

- `plan`: `iamdsl plan`: show the changes that a script would make.
- `apply`: `iamdsl apply`: apply a script or a saved plan.
- `drift`: `iamdsl drift`: show what was changed outside iamdsl.
- `rollback`: `iamdsl rollback`: undo the last run.
- `destroy`: `iamdsl destroy`: delete the resources of a script's stacks.
- `rebuild`: `iamdsl rebuild`: rebuild a lost or damaged ledger from the account.
- `show`: `iamdsl show`: show ARNs, ids and secret locations.
- `can`: `iamdsl can`: decide whether requests are allowed.
- `why`: `iamdsl why`: explain why a request is allowed or denied.
- `import_`: `iamdsl import`: write a script that declares an existing account.
- `catalog`: `iamdsl catalog`: look up services, actions, condition keys and managed policies.
- `account`: `iamdsl account`: serve an emulated account over HTTP.
- `demo`: `iamdsl demo`: plan, apply and destroy a stack in an emulated account.
"""
