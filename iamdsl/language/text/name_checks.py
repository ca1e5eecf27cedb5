"""What the language may ask while a policy is written: whether names are AWS's.

Empty unless somebody offers a catalog: without one every well-formed name passes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class NameChecker(Protocol):
    """Knows AWS's names; each method tells the user of one it does not have.

    They give whether all is well, so that a name need not be asked of again.
    """

    def action(self, text: str) -> bool:
        """An action, or a pattern of actions."""
        ...

    def key(self, name: str) -> bool:
        """A condition key by its whole name."""
        ...

    def principal(self, text: str) -> bool:
        """A service principal."""
        ...

    def arn_service(self, name: str) -> bool:
        """The service that an ARN names."""
        ...

    def rcp_service(self, prefix: str) -> bool:
        """A service, as one that resource control policies reach."""
        ...


class NameCheckerSlot:
    """Holds a knowledge once it was offered, and loads it when it is first asked.

    `actions` and `arn_services` are names found good before, in builders: scripts say the
    same ones over and over.
    """

    __slots__ = ("_checker", "_installed", "actions", "arn_services", "loader")

    def __init__(self) -> None:
        self.loader: Callable[[], NameChecker] | None = None
        self._checker: NameChecker | None = None
        self._installed: bool = False
        self.actions: set[str] = set()
        self.arn_services: set[str] = set()

    def install(self, loader: Callable[[], NameChecker] | None) -> None:
        """Take this knowledge from now on; None for none."""
        self.loader, self._checker, self._installed = loader, None, True
        self.actions.clear()
        self.arn_services.clear()

    def install_default(self, loader: Callable[[], NameChecker]) -> None:
        """Take this knowledge unless something was offered, or refused, before."""
        if not self._installed:
            self.install(loader)

    @property
    def checker(self) -> NameChecker | None:
        """The knowledge, or None."""
        if self._checker is None and self.loader is not None:
            self._checker = self.loader()
        return self._checker


name_checker: NameCheckerSlot = NameCheckerSlot()
