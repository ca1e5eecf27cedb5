"""Accounts whose operations are called one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.iam_operations import Account, empty, user

from iamdsl.emulator.account.operation import ApiCaller

if TYPE_CHECKING:
    from iamdsl.emulator.account.state import AccountState


@pytest.fixture
def state() -> AccountState:
    """What is in a new account."""
    return empty()


@pytest.fixture
def iam(state: AccountState) -> Account:
    """A new account."""
    return Account(state)


@pytest.fixture
def account(state: AccountState) -> Account:
    """An account with two users, one of whom calls it."""
    ada = user("ada")
    for item in (ada, user("bob")):
        state.put(item)
    return Account(state, ApiCaller(arn=state.arn_of(ada), id=ada.id, user=ada))
