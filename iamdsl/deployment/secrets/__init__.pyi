"""Where are secret access keys and passwords stored? Written by scripts/export_stubs.py."""

from iamdsl.deployment.secrets.callback_sink import CallbackSecrets as CallbackSecrets
from iamdsl.deployment.secrets.memory_sink import MemorySecrets as MemorySecrets
from iamdsl.deployment.secrets.parameter_store import ParameterSecrets as ParameterSecrets
from iamdsl.deployment.secrets.password import Passwords as Passwords
from iamdsl.deployment.secrets.password import make_password as make_password
from iamdsl.deployment.secrets.secret_value import SecretValue as SecretValue
from iamdsl.deployment.secrets.secrets_manager import SecretsManagerSecrets as SecretsManagerSecrets
from iamdsl.deployment.secrets.sink import AccountBound as AccountBound
from iamdsl.deployment.secrets.sink import NeedsPermission as NeedsPermission
from iamdsl.deployment.secrets.sink import SecretSink as SecretSink
from iamdsl.deployment.secrets.sink_selection import as_sink as as_sink
from iamdsl.deployment.secrets.storage_sink import StoredSecrets as StoredSecrets

__all__ = [
    "AccountBound",
    "CallbackSecrets",
    "MemorySecrets",
    "NeedsPermission",
    "ParameterSecrets",
    "Passwords",
    "SecretSink",
    "SecretValue",
    "SecretsManagerSecrets",
    "StoredSecrets",
    "as_sink",
    "make_password",
]
