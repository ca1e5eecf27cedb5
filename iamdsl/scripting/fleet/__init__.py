"""How is a stack deployed to many accounts?

- `orchestrator`: `deploy_each`: plan for all targets, approve once, apply to each.
- `target`: `Target`: an account to deploy to: its label, credentials and values.
- `outcome`: `TargetOutcome` and `Deployments`: the results by label.
- `target_job`: Plan or apply one target; it can run in another process.
- `task_pool`: Run the jobs through an executor, with a limit, and stop after Ctrl-C.
- `display`: Show the plans, the progress and a line for each target.
"""
