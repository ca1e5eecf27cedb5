"""ARNs; those of the deployment's own account may leave partition and account unset.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
"""

from __future__ import annotations

import re
from typing import Protocol, TypeAlias, runtime_checkable

import attrs

from iamdsl.errors import InvalidArn, UnboundArn
from iamdsl.language.text.pending_text import check_known
from iamdsl.language.text.policy_text import OwnPartitionArn, plain_str
from iamdsl.origin import here

_PARTS = 6
_DIGITS = 12
_ACCOUNT_DIGITS = r"[0-9 -]*[0-9][0-9 -]*"
"""The form of a misspelled account id; IAM accepts any text, such as `account-id`."""

_ACCOUNT_HINT = 'write all 12 digits as text, as in "111122223333"; keep leading zeros'


def is_account(text: str) -> bool:
    """Return whether the text is an account id: 12 digits."""
    return len(text) == _DIGITS and text.isascii() and text.isdigit()


def check_account(account: str) -> str:
    """Return the account id; raises `InvalidArn` if it is not a text of 12 digits."""
    if not isinstance(account, str) or not is_account(account):
        check_known(account)
        raise account_error(account)
    return plain_str(account)


def account_error(account: object) -> InvalidArn:
    """Return the error for a value that is not an account id.

    It suggests only a value that has all 12 digits: a shorter one, padded with zeros, could be
    the id of another account.
    """
    digits = account.replace("-", "") if isinstance(account, str) else str(account)
    has_digits = isinstance(account, str | int) and is_account(digits)
    return InvalidArn(
        f"{account!r} is not an account id",
        where=here(),
        why=_account_fault(account),
        next_step=f"write {digits!r}" if has_digits else _ACCOUNT_HINT,
    )


def _account_fault(account: object) -> str:
    if not isinstance(account, str):
        return f"an account id is text of 12 digits, not a value of type {type(account).__name__}"
    if not account.isdigit() or not account.isascii():
        return "an account id is text of 12 digits and nothing else"
    count = f"{len(account)} digit{'' if len(account) == 1 else 's'}"
    return f"an account id is text of 12 digits; this one has {count}"


@attrs.frozen(repr=False)
class Arn:
    """Amazon Resource Name, in the five parts after `arn:`.

    `partition` and `account` may be None: those of the deployment, filled in by `bind`.
    `region` and `account` may be empty, as for S3. Parts may contain wildcards and policy
    variables.
    """

    partition: str | None
    service: str
    region: str
    account: str | None
    resource: str

    @classmethod
    def parse(cls, text: str) -> Arn:
        """Read an ARN or an ARN pattern; raises `InvalidArn` for any other text."""
        parts = text.split(":", _PARTS - 1) if isinstance(text, str) else []
        if len(parts) < _PARTS or parts[0] != "arn" or not parts[1] or not parts[2]:
            raise InvalidArn(
                f"{text!r} is not an ARN",
                where=here(),
                why="the format of an ARN is arn:partition:service:region:account:resource",
                next_step="keep the colons of an empty region or account: arn:aws:s3:::bucket"
                if str(text).startswith("arn:")
                else None,
            )
        return cls(parts[1], parts[2], parts[3], parts[4], parts[5])

    @property
    def is_open(self) -> bool:
        """Whether the partition or the account is not set."""
        return self.partition is None or self.account is None

    def bind(self, *, partition: str | None = None, account: str | None = None) -> Arn:
        """Return the ARN with partition and account set, if they are not set already."""
        return Arn(
            partition if self.partition is None else self.partition,
            self.service,
            self.region,
            account if self.account is None else self.account,
            self.resource,
        )

    def any_region(self) -> Arn:
        """Return the ARN with `*` as its region; raises `InvalidArn` if it has no region."""
        return self._with_wildcard("region")

    def any_account(self) -> Arn:
        """Return the ARN with `*` as its account; raises `InvalidArn` if it has no account."""
        return self._with_wildcard("account")

    def _with_wildcard(self, part: str) -> Arn:
        if not getattr(self, part) and (part == "region" or self.account is not None):
            raise InvalidArn(
                f"{self!r} has no {part}",
                where=here(),
                why=f"ARNs of this service leave the {part} empty",
            )
        return attrs.evolve(self, **{part: "*"})

    def __str__(self) -> str:
        """Return the ARN's text, with `aws` if the partition is not set.

        Raises `UnboundArn` if the account is not set.
        """
        if self.account is None:
            raise UnboundArn(
                f"the account of the ARN of {self.service} {self.resource} is not set",
                why="it is the account of the deployment, which is known only when deploying",
                next_step='set it with .bind(account="111122223333")',
            )
        partition = self.partition or "aws"
        return f"arn:{partition}:{self.service}:{self.region}:{self.account}:{self.resource}"

    def __repr__(self) -> str:
        if not self.is_open:
            return f"Arn.parse({str(self)!r})"
        return (
            f"Arn({self.partition!r}, {self.service!r}, {self.region!r}, "
            f"{self.account!r}, {self.resource!r})"
        )


@runtime_checkable
class HasArn(Protocol):
    """A value with an ARN, such as a role, a user or a policy."""

    @property
    def arn(self) -> Arn:
        """The ARN; its partition and account may be unset."""
        ...


ArnLike: TypeAlias = str | Arn | HasArn


def check_arn(text: str) -> None:
    """Raise `InvalidArn` if the text is not an ARN pattern, or its account is malformed."""
    check_known(text)
    parts = text.split(":", _PARTS - 1)
    if len(parts) == _PARTS and parts[0] == "arn" and parts[1] and parts[2] and parts[5]:
        account = parts[4]
        if is_account(account) or not re.fullmatch(_ACCOUNT_DIGITS, account):
            return
        raise InvalidArn(
            f"{text!r} has an invalid account id",
            where=here(),
            why=f"{account!r} is neither empty nor 12 digits nor a pattern with a wildcard",
            next_step="write all 12 digits, as in 111122223333; keep leading zeros",
        )
    Arn.parse(text)
    raise InvalidArn(
        f"{text!r} has no resource",
        where=here(),
        why="the part after the fifth colon is empty",
        next_step=f"write the resource after it, or {text + '*'!r} for every resource",
    )


def as_arn_text(value: ArnLike) -> str | Arn:
    """Return the ARN as text, or as an `Arn` if its account is not set.

    Text is returned unchecked. Raises `InvalidArn` for a value without an ARN.
    """
    if isinstance(value, str):
        return plain_str(value)
    arn = value if isinstance(value, Arn) else getattr(value, "arn", None)
    if not isinstance(arn, Arn):
        raise InvalidArn(
            f"{value!r} has no ARN",
            where=here(),
            next_step='write an ARN as text, "*", or a value with an `arn`, such as a Role',
        )
    if arn.account is None:
        return arn
    return OwnPartitionArn(arn) if arn.partition is None else str(arn)


def bind_arn_text(value: str | Arn, *, partition: str | None, account: str | None) -> str | Arn:
    """Return an ARN of a policy with partition and account set, where they are given."""
    if type(value) is str:
        return value
    if isinstance(value, OwnPartitionArn):
        return value.bind(partition)
    return (
        value
        if isinstance(value, str)
        else as_arn_text(value.bind(partition=partition, account=account))
    )
