"""The script that looks at an account runs, and prints what it says it does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "examples" / "resources" / "account_view.py"


def test_the_example_prints_what_it_found() -> None:
    run = subprocess.run([sys.executable, str(SCRIPT)], capture_output=True, text=True, check=True)
    here = "arn:aws:iam::123456789012"
    assert run.stdout.splitlines()[-6:] == [
        f"user: {here}:user/people/jane",
        "member of reporters: jane",
        f"attached to report: {here}:policy/uploads",
        "uploads is attached to 2",
        f"nightly is a session of {here}:role/report",
        "there is no role 'reprot' - did you mean `report`?",
    ]
