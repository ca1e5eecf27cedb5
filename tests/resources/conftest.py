"""A stack in a new account for each test, with its calls counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.counted_deployment import CountedDeployment

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount


@pytest.fixture
def deployment(iam_account: InProcessAccount) -> CountedDeployment:
    """The stack `mine` in an empty account."""
    return CountedDeployment(iam_account)
