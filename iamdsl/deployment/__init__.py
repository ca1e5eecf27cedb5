"""How a wish becomes fact.

- `stack`: what is declared
- `observation`, `reader`, `settling`: the account read into a snapshot, once it shows what was done
- `planner`: both compared, with `ownership`, `renaming`, `refusals` and `dependents`
- `rotation`, `graph`: the calls put in order, their secrets by their `secret_names`
- `plan`, `wire`: the plan that comes of it, which is data
- `executor`, `schedule`, `sending`, `workers`: its steps sent, each when it may be
- `trial`, `proof`, `propagation`: and again where that is safe and makes sense
- `journal`, `secrets`: each written down before and after, each secret put into its sink at once
- `ledger`, `storage`: what is left to remember
- `engine` does all of it, the `session` says when, and tells an `observer`
- `outputs`, `drift`: what one asks afterwards
- `importing`: the way back, from what an account holds, as far as a `selection` goes, or from
  `saved_details`, to the stack that declares it
"""

from __future__ import annotations

from iamdsl.deployment.drift import Drift
from iamdsl.deployment.ledger import Entry, Ledger
from iamdsl.deployment.observer import Failure, Observer, Outcome, Silence
from iamdsl.deployment.outputs import Output, Outputs, Pending
from iamdsl.deployment.plan import Change, Plan, Step, Verb
from iamdsl.deployment.secrets import (
    CallbackSecrets,
    MemorySecrets,
    ParameterSecrets,
    SecretSink,
    SecretsManagerSecrets,
    SecretValue,
    StoredSecrets,
)
from iamdsl.deployment.session import Approve, DeploymentSession, Settings
from iamdsl.deployment.stack import Stack
from iamdsl.deployment.storage import DirectoryStorage, MemoryStorage, Storage, home

__all__ = [
    "Approve",
    "CallbackSecrets",
    "Change",
    "DeploymentSession",
    "DirectoryStorage",
    "Drift",
    "Entry",
    "Failure",
    "Ledger",
    "MemorySecrets",
    "MemoryStorage",
    "Observer",
    "Outcome",
    "Output",
    "Outputs",
    "ParameterSecrets",
    "Pending",
    "Plan",
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
