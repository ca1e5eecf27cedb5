"""Secret sink in Parameter Store of AWS Systems Manager."""

from __future__ import annotations

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

_ALLOWED = "_.-"
_RESERVED = ("/aws", "/ssm")
_MAX_LEVELS = 15
"""Levels that a parameter's name may have."""
_MAX_BYTES = 8192
"""Bytes of the largest value, that of an advanced parameter."""
_ABSENT = "ParameterNotFound"


class ParameterSecrets:
    """Secret sink in Parameter Store: one SecureString per secret, named `prefix` + address.

    `account` is the account that stores them, by default the one deployed to; `kms_key` is the
    KMS key that encrypts them (ID, ARN or alias), by default the AWS managed key. Parameters
    are standard; those above 4 KB are advanced, which AWS charges for. Raises `StateError`
    for a prefix that Parameter Store does not allow.
    https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
    """

    def __init__(
        self,
        prefix: str = "/iamdsl/",
        *,
        account: Account | None = None,
        kms_key: str | None = None,
    ) -> None:
        """Check the prefix; no request is sent yet."""
        levels = prefix.strip("/").split("/")
        if (
            not prefix.startswith("/")
            or prefix.lower().startswith(_RESERVED)
            or not is_valid_prefix(prefix, f"/{_ALLOWED}")
            or len(levels) >= _MAX_LEVELS
        ):
            raise StateError(
                f"Parameter Store does not allow names that begin with {prefix!r}",
                where=here(),
                next_step="begin with / but not /aws or /ssm, use letters, digits and _ . - and at "
                f"most {_MAX_LEVELS - 1} levels",
            )
        self._prefix = prefix
        self._levels_left = _MAX_LEVELS - len(levels)
        self._remote = SecretService("ssm", account)
        self._kms_key = kms_key

    def __repr__(self) -> str:
        return f"ParameterSecrets({self._prefix!r})"

    def bound(self, account: Account) -> ParameterSecrets:
        """Return the same sink in this account, unless its account is set already."""
        if self._remote.account is not None:
            return self
        return ParameterSecrets(self._prefix, account=account, kms_key=self._kms_key)

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        """Create or overwrite the parameter; raises `StateError` if it cannot be stored."""
        value = entry_text(fields)
        if len(value.encode()) > _MAX_BYTES:
            raise StateError(
                f"the secret {name} is too large for Parameter Store",
                where=self.where(name),
                why=f"a parameter can have at most {_MAX_BYTES} bytes",
                next_step="use SecretsManagerSecrets()",
            )
        key = {} if self._kms_key is None else {"KeyId": self._kms_key}
        result = self._remote.try_call(
            "PutParameter",
            Name=self._parameter(name),
            Value=value,
            Type="SecureString",
            Overwrite=True,
            # Standard if it fits; an advanced parameter cannot become standard again.
            Tier="Intelligent-Tiering",
            **key,
        )
        check_stored(result, f"Parameter Store did not store {name}", self.where(name))

    def get(self, name: str) -> Mapping[str, str] | None:
        """Return the fields of the parameter, or None if it does not exist.

        Raises an `AccountError` if it cannot be read, `UnreadableState` if it is damaged.
        """
        result = self._remote.try_call(
            "GetParameter", Name=self._parameter(name), WithDecryption=True
        )
        if error_code(result) == _ABSENT:
            return None
        value = answer_or_raise(result)["Parameter"]["Value"]
        return entry_fields(value, name, self.where(name))

    def remove(self, name: str) -> None:
        """Delete the parameter, which cannot be restored; raises `StateError`."""
        result = self._remote.try_call("DeleteParameter", Name=self._parameter(name))
        if error_code(result) != _ABSENT:
            check_stored(result, f"Parameter Store did not delete {name}", self.where(name))

    def where(self, name: str) -> str:
        """Return `ssm:` and the parameter's name."""
        return f"ssm:{self._parameter(name)}"

    def actions(self) -> dict[str, tuple[str, ...]]:
        """Return the actions of Systems Manager, and those of KMS for a `kms_key`."""
        parameters = self._remote.arns("ssm", f"parameter{join_name(self._prefix, '*')}")
        needed = {f"ssm:{action}Parameter": parameters for action in ("Put", "Get", "Delete")}
        if self._kms_key is not None:
            keys = self._remote.key_arns(self._kms_key)
            # Advanced parameters are encrypted by data keys.
            needed |= dict.fromkeys(("kms:Encrypt", "kms:GenerateDataKey", "kms:Decrypt"), keys)
        return needed

    def _parameter(self, name: str) -> str:
        *parts, rest = escape_name(name, "_", _ALLOWED).split("/", self._levels_left - 1)
        return join_name(self._prefix, "/".join([*parts, rest.replace("/", "_2F")]))
