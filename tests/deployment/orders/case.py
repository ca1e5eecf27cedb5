"""What a case of order says."""

from __future__ import annotations

import attrs

from iamdsl.resources import Resource


@attrs.frozen(kw_only=True)
class OrderCase:
    """A stack before and after, and the sentences of the steps between in both orders.

    Where `least_privilege_first` says nothing it is the same order.
    """

    before: tuple[Resource, ...] = ()
    after: tuple[Resource, ...] = ()
    availability_first: tuple[str, ...]
    least_privilege_first: tuple[str, ...] = ()

    def steps(self, order: str) -> tuple[str, ...]:
        """The sentences expected in one order."""
        if order == "least_privilege_first" and self.least_privilege_first:
            return self.least_privilege_first
        return self.availability_first
