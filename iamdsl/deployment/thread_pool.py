"""Thread pool: the part of concurrent.futures that is used here, as protocols.

The module is imported by name: a type checker that follows concurrent.futures reads all of
multiprocessing and asyncio, for every script that imports iamdsl.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, TypeVar

from iamdsl.lazy import load

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

_P = ParamSpec("_P")
_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)


class Future(Protocol[_T_co]):
    """A function call that a worker thread executes."""

    def exception(self) -> BaseException | None:
        """Wait for the call to end, and return the exception that it raised, if any."""
        ...

    def result(self) -> _T_co:
        """Wait for the call to end, and return its result, or raise its exception."""
        ...


class ThreadPool(Protocol):
    """A pool of threads; leaving its block waits for the calls that were started."""

    def submit(
        self, function: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs
    ) -> Future[_T]:
        """Have one thread call a function."""
        ...

    def map(self, function: Callable[[Any], _T], values: Iterable[Any], /) -> Iterator[_T]:
        """Have the threads call a function for each value; results come in the order of values."""
        ...


@contextmanager
def thread_pool(count: int, name: str) -> Iterator[ThreadPool]:
    """Open a pool of `count` threads; if the block raises, calls not yet started are cancelled."""
    futures = load("concurrent.futures")
    pool = futures.ThreadPoolExecutor(count, thread_name_prefix=name)
    try:
        yield pool
    except BaseException:
        pool.shutdown(cancel_futures=True)
        raise
    pool.shutdown()


def wait_for_any(calls: Collection[Future[_T]], seconds: float | None = None) -> set[Future[_T]]:
    """Wait until a call has ended, or for `seconds`; return the calls that have ended."""
    futures = load("concurrent.futures")
    done: set[Future[_T]] = futures.wait(
        calls, timeout=seconds, return_when=futures.FIRST_COMPLETED
    ).done
    return done
