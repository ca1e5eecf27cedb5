"""Run the tasks of many targets through an executor, with a limit, and stop after Ctrl-C."""

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
    """Executor of tasks, at most `at_once` at a time, until it is stopped."""

    def __init__(self, pool: ThreadPool, at_once: int) -> None:
        """Use `pool` as the executor."""
        self._pool = pool
        self._at_once = at_once
        self.stopped: bool = False

    def stop(self) -> None:
        """Submit no more tasks; those that run are completed."""
        self.stopped = True

    def run_all(
        self,
        function: Callable[..., _T],
        arguments_by_label: Mapping[str, tuple[Any, ...]],
        record: Callable[[str, _T | IamdslError], None],
    ) -> None:
        """Call a function for each label, and pass each result or error to `record`.

        Tasks that are not started because of `stop` are not recorded.
        """
        waiting = deque(arguments_by_label.items())
        running: dict[Future[_T | IamdslError], str] = {}
        while True:
            while waiting and len(running) < self._at_once and not self.stopped:
                label, arguments = waiting.popleft()
                future = self._submit(function, arguments)
                if isinstance(future, IamdslError):
                    record(label, future)
                else:
                    running[future] = label
            if not running:
                return
            for future in wait_for_any(running):
                record(running.pop(future), _result(future))

    def _submit(
        self, function: Callable[..., _T], arguments: tuple[Any, ...]
    ) -> Future[_T | IamdslError] | IamdslError:
        broken = load("concurrent.futures").BrokenExecutor
        try:
            return self._pool.submit(call_safely, function, *arguments)
        except broken as error:
            return as_error(error)


def call_safely(function: Callable[..., _T], *arguments: Any) -> _T | IamdslError:
    """Call a function in a worker, and return an iamdsl error instead of raising it."""
    try:
        return function(*arguments)
    except IamdslError as error:
        return error


def _result(future: Future[_T | IamdslError]) -> _T | IamdslError:
    cancelled = load("concurrent.futures").CancelledError
    try:
        error = future.exception()
    except cancelled as cancellation:
        error = cancellation
    return future.result() if error is None else as_error(error)


def as_error(error: BaseException) -> IamdslError:
    """Convert any exception of a worker to an iamdsl error with a next step."""
    if isinstance(error, IamdslError):
        return error
    if isinstance(error, KeyboardInterrupt):
        return Interrupted(
            "stopped by Ctrl-C",
            outcome=None,
            next_step="run it again: it continues where it stopped",
        )
    text = f"{type(error).__name__}: {error}"
    if "pickle" in text.lower():
        return ScriptError(
            f"the task cannot be sent to another process: {text}",
            why="arguments and results of other processes are pickled",
            next_step="use functions defined at the top level of a module, and no in-process "
            "accounts; or leave out executor= to use threads",
        )
    return ScriptError(f"failed: {text}", next_step="fix the cause, then run it again")
