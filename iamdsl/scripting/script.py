"""Run a user's script as `python` would, and collect its deployment sessions."""

from __future__ import annotations

import os
import runpy
import sys
import traceback
from contextlib import contextmanager
from importlib.machinery import PathFinder
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from iamdsl.errors import IamdslError, ScriptError, did_you_mean
from iamdsl.scripting.mode import Mode, in_mode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iamdsl.deployment import DeploymentSession


@attrs.frozen
class Script:
    """A script as a file or a module, and optionally the name of one of its stacks.

    The command line writes it `infra.py`, `infra.py:prod`, `package.module` or
    `package.module:prod`.
    """

    target: str
    stack: str | None = None

    @classmethod
    def parse(cls, text: str) -> Script:
        """Parse the SCRIPT argument; raises `ScriptError` if there is no such file or module."""
        target, _, stack = text.rpartition(":")
        if not target or stack.endswith(".py") or os.sep in stack:
            target, stack = text, ""
        script = cls(target, stack or None)
        script.check()
        return script

    @property
    def is_file(self) -> bool:
        """Whether the target is a path, not the dotted name of a module."""
        return self.target.endswith(".py") or os.sep in self.target

    def check(self) -> None:
        """Raise `ScriptError` if the file or module does not exist."""
        if self.is_file:
            if Path(self.target).is_file():
                return
            folder = Path(self.target).parent
            near = [str(path) for path in folder.glob("*.py")] if folder.is_dir() else []
            raise ScriptError(
                f"there is no script {self.target}",
                next_step=did_you_mean(self.target, near) or "pass the path of a Python file",
            )
        with _importable(Path.cwd()):
            exists = _is_module(self.target)
        if not exists:
            hint = did_you_mean(self.target, [path.name for path in Path.cwd().glob("*.py")])
            raise ScriptError(
                f"there is no module {self.target}",
                next_step=hint or "pass a Python file (`infra.py`) or the dotted name of a module",
            )

    def run(self, mode: Mode) -> list[DeploymentSession]:
        """Run the script in a mode and return its sessions, or those of the named stack.

        Raises the errors of iamdsl that the script raises, and `ScriptError` if it fails with
        another exception or has no such session.
        """
        if self.stack is not None:
            mode.only = frozenset({self.stack})
        folder = Path(self.target).resolve().parent if self.is_file else Path.cwd()
        with in_mode(mode), _importable(folder), _arguments([self.target]):
            try:
                if self.is_file:
                    runpy.run_path(self.target, run_name="__main__")
                else:
                    runpy.run_module(self.target, run_name="__main__", alter_sys=True)
            except IamdslError:
                raise
            except SystemExit as stop:
                if stop.code not in (None, 0):
                    raise ScriptError(
                        f"{self.target} stopped with exit code {stop.code}",
                        next_step=f"see why: {self._python_command()}",
                    ) from None
            except Exception as error:
                raise self._failure_error(error) from error
        return self._selected(mode.sessions)

    def _python_command(self) -> str:
        return f"python {self.target}" if self.is_file else f"python -m {self.target}"

    def _selected(self, sessions: list[DeploymentSession]) -> list[DeploymentSession]:
        names = [session.stack.name for session in sessions]
        if not sessions:
            raise ScriptError(
                f"{self.target} opens no deployment session",
                next_step="write `with deploy(…) as session:` at its top level",
            )
        if self.stack is None:
            return sessions
        selected = [session for session in sessions if session.stack.name == self.stack]
        if not selected:
            raise ScriptError(
                f"{self.target} has no session {self.stack!r}",
                why=f"it has {', '.join(names)}",
                next_step=did_you_mean(self.stack, names),
            )
        return selected

    def _failure_error(self, error: Exception) -> ScriptError:
        """The error for a script that failed; `where` is the line in the script, not in iamdsl."""
        script = str(Path(self.target).resolve())
        where = None
        for frame in traceback.extract_tb(error.__traceback__):
            if str(Path(frame.filename).resolve()) == script or where is None:
                where = f"{frame.filename}:{frame.lineno}"
        if isinstance(error, SyntaxError):
            where = f"{error.filename}:{error.lineno}"
        return ScriptError(
            f"{self.target} failed: {type(error).__name__}: {error}",
            where=where,
            next_step="fix it; nothing was sent for the session that was open",
        )


def _is_module(name: str) -> bool:
    """Return whether there is a module of this dotted name, without importing anything.

    `importlib.util.find_spec` would import the parent packages, and with them possibly a script,
    before the mode is set.
    """
    paths: Sequence[str] | None = None
    *packages, last = name.split(".")
    for package in packages:
        spec = PathFinder.find_spec(package, paths)
        paths = None if spec is None else spec.submodule_search_locations
        if paths is None:
            return False
    return PathFinder.find_spec(last, paths) is not None


@contextmanager
def _importable(folder: Path) -> Iterator[None]:
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        if str(folder) in sys.path:
            sys.path.remove(str(folder))


@contextmanager
def _arguments(arguments: list[str]) -> Iterator[None]:
    before, sys.argv = sys.argv, arguments
    try:
        yield
    finally:
        sys.argv = before
