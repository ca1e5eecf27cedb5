"""Every language example prints its policies as JSON and in English."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from iamdsl import explain, parse

FOLDER = Path(__file__).parents[2] / "examples" / "language"
SCRIPTS = sorted(FOLDER.glob("*.py"))


def printed(path: Path) -> str:
    run = subprocess.run([sys.executable, str(path)], capture_output=True, text=True, check=True)
    assert not run.stderr
    return run.stdout


def policies(text: str) -> list[tuple[dict[str, Any], str]]:
    """Return each printed policy with the English text after it."""
    result: list[tuple[dict[str, Any], str]] = []
    while text:
        document, end = json.JSONDecoder().raw_decode(text)
        start = text.find("\n{", end)
        start = len(text) if start < 0 else start + 1
        result.append((document, text[end:start].strip()))
        text = text[start:]
    return result


def test_scripts_cover_each_kind_of_policy() -> None:
    assert {path.stem for path in SCRIPTS} == {
        "bucket_policy",
        "github_role",
        "guardrails",
        "least_privilege",
    }


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_script_prints_policies_and_their_english(path: Path) -> None:
    result = policies(printed(path))
    assert result
    for document, english in result:
        assert document["Version"] == "2012-10-17"
        statements = document["Statement"]
        count = len(statements) if isinstance(statements, list) else 1
        head, *lines = english.splitlines()
        assert head.endswith("policy:") or head == "A permissions boundary:"
        assert len(lines) == count
        assert all(line.startswith("- ") and line.endswith(".") for line in lines)


def test_bucket_policy_denies_requests_without_tls() -> None:
    ((document, _),) = policies(printed(FOLDER / "bucket_policy.py"))
    assert [item["Effect"] for item in document["Statement"]] == ["Deny", "Deny", "Allow"]
    assert document["Statement"][0]["Condition"] == {
        "BoolIfExists": {"aws:SecureTransport": "false"}
    }


def test_github_role_checks_audience_and_subject() -> None:
    ((document, english),) = policies(printed(FOLDER / "github_role.py"))
    condition = document["Statement"]["Condition"]["StringEquals"]
    assert {name.rpartition(":")[2] for name in condition} == {"aud", "sub"}
    assert explain(parse(document, kind="trust")) == english


def test_guardrails_have_three_kinds() -> None:
    result = policies(printed(FOLDER / "guardrails.py"))
    assert [english.splitlines()[0] for _, english in result] == [
        "A service control policy:",
        "A resource control policy:",
        "A permissions boundary:",
    ]
