"""How are many accounts deployed to?

- `display`: How a deployment to many accounts shows itself: plans, a line for each target,
  progress.
- `orchestrator`: `deploy_each()`: one stack in many accounts, planned together, approved once,
  applied each.
- `outcome`: What became of many accounts: one value for each, by its label.
- `target`: One account of many: how it is called, how it is reached, and what is particular to
  it.
- `target_job`: What is done for one account of many: a plan, and later its calls; each may be in
  any process.
- `task_pool`: Work for many targets given to an executor: so many at a time, none after Ctrl-C.
"""
