"""Fixtures: an account for each test, its view, and a check of the calls."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl.snapshot.account_view import AccountView

if TYPE_CHECKING:
    from support.viewed_account import Called

    from iamdsl.testing import InProcessAccount


@pytest.fixture
def iam(iam_account: InProcessAccount) -> Any:
    return iam_account.client("iam")


@pytest.fixture
def view(iam_account: InProcessAccount) -> AccountView:
    iam_account.identity()
    iam_account.reset_calls()
    return AccountView(iam_account)


@pytest.fixture
def called(iam_account: InProcessAccount) -> Called:
    """Check the calls since the last check: exactly these operations, and no writes."""

    def check(operations: str) -> bool:
        calls, writes = Counter(iam_account.calls), Counter(iam_account.writes)
        iam_account.reset_calls()
        expected = Counter(f"iam:{name}" for name in operations.split())
        assert calls == expected
        return not writes

    return check
