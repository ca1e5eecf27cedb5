"""The AWS CLI in a separate virtual environment: it pins older packages than the docs need."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

VERSION = "1.46.3"


def aws_cli() -> Path:
    """Return the `aws` command, installed once below this environment."""
    folder = Path(sys.prefix) / "share" / f"aws-cli-{VERSION}"
    command = folder / "bin" / "aws"
    folder.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{folder}.lock"):
        if not command.exists():
            _install(folder)
    return command


def _install(folder: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--clear", "--without-pip", folder], check=True)
    python = str(folder / "bin" / "python")
    pip = [sys.executable, "-m", "pip"]
    installers = [[uv, "pip", "install", "--python", python] for uv in [shutil.which("uv")] if uv]
    installers += [[*pip, "--python", python, "install"], ["pip", "--python", python, "install"]]
    errors = []
    for installer in installers:
        try:
            process = subprocess.run(
                [*installer, "-q", f"awscli=={VERSION}"],
                capture_output=True,
                text=True,
                check=False,
            )
        except OSError as error:
            errors.append(str(error))
            continue
        if process.returncode == 0:
            return
        errors.append(process.stderr[-300:])
    shutil.rmtree(folder)
    if os.environ.get("CI"):
        pytest.fail(f"awscli {VERSION} could not be installed: {errors}")
    pytest.skip(f"awscli {VERSION} could not be installed (no package registry?): {errors}")
