"""Secrets in Parameter Store, a part of AWS Systems Manager."""

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
_LEVELS = 15
"""How deep a parameter's name may go."""
_LARGEST = 8192
"""Bytes of the largest value there is, that of an advanced parameter."""
_ABSENT = "ParameterNotFound"


class ParameterSecrets:
    """Secrets in Parameter Store: one SecureString each, named by `prefix` and address.

    `account` is another account than the session's own, `kms_key` the key that encrypts them
    (its id, ARN or alias) instead of the account's default. They are standard parameters,
    and advanced ones, which cost, only above 4 KB. Raises StateError for a prefix that
    Parameter Store does not allow.
    https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
    """

    def __init__(
        self,
        prefix: str = "/iamdsl/",
        *,
        account: Account | None = None,
        kms_key: str | None = None,
    ) -> None:
        """Say where; nothing is sent yet."""
        levels = prefix.strip("/").split("/")
        if (
            not prefix.startswith("/")
            or prefix.lower().startswith(_RESERVED)
            or not is_valid_prefix(prefix, f"/{_ALLOWED}")
            or len(levels) >= _LEVELS
        ):
            raise StateError(
                f"Parameter Store does not take names that begin with {prefix!r}",
                where=here(),
                next_step="begin with / but not /aws or /ssm, and use letters, digits and _ . -",
            )
        self._prefix = prefix
        self._room = _LEVELS - len(levels)
        self._remote = SecretService("ssm", account)
        self._kms_key = kms_key

    def __repr__(self) -> str:
        return f"ParameterSecrets({self._prefix!r})"

    def bound(self, account: Account) -> ParameterSecrets:
        """The same sink in this account, unless it was given one already."""
        if self._remote.account is not None:
            return self
        return ParameterSecrets(self._prefix, account=account, kms_key=self._kms_key)

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        """Make the parameter, or overwrite it; raises StateError."""
        value = entry_text(fields)
        if len(value.encode()) > _LARGEST:
            raise StateError(
                f"the secret {name} is too large for Parameter Store",
                where=self.where(name),
                why=f"its parameters have {_LARGEST} bytes at most",
                next_step="use SecretsManagerSecrets",
            )
        key = {} if self._kms_key is None else {"KeyId": self._kms_key}
        put = self._remote.try_call(
            "PutParameter",
            Name=self._parameter(name),
            Value=value,
            Type="SecureString",
            Overwrite=True,
            # Standard as long as it fits; and what is advanced already cannot go back.
            Tier="Intelligent-Tiering",
            **key,
        )
        check_stored(put, f"Parameter Store did not take {name}", self.where(name))

    def get(self, name: str) -> Mapping[str, str] | None:
        """The parameter's fields, or None."""
        told = self._remote.try_call(
            "GetParameter", Name=self._parameter(name), WithDecryption=True
        )
        if error_code(told) == _ABSENT:
            return None
        return entry_fields(answer_or_raise(told)["Parameter"]["Value"], name, self.where(name))

    def remove(self, name: str) -> None:
        """Delete the parameter, at once and for good; raises StateError."""
        gone = self._remote.try_call("DeleteParameter", Name=self._parameter(name))
        if error_code(gone) != _ABSENT:
            check_stored(gone, f"Parameter Store did not remove {name}", self.where(name))

    def where(self, name: str) -> str:
        """The parameter's name."""
        return f"ssm:{self._parameter(name)}"

    def actions(self) -> dict[str, tuple[str, ...]]:
        """The actions of Systems Manager, and those of KMS for a key of one's own."""
        parameters = self._remote.arns("ssm", f"parameter{join_name(self._prefix, '*')}")
        needed = {f"ssm:{action}Parameter": parameters for action in ("Put", "Get", "Delete")}
        if self._kms_key is not None:
            keys = self._remote.key_arns(self._kms_key)
            # Advanced parameters are encrypted by a data key of their own.
            needed |= dict.fromkeys(("kms:Encrypt", "kms:GenerateDataKey", "kms:Decrypt"), keys)
        return needed

    def _parameter(self, name: str) -> str:
        *parts, rest = escape_name(name, "_", _ALLOWED).split("/", self._room - 1)
        return join_name(self._prefix, "/".join([*parts, rest.replace("/", "_2F")]))
