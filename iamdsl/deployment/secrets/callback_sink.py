"""Secret sink made of functions that the user provides."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class CallbackSecrets:
    """Secret sink that calls `put(name, fields)`, which must store the secret durably.

    `get(name)` returns the fields, or None; `remove(name)` deletes an entry. Without `get`,
    `reveal()` raises `UnreadableState`, and an access key that was created just before a run
    was interrupted is replaced by the next run, because nothing proves that its secret was
    stored. Without `remove`, entries of deleted credentials remain.
    """

    def __init__(
        self,
        put: Callable[[str, Mapping[str, str]], object],
        get: Callable[[str], Mapping[str, str] | None] | None = None,
        remove: Callable[[str], object] | None = None,
    ) -> None:
        """Use these functions, which worker threads call concurrently."""
        self._put = put
        self._get = get
        self._remove = remove

    def __repr__(self) -> str:
        return f"CallbackSecrets({self._name})"

    @property
    def readable(self) -> bool:
        """Whether secrets can be read, with `get`."""
        return self._get is not None

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        """Call `put` with the fields."""
        self._put(name, dict(fields))

    def get(self, name: str) -> Mapping[str, str] | None:
        """Return the result of `get`; None without one."""
        return None if self._get is None else self._get(name)

    def remove(self, name: str) -> None:
        """Call `remove`, if there is one."""
        if self._remove is not None:
            self._remove(name)

    def where(self, name: str) -> str:
        """Return the entry's name and the function that received it."""
        note = "" if self.readable else " (cannot be read back)"
        return f"{name}, passed to {self._name}{note}"

    def actions(self) -> dict[str, tuple[str, ...]]:
        """Return no actions: those that the functions need are not known."""
        return {}

    @property
    def _name(self) -> str:
        """Name of the function; never its repr, which may show the object it is bound to."""
        return str(getattr(self._put, "__qualname__", type(self._put).__qualname__))
