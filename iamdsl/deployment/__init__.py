"""How is a declared stack deployed to an account?

- `checks`: Refuse or note faults that only a whole plan shows.
- `executor`: Carry out a plan: schedule steps, send calls, retry, wait for consistency.
- `guards`: Refuse plans that must not be applied, such as those with wildcard administrators.
- `mentions`: Find the documents that name an object whose ARN or unique ID a plan ends.
- `model`: The values: stack, plan, changes, steps, outcome, drift, and their JSON format.
- `order`: Put the calls of a plan in order: dependencies, quotas, effect on access.
- `ownership`: Decide which objects belong to the stack, and what others added.
- `permissions`: Build the IAM policy that a run needs, and no more.
- `planner`: Compare the stack with the account, and make the plan.
- `quotas`: Compare a plan with the account's quotas, and pack long documents within them.
- `reader`: Read from the account what a plan needs, in bulk or resource by resource.
- `rebuild`: Rebuild a damaged or lost ledger from the account.
- `rollback`: Undo a run, or put back what a failed run deleted.
- `secrets`: Secret sinks: where new passwords and access keys are stored.
- `session`: `DeploymentSession`: plan, apply, destroy, roll back, outputs.
- `state`: The ledger, the journal and the undo log: what is known between runs.
- `storage`: Where the state is stored: a directory, S3, memory; locks.
- `interrupt`: Stop at the first Ctrl-C after the calls in flight; abort at the second.
- `thread_pool`: A pool of threads for calls.
"""

from __future__ import annotations

from iamdsl.lazy import exports

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "guards": "Guard",
        "model.drift": "Drift",
        "model.observer": "Failure Kept Observer Outcome Restored Silence",
        "model.plan": "Change Objection Plan Refusal Verb",
        "model.stack": "Stack",
        "model.step": "Step",
        "order.access_order": "Order",
        "rebuild": "Rebuilt",
        "secrets": "CallbackSecrets MemorySecrets ParameterSecrets SecretSink SecretValue "
        "SecretsManagerSecrets StoredSecrets",
        "session.outputs": "Output OutputWithArn Outputs Pending",
        "session.session": "DeploymentSession",
        "session.settings": "Approve Settings",
        "state.ledger": "Entry Ledger",
        "storage": "DirectoryStorage MemoryStorage S3Storage Storage home",
    },
)
