"""How does a script plan, apply, destroy and roll back a stack?

- `engine`: Read the account, make plans, carry them out, and update the ledger, for a session.
- `ledger_notes`: Where the ledger is, and that nothing is known of a stack without one.
- `outputs`: ARNs, IDs and secrets of the declared resources (`session.outputs`).
- `put_back`: Put back what a run deleted for a replacement that was refused.
- `session`: `DeploymentSession`: collects resources, plans, asks for approval, applies.
- `settings`: Options of a session, and the interface of the engine.
"""
