"""The sink that was meant: an object, a folder, or a service with a prefix."""

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


def as_sink(given: SecretSink | Path | str, account: Account) -> SecretSink:
    """The sink; one in AWS that was given no account is in the one deployed to.

    Text is `secretsmanager:PREFIX`, `ssm:/PREFIX`, or a folder. Raises StateError for a
    prefix that the service does not allow.
    """
    if isinstance(given, str):
        service, colon, prefix = given.partition(":")
        if colon and service in _SERVICES:
            sink = _SERVICES[service]
            given = sink(prefix) if prefix else sink()
    if isinstance(given, str | Path):
        return StoredSecrets(DirectoryStorage(given))
    return given.bound(account) if isinstance(given, AccountBound) else given
