"""A response's body as botocore reads it from a connection."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO


class RawBody(BytesIO):
    """Bytes that can also be streamed."""

    def stream(self, **_: object) -> Iterator[bytes]:
        """Give everything in one piece."""
        content = self.read()
        if content:
            yield content
