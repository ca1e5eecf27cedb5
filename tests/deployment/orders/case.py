"""A test case for the order of steps."""

from __future__ import annotations

import attrs

from iamdsl.resources import Resource


@attrs.frozen(kw_only=True)
class OrderCase:
    """The declarations before and after, and the expected steps in both orders.

    If `least_privilege_first` is empty, both orders are equal.
    """

    before: tuple[Resource, ...] = ()
    after: tuple[Resource, ...] = ()
    availability_first: tuple[str, ...]
    least_privilege_first: tuple[str, ...] = ()

    def steps(self, order: str) -> tuple[str, ...]:
        """Return the expected steps in one order."""
        if order == "least_privilege_first" and self.least_privilege_first:
            return self.least_privilege_first
        return self.availability_first
