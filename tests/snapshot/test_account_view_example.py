"""The example script of the account view prints what its comments say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "examples" / "resources" / "account_view.py"


def test_example_prints_the_objects_of_the_account() -> None:
    result = subprocess.run(
        [sys.executable, str(SCRIPT)], capture_output=True, text=True, check=True
    )
    prefix = "arn:aws:iam::123456789012"
    assert result.stdout.splitlines()[-6:] == [
        f"user: {prefix}:user/people/jane",
        "member of reporters: jane",
        f"attached to report: {prefix}:policy/uploads",
        "uploads is attached to 2",
        f"nightly is a session of {prefix}:role/report",
        "there is no role 'reprot' - did you mean `report`?",
    ]
