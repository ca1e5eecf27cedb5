"""Result of the rebuild of a ledger."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from iamdsl.resources.kind.address import Address


@attrs.frozen
class Rebuilt:
    """Result of a rebuild: which objects are in the new ledger, and why.

    `claimed` maps each object in it to the proof that it belongs to the stack, `unclaimed` each
    declared or formerly recorded object that is not to the reason. `kept` are the locations of
    the backups of damaged files. `open` are the objects that an interrupted run may have changed;
    the next plan determines their state. `unread` maps kinds whose tags could not be read to
    AWS's message.
    """

    stack: str
    claimed: Mapping[Address, str] = attrs.field(factory=dict)
    unclaimed: Mapping[Address, str] = attrs.field(factory=dict)
    kept: tuple[str, ...] = ()
    open: tuple[Address, ...] = ()
    unread: Mapping[str, str] = attrs.field(factory=dict)
