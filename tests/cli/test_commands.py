"""The commands, called in this process and as processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from iamdsl.cli.entry import COMMANDS, run
from iamdsl.errors import CatalogWarning

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount

TWO = """
from iamdsl import Role, User, allow, deploy

with deploy("people") as session:
    session.add(User("jane"))
with deploy("machines") as session:
    session.add(Role("app").trusting(allow("sts:AssumeRole").for_service("ec2")))
print("from the script")
"""


@pytest.fixture
def script(tmp_path: Path) -> str:
    path = tmp_path / "infra.py"
    path.write_text(TWO)
    return str(path)


def test_plan_apply_drift_show_and_destroy(
    served: InProcessAccount, script: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["plan", script]) == 0
    out = capsys.readouterr().out
    assert "+ user/jane  (infra.py:5)" in out
    assert "+ role/app" in out
    assert "from the script" in out
    assert run(["plan", script, "--detailed-exitcode"]) == 2
    assert not served.writes

    assert run(["apply", script, "--yes"]) == 0
    shown = capsys.readouterr()
    assert "[1/1] create user/jane" in shown.err
    assert dict(served.writes) == {"iam:CreateUser": 1, "iam:CreateRole": 1}
    assert run(["plan", script, "--detailed-exitcode"]) == 0
    assert run(["drift", script, "--detailed-exitcode"]) == 0

    served.client("iam").tag_role(RoleName="app", Tags=[{"Key": "k", "Value": "v"}])
    capsys.readouterr()
    assert run(["drift", script, "--detailed-exitcode"]) == 2
    assert "role/app" in capsys.readouterr().out

    assert run(["show", f"{script}:people"]) == 0
    out = capsys.readouterr().out
    assert "arn:aws:iam::123456789012:user/jane" in out
    assert "role/app" not in out

    assert run(["destroy", script, "--yes"]) == 0
    assert "- user/jane" in capsys.readouterr().err
    assert not served.client("iam").list_roles()["Roles"]


def test_destroy_deletes_additions_from_outside_only_with_force(
    served: InProcessAccount, script: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["apply", script, "--yes"]) == 0
    served.client("iam").create_access_key(UserName="jane")
    served.reset_calls()
    assert run(["destroy", f"{script}:people", "--yes"]) == 1
    output = capsys.readouterr().err
    assert "user/jane: access key AKIA" in output
    assert "iamdsl destroy --force" in output
    assert not served.writes
    assert run(["destroy", f"{script}:people", "--yes", "--force"]) == 0
    assert dict(served.writes) == {"iam:DeleteAccessKey": 1, "iam:DeleteUser": 1}


def test_rollback_undoes_the_last_run_of_each_stack(
    served: InProcessAccount, script: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["apply", f"{script}:people", "--yes"]) == 0
    served.reset_calls()
    capsys.readouterr()
    assert run(["rollback", script, "--yes"]) == 0
    output = capsys.readouterr().err
    assert "there is no run of 'machines' to roll back" in output
    assert "rolls back the run that began at 20" in output
    assert "- user/jane" in output
    assert dict(served.writes) == {"iam:DeleteUser": 1}
    assert run(["rollback", script, "--yes"]) == 1
    assert "already rolled back" in capsys.readouterr().err
    assert run(["plan", script, "--detailed-exitcode"]) == 2


def test_rollback_creates_new_secrets_only_if_allowed(
    served: InProcessAccount, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "keys.py"
    begin = "from iamdsl import AccessKey, User, deploy\nwith deploy('keys') as session:\n"
    path.write_text(f"{begin}    session.add(User('ci'), AccessKey(User('ci')))\n")
    assert run(["apply", str(path), "--yes"]) == 0
    path.write_text(f"{begin}    session.add(User('ci'))\n")
    assert run(["apply", str(path), "--yes"]) == 0
    served.reset_calls()
    assert run(["rollback", str(path), "--yes"]) == 1
    assert "iamdsl rollback --allow-irreversible" in capsys.readouterr().err
    assert not served.writes
    assert run(["rollback", str(path), "--yes", "--allow-irreversible", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["outcomes"][0]["complete"]
    assert dict(served.writes) == {"iam:CreateAccessKey": 1}


def test_objection_of_a_guard_stops_plan_and_apply(
    served: InProcessAccount, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "guarded.py"
    path.write_text(
        "from iamdsl import User, deploy\n"
        "from iamdsl.deployment.guards import boundary_required\n"
        "with deploy('guarded', guards=[boundary_required()]) as session:\n"
        "    session.add(User('ci'))\n"
    )
    saved = tmp_path / "plan.json"
    assert run(["plan", str(path), "--out", str(saved)]) == 1
    assert "guard: user/ci" in capsys.readouterr().out
    for target in (str(path), str(saved)):
        assert run(["apply", target, "--yes"]) == 1
        assert "has no permissions boundary" in capsys.readouterr().err
    assert not served.writes


def test_one_stack_of_several_is_applied(served: InProcessAccount, script: str) -> None:
    assert run(["apply", f"{script}:people", "--yes"]) == 0
    assert dict(served.writes) == {"iam:CreateUser": 1}


@pytest.mark.usefixtures("served")
def test_unknown_names_warn_and_are_refused_in_strict_mode(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "typo.py"
    path.write_text(
        "from iamdsl import User, allow, deploy\n"
        "with deploy('people') as session:\n"
        "    session.add(User('jane').with_inline('p', allow('s3:GetObjekt').on('*')))\n"
    )
    with pytest.warns(CatalogWarning, match="did you mean `s3:GetObject`"):
        assert run(["plan", str(path)]) == 0
    capsys.readouterr()
    assert run(["plan", str(path), "--strict"]) == 1
    err = capsys.readouterr().err
    assert "s3:GetObjekt: no such action" in err
    assert "typo.py:3" in err
    assert "IAMDSL_STRICT" not in os.environ


def test_json_output_contains_only_json(
    served: InProcessAccount, script: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments, name in (
        (["plan", script, "--json"], "plans"),
        (["apply", script, "--yes", "--json"], "outcomes"),
        (["drift", script, "--json"], "drift"),
        (["show", f"{script}:people", "--json"], "outputs"),
        (["destroy", script, "--yes", "--json"], "outcomes"),
    ):
        assert run(arguments) == 0
        assert name in json.loads(capsys.readouterr().out), arguments
    assert not served.client("iam").list_users()["Users"]


def test_saved_plan_is_applied_once(served: InProcessAccount, script: str, tmp_path: Path) -> None:
    saved = str(tmp_path / "plan.json")
    assert run(["plan", script, "--out", saved]) == 1
    assert run(["plan", f"{script}:people", "--out", saved]) == 0
    assert run(["apply", saved, "--yes"]) == 0
    assert dict(served.writes) == {"iam:CreateUser": 1}
    assert run(["apply", saved, "--yes"]) == 1


def test_apply_without_a_terminal_requires_approval(
    served: InProcessAccount, script: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["apply", script]) == 1
    assert "--yes" in capsys.readouterr().err
    assert not served.writes


REFUSED = {
    "no such file": (["plan", "infa.py"], 1, "infra.py"),
    "no such module": (["plan", "no.such.module"], 1, "no module"),
    "no such stack": (["plan", "infra.py:peple"], 1, "people"),
    "no such command": (["pln"], 64, "plan"),
    "no such option": (["plan", "infra.py", "--jason"], 64, "--json"),
    "missing script": (["plan"], 64, "SCRIPT"),
    "no such plan": (["apply", "nope.json"], 1, "--out"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_usage_errors_suggest_the_right_name(
    what: str, script: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(script).parent)
    arguments, code, hint = REFUSED[what]
    assert run(arguments) == code
    assert hint in capsys.readouterr().err


@pytest.mark.parametrize(
    ("source", "hint"),
    [
        ("import nonsense_that_is_not_there", "infra.py:1"),
        ("x = 1", "opens no deployment session"),
        ("def f(:", "SyntaxError"),
        ("import sys; sys.exit(3)", "exit code 3"),
        ("\nfrom iamdsl import deploy\nwith deploy('x') as s:\n    1 / 0", "infra.py:4"),
    ],
)
def test_failing_script_is_reported_with_its_line(
    source: str,
    hint: str,
    served: InProcessAccount,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "infra.py"
    path.write_text(source)
    assert run(["apply", str(path), "--yes"]) == 1
    assert hint in capsys.readouterr().err
    assert not served.writes


@pytest.mark.parametrize("typo", ["infra.pi", "infra.py.bak", "infra.prod"])
def test_mistyped_script_is_not_run(
    typo: str,
    served: InProcessAccount,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "infra.py").write_text(
        "from iamdsl import User, deploy\n"
        "with deploy('x', approve=True) as session:\n    session.add(User('u'))\n"
    )
    monkeypatch.chdir(tmp_path)
    assert run(["plan", typo]) == 1
    assert "there is no module" in capsys.readouterr().err
    assert not served.writes


def test_script_may_be_a_module_of_a_package(
    served: InProcessAccount,
    script: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    package = tmp_path / "stacks_of_ours" / "inner"
    package.mkdir(parents=True)
    (tmp_path / "stacks_of_ours" / "__init__.py").write_text("")
    (package / "people.py").write_text(Path(script).read_text())
    monkeypatch.chdir(tmp_path)
    assert run(["plan", "stacks_of_ours.inner.people"]) == 0
    assert "user/" in capsys.readouterr().out
    assert not served.writes


def test_apply_inside_a_planned_script_is_refused(
    served: InProcessAccount, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "infra.py"
    path.write_text(
        "from iamdsl import User, deploy\n"
        "session = deploy('x', approve=True)\nsession.add(User('u'))\nsession.apply()\n"
    )
    assert run(["plan", str(path)]) == 1
    assert "only plans" in capsys.readouterr().err
    assert not served.writes
    assert run(["apply", str(path), "--yes"]) == 0
    assert dict(served.writes) == {"iam:CreateUser": 1}


def test_help_shows_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    text = capsys.readouterr().out
    for command, summary in COMMANDS.items():
        assert command in text
        assert summary.split()[0] in text
        assert run([command, "--help"]) == 0
    shown = capsys.readouterr().out
    assert "\n  iamdsl plan infra.py:prod" in shown
    assert "\\b" not in shown


def _python(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    return subprocess.run(
        [sys.executable, *arguments],
        env={**environment, **more},
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
        timeout=120,
    )


def test_demo_runs_as_a_process(tmp_path: Path) -> None:
    result = _python("-m", "iamdsl", "demo", HOME=str(tmp_path), AWS_PROFILE="nowhere")
    assert result.returncode == 0, result.stderr
    for heading in ("1. plan", "2. apply", "3. plan again", "4. ", "5. apply", "6. destroy"):
        assert heading in result.stdout
    assert "nothing to do" in result.stdout
    assert "the account is empty again" in result.stdout
    assert not list(tmp_path.iterdir())


def test_help_loads_no_heavy_module() -> None:
    source = (
        "import sys\nfrom iamdsl.cli.entry import run\nrun(['--help'])\n"
        "heavy = {'boto3', 'botocore', 'moto', 'rich', 'attrs', 'attr', 'cattrs'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    result = _python("-c", source)
    assert result.stderr.strip() == "[]"


def test_permissions_of_a_plan_are_printed(
    served: InProcessAccount, script: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["plan", f"{script}:people", "--permissions"]) == 0
    policy = json.loads(capsys.readouterr().out)
    writes = next(statement for statement in policy["Statement"] if statement["Sid"] == "RunUser")
    assert writes["Action"] == ["iam:CreateUser", "iam:GetUser", "iam:TagUser"]
    assert writes["Resource"] == "arn:aws:iam::123456789012:user/jane"

    assert run(["plan", script, "--permissions", "--rollback", "--json"]) == 0
    result = json.loads(capsys.readouterr().out)["permissions"]
    assert [(entry["stack"], entry["account"]) for entry in result] == [
        ("people", "123456789012"),
        ("machines", "123456789012"),
    ]
    undo = [
        statement["Action"]
        for statement in result[1]["policy"]["Statement"]
        if statement["Sid"] == "UndoRole"
    ]
    assert undo == ["iam:DeleteRole"]
    assert run(["plan", script, "--rollback"]) == 64
    assert not served.writes


THREE = """
from iamdsl import Group, Role, User, allow, deploy

