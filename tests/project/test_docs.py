"""Docs are up to date: examples run, links resolve, and shown output is the real output."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    path
    for path in [
        *ROOT.glob("*.md"),
        *(ROOT / "docs").rglob("*.md"),
        *(ROOT / "examples").rglob("*.md"),
    ]
    if "_build" not in path.parts
)
FENCE = re.compile(r"^ *(`{3,})(\S*)", re.MULTILINE)
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)[^)]*\)")


def _languages(page: Path) -> list[str]:
    return [match[2] for match in FENCE.finditer(page.read_text())][::2]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_python_blocks_have_the_language_python(page: Path) -> None:
    assert not {"pycon", "py", "python3", "doctest", "ipython"} & set(_languages(page))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_relative_links_resolve(page: Path) -> None:
    targets = [link for link in LINK.findall(page.read_text()) if "://" not in link]
    assert not [target for target in targets if not (page.parent / target).exists()]


def test_every_python_block_is_collected() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "docs", "README.md"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    collected = [line for line in result.stdout.splitlines() if "::line:" in line]
    run = [page for page in PAGES if page.name == "README.md" and page.parent == ROOT]
    run += [page for page in PAGES if "docs" in page.relative_to(ROOT).parts]
    blocks = sum(_languages(page).count("python") for page in run)
    assert len(collected) == blocks > 25
    others = [page for page in PAGES if page not in run]
    assert not [page for page in others if "python" in _languages(page)]


def test_readme_shows_the_output_of_the_demo() -> None:
    demo = subprocess.run(
        [sys.executable, "-m", "iamdsl", "demo"], capture_output=True, text=True, check=True
    )
    printed = iter(demo.stdout.splitlines())
    blocks = re.findall(r"```text\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    (transcript,) = (block for block in blocks if block.startswith("1. plan"))
    shown = [line for line in transcript.splitlines() if line.strip() not in {"", "…"}]
    assert len(shown) > 30
    for line in shown:
        assert line in printed, (
            f"the demo does not print this line, or prints it in another order: {line}"
        )


def test_readme_shows_the_error_message() -> None:
    from iamdsl import allow
    from iamdsl.errors import LanguageError

    with pytest.raises(LanguageError) as caught:
        allow("s3:GetObject").on("reports")
    raised = [line for line in str(caught.value).splitlines() if "where:" not in line]
    text = (ROOT / "README.md").read_text()
    assert not [line for line in raised if line not in text]


def test_no_file_has_local_paths_or_package_indexes() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z"],  # noqa: S607 - the git on the path
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    names = [name for name in listed.stdout.split("\0") if name]
    if not names:
        pytest.skip("not a git checkout")
    local = re.compile(rb"/(?:home|Users|work|root)/\w|index-url|files\.pythonhosted|pypi\.org")
    result = [
        name
        for name in names
        if (ROOT / name).is_file() and local.search((ROOT / name).read_bytes())
    ]
    assert not [name for name in result if name != "tests/project/test_docs.py"]
