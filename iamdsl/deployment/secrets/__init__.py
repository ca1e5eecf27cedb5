"""Where are secret access keys and passwords stored?

- `aws_service`: calls to the services of AWS that store secrets, their errors and ARNs.
- `callback_sink`: `CallbackSecrets`, functions that store secrets, provided by the user.
- `entry_format`: an entry's fields as JSON text.
- `entry_names`: escapes characters in entries' names that a service does not allow.
- `memory_sink`: `MemorySecrets`, in this process, for tests.
- `parameter_store`: `ParameterSecrets`, in Parameter Store of AWS Systems Manager.
- `password`: generates passwords that meet the account's password policy.
- `secret_value`: `SecretValue`, a pointer to one secret, for outputs.
- `secrets_manager`: `SecretsManagerSecrets`, in AWS Secrets Manager.
- `sink`: `SecretSink`, the protocol of all sinks, and optional protocols.
- `sink_selection`: selects the sink from an object, a folder, or a service with a prefix.
- `storage_sink`: `StoredSecrets`, files next to the ledger, the default.
"""

from __future__ import annotations

from iamdsl.deployment.secrets.callback_sink import CallbackSecrets
from iamdsl.deployment.secrets.memory_sink import MemorySecrets
from iamdsl.deployment.secrets.parameter_store import ParameterSecrets
from iamdsl.deployment.secrets.password import Passwords, make_password
from iamdsl.deployment.secrets.secret_value import SecretValue
from iamdsl.deployment.secrets.secrets_manager import SecretsManagerSecrets
from iamdsl.deployment.secrets.sink import AccountBound, NeedsPermission, SecretSink
from iamdsl.deployment.secrets.sink_selection import as_sink
from iamdsl.deployment.secrets.storage_sink import StoredSecrets

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
