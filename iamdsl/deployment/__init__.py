"""How a wish becomes fact.

- `stack`: what is declared
- `observation`, `reader`: the account read into a snapshot
- `planner`: both compared (`comparing`), with `ownership`, `renaming`, `refusals` and
  `dependents`
- `rotation`, `graph`: the calls put in order
- `plan`, `wire`: the plan that comes of it, which is data
- `executor`, `sending`, `workers`, `chance`: its steps sent
- `journal`, `secrets`: each written down before and after, each secret put into its sink at once
- `ledger`, `storage`: what is left to remember
- `rebuilding`: the ledger made anew (`rebuilt`) by a `search` among what is `tagged`, with the
  `evidence` of damaged files and other `proof`
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
from iamdsl.deployment.rebuilt import Rebuilt
from iamdsl.deployment.secrets import MemorySecrets, SecretSink, SecretValue, StoredSecrets
from iamdsl.deployment.session import Approve, DeploymentSession, Settings
from iamdsl.deployment.stack import Stack
from iamdsl.deployment.storage import DirectoryStorage, MemoryStorage, S3Storage, Storage, home

__all__ = [
    "Approve",
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
    "Pending",
    "Plan",
    "Rebuilt",
    "S3Storage",
    "SecretSink",
    "SecretValue",
    "Settings",
    "Silence",
    "Stack",
    "Step",
    "Storage",
    "StoredSecrets",
    "Verb",
    "home",
]
