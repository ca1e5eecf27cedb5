"""Where secrets go: the one place that may hold an access key's secret or a password."""

from __future__ import annotations

import json
import string
from typing import TYPE_CHECKING, Protocol, runtime_checkable

import attrs

from iamdsl.client.chance import chance
from iamdsl.errors import UnreadableState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.deployment.storage import Storage

PASSWORD_LENGTH = 32
"""Characters of a generated password."""

_SYMBOLS = "!@#$%^&*()_+-=[]{}|'"


@runtime_checkable
class SecretSink(Protocol):
    """Takes secrets and keeps them; names are addresses such as `access-key/ci`.

    `put` must be durable when it returns: the deployment's promise that a live
    key's secret is never lost rests on it.
    """

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        """Keep the fields (`AccessKeyId`, `SecretAccessKey`, `Password`) under this name."""
        ...

    def get(self, name: str) -> Mapping[str, str] | None:
        """The fields, or None when there is no such entry."""
        ...

    def remove(self, name: str) -> None:
        """Drop an entry whose credential is gone; without one, nothing happens.

        What was taken over has none, and an interrupted run may have dropped it already.
        """
        ...

    def where(self, name: str) -> str:
        """How a person finds the entry."""
        ...


class StoredSecrets:
    """Secrets as JSON files of mode 0600 in the deployment's own storage."""

    def __init__(self, storage: Storage) -> None:
        """Keep them under `secrets/` of this storage."""
        self._storage = storage

    def __repr__(self) -> str:
        return f"StoredSecrets({self._storage.where('secrets')})"

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        """Write the entry, whole and durable."""
        self._storage.replace(self._file(name), json.dumps(dict(fields), indent=1).encode())

    def get(self, name: str) -> Mapping[str, str] | None:
        """The entry's fields; raises UnreadableState when it is damaged."""
        content = self._storage.read(self._file(name))
        if content is None:
            return None
        try:
            fields = json.loads(content)
        except ValueError:
            fields = None
        if not isinstance(fields, dict):
            raise UnreadableState(
                f"the secret {name} cannot be read",
                where=self.where(name),
                why="the entry is damaged",
                next_step="remove it; the next run makes a new credential",
            )
        return {str(key): str(value) for key, value in fields.items()}

    def remove(self, name: str) -> None:
        """Delete the entry."""
        self._storage.remove(self._file(name))

    def where(self, name: str) -> str:
        """The file's path."""
        return self._storage.where(self._file(name))

    def _file(self, name: str) -> str:
        return f"secrets/{name}.json"


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


@attrs.frozen(repr=False)
class SecretValue:
    """A pointer to one secret; only `reveal()` reads it."""

    _sink: SecretSink
    name: str

    def reveal(self) -> Mapping[str, str]:
        """The secret's fields; raises UnreadableState when the sink has no such entry."""
        fields = self._sink.get(self.name)
        if fields is None:
            raise UnreadableState(
                f"there is no secret {self.name}",
                where=self._sink.where(self.name),
                next_step="apply the stack first",
            )
        return fields

    @property
    def where(self) -> str:
        """How a person finds it."""
        return self._sink.where(self.name)

    def __repr__(self) -> str:
        return f"<secret {self.name} in {self.where}>"


def make_password() -> str:
    """A password that meets IAM's strictest account policy: all four classes, 32 characters."""
    classes = (string.ascii_lowercase, string.ascii_uppercase, string.digits, _SYMBOLS)
    picked = [chance().choice(characters) for characters in classes]
    everything = "".join(classes)
    picked += [chance().choice(everything) for _ in range(PASSWORD_LENGTH - len(picked))]
    chance().shuffle(picked)
    return "".join(picked)
