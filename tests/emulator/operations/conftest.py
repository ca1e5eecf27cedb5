"""Fixtures: accounts whose operations are called without a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.iam_operations import Account, empty_state, user_record

from iamdsl.emulator.account.operation import ApiCaller

if TYPE_CHECKING:
    from iamdsl.emulator.account.state import AccountState


@pytest.fixture
def state() -> AccountState:
    """Return the state of a new account."""
    return empty_state()


@pytest.fixture
def iam(state: AccountState) -> Account:
    """Return a new account."""
    return Account(state)


@pytest.fixture
def account(state: AccountState) -> Account:
    """Return an account with the users ada and bob, called by ada."""
    ada = user_record("ada")
    for record in (ada, user_record("bob")):
        state.put(record)
    return Account(state, ApiCaller(arn=state.arn_of(ada), id=ada.id, user=ada))
