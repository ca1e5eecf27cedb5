"""An account to deploy to: its label, its credentials and its own values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.errors import AccountError, InvalidArn
from iamdsl.language import Arn
from iamdsl.language.elements.arn import check_account
from iamdsl.origin import here

if TYPE_CHECKING:
    from iamdsl.client import Account


def _check_label(_target: object, _attribute: attrs.Attribute[Any], label: str) -> None:
    if not isinstance(label, str) or not label.strip() or not label.isprintable():
        raise AccountError(
            f"{label!r} is not a valid label of a target",
            where=here(),
            why="a label is printable text on one line",
            next_step='choose a short name, such as "prod"',
        )


def _check_account_id(
    _target: object, _attribute: attrs.Attribute[Any], account: str | None
) -> None:
    if account is not None:
        check_account(account)


def _check_role(_target: object, _attribute: attrs.Attribute[Any], role: str | None) -> None:
    if role is None:
        return
    arn = Arn.parse(role)
    if arn.service != "iam" or not arn.resource.startswith("role/"):
        raise InvalidArn(
            f"{role!r} is not a role ARN",
            where=here(),
            next_step="pass an ARN such as arn:aws:iam::111122223333:role/deploy",
        )


def _copied_values(values: Mapping[str, str]) -> dict[str, str]:
    """A copy as a dict, which pickle and cattrs support."""
    return dict(values)


@attrs.frozen
class Target:
    """An account that `deploy_each` deploys to, identified by a label.

    `profile`, `region`, `endpoint_url` and `assume_role` are as in `deploy`. `account_id` is the
    expected account; if the credentials belong to another one, the target is refused. `values`
    are values of your own for the function that declares the resources.

    It can be compared, pickled, and converted to JSON with cattrs. Raises `AccountError` or
    `InvalidArn`.
    """

    label: str = attrs.field(validator=_check_label)
    account_id: str | None = attrs.field(default=None, validator=_check_account_id, kw_only=True)
    profile: str | None = attrs.field(default=None, kw_only=True)
    region: str | None = attrs.field(default=None, kw_only=True)
    endpoint_url: str | None = attrs.field(default=None, kw_only=True)
    assume_role: str | None = attrs.field(default=None, validator=_check_role, kw_only=True)
    values: Mapping[str, str] = attrs.field(
        factory=dict, converter=_copied_values, hash=False, kw_only=True
    )

    def check(self, account: Account) -> None:
        """Raise `AccountError` if the credentials belong to another account than expected."""
        if self.account_id is None:
            return
        identity = account.identity()
        if identity.account != self.account_id:
            raise AccountError(
                f"{self.label} is account {identity.account}, not {self.account_id}",
                why=f"sts:GetCallerIdentity returned {identity.arn}",
                next_step="correct the target's profile or role, or its account_id",
            )
