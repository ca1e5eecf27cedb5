"""Reads that the caller is not allowed to make: which objects they leave unknown.

An object whose read is denied is not known to be missing: a plan neither creates, changes nor
deletes it, and the ledger keeps it.
https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ParamSpec, TypeVar

from iamdsl.deployment.state.renames import owning_user, renamed_address
from iamdsl.errors import AccessDenied

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from iamdsl.deployment.state.renames import Renames
    from iamdsl.resources import Address
    from iamdsl.snapshot import Snapshot

_P = ParamSpec("_P")
_T = TypeVar("_T")

_NO_RENAMES: Renames = {}


class DeniedReads:
    """Collector of the errors of denied reads, by object; used by several threads."""

    def __init__(self) -> None:
        self._errors: list[tuple[str, AccessDenied]] = []

    def read(
        self,
        address: Address,
        function: Callable[_P, _T | None],
        /,
        *args: _P.args,
        **kwargs: _P.kwargs,
    ) -> _T | None:
        """Return the result of a function that reads an object, or None if that is denied."""
        try:
            return function(*args, **kwargs)
        except AccessDenied as error:
            self.add(str(address), error)
            return None

    def add(self, address: str, error: AccessDenied) -> None:
        """Record that a read of an object was denied."""
        self._errors.append((address, error))

    @property
    def by_address(self) -> dict[str, AccessDenied]:
        """One error for each object, the same one in whatever order the calls ended."""
        ordered = sorted(self._errors, key=lambda denied: (denied[0], denied[1].operation or ""))
        return dict(reversed(ordered))


def unread_addresses(
    addresses: Iterable[Address], snapshot: Snapshot, renames: Renames = _NO_RENAMES
) -> dict[Address, AccessDenied]:
    """Return those of some objects that are unknown because a read was denied, with the error.

    The credentials of an unknown user are unknown, and an object if its other name is.
    """
    if not snapshot.denied:
        return {}
    other_names = {**renames, **{new: old for old, new in renames.items()}}
    result: dict[Address, AccessDenied] = {}
    for address in addresses:
        both_names = (address, renamed_address(address, other_names))
        for name in (*both_names, *map(owning_user, both_names)):
            if str(name) in snapshot.denied:
                result[address] = snapshot.denied[str(name)]
                break
    return result


def check_all_read(snapshot: Snapshot) -> None:
    """Raise `AccessDenied` if the read of an object was denied."""
    for error in snapshot.denied.values():
        raise error
