"""`iamdsl destroy` of a stack that has neither a ledger nor an object with its tag."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iamdsl.cli.entry import run

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from iamdsl.testing import InProcessAccount

SCRIPT = """
from iamdsl import User, deploy
with deploy("people") as session:
    session.add(User("jane"))
"""


def test_destroy_says_that_nothing_is_known_of_the_stack(
    served: InProcessAccount, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    served.client("iam").create_user(UserName="jane")
    script = tmp_path / "infra.py"
    script.write_text(SCRIPT)
    assert run(["destroy", str(script), "--yes"]) == 0
    shown = capsys.readouterr().err
    assert "nothing is known to belong to stack 'people'" in shown
    assert "iamdsl:stack=people" in shown
    assert "iamdsl rebuild" in shown
    assert "as declared" not in shown
    assert run(["destroy", str(script), "--yes", "--json"]) == 0
    (outcome,) = json.loads(capsys.readouterr().out)["outcomes"]
    assert outcome["nothing_known"]
    assert outcome["complete"]
    assert served.client("iam").get_user(UserName="jane")
