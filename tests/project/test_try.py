"""`try.py` creates its environment with uv or pip, with or without ensurepip, only once."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]


class Machine:
    """Fake of `subprocess` and `shutil` that records commands and creates environments."""

    def __init__(
        self, *, uv: bool = False, ensurepip: bool = True, pip: bool = True, fails: str = ""
    ) -> None:
        self.uv = uv
        self.modules = {"ensurepip": ensurepip, "pip": pip}
        self.fails = fails
        self.commands: list[list[str]] = []
        self.interpreters: set[str] = set()

    def which(self, name: str) -> str | None:
        return f"/bin/{name}" if name == "uv" and self.uv else None

    def run(self, command: Sequence[object], *, check: bool, **_more: Any) -> SimpleNamespace:
        command_words = [str(word) for word in command]
        code = self._exit_code(command_words)
        if check and code:
            raise subprocess.CalledProcessError(code, command_words)
        return SimpleNamespace(returncode=code)

    def _exit_code(self, command_words: list[str]) -> int:
        if command_words[1] == "-c":
            module = command_words[2].removeprefix("import ")
            if module in self.modules:
                return 0 if self.modules[module] else 1
            return 0 if command_words[0] in self.interpreters else 1
        if command_words[1:4] == ["-m", "pip", "--version"]:
            return 0 if self.environment_has_pip else 1
        self.commands.append(command_words)
        if self.fails and self.fails in " ".join(command_words):
            return 1
        if "venv" in command_words:
            folder = Path(command_words[-1])
            folder.mkdir(parents=True, exist_ok=True)
            self.interpreters.add(str(folder / "bin" / "python"))
            self.environment_has_pip = (
                command_words[0] != "uv" and "--without-pip" not in command_words
            )
        return 0

    environment_has_pip = False

    @property
    def installs(self) -> list[list[str]]:
        return [command_words for command_words in self.commands if "install" in command_words]


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    spec = importlib.util.spec_from_file_location("try_script", ROOT / "try.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setenv("IAMDSL_TRY_VENV", str(tmp_path / "venv"))
    return module


def _run_script(
    machine: Machine, script: Any, monkeypatch: pytest.MonkeyPatch, *arguments: str
) -> int:
    monkeypatch.setattr(
        script,
        "subprocess",
        SimpleNamespace(
            run=machine.run,
            CalledProcessError=subprocess.CalledProcessError,
            DEVNULL=subprocess.DEVNULL,
        ),
    )
    monkeypatch.setattr(
        script, "shutil", SimpleNamespace(which=machine.which, rmtree=shutil.rmtree)
    )
    code: int = script.main(arguments)
    return code


@pytest.mark.parametrize(
    ("machine", "venv", "install"),
    [
        (Machine(uv=True), ["uv", "venv"], ["uv", "pip", "install"]),
        (Machine(), [sys.executable, "-m", "venv"], ["INSIDE", "-m", "pip", "install"]),
        (
            Machine(ensurepip=False),
            [sys.executable, "-m", "venv", "--clear", "--without-pip"],
            [sys.executable, "-m", "pip", "--python", "INSIDE", "install"],
        ),
    ],
    ids=["uv", "pip", "no ensurepip"],
)
def test_each_installer(
    machine: Machine,
    venv: list[str],
    install: list[str],
    script: Any,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    assert _run_script(machine, script, monkeypatch, "demo") == 0
    interpreters = str(tmp_path / "venv" / "bin" / "python")
    first, second, third = machine.commands
    assert first[: len(venv)] == venv
    assert second[: len(install)] == [
        interpreters if word == "INSIDE" else word for word in install
    ]
    assert second[-4:] == ["-e", str(ROOT), "-c", str(ROOT / "constraints.txt")]
    assert third == [interpreters, "-m", "iamdsl", "demo"]


def test_packages_are_installed_once_for_each_command(
    script: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine = Machine()
    for _ in range(2):
        _run_script(machine, script, monkeypatch, "demo")
    assert len(machine.installs) == 1
    assert capsys.readouterr().out.count("installing") == 1
    for command in ("test", "demo", "test"):
        _run_script(machine, script, monkeypatch, command)
    assert len(machine.installs) == 2


def test_failed_install_is_retried(
    script: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine = Machine(fails="pip install")
    assert _run_script(machine, script, monkeypatch, "demo") == 1
    assert "installation failed" in capsys.readouterr().err
    machine.fails = ""
    assert _run_script(machine, script, monkeypatch, "demo") == 0
    assert len(machine.installs) == 2


def test_incomplete_environment_is_recreated(
    script: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "venv").mkdir()
    (tmp_path / "venv" / "leftover").touch()
    assert _run_script(Machine(), script, monkeypatch, "demo") == 0
    assert not (tmp_path / "venv" / "leftover").exists()


def test_pip_installs_if_uv_fails(script: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(uv=True, fails="uv pip")
    assert _run_script(machine, script, monkeypatch, "demo") == 0
    assert machine.installs[1][:4] == [sys.executable, "-m", "pip", "--python"]


def test_environment_is_created_without_broken_ensurepip(
    script: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = Machine(fails="venv --clear /")
    assert _run_script(machine, script, monkeypatch, "demo") == 0
    assert "--without-pip" in machine.commands[1]


def test_without_installer_the_error_names_a_fix(
    script: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine = Machine(ensurepip=False, pip=False)
    assert _run_script(machine, script, monkeypatch, "test") == 1
    assert "apt install python3-pip" in capsys.readouterr().err


def test_old_python_is_reported(
    script: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(script.sys, "version_info", (3, 9, 2))
    assert script.main(["demo"]) == 1
    assert "needs Python 3.11 or later; this is 3.9.2" in capsys.readouterr().out


def test_arguments_are_passed_on_and_aws_settings_are_not(
    script: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_PROFILE", "production")
    environment: dict[str, str] = {}
    machine = Machine()
    fake_run = machine.run

    def run(command: Sequence[object], *, check: bool, **more: Any) -> SimpleNamespace:
        if "pytest" in command:
            environment.update(more["env"])
        return fake_run(command, check=check, **more)

    monkeypatch.setattr(machine, "run", run)
    _run_script(machine, script, monkeypatch, "test", "-k", "language")
    assert machine.commands[-1][1:] == ["-m", "pytest", "-k", "language"]
    assert environment
    assert "AWS_PROFILE" not in environment


@pytest.mark.slow
def test_demo_without_uv_and_ensurepip(tmp_path: Path) -> None:
    """Install for real, with an `ensurepip` that cannot be imported and no `uv` on the path."""
    (tmp_path / "ensurepip.py").write_text("raise ImportError('hidden')")
    path = os.pathsep.join(
        folder
        for folder in os.environ["PATH"].split(os.pathsep)
        if not (Path(folder) / "uv").exists()
    )
    base = Path(sys.base_prefix) / "bin" / "python3"
    result = subprocess.run(
        [str(base), str(ROOT / "try.py"), "demo"],
        env={
            **os.environ,
            "HOME": str(tmp_path),
            "PATH": path,
            "PYTHONPATH": str(tmp_path),
            "IAMDSL_TRY_VENV": str(tmp_path / "venv"),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert "the account is empty again" in result.stdout
    assert not list((tmp_path / "venv").glob("lib/*/site-packages/pip"))
