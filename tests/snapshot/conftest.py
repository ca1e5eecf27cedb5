"""An account of its own for each test, looked at, with its calls counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl.snapshot.account_view import AccountView

if TYPE_CHECKING:
    from support.viewed_account import Took

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
def took(iam_account: InProcessAccount) -> Took:
    """Whether these calls were made since it was last asked, and nothing was written."""

    def judge(operations: str) -> bool:
        made, written = Counter(iam_account.calls), Counter(iam_account.writes)
        iam_account.reset_calls()
        wanted = Counter(f"iam:{name}" for name in operations.split())
        assert made == wanted
        return not written

    return judge
