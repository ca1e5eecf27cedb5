"""Secret sink in memory, for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class MemorySecrets:
    """Secret sink in the memory of this process, for tests."""

    def __init__(self) -> None:
        """Start empty."""
        self._entries: dict[str, dict[str, str]] = {}

    def __repr__(self) -> str:
        return f"MemorySecrets({sorted(self._entries)})"

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        """Store the fields."""
        self._entries[name] = dict(fields)

    def get(self, name: str) -> Mapping[str, str] | None:
        """Return the fields, or None if there is no such entry."""
        return self._entries.get(name)

    def remove(self, name: str) -> None:
        """Delete the entry, if it exists."""
        self._entries.pop(name, None)

    def where(self, name: str) -> str:
        """Return `memory:` and the name."""
        return f"memory:{name}"

    def actions(self) -> dict[str, tuple[str, ...]]:
        """Return no actions."""
        return {}
