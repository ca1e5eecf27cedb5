"""Where do secrets go?

- `aws_service`: A service of AWS that keeps secrets: its calls, its refusals, its ARNs.
- `callback_sink`: A sink made of functions: secrets go wherever the user's own code puts them.
- `entry_format`: An entry as the text that is kept: one JSON object of strings.
- `entry_names`: Entries' names as a service spells them: what it does not allow is escaped, and
  can be read back.
- `memory_sink`: A sink for tests: secrets kept in this process.
- `parameter_store`: Secrets in Parameter Store, a part of AWS Systems Manager.
- `password`: Passwords: made here, and such that the account accepts them.
- `secret_value`: A pointer to one secret, for outputs.
- `secrets_manager`: Secrets in AWS Secrets Manager.
- `sink`: What every secret sink does, and what some do besides.
- `sink_selection`: The sink that was meant: an object, a folder, or a service with a prefix.
- `storage_sink`: The usual sink: files beside the ledger.
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
