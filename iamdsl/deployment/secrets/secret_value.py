"""Pointer to one secret, for outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.secrets.callback_sink import CallbackSecrets
from iamdsl.deployment.secrets.sink import SecretSink
from iamdsl.errors import UnreadableState

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.frozen(repr=False)
class SecretValue:
    """Pointer to one secret; only `reveal()` reads it."""

    _sink: SecretSink
    name: str

    def reveal(self) -> Mapping[str, str]:
        """Read and return the secret's fields.

        Raises `UnreadableState` if the sink has no such entry or cannot read entries.
        """
        if isinstance(self._sink, CallbackSecrets) and not self._sink.readable:
            raise UnreadableState(
                f"the secret {self.name} cannot be read back",
                where=self.where,
                why="the sink has no function `get`",
                next_step="read it where the function `put` stored it, or pass `get` to "
                "CallbackSecrets",
            )
        fields = self._sink.get(self.name)
        if fields is None:
            raise UnreadableState(
                f"the secret {self.name} does not exist",
                where=self.where,
                next_step="apply the stack first",
            )
        return fields

    @property
    def where(self) -> str:
        """Location of the secret, for people to read."""
        return self._sink.where(self.name)

    def __repr__(self) -> str:
        return f"<secret {self.name} in {self.where}>"
