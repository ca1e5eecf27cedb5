"""The tables in the reference agree with the resource kinds and their test cases."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "docs" / "reference"


def _check(*arguments: str) -> subprocess.CompletedProcess[str]:
    script = ROOT / "scripts" / "resource_tables.py"
    return subprocess.run(
        [sys.executable, script, "--check", *arguments], capture_output=True, text=True, check=False
    )


def test_pages_are_up_to_date() -> None:
    result = _check()
    assert result.returncode == 0, result.stdout + result.stderr


def test_outdated_page_is_reported(tmp_path: Path) -> None:
    shutil.copytree(PAGES, tmp_path, dirs_exist_ok=True)
    page = tmp_path / "resources.md"
    page.write_text(page.read_text().replace("UntagUser, ", ""))
    result = _check("--pages", str(tmp_path))
    assert result.returncode == 1
    assert "resources.md; run resource_tables.py" in result.stderr
    assert "conformance.md" not in result.stderr


def test_page_without_its_comments_is_reported(tmp_path: Path) -> None:
    shutil.copytree(PAGES, tmp_path, dirs_exist_ok=True)
    page = tmp_path / "conformance.md"
    page.write_text(page.read_text().replace("<!-- end of functions -->", ""))
    result = _check("--pages", str(tmp_path))
    assert result.returncode == 1
    assert "conformance.md needs the lines" in result.stderr


def test_every_pulumi_resource_and_function_has_a_row() -> None:
    _, resources, functions = (PAGES / "conformance.md").read_text().split("\n## ")
    rows = re.compile(r"^\| `(\w+)` \|", re.MULTILINE)
    assert len(set(rows.findall(resources))) == 35
    assert len(set(rows.findall(functions))) == 20
