"""A response's body as botocore reads it from a connection."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class RawBody(BytesIO):
    """Bytes that can also be streamed."""

    def stream(self, **_: object) -> Iterator[bytes]:
        """Give everything in one piece."""
        content = self.read()
        if content:
            yield content
