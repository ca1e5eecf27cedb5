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

from iamdsl.lazy import exports

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "callback_sink": "CallbackSecrets",
        "memory_sink": "MemorySecrets",
        "parameter_store": "ParameterSecrets",
        "password": "Passwords make_password",
        "secret_value": "SecretValue",
        "secrets_manager": "SecretsManagerSecrets",
        "sink": "AccountBound NeedsPermission SecretSink",
        "sink_selection": "as_sink",
        "storage_sink": "StoredSecrets",
    },
)
