"""How does a script plan, apply, destroy and roll back a stack?

- `engine`: Make plans, check saved ones, carry them out, and put back what was lost.
- `ledger_notes`: Where the ledger is, and that nothing is known of a stack without one.
- `outputs`: ARNs, IDs and secrets of the declared resources (`session.outputs`).
- `plan_reads`: Read the account for a plan, again while it may not show recent changes yet.
- `plan_runner`: Carry out a plan under the stack's lock, and settle its ledger.
- `put_back`: Put back what a run deleted for a replacement that was refused.
- `session`: `DeploymentSession`: collects resources, plans, asks for approval, applies.
- `settings`: Options of a session, and the interface of the engine.
- `settlement`: Bring the ledger up to date after a run.
"""
