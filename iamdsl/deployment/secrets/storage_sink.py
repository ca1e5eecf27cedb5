"""The usual sink: files beside the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.secrets.entry_format import entry_fields, entry_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.deployment.storage import Storage


class StoredSecrets:
    """Secrets as JSON files of mode 0600 in the deployment's own storage."""

    def __init__(self, storage: Storage) -> None:
        """Keep them under `secrets/` of this storage."""
        self._storage = storage

    def __repr__(self) -> str:
        return f"StoredSecrets({self._storage.where('secrets')})"

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        """Write the entry, whole and durable."""
        self._storage.replace(self._file(name), entry_text(fields).encode())

    def get(self, name: str) -> Mapping[str, str] | None:
        """The entry's fields; raises UnreadableState when it is damaged."""
        content = self._storage.read(self._file(name))
        return None if content is None else entry_fields(content, name, self.where(name))

    def remove(self, name: str) -> None:
        """Delete the entry."""
        self._storage.remove(self._file(name))

    def where(self, name: str) -> str:
        """The file's path."""
        return self._storage.where(self._file(name))

    def actions(self) -> dict[str, tuple[str, ...]]:
        """None of AWS's but what the storage itself needs."""
        return {}

    def _file(self, name: str) -> str:
        return f"secrets/{name}.json"
