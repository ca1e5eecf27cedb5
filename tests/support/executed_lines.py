"""Count what code does instead of how long it takes: the lines it executes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType


def executed_lines(function: Callable[[], object]) -> int:
    """Return how many lines of Python a function executes in this thread."""
    count = 0

    def trace(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        function()
    finally:
        sys.settrace(before)
    return count


def check_linear(run: Callable[[int], object], small: int, factor: int = 4) -> None:
    """Check that `factor` times as much input executes hardly more than `factor` times the lines.

    `run` gets the size of the input.
    """
    first = executed_lines(lambda: run(small))
    second = executed_lines(lambda: run(small * factor))
    assert second <= 1.5 * factor * first, (first, second)
