"""A sink for tests: secrets kept in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class MemorySecrets:
    """Secrets kept in this process only, for tests."""

    def __init__(self) -> None:
        """Start empty."""
        self._entries: dict[str, dict[str, str]] = {}

    def __repr__(self) -> str:
        return f"MemorySecrets({sorted(self._entries)})"

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        """Keep the fields."""
        self._entries[name] = dict(fields)

    def get(self, name: str) -> Mapping[str, str] | None:
        """The fields, or None."""
        return self._entries.get(name)

    def remove(self, name: str) -> None:
        """Forget the entry."""
        self._entries.pop(name, None)

    def where(self, name: str) -> str:
        """Says that it is in memory."""
        return f"memory:{name}"

    def actions(self) -> dict[str, tuple[str, ...]]:
        """None."""
        return {}
