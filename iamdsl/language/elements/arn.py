"""ARNs, which may leave the deployment's own partition and account open.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
"""

from __future__ import annotations

import re
from typing import Protocol, TypeAlias, runtime_checkable

import attrs

from iamdsl.errors import InvalidArn, UnboundArn
from iamdsl.language.text.policy_text import OwnPartitionArn, plain_str
from iamdsl.origin import here

_PARTS = 6
_DIGITS = 12
_ACCOUNT_PATTERN = r"[0-9*?]*[*?][0-9*?]*|[a-z-]*"


def is_account(text: str) -> bool:
    """Whether the text is an account id: twelve digits."""
    return len(text) == _DIGITS and text.isascii() and text.isdigit()


def check_account(account: str) -> str:
    """The account id itself: twelve digits, or InvalidArn."""
    if not isinstance(account, str) or not is_account(account):
        digits = sum(character.isdigit() for character in str(account))
        raise InvalidArn(
            f"{account!r} is no account id",
            where=here(),
            why=f"an account id is text of 12 digits; this has {digits}",
            next_step=f"write {str(account).zfill(12)!r}"
            if str(account).isdigit() and digits < _DIGITS
            else "leave out everything but the digits",
        )
    return plain_str(account)


@attrs.frozen(repr=False)
class Arn:
    """An Amazon Resource Name in its five parts behind `arn:`.

    `partition` and `account` may be None: the deployment's own, filled in by
    `bind`. `region` and `account` may be empty, as for S3. Parts may hold
    wildcards and policy variables.
    """

    partition: str | None
    service: str
    region: str
    account: str | None
    resource: str

    @classmethod
    def parse(cls, text: str) -> Arn:
        """Read an ARN or an ARN pattern; raises InvalidArn."""
        parts = text.split(":", _PARTS - 1) if isinstance(text, str) else []
        if len(parts) < _PARTS or parts[0] != "arn" or not parts[1] or not parts[2]:
            raise InvalidArn(
                f"{text!r} is no ARN",
                where=here(),
                why="an ARN reads arn:partition:service:region:account:resource",
                next_step="leave region or account empty rather than out, as in arn:aws:s3:::bucket"
                if str(text).startswith("arn:")
                else None,
            )
        return cls(parts[1], parts[2], parts[3], parts[4], parts[5])

    @property
    def is_open(self) -> bool:
        """Whether the partition or the account is still to be filled in."""
        return self.partition is None or self.account is None

    def bind(self, *, partition: str | None = None, account: str | None = None) -> Arn:
        """The ARN with its open parts filled; parts already given stay as they are."""
        return Arn(
            partition if self.partition is None else self.partition,
            self.service,
            self.region,
            account if self.account is None else self.account,
            self.resource,
        )

    def any_region(self) -> Arn:
        """The ARN in every region; raises InvalidArn for one that has no region."""
        return self._any("region")

    def any_account(self) -> Arn:
        """The ARN in every account; raises InvalidArn for one that has no account."""
        return self._any("account")

    def _any(self, part: str) -> Arn:
        if not getattr(self, part) and (part == "region" or self.account is not None):
            raise InvalidArn(
                f"{self!r} has no {part}",
                where=here(),
                why=f"ARNs of this service leave the {part} empty, and it stays so",
            )
        return attrs.evolve(self, **{part: "*"})

    def __str__(self) -> str:
        """The text; an open partition reads `aws`, an open account raises UnboundArn."""
        if self.account is None:
            raise UnboundArn(
                f"the account of {self.service} {self.resource} is still open",
                why="it is the deployment's own account, which is known only when deploying",
                next_step='fill it in with .bind(account="123456789012")',
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
    """Anything with an ARN of its own: roles, users, policies."""

    @property
    def arn(self) -> Arn:
        """The ARN, open or whole."""
        ...


ArnLike: TypeAlias = str | Arn | HasArn


def check_arn(text: str) -> None:
    """Refuse what is no ARN pattern; raises InvalidArn, also for a malformed account."""
    parts = text.split(":", _PARTS - 1)
    if len(parts) == _PARTS and parts[0] == "arn" and parts[1] and parts[2] and parts[5]:
        account = parts[4]
        if (
            not account
            or is_account(account)
            or re.fullmatch(_ACCOUNT_PATTERN, account)
            or "${" in account
        ):
            return
        raise InvalidArn(
            f"{text!r} has no account id where one belongs",
            where=here(),
            why=f"{account!r} is neither empty nor 12 digits nor a wildcard",
            next_step=f"write {account.zfill(12)!r}"
            if account.isdigit() and len(account) < _DIGITS
            else None,
        )
    Arn.parse(text)
    raise InvalidArn(
        f"{text!r} names nothing",
        where=here(),
        why="the part behind the fifth colon is empty",
        next_step=f"write {text + '*'!r} to mean all",
    )


def as_arn_text(value: ArnLike) -> str | Arn:
    """The ARN as text, or as it is while its account is open; text is left alone.

    Raises InvalidArn for what has no ARN.
    """
    if isinstance(value, str):
        return plain_str(value)
    arn = value if isinstance(value, Arn) else getattr(value, "arn", None)
    if not isinstance(arn, Arn):
        raise InvalidArn(
            f"{value!r} has no ARN",
            where=here(),
            next_step='give the ARN\'s text, "*", or something with an `arn`, such as a Role',
        )
    if arn.account is None:
        return arn
    return OwnPartitionArn(arn) if arn.partition is None else str(arn)


def bind_arn_text(value: str | Arn, *, partition: str | None, account: str | None) -> str | Arn:
    """An ARN as kept in a policy, with its open parts filled as far as they are known."""
    if type(value) is str:
        return value
    if isinstance(value, OwnPartitionArn):
        return value.bind(partition)
    return (
        value
        if isinstance(value, str)
        else as_arn_text(value.bind(partition=partition, account=account))
    )
