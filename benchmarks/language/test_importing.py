"""Time of a process that imports the language, compared with importing its dependencies.

python -m pytest benchmarks/language/test_importing.py
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from benchmarks.language.conftest import Versus

OURS = "from iamdsl import allow"
TARGETS = {
    "import attrs, json, re": 1.25,
    "from iam_floyd import Statement; Statement.S3": None,
    "from awacs import aws, s3": None,
}
NEEDS = {
    "from iam_floyd import Statement; Statement.S3": "iam_floyd",
    "from awacs import aws, s3": "awacs",
}


def _process(code: str, bytecode: Path) -> Callable[[], object]:
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(bytecode)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return lambda: subprocess.run([sys.executable, "-c", code], check=True, env=environment)


@pytest.mark.benchmark(group="import as a process")
@pytest.mark.parametrize("other", TARGETS)
def test_import(other: str, versus: Versus, tmp_path: Path) -> None:
    if other in NEEDS:
        pytest.importorskip(NEEDS[other])
    versus(
        _process(OURS, tmp_path),
        _process(other, tmp_path),
        names=(OURS, other),
        target=TARGETS[other],
        rounds=100,
    )
