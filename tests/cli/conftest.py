"""An account served over HTTP, for the command line."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from iamdsl.testing import InProcessAccount, serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[InProcessAccount]:
    """An account that AWS_ENDPOINT_URL points at."""
    account = InProcessAccount()
    with serve(account) as url:
        for name in [name for name in os.environ if name.startswith(("AWS_", "IAMDSL_"))]:
            monkeypatch.delenv(name)
        monkeypatch.setenv("AWS_ENDPOINT_URL", url)
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
        monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
        monkeypatch.setenv("IAMDSL_HOME", str(tmp_path / "state"))
        yield account
