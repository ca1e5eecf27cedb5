"""A response body in the form that botocore reads from a connection."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class RawBody(BytesIO):
    """Bytes with the `stream` method of urllib3 responses."""

    def stream(self, **_: object) -> Iterator[bytes]:
        """Yield the whole content as one chunk."""
        content = self.read()
        if content:
            yield content
