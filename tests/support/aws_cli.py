"""The AWS command line, in a virtual environment of its own: it pins what the docs need newer."""

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
    """The `aws` command, installed once beside the packages of this environment."""
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
    ways = [[uv, "pip", "install", "--python", python] for uv in [shutil.which("uv")] if uv]
    ways += [[*pip, "--python", python, "install"], ["pip", "--python", python, "install"]]
    errors = []
    for way in ways:
        try:
            done = subprocess.run(
                [*way, "-q", f"awscli=={VERSION}"], capture_output=True, text=True, check=False
            )
        except OSError as error:
            errors.append(str(error))
            continue
        if done.returncode == 0:
            return
        errors.append(done.stderr[-300:])
    shutil.rmtree(folder)
    if os.environ.get("CI"):
        pytest.fail(f"awscli {VERSION} could not be installed: {errors}")
    pytest.skip(f"awscli {VERSION} could not be installed (no package registry?): {errors}")
