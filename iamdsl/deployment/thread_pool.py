"""Threads that only call: the standard library's pool, in the few words that are needed of it.

It is loaded by name: a type checker that follows concurrent.futures reads all of
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
    """A call that a worker makes or has made."""

    def exception(self) -> BaseException | None:
        """What it raised, once it is over."""
        ...

    def result(self) -> _T_co:
        """What it gave, once it is over; raises what it raised."""
        ...


class ThreadPool(Protocol):
    """A pool of threads; leaving its block waits for what they have begun."""

    def submit(
        self, function: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs
    ) -> Future[_T]:
        """Have one of them call a function."""
        ...

    def map(self, function: Callable[[Any], _T], values: Iterable[Any], /) -> Iterator[_T]:
        """Have them call a function for each value; the answers come in order."""
        ...


@contextmanager
def thread_pool(count: int, name: str) -> Iterator[ThreadPool]:
    """So many threads of this name; when the block raises, what they have not begun is dropped."""
    futures = load("concurrent.futures")
    pool = futures.ThreadPoolExecutor(count, thread_name_prefix=name)
    try:
        yield pool
    except BaseException:
        pool.shutdown(cancel_futures=True)
        raise
    pool.shutdown()


def wait_for_any(calls: Collection[Future[_T]], seconds: float | None = None) -> set[Future[_T]]:
    """Wait until some of these calls are over, or for so long; give those that are."""
    futures = load("concurrent.futures")
    done: set[Future[_T]] = futures.wait(
        calls, timeout=seconds, return_when=futures.FIRST_COMPLETED
    ).done
    return done
