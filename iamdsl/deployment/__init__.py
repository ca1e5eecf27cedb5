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

from iamdsl.deployment.guards import Guard
from iamdsl.deployment.model.drift import Drift
from iamdsl.deployment.model.observer import Failure, Kept, Observer, Outcome, Restored, Silence
from iamdsl.deployment.model.plan import Change, Objection, Plan, Refusal, Verb
from iamdsl.deployment.model.stack import Stack
from iamdsl.deployment.model.step import Step
from iamdsl.deployment.order.access_order import Order
from iamdsl.deployment.rebuild import Rebuilt
from iamdsl.deployment.secrets import (
    CallbackSecrets,
    MemorySecrets,
    ParameterSecrets,
    SecretSink,
    SecretsManagerSecrets,
    SecretValue,
    StoredSecrets,
)
from iamdsl.deployment.session.outputs import Output, Outputs, OutputWithArn, Pending
from iamdsl.deployment.session.session import DeploymentSession
from iamdsl.deployment.session.settings import Approve, Settings
from iamdsl.deployment.state.ledger import Entry, Ledger
from iamdsl.deployment.storage import DirectoryStorage, MemoryStorage, S3Storage, Storage, home

__all__ = [
    "Approve",
    "CallbackSecrets",
    "Change",
    "DeploymentSession",
    "DirectoryStorage",
    "Drift",
    "Entry",
    "Failure",
    "Guard",
    "Kept",
    "Ledger",
    "MemorySecrets",
    "MemoryStorage",
    "Objection",
    "Observer",
    "Order",
    "Outcome",
    "Output",
    "OutputWithArn",
    "Outputs",
    "ParameterSecrets",
    "Pending",
    "Plan",
    "Rebuilt",
    "Refusal",
    "Restored",
    "S3Storage",
    "SecretSink",
    "SecretValue",
    "SecretsManagerSecrets",
    "Settings",
    "Silence",
    "Stack",
    "Step",
    "Storage",
    "StoredSecrets",
    "Verb",
    "home",
]
