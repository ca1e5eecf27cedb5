"""Running a user's script: as its author would, with its sessions collected."""

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
    """A script's file or module, and the one stack meant, if one is named.

    Written `infra.py`, `infra.py:prod`, `package.module` or `package.module:prod`.
    """

    target: str
    stack: str | None = None

    @classmethod
    def parse(cls, text: str) -> Script:
        """Read what the command line gives; raises ScriptError when there is no such file."""
        target, _, stack = text.rpartition(":")
        if not target or stack.endswith(".py") or os.sep in stack:
            target, stack = text, ""
        script = cls(target, stack or None)
        script.check()
        return script

    @property
    def is_file(self) -> bool:
        """Whether it is a path rather than a module's dotted name."""
        return self.target.endswith(".py") or os.sep in self.target

    def check(self) -> None:
        """Raise ScriptError when there is nothing to run."""
        if self.is_file:
            if Path(self.target).is_file():
                return
            folder = Path(self.target).parent
            near = [str(path) for path in folder.glob("*.py")] if folder.is_dir() else []
            raise ScriptError(
                f"there is no script {self.target}",
                next_step=did_you_mean(self.target, near) or "give the path of a Python file",
            )
        with _importable(Path.cwd()):
            result = _is_module(self.target)
        if not result:
            hint = did_you_mean(self.target, [path.name for path in Path.cwd().glob("*.py")])
            raise ScriptError(
                f"there is no module {self.target}",
                next_step=hint or "give a Python file (`infra.py`) or a module's dotted name",
            )

    def run(self, mode: Mode) -> list[DeploymentSession]:
        """Run it under a mode and give its sessions, those of the stack named if one is.

        Raises what iamdsl raised inside it; ScriptError when it fails otherwise, or
        has no such session.
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
                        next_step="run it by itself to see why",
                    ) from None
            except Exception as error:
                raise self._broken(error) from error
        return self._chosen(mode.sessions)

    def _chosen(self, sessions: list[DeploymentSession]) -> list[DeploymentSession]:
        names = [session.stack.name for session in sessions]
        if not sessions:
            raise ScriptError(
                f"{self.target} opens no deployment session",
                next_step="write `with deploy(…) as session:` at its top level",
            )
        if self.stack is None:
            return sessions
        chosen = [session for session in sessions if session.stack.name == self.stack]
        if not chosen:
            raise ScriptError(
                f"{self.target} has no session {self.stack!r}",
                why=f"it has {', '.join(names)}",
                next_step=did_you_mean(self.stack, names),
            )
        return chosen

    def _broken(self, error: Exception) -> ScriptError:
        """Point at the user's line that failed, not at ours."""
        own = str(Path(self.target).resolve())
        where = None
        for frame in traceback.extract_tb(error.__traceback__):
            if str(Path(frame.filename).resolve()) == own or where is None:
                where = f"{frame.filename}:{frame.lineno}"
        if isinstance(error, SyntaxError):
            where = f"{error.filename}:{error.lineno}"
        return ScriptError(
            f"{self.target} failed: {type(error).__name__}: {error}",
            where=where,
            next_step="mend it; nothing of the block it failed in was sent",
        )


def _is_module(name: str) -> bool:
    """Whether there is a module of this dotted name; nothing of it is run to find out.

    `importlib.util.find_spec` would import what stands before the last dot, and with it a
    script, before any mode holds it back.
    """
    places: Sequence[str] | None = None
    *packages, last = name.split(".")
    for package in packages:
        result = PathFinder.find_spec(package, places)
        places = None if result is None else result.submodule_search_locations
        if places is None:
            return False
    return PathFinder.find_spec(last, places) is not None


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
