"""The type of an HTTP response: status, headers, body."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


Response: TypeAlias = "tuple[int, Mapping[str, str], bytes]"
"""Status, headers and body."""
