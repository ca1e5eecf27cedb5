"""Try iamdsl from a fresh clone: `python3 try.py demo`, or `python3 try.py test`.

Needs nothing but Python 3.11 or later: makes a virtual environment in `.venv`,
installs what the command needs, and runs it. Further arguments are passed on.
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
    """Install what is missing, run the command, and give its exit code."""
    if sys.version_info < OLDEST:
        result = ".".join(map(str, sys.version_info[:3]))
        print(
            f"iamdsl needs Python 3.11 or later; this is {result}. Run this with a newer python3."
        )
        return 1
    parser = argparse.ArgumentParser(
        prog="try.py",
        description="Try iamdsl in a virtual environment of its own (.venv beside this file).",
        epilog="demo: watch a stack come and go in an account inside the process, without "
        "credentials. test: run the test suite without its long campaigns; further arguments "
        "go to pytest.",
    )
    parser.add_argument("command", choices=list(EXTRAS))
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="passed on")
    chosen = parser.parse_args(arguments)
    folder = Path(os.environ.get("IAMDSL_TRY_VENV", ROOT / ".venv"))
    try:
        install(folder, chosen.command)
    except subprocess.CalledProcessError as error:
        print(f"\ninstalling failed: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return 1
    except SystemExit as stop:
        print(stop, file=sys.stderr)
        return 1
    return run(folder, chosen.command, chosen.rest)


def install(folder: Path, command: str) -> None:
    """Bring the environment to where the command needs it; quick when it is there already."""
    stamp = folder / STAMP
    wanted = fingerprint(command)
    held = stamp.read_text().split() if stamp.is_file() else []
    if wanted in held and works(folder):
        return
    print(f"installing into {folder.name} (about {SECONDS[command]} s, once)", flush=True)
    if not works(folder):
        if folder.exists():
            shutil.rmtree(folder)
        make(folder)
    target = f"{ROOT}[{EXTRAS[command]}]" if EXTRAS[command] else str(ROOT)
    wish = ["-e", target, "-c", str(ROOT / "constraints.txt")]
    *others, last = installers(folder)
    for installer in others:
        if subprocess.run([*installer, *wish], check=False, env=environment()).returncode == 0:
            break
    else:
        subprocess.run([*last, *wish], check=True, env=environment())
    # What the tests need is more than what the demo needs.
    fulfilled = [wanted, fingerprint("demo")] if command == "test" else [wanted]
    stamp.write_text("\n".join(fulfilled))


def fingerprint(command: str) -> str:
    """What was installed, as a short hash of what decides it."""
    content = hashlib.sha256(EXTRAS[command].encode())
    for name in ("pyproject.toml", "constraints.txt"):
        content.update((ROOT / name).read_bytes())
    content.update(f"{ROOT}{sys.version}".encode())
    return content.hexdigest()[:24]


def python(folder: Path) -> Path:
    """The environment's interpreter."""
    if os.name == "nt":
        return folder / "Scripts" / "python.exe"
    return folder / "bin" / "python"


def works(folder: Path) -> bool:
    """Whether the environment is whole: its interpreter starts and is new enough."""
    try:
        asked = subprocess.run(
            [python(folder), "-c", f"import sys; sys.exit(sys.version_info < {OLDEST})"],
            check=False,
            capture_output=True,
        )
    except OSError:
        return False
    return asked.returncode == 0


def make(folder: Path) -> None:
    """Make the environment: by uv if it is there, else by venv, with pip or without."""
    if shutil.which("uv"):
        command = ["uv", "venv", "--quiet", "--python", sys.executable, str(folder)]
        if subprocess.run(command, check=False, env=environment()).returncode == 0:
            return
    base = [sys.executable, "-m", "venv", "--clear"]
    # Without ensurepip, venv explains at length how to install it; it is not needed.
    if has("ensurepip"):
        made = subprocess.run(
            [*base, str(folder)], check=False, capture_output=True, env=environment()
        )
        if made.returncode == 0:
            return
    subprocess.run([*base, "--without-pip", str(folder)], check=True, env=environment())


def installers(folder: Path) -> list[list[str]]:
    """What can install into the environment, best first: uv, its own pip, ours from outside.

    uv does not read pip's settings, so that it may miss an index that pip knows.
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
        "there is neither uv nor pip to install with.\n"
        "On Debian and Ubuntu: apt install python3-pip (or python3-venv); then run this again."
    )
    raise SystemExit(message)


def has(module: str) -> bool:
    """Whether this interpreter can import a module."""
    command = [sys.executable, "-c", f"import {module}"]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


QUICK = ["-n", "auto", "--dist", "loadfile", "-m", "not slow"]
"""What pytest is given unless something else is: all cores, without the long campaigns."""


def environment() -> dict[str, str]:
    """The environment for installing: no other virtual environment's influence."""
    left_out = {"VIRTUAL_ENV", "PYTHONHOME", "PYTHONPATH", "PIP_REQUIRE_VIRTUALENV", "PIP_USER"}
    return {name: value for name, value in os.environ.items() if name not in left_out}


def run(folder: Path, command: str, rest: Sequence[str]) -> int:
    """Run the command in the environment, without any AWS settings of the user."""
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
