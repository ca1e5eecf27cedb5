"""Selection of the sink: an object, a folder, or a service with a prefix."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from iamdsl.deployment.secrets.parameter_store import ParameterSecrets
from iamdsl.deployment.secrets.secrets_manager import SecretsManagerSecrets
from iamdsl.deployment.secrets.sink import AccountBound
from iamdsl.deployment.secrets.storage_sink import StoredSecrets
from iamdsl.deployment.storage import DirectoryStorage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import Account
    from iamdsl.deployment.secrets.sink import SecretSink

_SERVICES: Mapping[str, type[SecretsManagerSecrets | ParameterSecrets]] = {
    "secretsmanager": SecretsManagerSecrets,
    "ssm": ParameterSecrets,
}


def as_sink(value: SecretSink | Path | str, account: Account) -> SecretSink:
    """Return the sink; one in AWS whose account is not set uses `account`.

    Text is `secretsmanager:PREFIX`, `ssm:/PREFIX`, or a folder. Raises `StateError` for a
    prefix that the service does not allow.
    """
    if isinstance(value, str):
        service, colon, prefix = value.partition(":")
        if colon and service in _SERVICES:
            sink_class = _SERVICES[service]
            value = sink_class(prefix) if prefix else sink_class()
    if isinstance(value, str | Path):
        return StoredSecrets(DirectoryStorage(value))
    return value.bound(account) if isinstance(value, AccountBound) else value
