"""A sink made of functions: secrets go wherever the user's own code puts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class CallbackSecrets:
    """Gives every secret to `put(name, fields)`, which must have kept it when it returns.

    `get(name)` gives the fields back, or None; `remove(name)` drops an entry. Without
    `get` secrets cannot be read back: `reveal()` raises, and a key that was made just before
    a run was cut short is deleted and made anew by the next one, since nothing
    proves that its secret arrived. Without `remove` entries outlive their credentials.
    """

    def __init__(
        self,
        put: Callable[[str, Mapping[str, str]], object],
        get: Callable[[str], Mapping[str, str] | None] | None = None,
        remove: Callable[[str], object] | None = None,
    ) -> None:
        """Use these functions; worker threads call them, several at a time."""
        self._put = put
        self._get = get
        self._remove = remove

    def __repr__(self) -> str:
        return f"CallbackSecrets({self._name})"

    @property
    def readable(self) -> bool:
        """Whether secrets can be read back."""
        return self._get is not None

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        """Hand the fields over."""
        self._put(name, dict(fields))

    def get(self, name: str) -> Mapping[str, str] | None:
        """What the function gives back; None without one."""
        return None if self._get is None else self._get(name)

    def remove(self, name: str) -> None:
        """Have the entry dropped, if there is a function for it."""
        if self._remove is not None:
            self._remove(name)

    def where(self, name: str) -> str:
        """Which function has it, and whether it can be read back."""
        back = "" if self.readable else ", which gives nothing back"
        return f"{name}, given to {self._name}{back}"

    def actions(self) -> dict[str, tuple[str, ...]]:
        """None that are known here: what the functions need, their writer knows."""
        return {}

    @property
    def _name(self) -> str:
        """The function's name; never its repr, which may show what it is bound to."""
        return str(getattr(self._put, "__qualname__", type(self._put).__qualname__))
