"""Read and write the catalog's data files: compressed JSON, in chunks that are read one by one.

A file holds a first line, the length of its index, the index, and the chunks; index and chunks
are compressed by zlib, whose checksums detect damage.
"""

from __future__ import annotations

import functools
import json
import os
import zlib
from typing import TYPE_CHECKING, Any, NoReturn

from iamdsl.errors import UnreadableState

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data")  # noqa: PTH118, PTH120
"""The folder of the data files."""

FIRST_LINE = b"iamdsl catalog 1\n"
_LENGTH = 4

_REINSTALL = "reinstall: python -m pip install --force-reinstall --no-deps iamdsl"


class Chunks:
    """One data file: its header, and its chunks by name.

    Raises `UnreadableState` if the content is damaged.
    """

    def __init__(self, content: bytes, where: str) -> None:
        self._content: bytes = content
        self._where: str = where
        start = len(FIRST_LINE) + _LENGTH
        if not content.startswith(FIRST_LINE):
            self._fail("its first line is wrong")
        end = start + int.from_bytes(content[start - _LENGTH : start], "big")
        index = self._json(content[start:end], "its index")
        try:
            self._places: Mapping[str, tuple[int, int]] = index["places"]
            self.header: Mapping[str, Any] = index["header"]
        except (KeyError, TypeError):
            self._fail("its index is not of the expected form")
        self._start: int = end

    def names(self) -> list[str]:
        """Return the names of all chunks, in order."""
        return list(self._places)

    def __contains__(self, name: object) -> bool:
        return name in self._places

    def chunk(self, name: str) -> Any:
        """Return the content of one chunk.

        Raises `KeyError` for an unknown name, `UnreadableState` if the chunk is damaged.
        """
        offset, length = self._places[name]
        begin = self._start + offset
        return self._json(self._content[begin : begin + length], f"its chunk {name}")

    def _json(self, packed: bytes, part: str) -> Any:
        try:
            return json.loads(zlib.decompress(packed))
        except (zlib.error, ValueError) as error:
            self._fail(f"{part} is damaged: {error}")

    def _fail(self, why: str) -> NoReturn:
        raise _unreadable(self._where, why) from None


def pack(header: Mapping[str, Any], chunks: Mapping[str, Any]) -> bytes:
    """Return the bytes of a data file; the same content gives the same bytes."""
    packed = {name: _compress(content) for name, content in chunks.items()}
    places, offset = {}, 0
    for name, content in packed.items():
        places[name] = (offset, len(content))
        offset += len(content)
    index = _compress({"header": header, "places": places})
    return b"".join([FIRST_LINE, len(index).to_bytes(_LENGTH, "big"), index, *packed.values()])


@functools.cache
def chunks(name: str) -> Chunks:
    """Return one data file; raises `UnreadableState` if it is missing or damaged."""
    path = os.path.join(FOLDER, f"{name}.z")  # noqa: PTH118 - pathlib takes longer than reading
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            return Chunks(file.read(), path)
    except OSError as error:
        raise _unreadable(path, str(error)) from None


def _compress(content: Any) -> bytes:
    text = json.dumps(content, separators=(",", ":"), ensure_ascii=False)
    return zlib.compress(text.encode(), 9)


def _unreadable(where: str, why: str) -> UnreadableState:
    return UnreadableState(
        "the catalog's data cannot be read", where=where, why=why, next_step=_REINSTALL
    )
