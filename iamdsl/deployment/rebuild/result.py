"""What became of a ledger that was made anew."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from iamdsl.resources.kind.address import Address


@attrs.frozen
class Rebuilt:
    """Whose objects are which, by what evidence.

    `claimed` says of each object what shows that it is the stack's, `unclaimed` why another is
    not though it is declared, or was remembered. `kept` is where damaged files are now; `open`
    are the objects that an interrupted run was at, which the next plan settles; `unread` are
    kinds whose tags could not be looked at, with AWS's words.
    """

    stack: str
    claimed: Mapping[Address, str] = attrs.field(factory=dict)
    unclaimed: Mapping[Address, str] = attrs.field(factory=dict)
    kept: tuple[str, ...] = ()
    open: tuple[Address, ...] = ()
    unread: Mapping[str, str] = attrs.field(factory=dict)
