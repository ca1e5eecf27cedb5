"""The line of the user's file on which a value was written.

Statements and resources have an `Origin`, so that errors, plans and findings can name
the line to edit. It is not part of their equality, hash or repr.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType

_INTERNAL_PREFIXES = (__file__.removesuffix("origin.py"), "<attrs generated", "<frozen ")
"""How the file names of iamdsl, of attrs' generated code and of frozen modules begin."""

_WARNED: dict[str, dict[str | tuple[str, type[Warning], int], int]] = {}
"""The warning registry of each file."""

_USER_FILES: set[str] = set()
"""The user's files seen before: a set look-up is faster than the checks."""


class Origin:
    """A file and a line (1-based), as Python's interpreter names them."""

    __slots__ = ("file", "line")

    def __init__(self, file: str, line: int) -> None:
        self.file: str = file
        self.line: int = line

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"

    def __repr__(self) -> str:
        return f"Origin({self.file!r}, {self.line!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Origin):
            return NotImplemented
        return (self.file, self.line) == (other.file, other.line)

    def __hash__(self) -> int:
        return hash((self.file, self.line))


def here(depth: int = 1) -> Origin | None:
    """Return the nearest line on the call stack that belongs to the user.

    Frames of iamdsl and attrs are skipped, and so are the first `depth` frames. Returns None
    when there is no such line, as in a call from C.
    """
    frame: FrameType | None = sys._getframe(depth)  # noqa: SLF001 - inspect is 50 times slower
    while frame is not None:
        file = frame.f_code.co_filename
        if file in _USER_FILES:
            return Origin(file, frame.f_lineno)
        if not is_internal(frame):
            _USER_FILES.add(file)
        else:
            frame = frame.f_back
    return None


def is_internal(frame: FrameType) -> bool:
    """Return whether a frame runs code of iamdsl or attrs, not the user's."""
    return frame.f_code.co_filename.startswith(_INTERNAL_PREFIXES) or _is_attrs_frame(frame)


def warn_at(origin: Origin | None, text: str, category: type[Warning]) -> None:
    """Warn at a line of the user's code: Python shows a warning once for each line."""
    import warnings

    if origin is None:
        warnings.warn(text, category, stacklevel=2)
        return
    registry = _WARNED.setdefault(origin.file, {})
    warnings.warn_explicit(text, category, origin.file, origin.line, registry=registry)


def _is_attrs_frame(frame: FrameType) -> bool:
    name = frame.f_globals.get("__name__")
    return type(name) is str and name.startswith("attr.")
