"""Secret sink in AWS Secrets Manager."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from iamdsl.deployment.secrets.aws_service import (
    SecretService,
    answer_or_raise,
    check_stored,
    error_code,
)
from iamdsl.deployment.secrets.entry_format import entry_fields, entry_text
from iamdsl.deployment.secrets.entry_names import escape_name, is_valid_prefix, join_name
from iamdsl.errors import StateError
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import Account

_ALLOWED = "/_+=.@-"
_MAX_PREFIX = 256
_RECOVERY_DAYS = range(7, 31)
_ARN_SUFFIX = re.compile(r"-(?=[A-Za-z0-9]{6}\Z)")
"""Ending that Secrets Manager adds to ARNs, and that a name therefore must not have."""

_ABSENT = "ResourceNotFoundException"
_EXISTS = "ResourceExistsException"
_WRONG_STATE = "InvalidRequestException"
"""Error code if the secret's state forbids the call: for example, its deletion is scheduled."""

_ACTIONS = (
    "CreateSecret",
    "PutSecretValue",
    "GetSecretValue",
    "DescribeSecret",
    "RestoreSecret",
    "DeleteSecret",
)


class SecretsManagerSecrets:
    """Secret sink in AWS Secrets Manager: one JSON object per secret, named `prefix` + address.

    `account` is the account that stores them, by default the one deployed to; `kms_key` is the
    KMS key that encrypts new secrets (ID, ARN or alias), by default the AWS managed key. A removed
    secret is scheduled for deletion in `recovery_days` (7 to 30), and can be restored until
    then; `put` with its name restores and overwrites it. Raises `StateError` for a prefix or a
    number of days that Secrets Manager does not allow.
    https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
    """

    def __init__(
        self,
        prefix: str = "iamdsl/",
        *,
        account: Account | None = None,
        kms_key: str | None = None,
        recovery_days: int = 30,
    ) -> None:
        """Check the prefix and the days; no request is sent yet."""
        if not is_valid_prefix(prefix, _ALLOWED) or len(prefix) > _MAX_PREFIX:
            raise StateError(
                f"Secrets Manager does not allow names that begin with {prefix!r}",
                where=here(),
                next_step=f"use at most {_MAX_PREFIX} letters, digits and / _ + = . @ -",
            )
        if recovery_days not in _RECOVERY_DAYS:
            raise StateError(
                f"Secrets Manager does not allow {recovery_days!r} recovery days",
                where=here(),
                next_step="use recovery_days=7 to 30",
            )
        self._prefix = prefix
        self._remote = SecretService("secretsmanager", account)
        self._kms_key = kms_key
        self._recovery_days = recovery_days

    def __repr__(self) -> str:
        return f"SecretsManagerSecrets({self._prefix!r})"

    def bound(self, account: Account) -> SecretsManagerSecrets:
        """Return the same sink in this account, unless its account is set already."""
        if self._remote.account is not None:
            return self
        return SecretsManagerSecrets(
            self._prefix,
            account=account,
            kms_key=self._kms_key,
            recovery_days=self._recovery_days,
        )

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        """Create the secret, or add a version after restoring it if needed; raises `StateError`."""
        secret = self._secret(name)
        # One token for both calls and all of their retries: the version is created once.
        value = {"SecretString": entry_text(fields), "ClientRequestToken": os.urandom(16).hex()}
        key = {} if self._kms_key is None else {"KmsKeyId": self._kms_key}
        what, where = f"Secrets Manager did not store {name}", self.where(name)
        result = self._remote.try_call("CreateSecret", Name=secret, **value, **key)
        if error_code(result) in {_EXISTS, _WRONG_STATE}:
            is_being_deleted = self._is_being_deleted(secret, name)
            if is_being_deleted:
                check_stored(self._remote.try_call("RestoreSecret", SecretId=secret), what, where)
            if is_being_deleted or error_code(result) == _EXISTS:
                result = self._remote.try_call("PutSecretValue", SecretId=secret, **value)
        check_stored(result, what, where)

    def get(self, name: str) -> Mapping[str, str] | None:
        """Return the secret's fields; None if it does not exist or is scheduled for deletion.

        Raises an `AccountError` or `StateError` if it cannot be read, `UnreadableState` if it is
        damaged.
        """
        secret = self._secret(name)
        result = self._remote.try_call("GetSecretValue", SecretId=secret)
        if error_code(result) == _ABSENT or (
            error_code(result) == _WRONG_STATE and self._is_being_deleted(secret, name)
        ):
            return None
        return entry_fields(answer_or_raise(result).get("SecretString", ""), name, self.where(name))

    def remove(self, name: str) -> None:
        """Schedule the secret's deletion; raises `StateError`."""
        secret = self._secret(name)
        days = self._recovery_days
        result = self._remote.try_call("DeleteSecret", SecretId=secret, RecoveryWindowInDays=days)
        if error_code(result) == _ABSENT or (
            error_code(result) == _WRONG_STATE and self._is_being_deleted(secret, name)
        ):
            return
        check_stored(result, f"Secrets Manager did not delete {name}", self.where(name))

    def where(self, name: str) -> str:
        """Return `secretsmanager:` and the secret's name there."""
        return f"secretsmanager:{self._secret(name)}"

    def actions(self) -> dict[str, tuple[str, ...]]:
        """Return the actions of Secrets Manager, and those of KMS for a `kms_key`."""
        secrets = self._remote.arns("secretsmanager", f"secret:{join_name(self._prefix, '*')}")
        needed = {f"secretsmanager:{action}": secrets for action in _ACTIONS}
        if self._kms_key is not None:
            keys = self._remote.key_arns(self._kms_key)
            needed |= {"kms:GenerateDataKey": keys, "kms:Decrypt": keys}
        return needed

    def _secret(self, name: str) -> str:
        escaped = escape_name(name, "=", _ALLOWED)
        return join_name(self._prefix, _ARN_SUFFIX.sub("=2D", escaped))

    def _is_being_deleted(self, secret: str, name: str) -> bool:
        result = self._remote.try_call("DescribeSecret", SecretId=secret)
        if error_code(result) == _ABSENT:
            return False
        check_stored(result, f"Secrets Manager did not describe {name}", self.where(name))
        return "DeletedDate" in answer_or_raise(result)
