"""Secret sink next to the ledger, the default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.secrets.entry_format import entry_fields, entry_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.deployment.storage import Storage


class StoredSecrets:
    """Secret sink in a storage: one JSON file per secret, of mode 0600 in a folder."""

    def __init__(self, storage: Storage) -> None:
        """Store secrets below `secrets/` of this storage."""
        self._storage = storage

    def __repr__(self) -> str:
        return f"StoredSecrets({self._storage.where('secrets')})"

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        """Write the entry atomically; durable when this returns."""
        self._storage.replace(self._file(name), entry_text(fields).encode())

    def get(self, name: str) -> Mapping[str, str] | None:
        """Return the entry's fields, or None; raises `UnreadableState` if it is damaged."""
        content = self._storage.read(self._file(name))
        return None if content is None else entry_fields(content, name, self.where(name))

    def remove(self, name: str) -> None:
        """Delete the entry, if it exists."""
        self._storage.remove(self._file(name))

    def where(self, name: str) -> str:
        """Return the location of the file."""
        return self._storage.where(self._file(name))

    def actions(self) -> dict[str, tuple[str, ...]]:
        """Return no actions but those of the storage, which it lists itself."""
        return {}

    def _file(self, name: str) -> str:
        return f"secrets/{name}.json"
