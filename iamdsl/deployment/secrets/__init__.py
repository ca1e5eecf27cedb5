"""Where secrets go: the one place that may hold an access key's secret or a password.

- `interface`: what every sink does
- `stored`: files, the usual one; `memory`: this process, for tests
- `secrets_manager`, `parameters`: services of AWS, by way of `remote` and `naming`
- `callback`: functions of the user's
- `content`: an entry as text
- `choice`: the sink that was meant
- `value`: a pointer to one secret
- `password`: passwords that the account accepts
"""

from __future__ import annotations

from iamdsl.deployment.secrets.callback import CallbackSecrets
from iamdsl.deployment.secrets.choice import as_sink
from iamdsl.deployment.secrets.interface import AccountBound, NeedsPermission, SecretSink
from iamdsl.deployment.secrets.memory import MemorySecrets
from iamdsl.deployment.secrets.parameters import ParameterSecrets
from iamdsl.deployment.secrets.password import Passwords, make_password
from iamdsl.deployment.secrets.secrets_manager import SecretsManagerSecrets
from iamdsl.deployment.secrets.stored import StoredSecrets
from iamdsl.deployment.secrets.value import SecretValue

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
