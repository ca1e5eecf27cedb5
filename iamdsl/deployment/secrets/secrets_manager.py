"""Secrets in AWS Secrets Manager."""

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
_LONGEST_PREFIX = 256
_RECOVERY_DAYS = range(7, 31)
_LIKE_A_SUFFIX = re.compile(r"-(?=[A-Za-z0-9]{6}\Z)")
"""What a name must not end in: Secrets Manager adds such an ending to ARNs."""

_ABSENT = "ResourceNotFoundException"
_EXISTS = "ResourceExistsException"
_UNFIT = "InvalidRequestException"
"""What is asked for does not fit the secret's state, such as waiting for its deletion."""

_ACTIONS = (
    "CreateSecret",
    "PutSecretValue",
    "GetSecretValue",
    "DescribeSecret",
    "RestoreSecret",
    "DeleteSecret",
)


class SecretsManagerSecrets:
    """Secrets in AWS Secrets Manager: one JSON object each, named by `prefix` and address.

    `account` is another account than the session's own, `kms_key` the key that encrypts new
    secrets (its id, ARN or alias) instead of the account's default. A removed entry waits for
    its deletion for `recovery_days` (7 to 30), so that it can be restored; `put` under its
    name restores and overwrites it. Raises StateError for what Secrets Manager does not allow.
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
        """Say where; nothing is sent yet."""
        if not is_valid_prefix(prefix, _ALLOWED) or len(prefix) > _LONGEST_PREFIX:
            raise StateError(
                f"Secrets Manager does not take names that begin with {prefix!r}",
                where=here(),
                next_step="use letters, digits and / _ + = . @ -",
            )
        if recovery_days not in _RECOVERY_DAYS:
            raise StateError(
                f"Secrets Manager deletes nothing after {recovery_days} days",
                where=here(),
                next_step="wait 7 to 30 days, in which a secret can be restored",
            )
        self._prefix = prefix
        self._remote = SecretService("secretsmanager", account)
        self._kms_key = kms_key
        self._recovery_days = recovery_days

    def __repr__(self) -> str:
        return f"SecretsManagerSecrets({self._prefix!r})"

    def bound(self, account: Account) -> SecretsManagerSecrets:
        """The same sink in this account, unless it was given one already."""
        if self._remote.account is not None:
            return self
        return SecretsManagerSecrets(
            self._prefix,
            account=account,
            kms_key=self._kms_key,
            recovery_days=self._recovery_days,
        )

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        """Make the secret, or a new version of it, restored if need be; raises StateError."""
        secret = self._secret(name)
        # One token for both calls and all their repetitions: a version is made once.
        value = {"SecretString": entry_text(fields), "ClientRequestToken": os.urandom(16).hex()}
        key = {} if self._kms_key is None else {"KmsKeyId": self._kms_key}
        what, where = f"Secrets Manager did not take {name}", self.where(name)
        made = self._remote.try_call("CreateSecret", Name=secret, **value, **key)
        if error_code(made) in {_EXISTS, _UNFIT}:
            going = self._is_being_deleted(secret, name)
            if going:
                check_stored(self._remote.try_call("RestoreSecret", SecretId=secret), what, where)
            if going or error_code(made) == _EXISTS:
                made = self._remote.try_call("PutSecretValue", SecretId=secret, **value)
        check_stored(made, what, where)

    def get(self, name: str) -> Mapping[str, str] | None:
        """The secret's fields; None when there is none, or it waits for its deletion."""
        secret = self._secret(name)
        told = self._remote.try_call("GetSecretValue", SecretId=secret)
        if error_code(told) == _ABSENT or (
            error_code(told) == _UNFIT and self._is_being_deleted(secret, name)
        ):
            return None
        return entry_fields(answer_or_raise(told).get("SecretString", ""), name, self.where(name))

    def remove(self, name: str) -> None:
        """Schedule its deletion; raises StateError."""
        secret = self._secret(name)
        days = self._recovery_days
        gone = self._remote.try_call("DeleteSecret", SecretId=secret, RecoveryWindowInDays=days)
        if error_code(gone) == _ABSENT or (
            error_code(gone) == _UNFIT and self._is_being_deleted(secret, name)
        ):
            return
        check_stored(gone, f"Secrets Manager did not remove {name}", self.where(name))

    def where(self, name: str) -> str:
        """The secret's name in Secrets Manager."""
        return f"secretsmanager:{self._secret(name)}"

    def actions(self) -> dict[str, tuple[str, ...]]:
        """The actions of Secrets Manager, and those of KMS for a key of one's own."""
        secrets = self._remote.arns("secretsmanager", f"secret:{join_name(self._prefix, '*')}")
        needed = {f"secretsmanager:{action}": secrets for action in _ACTIONS}
        if self._kms_key is not None:
            keys = self._remote.key_arns(self._kms_key)
            needed |= {"kms:GenerateDataKey": keys, "kms:Decrypt": keys}
        return needed

    def _secret(self, name: str) -> str:
        spelled = escape_name(name, "=", _ALLOWED)
        return join_name(self._prefix, _LIKE_A_SUFFIX.sub("=2D", spelled))

    def _is_being_deleted(self, secret: str, name: str) -> bool:
        told = self._remote.try_call("DescribeSecret", SecretId=secret)
        if error_code(told) == _ABSENT:
            return False
        check_stored(told, f"Secrets Manager does not describe {name}", self.where(name))
        return "DeletedDate" in answer_or_raise(told)
