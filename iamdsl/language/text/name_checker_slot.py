"""The slot for a checker of AWS's names, which the catalog fills.

The language does not import the catalog. While the slot is empty, every well-formed name
passes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class NameChecker(Protocol):
    """A checker of AWS's names, which warns of unknown ones or raises `UnknownName`.

    Each check returns whether the name is known, so that a known name is checked once.
    """

    def action(self, text: str) -> bool:
        """Check an action or a pattern of actions."""
        ...

    def actions_named(self, name: str) -> Sequence[str]:
        """Return the actions of this name in every service (`s3:GetObject`), likeliest first."""
        ...

    def key(self, name: str) -> bool:
        """Check a condition key by its full name."""
        ...

    def principal(self, text: str) -> bool:
        """Check a service principal."""
        ...

    def arn_service(self, name: str) -> bool:
        """Check the service part of an ARN."""
        ...

    def rcp_service(self, prefix: str) -> bool:
        """Check that resource control policies support a service."""
        ...


class NameCheckerSlot:
    """The name checker in use, loaded at the first check.

    `actions` and `arn_services` cache the names that were found to be known.
    """

    __slots__ = ("_checker", "_installed", "actions", "arn_services", "loader")

    def __init__(self) -> None:
        self.loader: Callable[[], NameChecker] | None = None
        self._checker: NameChecker | None = None
        self._installed: bool = False
        self.actions: set[str] = set()
        self.arn_services: set[str] = set()

    def install(self, loader: Callable[[], NameChecker] | None) -> None:
        """Use this checker from now on; None turns the checks off."""
        self.loader, self._checker, self._installed = loader, None, True
        self.actions.clear()
        self.arn_services.clear()

    def install_default(self, loader: Callable[[], NameChecker]) -> None:
        """Use this checker unless `install` was called before."""
        if not self._installed:
            self.install(loader)

    @property
    def checker(self) -> NameChecker | None:
        """The name checker, or None without one."""
        if self._checker is None and self.loader is not None:
            self._checker = self.loader()
        return self._checker


name_checker: NameCheckerSlot = NameCheckerSlot()