with deploy("parts") as session:
    jane = session.add(User("jane"))
    session.add(Group("devs").with_members(jane))
    session.add(Role("app").trusting(allow("sts:AssumeRole").for_service("ec2")).protected())
"""


def test_target_and_exclude_select_a_part_of_a_stack(
    served: InProcessAccount, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "parts.py"
    path.write_text(THREE)
    script = str(path)
    saved = str(tmp_path / "plan.json")
    assert run(["plan", script, "--target", "user/*", "--out", saved]) == 0
    assert "2 objects of the stack not selected" in capsys.readouterr().out
    assert run(["apply", saved, "--target", "user/*"]) == 64
    assert "do not apply to a saved plan" in capsys.readouterr().err
    assert run(["apply", saved, "--yes"]) == 0
    assert dict(served.writes) == {"iam:CreateUser": 1}
    assert run(["apply", script, "--yes", "--exclude", "group/*"]) == 0
    assert "role/app is protected from now on" in capsys.readouterr().err
    assert dict(served.writes) == {"iam:CreateUser": 1, "iam:CreateRole": 1}
    assert run(["apply", script, "--yes", "--target", "group/dev"]) == 1
    assert "did you mean `group/devs`?" in capsys.readouterr().err
    assert run(["destroy", script, "--yes"]) == 1
    assert "role/app is protected and cannot be deleted" in capsys.readouterr().err
    assert run(["destroy", script, "--yes", "--exclude", "role/*"]) == 0
    assert served.writes["iam:DeleteUser"] == 1
    assert run(["show", script]) == 0
    assert "options protected" in capsys.readouterr().out


def test_order_option_overrides_the_script(
    served: InProcessAccount, script: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path(script)
    role = 'Role("app").trusting(allow("sts:AssumeRole").for_service("ec2"))'
    roles = [f"{role}.with_inline({name!r}, allow('s3:Get*').on('*'))" for name in ("a", "b")]
    lines = "from iamdsl import Role, allow, deploy\nwith deploy('s') as s:\n    s.add({})\n"
    path.write_text(lines.format(roles[0]))
    assert run(["apply", script, "--yes"]) == 0
    path.write_text(lines.format(roles[1]))
    first = {}
    for order in ("availability_first", "least_privilege_first"):
        capsys.readouterr()
        assert run(["plan", script, "--json", "--order", order]) == 0
        (plan,) = json.loads(capsys.readouterr().out)["plans"]
        first[order] = plan["steps"][0]["call"]["operation"]
    assert first == {
        "availability_first": "PutRolePolicy",
        "least_privilege_first": "DeleteRolePolicy",
    }
    assert not served.writes["iam:DeleteRolePolicy"]
