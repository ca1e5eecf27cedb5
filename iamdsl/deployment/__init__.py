"""How a wish becomes fact.

A `Stack` of resources is declared (`stack`); the account is read into a snapshot
(`observation`); both are compared (`planner`, `ownership`, `renaming`, `dependents`, `refusals`)
and the calls put in order (`rotation`, `graph`) as a `Plan`, which is data (`plan`, `wire`). An
executor sends its steps (`executor`, `sending`, `workers`, `chance`), each written to the
`journal` before and after, each secret put into its sink (`secrets`) at once. What is left to
remember goes into the `ledger`, in a `storage`. The `engine` does all of it, the `session` says
when, and tells an `observer`; `outputs` and `drift` are what one asks afterwards.
"""

from __future__ import annotations

from iamdsl.deployment.drift import Drift
from iamdsl.deployment.ledger import Entry, Ledger
from iamdsl.deployment.observer import Failure, Observer, Outcome, Silence
from iamdsl.deployment.outputs import Output, Outputs, Pending
from iamdsl.deployment.plan import Change, Plan, Step, Verb
from iamdsl.deployment.secrets import MemorySecrets, SecretSink, SecretValue, StoredSecrets
from iamdsl.deployment.session import Approve, DeploymentSession, Settings
from iamdsl.deployment.stack import Stack
from iamdsl.deployment.storage import DirectoryStorage, MemoryStorage, Storage, home

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
