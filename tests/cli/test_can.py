"""`iamdsl can` with a script, with saved account details, and with policy files."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support.saved_account import OWN, saved_account

from iamdsl.cli.entry import run

SCRIPT = """
from iamdsl import Role, allow, deploy

print("from the script")
with deploy("machines") as session:
    session.add(Role("app").trusting(allow("sts:AssumeRole").for_service("ec2")))
    ci = Role("ci").trusting(allow("sts:AssumeRole").for_service("codebuild"))
    session.add(ci.with_inline("deploy", allow("s3:GetObject").on("arn:aws:s3:::logs/*")))
"""
JANE = f"{OWN}user/jane"
LOG = "arn:aws:s3:::logs/a"
READS = {"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::logs/*"}
OFFICE = {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a script and policies; no credentials anywhere."""
    for name in [name for name in os.environ if name.startswith(("AWS_", "IAMDSL_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    Path("infra.py").write_text(SCRIPT)
    Path("details.json").write_text(json.dumps(saved_account()))
    _write("reads.json", READS)
    _write("office.json", {**READS, "Condition": OFFICE})
    _write("nothing.json", {**READS, "Effect": "Deny"})
    return tmp_path


def _write(name: str, *statements: dict[str, Any]) -> None:
    Path(name).write_text(json.dumps({"Version": "2012-10-17", "Statement": list(statements)}))


def _decisions(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    capsys.readouterr()
    run(["can", *arguments, "--json"])
    data = json.loads(capsys.readouterr().out)
    assert data["format"] == 1
    decisions: list[dict[str, Any]] = data["decisions"]
    return decisions


def test_script_is_decided_without_an_account(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["can", "infra.py", "role/ci", "s3:getobject", "--on", LOG]) == 0
    shown = capsys.readouterr()
    out = shown.out
    assert shown.err == "from the script\n"
    assert "arn:aws:iam::123456789012:role/ci" in out
    assert f"✓ s3:GetObject  {LOG}  allowed: an identity policy allows" in out
    assert "catalog of 20" in out
    assert run(["can", "infra.py:machines", "role/ci", "s3:PutObject", "--on", LOG]) == 1
    assert "✗ s3:PutObject" in capsys.readouterr().out


def test_each_action_on_each_resource_has_a_row(capsys: pytest.CaptureFixture[str]) -> None:
    result = _decisions(
        capsys, "infra.py", "role/ci", "s3:GetObjectT*", "s3:GetObject", "--on", LOG, "--on", "*"
    )
    requests = [(item["request"]["action"], item["request"]["resource"]) for item in result]
    names = ["s3:GetObjectTagging", "s3:GetObjectTorrent", "s3:GetObject"]
    assert requests == [(name, on) for name in names for on in (LOG, "*")]
    assert [entry["allowed"] for entry in result] == [False] * 4 + [True, False]


def test_service_assumes_a_role_of_the_script() -> None:
    arguments = ["can", "infra.py", "ec2.amazonaws.com", "sts:AssumeRole", "--on"]
    assert run([*arguments, "role/app"]) == 0
    assert run([*arguments, "role/ci"]) == 1


def test_account_of_the_script_is_assumed_or_set(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [
        "infra.py",
        "role/ci",
        "sqs:SendMessage",
        "--on",
        "arn:aws:sqs:eu-west-1:111122223333:q",
    ]
    (other,) = _decisions(capsys, *arguments)
    assert "add --account 111122223333" in other["notes"][0]
    (own,) = _decisions(capsys, *arguments, "--account", "111122223333")
    assert own["request"]["principal"] == f"{OWN}role/ci"
    assert not own["notes"]


def test_saved_account_is_decided(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (
        run(["can", JANE, "sts:AssumeRole", "--on", "role/ops", "--details", "details.json"]) == 0
    )
    text = Path("details.json").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))
    assert run(["can", "user/jane", "ec2:DescribeInstances", "--details", "-"]) == 1
    assert "no permissions boundary allows" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("layers", "allowed"),
    [
        (["--identity", "reads.json"], True),
        (["--identity", "reads.json", "--boundary", "nothing.json"], False),
        (["--identity", "reads.json", "--session", "nothing.json"], False),
        (["--identity", "reads.json", "--scp", "FullAWSAccess"], True),
        (["--identity", "reads.json", "--scp", "FullAWSAccess,nothing.json"], False),
        (["--identity", "reads.json", "--scp", "FullAWSAccess", "--scp", "office.json"], False),
        (["--identity", "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"], True),
        (["--identity", "office.json", "--when", "aws:sourceip=203.0.113.7"], True),
        (["--identity", "office.json", "--when", "aws:SourceIp=198.51.100.7"], False),
    ],
)
def test_policy_files_are_decided(layers: list[str], allowed: bool) -> None:  # noqa: FBT001
    assert run(["can", JANE, "s3:GetObject", "--on", LOG, *layers]) == (0 if allowed else 1)


def test_each_scoped_policy_must_allow(capsys: pytest.CaptureFixture[str]) -> None:
    session = "arn:aws:sts::111122223333:assumed-role/app/one"
    arguments = [session, "s3:GetObject", "--on", LOG, "--identity", "reads.json"]
    scoped = ["--scoped", "reads.json"]
    assert [item["allowed"] for item in _decisions(capsys, *arguments, *scoped)] == [True]
    (result,) = _decisions(capsys, *arguments, *scoped, "--scoped", "nothing.json")
    assert result["blocked_by"] == ["scoped"]


def test_a_user_has_no_scoped_credentials(capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--identity", "reads.json", "--scoped", "reads.json"]
    assert run(["can", JANE, "s3:GetObject", "--on", LOG, *options]) != 0
    assert "cannot have scoped credentials" in capsys.readouterr().err


def test_scps_do_not_affect_the_management_account(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [
        JANE,
        "s3:GetObject",
        "--on",
        LOG,
        "--identity",
        "reads.json",
        "--scp",
        "nothing.json",
    ]
    assert [item["blocked_by"] for item in _decisions(capsys, *arguments)] == [["scp"]]
    (result,) = _decisions(capsys, *arguments, "--management-account", "111122223333")
    assert result["allowed"]


def test_resource_account_requires_a_bucket_policy(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [JANE, "s3:GetObject", "--on", LOG, "--identity", "reads.json"]
    (result,) = _decisions(capsys, *arguments, "--resource-account", "999988887777")
    assert result["blocked_by"] == ["resource"]
    _write("bucket.json", {**READS, "Principal": {"AWS": JANE}})
    (result,) = _decisions(
        capsys, *arguments, "--resource-account", "999988887777", "--resource", "bucket.json"
    )
    assert result["allowed"]


def test_restrict_public_buckets_denies_other_accounts(capsys: pytest.CaptureFixture[str]) -> None:
    _write("public.json", {**READS, "Principal": "*"})
    arguments = [
        *(JANE, "s3:GetObject", "--on", LOG, "--identity", "reads.json"),
        *("--resource-account", "999988887777", "--resource", "public.json"),
    ]
    assert [item["allowed"] for item in _decisions(capsys, *arguments)] == [True]
    (result,) = _decisions(capsys, *arguments, "--restrict-public-buckets")
    assert (result["allowed"], result["blocked_by"]) == (False, ["aws"])


def test_repeated_condition_key_has_all_values(capsys: pytest.CaptureFixture[str]) -> None:
    tags = ["--when", "aws:TagKeys=team", "--when", "aws:TagKeys=cost"]
    arguments = [JANE, "s3:GetObject", "--on", LOG, "--identity", "reads.json"]
    (result,) = _decisions(capsys, *arguments, *tags, "--when", "gitlab.example.com:sub=me")
    assert result["request"]["context"] == {
        "aws:TagKeys": ["team", "cost"],
        "gitlab.example.com:sub": "me",
    }


def test_unknown_keys_give_the_condition_as_python(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["can", JANE, "s3:GetObject", "--on", LOG, "--identity", "office.json"]
    assert run([*arguments, "--unknown", "any"]) == 1
    out = capsys.readouterr().out
    assert "? s3:GetObject" in out
    assert "allowed if aws.SourceIp.within('203.0.113.0/24')" in out
    (result,) = _decisions(capsys, *arguments[1:], "--unknown", "any")
    assert result["residual"]["python"] == "aws.SourceIp.within('203.0.113.0/24')"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["infra.py", "role/ic", "s3:GetObject"], "did you mean `role/ci`?"),
        (["infra.py", "role/ci", "s3:GetObjct"], "did you mean `GetObject`?"),
        (["infra.py", "role/ci", "s3:Zz*"], "s3:Zz*"),
        (["infra.py:machine", "role/ci", "s3:GetObject"], "did you mean `machines`?"),
        ([JANE, "s3:GetObject", "--identity", "read.json"], "did you mean `reads.json`?"),
        ([JANE, "s3:GetObject", "--identity", "broken.json"], "where: broken.json:3"),
        ([JANE, "s3:GetObject", "--identity", "torn.json"], "where: torn.json:2"),
        ([JANE, "s3:GetObject", "--resource", "reads.json", "--on", "logs"], "arn:aws:s3:::logs"),
        (
            [JANE, "s3:GetObject", "--identity", "reads.json", "--when", "aws:SorceIp=::1"],
            "aws:SourceIp",
        ),
        (
            [JANE, "s3:GetObject", "--identity", "reads.json", "--when", "aws:SourceIp=x"],
            "an IPv4 or IPv6 address",
        ),
        ([JANE, "s3:GetObject", "--identity", "reads.json", "--when", "s3:max-keys=x"], "a number"),
        (
            [JANE, "s3:GetObject", "--boundary", "arn:aws:iam::aws:policy/ReadOnlyAcess"],
            "did you mean `ReadOnlyAccess`?",
        ),
        (["user/jan", "s3:GetObject", "--details", "details.json"], "did you mean `user/jane`?"),
        (["role/ci", "s3:GetObject", "--details", "reads.json"], "not the output of"),
        (["syntax.py", "role/ci", "s3:GetObject"], "where: syntax.py:2"),
    ],
)
def test_errors_name_the_place_and_the_next_step(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("broken.json").write_text('{\n "Statement": [\n  {"Effect": "Alow"}\n ]\n}')
    Path("torn.json").write_text('{"Statement": [\n')
    Path("syntax.py").write_text("\nwith (\n")
    assert run(["can", *arguments]) == 1
    shown = capsys.readouterr()
    assert message in shown.err
    assert "click" not in shown.err
    assert shown.out == ""


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "the action is missing"),
        (["s3:GetObject"], "the principal is missing"),
        (["infra.py", "s3:GetObject"], "write infra.py role/NAME s3:GetObject"),
        (["role/ci", "s3:GetObject"], "infra.py role/ci, or --details FILE"),
        (["infra.pi", "role/ci", "s3:GetObject"], "did you mean `infra.py`?"),
        ([JANE, "s3:GetObject", LOG], f"name a resource with --on {LOG}"),
        ([JANE, "s3:GetObject", "PutObject"], "an action is written service:Name"),
        (["infra.py", "role/ci", "now", "s3:GetObject"], "now is not an action"),
        ([JANE, "s3:GetObject"], f"no policies of {JANE} are given"),
        ([JANE, "s3:GetObject", "--identity", "reads.json", "--when", "x"], "write KEY=VALUE"),
        (
            ["infra.py", "role/ci", "s3:GetObject", "--details", "details.json"],
            "cannot be combined",
        ),
        ([JANE, "s3:GetObject", "--account", "111122223333"], "there is no script"),
    ],
)
def test_usage_errors_have_their_own_exit_code(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["can", *arguments]) == 64
    assert message in capsys.readouterr().err


def test_standard_input_cannot_be_read_twice(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = Path("reads.json").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))
    arguments = ["can", JANE, "s3:GetObject", "--on", LOG, "--identity", "-", "--boundary", "-"]
    assert run(arguments) == 1
    assert "used twice" in capsys.readouterr().err


def test_policy_is_read_from_standard_input_of_a_process() -> None:
    command = [sys.executable, "-m", "iamdsl", "can", JANE, "--on", LOG, "--identity", "-"]
    result = [
        subprocess.run(
            [*command, *arguments],
            input=Path("reads.json").read_bytes(),
            capture_output=True,
            check=False,
        )
        for arguments in (
            ["s3:GetObject", "--json"],
            ["s3:PutObject"],
            ["s3:GetObject", "--scp", "-"],
        )
    ]
    assert [item.returncode for item in result] == [0, 1, 1]
    assert json.loads(result[0].stdout)["decisions"][0]["result"] == "allowed"
    assert not result[1].stderr
    assert not result[2].stdout


def test_help_shows_examples_and_loads_no_evaluation() -> None:
    code = (
        "import sys\nfrom iamdsl.cli.entry import run\nrun(['can', '--help'])\nrun(['why', '-h'])\n"
        "print([name for name in sys.modules if name.startswith(('iamdsl.evaluation', 'rich'))])"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert shown.endswith("\n[]\n")
    for example in ("--details details.json", "--scp FullAWSAccess", "iamdsl why infra.py role/ci"):
        assert example in shown
