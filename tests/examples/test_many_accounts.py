"""The example of many accounts deploys a role to each account."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

SCRIPT = Path(__file__).parents[2] / "examples" / "resources" / "many_accounts.py"


def test_each_account_has_its_auditor_role(capsys: pytest.CaptureFixture[str]) -> None:
    accounts = runpy.run_path(str(SCRIPT))["ACCOUNTS"]
    assert capsys.readouterr().out.splitlines() == [
        "sandbox: done, 2 calls",
        "web: done, 2 calls",
        "payments: done, 2 calls",
    ]
    tags = accounts["web"].client("iam").list_role_tags(RoleName="auditor")["Tags"]
    assert {"Key": "owner", "Value": "web team"} in tags
