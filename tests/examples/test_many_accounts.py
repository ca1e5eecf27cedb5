"""The example of many accounts does what it says."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

SCRIPT = Path(__file__).parents[2] / "examples" / "resources" / "many_accounts.py"


def test_each_account_has_its_auditor(capsys: pytest.CaptureFixture[str]) -> None:
    held = runpy.run_path(str(SCRIPT))["ACCOUNTS"]
    assert capsys.readouterr().out.splitlines() == [
        "sandbox: done, 2 calls",
        "web: done, 2 calls",
        "payments: done, 2 calls",
    ]
    tags = held["web"].client("iam").list_role_tags(RoleName="auditor")["Tags"]
    assert {"Key": "owner", "Value": "web team"} in tags
