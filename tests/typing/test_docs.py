"""The Python blocks of README and docs pass `mypy --strict`.

The blocks of a page form one module, as they form one script when they run (see conftest.py).
Every line of code keeps its line number in the page, after a comment with the page's name;
everything else is left out.
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
    # A later block of a page can reuse a name for a value of another type.
    "--allow-redefinition",
)


def python_code(name: str, page: str) -> str:
    """Return the ```python blocks of a page, each line with its line number."""
    lines: list[str] = []
    fence: re.Match[str] | None = None
    for line in page.splitlines():
        marker = FENCE(line)
        if fence is None:
            fence = marker
            begins = marker is not None and marker["language"] == "python"
            lines.append(f"# {name}" if begins else "")
        elif marker is not None and line.strip() == fence["ticks"]:
            fence = None
            lines.append("")
        else:
            is_python = fence["language"] == "python"
            lines.append(line.removeprefix(fence["indent"]) if is_python else "")
    return "\n".join(lines) + "\n"


def test_code_keeps_its_line_numbers() -> None:
    page = (
        "# Title\n```python\nimport this\n```\n```json\n{}\n```\n- a\n  ```python\n  x = 1\n  ```\n"
    )
    assert python_code("a.md", page).splitlines() == [
        *("", "# a.md", "import this", "", "", "", "", ""),
        *("# a.md", "x = 1", ""),
    ]


def test_python_blocks_of_docs_pass_mypy(tmp_path: Path) -> None:
    modules = []
    for page in PAGES:
        name = page.relative_to(ROOT).as_posix()
        code = python_code(name, page.read_text())
        if code.strip():
            # docs/how-to/secrets.md becomes docs_how_to_secrets_md.py, with the same line numbers.
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
