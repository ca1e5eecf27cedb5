"""Every script of the Crosswalk guide applies completely, and its next plan is empty."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from iamdsl.scripting import Mode
from iamdsl.scripting.script import Script

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount

SCRIPTS = sorted((Path(__file__).parents[2] / "examples" / "crosswalk").glob("*.py"))


def test_guide_has_a_script_for_every_section() -> None:
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
def test_script_applies_and_second_plan_is_empty(
    path: Path, iam_account: InProcessAccount, capsys: pytest.CaptureFixture[str]
) -> None:
    script = Script.parse(str(path))
    (session,) = script.run(Mode(account=iam_account))
    assert session.outcome is not None
    assert session.outcome.complete
    assert session.outcome.plan.steps
    iam_account.reset_calls()
    (second,) = script.run(Mode(account=iam_account))
    assert second.planned is not None
    assert second.planned.is_empty
    assert not iam_account.writes
    assert "known after apply" not in capsys.readouterr().out
    second.destroy()
    assert not iam_account.client("iam").list_users()["Users"]
    assert not iam_account.client("iam").list_roles()["Roles"]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_script_can_be_previewed(path: Path, iam_account: InProcessAccount) -> None:
    (session,) = Script.parse(str(path)).run(Mode(writes=False, account=iam_account))
    assert session.planned is not None
    assert session.planned.steps
    assert not iam_account.writes
