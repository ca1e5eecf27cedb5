"""How is a declared stack deployed to an account? Written by scripts/export_stubs.py."""

from iamdsl.deployment.guards import Guard as Guard
from iamdsl.deployment.model.drift import Drift as Drift
from iamdsl.deployment.model.observer import Failure as Failure
from iamdsl.deployment.model.observer import Kept as Kept
from iamdsl.deployment.model.observer import Observer as Observer
from iamdsl.deployment.model.observer import Outcome as Outcome
from iamdsl.deployment.model.observer import Restored as Restored
from iamdsl.deployment.model.observer import Silence as Silence
from iamdsl.deployment.model.plan import Change as Change
from iamdsl.deployment.model.plan import Objection as Objection
from iamdsl.deployment.model.plan import Plan as Plan
from iamdsl.deployment.model.plan import Refusal as Refusal
from iamdsl.deployment.model.plan import Verb as Verb
from iamdsl.deployment.model.stack import Stack as Stack
from iamdsl.deployment.model.step import Step as Step
from iamdsl.deployment.order.access_order import Order as Order
from iamdsl.deployment.rebuild import Rebuilt as Rebuilt
from iamdsl.deployment.secrets import CallbackSecrets as CallbackSecrets
from iamdsl.deployment.secrets import MemorySecrets as MemorySecrets
from iamdsl.deployment.secrets import ParameterSecrets as ParameterSecrets
from iamdsl.deployment.secrets import SecretSink as SecretSink
from iamdsl.deployment.secrets import SecretValue as SecretValue
from iamdsl.deployment.secrets import SecretsManagerSecrets as SecretsManagerSecrets
from iamdsl.deployment.secrets import StoredSecrets as StoredSecrets
from iamdsl.deployment.session.outputs import Output as Output
from iamdsl.deployment.session.outputs import OutputWithArn as OutputWithArn
from iamdsl.deployment.session.outputs import Outputs as Outputs
from iamdsl.deployment.session.outputs import Pending as Pending
from iamdsl.deployment.session.session import DeploymentSession as DeploymentSession
from iamdsl.deployment.session.settings import Approve as Approve
from iamdsl.deployment.session.settings import Settings as Settings
from iamdsl.deployment.state.ledger import Entry as Entry
from iamdsl.deployment.state.ledger import Ledger as Ledger
from iamdsl.deployment.storage import DirectoryStorage as DirectoryStorage
from iamdsl.deployment.storage import MemoryStorage as MemoryStorage
from iamdsl.deployment.storage import S3Storage as S3Storage
from iamdsl.deployment.storage import Storage as Storage
from iamdsl.deployment.storage import home as home

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
