"""Where in the user's file a value was written.

An `Origin` rides along on statements and resources so that errors, plans and
findings can point at the line a person can edit. It never takes part in
equality, hashing or repr.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType

_NOT_THE_USERS = (__file__.removesuffix("origin.py"), "<attrs generated", "<frozen ")

_THE_USERS: set[str] = set()
"""Files seen before to be neither."""


class Origin:
    """A file and a line (1-based), as the interpreter names them."""

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
    """The nearest line on the stack that is neither ours nor attrs'.

    `depth` is how many frames are ours for certain. Returns None when there is no
    such line (a call from C, say).
    """
    frame: FrameType | None = sys._getframe(depth)  # noqa: SLF001 - inspect is 50 times slower
    while frame is not None:
        file = frame.f_code.co_filename
        if file in _THE_USERS:
            return Origin(file, frame.f_lineno)
        if not file.startswith(_NOT_THE_USERS) and not _of_attrs(frame):
            _THE_USERS.add(file)
        else:
            frame = frame.f_back
    return None


def _of_attrs(frame: FrameType) -> bool:
    name = frame.f_globals.get("__name__")
    return type(name) is str and name.startswith("attr.")
