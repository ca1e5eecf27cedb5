"""Every script of the Crosswalk guide runs, is applied whole, and leaves nothing to do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from iamdsl.scripting import Mode
from iamdsl.scripting.script import Script

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount

SCRIPTS = sorted((Path(__file__).parents[2] / "examples" / "crosswalk").glob("*.py"))


def test_every_section_of_the_guide_has_a_script() -> None:
    assert {path.stem for path in SCRIPTS} == {
        "policy_document",
        "role",
        "role_policy",
        "instance_profile",
        "managed_policy",
        "role_policy_attachment",
        "user",
        "login_profile",
        "user_policy_attachment",
        "group",
        "group_policy_attachment",
        "outputs",
        "webmaster",
    }


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_script_applies_and_settles(
    path: Path, iam_account: InProcessAccount, capsys: pytest.CaptureFixture[str]
) -> None:
    script = Script.parse(str(path))
    (session,) = script.run(Mode(account=iam_account))
    assert session.outcome is not None
    assert session.outcome.complete
    assert session.outcome.plan.steps
    iam_account.reset_calls()
    (again,) = script.run(Mode(account=iam_account))
    assert again.planned is not None
    assert again.planned.is_empty
    assert not iam_account.writes
    assert "known after apply" not in capsys.readouterr().out
    again.destroy()
    assert not iam_account.client("iam").list_users()["Users"]
    assert not iam_account.client("iam").list_roles()["Roles"]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_script_can_be_previewed(path: Path, iam_account: InProcessAccount) -> None:
    (session,) = Script.parse(str(path)).run(Mode(writes=False, account=iam_account))
    assert session.planned is not None
    assert session.planned.steps
    assert not iam_account.writes
