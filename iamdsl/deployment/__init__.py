"""How a wish becomes fact.

- `executor`: How is a plan carried out?
- `guards`: What must not be deployed?
- `model`: What is declared, planned and told of?
- `order`: Which call comes first?
- `permissions`: What may a run have to call?
- `planner`: What has to change?
- `reader`: What does the account hold now?
- `rebuild`: How is a lost ledger made anew?
- `secrets`: Where do secrets go?
- `session`: How does a script drive all of it?
- `state`: What is remembered between runs?
- `storage`: Where is it kept?
- `interrupt`: Ctrl-C as a wish to stop rather than an end in the middle.
- `thread_pool`: Threads that only call: the standard library's pool, in the few words that are
  needed of it.
"""

from __future__ import annotations

from iamdsl.deployment.guards import Guard
from iamdsl.deployment.model.drift import Drift
from iamdsl.deployment.model.observer import Failure, Observer, Outcome, Silence
from iamdsl.deployment.model.plan import Change, Objection, Plan, Step, Verb
from iamdsl.deployment.model.stack import Stack
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
from iamdsl.deployment.session.outputs import Output, Outputs, Pending
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
