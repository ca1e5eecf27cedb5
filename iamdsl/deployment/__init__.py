"""How a wish becomes fact.

- `stack`: what is declared
- `reading`: the account read into a snapshot
- `planner`: both compared (`comparison`), with `ownership`, `renaming`, `refusals` and `dependents`
- `scoping`: what only the whole of it knows; `keeping`: what is protected or retained
- `partial`: the part of it that a run is about
- `ordering`: the calls put in order; `secret_names`: where their secrets go
- `plan`, `wire`: the plan that comes of it, which is data
- `changes`: what a plan keeps of each change to judge and undo it
- `guards`: what must not be deployed
- `sending`: its steps sent, by `workers`, until an `interrupt`
- `journal`, `secrets`: each written down before and after, each secret put into its sink at once
- `ledger`, `storage`: what is left to remember, by `remembering`
- `permissions`: what a run may have to call
- `rebuilding`: the ledger made anew when it is damaged or lost
- `engine` does all of it, the `session` says when, by its `settings`, and tells an
  `observer`
- `undo`, `rollback`: how things were before the last run, and the plan that makes them so again
- `outputs`, `drift`: what one asks afterwards; `standing`: the policies of what is declared
- `directory`: who there is to ask about, in stacks or, by `saved_principals`, in saved details
- `importing`: the way back, from what an account holds, as far as a `selection` goes, or from
  `saved_details`, to the stack that declares it
"""

from __future__ import annotations

from iamdsl.deployment.drift import Drift
from iamdsl.deployment.guards import Guard
from iamdsl.deployment.ledger import Entry, Ledger
from iamdsl.deployment.observer import Failure, Observer, Outcome, Silence
from iamdsl.deployment.ordering.precedence import Order
from iamdsl.deployment.outputs import Output, Outputs, Pending
from iamdsl.deployment.plan import Change, Objection, Plan, Step, Verb
from iamdsl.deployment.rebuilding import Rebuilt
from iamdsl.deployment.secrets import (
    CallbackSecrets,
    MemorySecrets,
    ParameterSecrets,
    SecretSink,
    SecretsManagerSecrets,
    SecretValue,
    StoredSecrets,
)
from iamdsl.deployment.session import DeploymentSession
from iamdsl.deployment.settings import Approve, Settings
from iamdsl.deployment.stack import Stack
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
    "Ledger",
    "MemorySecrets",
    "MemoryStorage",
    "Objection",
    "Observer",
    "Order",
    "Outcome",
    "Output",
    "Outputs",
    "ParameterSecrets",
    "Pending",
    "Plan",
    "Rebuilt",
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
