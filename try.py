"""Try iamdsl from a fresh clone: `python3 try.py demo`, or `python3 try.py test`.

Needs only Python 3.11 or later: creates a virtual environment in `.venv`, installs the
dependencies of the command, and runs it. Further arguments are passed to the command.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).resolve().parent
OLDEST = (3, 11)

EXTRAS = {"demo": "", "test": "dev"}
SECONDS = {"demo": 20, "test": 60}
STAMP = "iamdsl-installed"


def main(arguments: Sequence[str] | None = None) -> int:
    """Install missing packages, run the command, and return its exit code."""
    if sys.version_info < OLDEST:
        version = ".".join(map(str, sys.version_info[:3]))
        print(
            f"iamdsl needs Python 3.11 or later; this is {version}. Run this with a newer python3."
        )
        return 1
    parser = argparse.ArgumentParser(
        prog="try.py",
        description="Try iamdsl in a separate virtual environment (.venv next to this file).",
        epilog="demo: plan, apply and destroy a stack locally, in an emulated account, without "
        "credentials. test: run the test suite without the slow tests, or pytest with your "
        "arguments.",
    )
    parser.add_argument("command", choices=list(EXTRAS))
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="arguments for the command")
    chosen = parser.parse_args(arguments)
    folder = Path(os.environ.get("IAMDSL_TRY_VENV", ROOT / ".venv"))
    try:
        install(folder, chosen.command)
    except subprocess.CalledProcessError as error:
        print(f"\ninstallation failed: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return 1
    except SystemExit as stop:
        print(stop, file=sys.stderr)
        return 1
    return run(folder, chosen.command, chosen.rest)


def install(folder: Path, command: str) -> None:
    """Install the dependencies of a command, unless the stamp file says they are installed."""
    stamp = folder / STAMP
    wanted = fingerprint(command)
    installed = stamp.read_text().split() if stamp.is_file() else []
    if wanted in installed and works(folder):
        return
    print(f"installing into {folder.name} (about {SECONDS[command]} s, only once)", flush=True)
    if not works(folder):
        if folder.exists():
            shutil.rmtree(folder)
        create(folder)
    target = f"{ROOT}[{EXTRAS[command]}]" if EXTRAS[command] else str(ROOT)
    packages = ["-e", target, "-c", str(ROOT / "constraints.txt")]
    *others, last = installers(folder)
    for installer in others:
        if subprocess.run([*installer, *packages], check=False, env=environment()).returncode == 0:
            break
    else:
        subprocess.run([*last, *packages], check=True, env=environment())
    # The packages of the tests include those of the demo.
    fingerprints = [wanted, fingerprint("demo")] if command == "test" else [wanted]
    stamp.write_text("\n".join(fingerprints))


def fingerprint(command: str) -> str:
    """Return a short hash of everything that decides which packages are installed."""
    content = hashlib.sha256(EXTRAS[command].encode())
    for name in ("pyproject.toml", "constraints.txt"):
        content.update((ROOT / name).read_bytes())
    content.update(f"{ROOT}{sys.version}".encode())
    return content.hexdigest()[:24]


def python(folder: Path) -> Path:
    """Return the path of the environment's interpreter."""
    if os.name == "nt":
        return folder / "Scripts" / "python.exe"
    return folder / "bin" / "python"


def works(folder: Path) -> bool:
    """Return whether the environment's interpreter starts and is new enough."""
    try:
        process = subprocess.run(
            [python(folder), "-c", f"import sys; sys.exit(sys.version_info < {OLDEST})"],
            check=False,
            capture_output=True,
        )
    except OSError:
        return False
    return process.returncode == 0


def create(folder: Path) -> None:
    """Create the environment with uv if available, else with venv, with or without pip."""
    if shutil.which("uv"):
        command = ["uv", "venv", "--quiet", "--python", sys.executable, str(folder)]
        if subprocess.run(command, check=False, env=environment()).returncode == 0:
            return
    base = [sys.executable, "-m", "venv", "--clear"]
    # Without ensurepip, venv prints a long error message; it is not needed here.
    if has("ensurepip"):
        process = subprocess.run(
            [*base, str(folder)], check=False, capture_output=True, env=environment()
        )
        if process.returncode == 0:
            return
    subprocess.run([*base, "--without-pip", str(folder)], check=True, env=environment())


def installers(folder: Path) -> list[list[str]]:
    """Return the commands that can install into the environment, in order of preference.

    They are uv, the environment's pip, and the pip of this interpreter. uv does not read pip's
    configuration, so it can miss a package index that pip is configured for.
    """
    inside = str(python(folder))
    quiet = ["--quiet", "--disable-pip-version-check"]
    result = []
    if shutil.which("uv"):
        result.append(["uv", "pip", "install", "--quiet", "--python", inside])
    own = subprocess.run([inside, "-m", "pip", "--version"], check=False, capture_output=True)
    if own.returncode == 0:
        result.append([inside, "-m", "pip", "install", *quiet])
    elif has("pip"):
        result.append([sys.executable, "-m", "pip", "--python", inside, "install", *quiet])
    if result:
        return result
    message = (
        "neither uv nor pip is available to install packages.\n"
        "On Debian and Ubuntu: apt install python3-pip (or python3-venv), then run this again."
    )
    raise SystemExit(message)


def has(module: str) -> bool:
    """Return whether this interpreter can import a module."""
    command = [sys.executable, "-c", f"import {module}"]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


QUICK = ["-n", "auto", "--dist", "loadfile", "-m", "not slow"]
"""Default arguments of pytest: all cores, without the slow tests."""


def environment() -> dict[str, str]:
    """Return the environment variables for installing, without other virtual environments."""
    left_out = {"VIRTUAL_ENV", "PYTHONHOME", "PYTHONPATH", "PIP_REQUIRE_VIRTUALENV", "PIP_USER"}
    return {name: value for name, value in os.environ.items() if name not in left_out}


def run(folder: Path, command: str, rest: Sequence[str]) -> int:
    """Run the command in the environment, without the user's AWS settings."""
    inside = str(python(folder))
    calls: Mapping[str, list[str]] = {
        "demo": ["-m", "iamdsl", "demo", *rest],
        "test": ["-m", "pytest", *(rest or QUICK)],
    }
    clean = {
        name: value
        for name, value in environment().items()
        if not name.startswith(("AWS_", "IAMDSL_"))
    }
    clean["PATH"] = f"{Path(inside).parent}{os.pathsep}{clean.get('PATH', os.defpath)}"
    try:
        return subprocess.run(
            [inside, *calls[command]], cwd=ROOT, check=False, env=clean
        ).returncode
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
