"""Work for many targets given to an executor: so many at a time, none after Ctrl-C."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, TypeVar

from iamdsl.deployment.thread_pool import Future, ThreadPool, wait_for_any
from iamdsl.errors import IamdslError, Interrupted, ScriptError
from iamdsl.lazy import load

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_T = TypeVar("_T")


class TaskPool:
    """Gives work to an executor, at most `at_once` pieces at a time, until told to stop."""

    def __init__(self, pool: ThreadPool, at_once: int) -> None:
        """Work through `pool`."""
        self._pool = pool
        self._at_once = at_once
        self.stopped: bool = False

    def stop(self) -> None:
        """Begin nothing more."""
        self.stopped = True

    def run_all(
        self,
        function: Callable[..., _T],
        given: Mapping[str, tuple[Any, ...]],
        tell: Callable[[str, _T | IamdslError], None],
    ) -> None:
        """Call a function for each label, and tell what came of each as it comes.

        What was not begun is not told of.
        """
        waiting = deque(given.items())
        flying: dict[Future[_T | IamdslError], str] = {}
        while True:
            while waiting and len(flying) < self._at_once and not self.stopped:
                label, arguments = waiting.popleft()
                call = self._submit(function, arguments)
                if isinstance(call, IamdslError):
                    tell(label, call)
                else:
                    flying[call] = label
            if not flying:
                return
            for call in wait_for_any(flying):
                tell(flying.pop(call), _answer(call))

    def _submit(
        self, function: Callable[..., _T], arguments: tuple[Any, ...]
    ) -> Future[_T | IamdslError] | IamdslError:
        broken = load("concurrent.futures").BrokenExecutor
        try:
            return self._pool.submit(call_safely, function, *arguments)
        except broken as error:
            return as_error(error)


def call_safely(function: Callable[..., _T], *arguments: Any) -> _T | IamdslError:
    """Call a function in a worker; what it refuses is an answer, no failure of the worker."""
    try:
        return function(*arguments)
    except IamdslError as error:
        return error


def _answer(call: Future[_T | IamdslError]) -> _T | IamdslError:
    cancelled = load("concurrent.futures").CancelledError
    try:
        error = call.exception()
    except cancelled as lost:
        error = lost
    return call.result() if error is None else as_error(error)


def as_error(error: BaseException) -> IamdslError:
    """Whatever a worker raised, as an error that says what to do."""
    if isinstance(error, IamdslError):
        return error
    if isinstance(error, KeyboardInterrupt):
        return Interrupted(
            "stopped by Ctrl-C",
            outcome=None,
            next_step="run it again: it goes on where it stopped",
        )
    what = f"{type(error).__name__}: {error}"
    if "pickle" in what.lower():
        return ScriptError(
            f"the work cannot be given to another process: {what}",
            why="what crosses to another process is pickled",
            next_step="give functions defined at the top level of a module, and no accounts "
            "inside this process; or use threads",
        )
    return ScriptError(f"failed: {what}", next_step="mend it, then run again")
