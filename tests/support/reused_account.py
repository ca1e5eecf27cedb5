"""An account used again: its clients cost more to make than all that a test does with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount

_Account = TypeVar("_Account", bound="InProcessAccount")


def renewed(account: _Account) -> _Account:
    """The account, empty, without faults, and with nothing counted or remembered."""
    account._iam = None
    account.memory.clear()
    account.clear_faults()
    account.reset_calls()
    return account
