"""`iamdsl why`: the trace with lines of code, suggested changes, and JSON."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from support.saved_account import OWN, saved_account

from iamdsl import Request, allow, decide
from iamdsl.cli.entry import run
from iamdsl.report.results.decision_data import decision_data

SCRIPT = """
from iamdsl import ManagedPolicy, Role, allow, aws, deny, deploy

with deploy("machines") as session:
    ci = Role("ci").trusting(allow("sts:AssumeRole").for_service("codebuild"))
    ci = ci.with_inline(
        "deploy",
        allow("s3:PutObject").on("arn:aws:s3:::logs/*").when(aws.SourceIp.within("203.0.113.0/24")),
        deny("s3:DeleteObject").on("arn:aws:s3:::logs/*"),
    )
    session.add(ci.attach(ManagedPolicy.AmazonS3ReadOnlyAccess))
"""
LOG = "arn:aws:s3:::logs/a"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with a script; no credentials anywhere, and no colours."""
    for name in [name for name in os.environ if name.startswith(("AWS_", "IAMDSL_"))]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.chdir(tmp_path)
    Path("infra.py").write_text(SCRIPT)
    Path("details.json").write_text(json.dumps(saved_account()))


def _lines(capsys: pytest.CaptureFixture[str], code: int, *arguments: str) -> list[str]:
    capsys.readouterr()
    assert run(["why", *arguments]) == code
    return capsys.readouterr().out.splitlines()


def _after(lines: list[str], part: str) -> str:
    """The line after the one that contains a part."""
    (number,) = (number for number, line in enumerate(lines) if part in line)
    return lines[number + 1].strip(" │")


def test_statement_with_an_unmet_condition_is_quoted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = _lines(capsys, 1, "infra.py", "role/ci", "s3:PutObject", "--on", LOG)
    assert lines[0] == f"✗ denied: arn:aws:iam::123456789012:role/ci s3:PutObject on {LOG}"
    assert (
        _after(lines, "role/ci is declared at infra.py:5") == f"> {SCRIPT.splitlines()[4].strip()}"
    )
    assert _after(lines, "✗ Allow s3:PutObject  (infra.py:8)") == (
        f"> {SCRIPT.splitlines()[7].strip()}"
    )
    assert "condition keys not in the request: aws:SourceIp" in lines
    assert not [line for line in lines if "add to" in line]
    assert _after(lines, "allowed if the request context has:") == (
        "aws.SourceIp.within('203.0.113.0/24')"
    )


def test_deny_is_quoted_with_the_result_without_it(capsys: pytest.CaptureFixture[str]) -> None:
    lines = _lines(capsys, 1, "infra.py", "role/ci", "s3:DeleteObject", "--on", LOG)
    assert lines[0].startswith("✗ explicitly denied: ")
    assert _after(lines, "✓ Deny s3:DeleteObject  (infra.py:9)") == (
        '> deny("s3:DeleteObject").on("arn:aws:s3:::logs/*"),'
    )
    (remedy,) = (line for line in lines if "overrides a Deny" in line)
    assert "without this Deny (identity policy) it is still denied: no identity policy" in remedy


