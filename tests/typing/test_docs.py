"""What README and docs show in Python passes `mypy --strict`.

The blocks of a page are one module, as they are one script when they run (see conftest.py).
Every line of code stands on the line that it has in the page, under a comment that names the
page; everything else is left out.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]

FENCE = re.compile(r"(?P<indent> *)(?P<ticks>```+)(?P<language>\w*)").match


MYPY = (
    *("mypy", "--strict", "--config-file=", "--no-error-summary"),
    # A page may take up a name again in a later block, for something of another type.
    "--allow-redefinition",
)


def code_of(name: str, page: str) -> str:
    """The page's ```python blocks only, each line in its place."""
    kept: list[str] = []
    fence: re.Match[str] | None = None
    for line in page.splitlines():
        bound = FENCE(line)
        if fence is None:
            fence = bound
            begins = bound is not None and bound["language"] == "python"
            kept.append(f"# {name}" if begins else "")
        elif bound is not None and line.strip() == fence["ticks"]:
            fence = None
            kept.append("")
        else:
            shown = fence["language"] == "python"
            kept.append(line.removeprefix(fence["indent"]) if shown else "")
    return "\n".join(kept) + "\n"


def test_a_page_keeps_its_code_on_its_lines() -> None:
    page = (
        "# Title\n```python\nimport this\n```\n```json\n{}\n```\n- a\n  ```python\n  x = 1\n  ```\n"
    )
    assert code_of("a.md", page).splitlines() == [
        *("", "# a.md", "import this", "", "", "", "", ""),
        *("# a.md", "x = 1", ""),
    ]


def test_what_the_docs_show_passes_mypy(tmp_path: Path) -> None:
    modules = []
    for page in PAGES:
        name = page.relative_to(ROOT).as_posix()
        code = code_of(name, page.read_text())
        if code.strip():
            # docs/how-to/secrets.md is found as docs_how_to_secrets_md.py, with its own lines.
            module = tmp_path / f"{re.sub(r'[^A-Za-z0-9]', '_', name)}.py"
            module.write_text(code)
            modules.append(module.name)
    assert "README_md.py" in modules
    result = subprocess.run(
        [sys.executable, "-m", *MYPY, "--cache-dir=cache", *modules],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert result.returncode == 0, result.stdout + result.stderr
