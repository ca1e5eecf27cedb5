"""A stack in a new account for each test, with its calls counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.counted_deployment import Desk

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount


@pytest.fixture
def desk(iam_account: InProcessAccount) -> Desk:
    """The stack `mine` in an empty account."""
    return Desk(iam_account)
