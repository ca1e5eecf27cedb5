"""The pytest plugin: fixtures for tests of policies and deployments.

Imports nothing but pytest until a fixture is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount


@pytest.fixture
def iam_account() -> InProcessAccount:
    """A fresh, empty account in this process: `deploy("x", account=iam_account)`."""
    from iamdsl.testing import InProcessAccount  # noqa: PLC0415 - keeps the plugin light

    return InProcessAccount()