def test_managed_policy_that_allows_is_named(
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = _lines(capsys, 0, "infra.py", "role/ci", "s3:GetObject", "--on", LOG)
    assert lines[0].startswith("✓ allowed: ")
    assert any("(AWS managed policy AmazonS3ReadOnlyAccess)" in line for line in lines)
    assert "what would change it" not in lines
    assert lines[-1].startswith("catalog of 20")


def test_policies_of_a_saved_account_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["user/jane", "--details", "details.json"]
    lines = _lines(capsys, 0, *arguments, "sts:AssumeRole", "--on", "role/ops")
    for name in ("inline policy assume of group/devs", "policy/limit", "trust policy of arn:aws"):
        assert any(f"({name}" in line for line in lines)
    lines = _lines(capsys, 1, *arguments, "ec2:DescribeInstances")
    assert _after(lines, "add to the permissions boundary of user/jane:") == (
        "allow('ec2:DescribeInstances').on('*')"
    )


def test_missing_statements_of_both_accounts_are_suggested(
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments = ["infra.py", f"{OWN}role/x", "sts:AssumeRole", "--on", "role/ci"]
    lines = _lines(capsys, 1, *arguments)
    ours = "arn:aws:iam::123456789012:role/ci"
    assert _after(lines, f"add to the trust policy of {ours}:") == (
        f"allow('sts:AssumeRole').for_principal('{OWN}role/x')"
    )
    assert _after(lines, f"add to an identity policy of {OWN}role/x:") == (
        f"allow('sts:AssumeRole').on('{ours}')"
    )


def test_only_scp_levels_without_an_allow_are_extended(capsys: pytest.CaptureFixture[str]) -> None:
    Path("reads.json").write_text(
        '{"Statement": {"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}}'
    )
    levels = ["--scp", "FullAWSAccess", "--scp", "reads.json"]
    lines = _lines(capsys, 1, "infra.py", "role/ci", "s3:GetObject", "--on", LOG, *levels)
    added = [line.strip(" →") for line in lines if "add to" in line]
    assert added == ["add to a service control policy at level 2:"]


def test_public_access_is_never_suggested(capsys: pytest.CaptureFixture[str]) -> None:
    Path("bucket.json").write_text(
        '{"Statement": {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*", '
        '"Principal": {"AWS": "111122223333"}}}'
    )
    lines = _lines(capsys, 1, "*", "s3:PutObject", "--on", LOG, "--resource", "bucket.json")
    assert not [line for line in lines if "add to" in line]


def test_root_user_cannot_assume_roles(
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments = ["111122223333", "sts:AssumeRole", "--on", "role/ops", "--details", "details.json"]
    lines = _lines(capsys, 1, *arguments)
    assert any(
        "no policy can change this: AWS itself refuses the request" in line for line in lines
    )


def test_trace_is_printed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    (text,) = ["\n".join(_lines(capsys, 1, "infra.py", "role/ci", "s3:PutObject", "--json"))]
    data = json.loads(text)
    assert data["format"] == 1
    (result,) = data["decisions"]
    assert result["trace"]["layers"][1]["layer"] == "identity"
    (statement,) = result["trace"]["layers"][1]["statements"]
    assert statement["origin"] == {"file": "infra.py", "line": 8}
    assert statement["statement"]["Action"] == "s3:PutObject"
    assert {item["element"]: item["matched"] for item in statement["elements"]} == {
        "Action": True,
        "Resource": False,
        "Condition": False,
    }
    assert [remedy["layer"] for remedy in result["remedies"]] == ["identity"]


def test_several_requests_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["why", "infra.py", "role/ci", "s3:GetObject", "s3:PutObject"]) == 64
    assert "use `iamdsl can` for several" in capsys.readouterr().err


def test_colours_are_used_only_on_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = ["infra.py", "role/ci", "s3:GetObject", "--on", LOG]
    plain = _lines(capsys, 0, *arguments)
    monkeypatch.setenv("FORCE_COLOR", "1")
    coloured = _lines(capsys, 0, *arguments)
    assert coloured[0] == f"\x1b[1;32m{plain[0]}\x1b[0m"


def test_json_keys_of_a_decision_are_stable() -> None:
    reads = allow("s3:GetObject").on("arn:aws:s3:::logs/*")
    context = {"aws:TagKeys": ["a", "b"]}
    request = Request(f"{OWN}role/ci", "s3:GetObject", LOG, context)
    result: dict[str, Any] = decision_data(decide(request, identity=reads))
    assert json.loads(json.dumps(result)) == result
    assert list(result) == [
        "request",
        "allowed",
        "result",
        "reason",
        "blocked_by",
        "residual",
        "notes",
        "missing",
        "trace",
    ]
    assert result["request"] == {
        "principal": f"{OWN}role/ci",
        "kind": "role",
        "action": "s3:GetObject",
        "resource": LOG,
        "resource_account": "111122223333",
        "context": context,
    }
    layer = result["trace"]["layers"][1]
    assert list(layer) == ["layer", "verdict", "why", "statements", "passed_over", "level"]
    (statement,) = layer["statements"]
    assert statement["policy"] is None
    assert statement["origin"]["file"] == __file__
    assert "trace" not in decision_data(decide(request), trace=False)
