"""Reuse of an account: creating its clients takes longer than a test."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount

_Account = TypeVar("_Account", bound="InProcessAccount")


def renewed(account: _Account) -> _Account:
    """Return the account emptied: no resources, ledgers, faults or counted calls."""
    account._iam = None
    account.memory.clear()
    account.clear_faults()
    account.reset_calls()
    return account
