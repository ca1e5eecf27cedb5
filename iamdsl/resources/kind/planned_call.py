"""One AWS call of a plan: what it creates and needs, and what is captured from its response."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import attrs

from iamdsl.client.call import Call
from iamdsl.resources.kind.access_effect import AccessEffect
from iamdsl.resources.kind.address import Address


@attrs.frozen
class SecretCapture:
    """Secret in a response: the name of the sink entry, and the response path of each field."""

    name: str
    fields: Mapping[str, str]


@attrs.frozen(kw_only=True)
class CompletionCheck:
    """Poll for the completion of a call that AWS carries out asynchronously.

    `operation` is the read to repeat; `given` maps its parameters to response paths of the
    call's response. It ends when the value at `status` is not in `under_way`; if that value is not
    `success`, the value at `reason` explains the failure.
    """

    operation: str
    given: Mapping[str, str]
    status: str
    under_way: frozenset[str]
    success: str
    reason: str


@attrs.frozen
class ChangedEntry:
    """Entry of an object that a call adds, changes or removes, which takes room in a quota.

    `path` is that of the entry among the owner's facts, such as `attachments.ARN`.
    """

    owner: Address
    path: str

    @property
    def quota(self) -> str:
        """The quota that counts such entries, as in `DEFAULT_QUOTAS`."""
        return _ENTRY_QUOTAS[self.field].format(self.owner.kind.capitalize())

    @property
    def field(self) -> str:
        """The fact that has the entry: `inline` of `inline.read`."""
        return self.path.partition(".")[0]

    @property
    def name(self) -> str:
        """The name of the entry: `read` of `inline.read`."""
        return self.path.partition(".")[2]


_ENTRY_QUOTAS: Mapping[str, str] = {
    "attachments": "AttachedPoliciesPer{}",
    "groups": "GroupsPer{}",
    "inline": "{}PolicySize",
}

UNPLANNED = Address("", "")
"""Address of a call that no change has yet."""


@attrs.frozen(kw_only=True)
class PlannedCall:
    """One AWS call of a plan, with a sentence that describes it.

    `address` is that of the change that the call belongs to; a plan sets it (`at`).

    Order: `creates` and `destroys` name the object that the call creates or deletes, `renames`
    the object's old address; `completes` names one whose creation in two steps it completes. The
    objects in `uses` must exist before the call; those in `frees` are no longer referred to after
    it, so they can be deleted then. `takes_away` marks a call that removes something; `follows`
    one that waits for the earlier calls of its object; the objects in `awaits` must have been
    deleted before it. `effects` are its effects on access, from which the order of calls is
    derived; `entry` is the policy, attachment or membership that it changes. `caution` describes
    what no order avoids. `dispensable` marks a tag of iamdsl's own, without which the run goes on
    if AWS refuses it. An `urgent` removal waits for no grant: access that has expired.

    Response: `captures` maps ledger attributes to response paths, `secret` is stored in the sink.
    `captured_from` is the read that has the captured values, if the call's own response does not.
    `generates` names a password that is generated and stored before the call, `forgets` a sink
    entry that is deleted after it. `before` is the prior state for the journal. `readback` reads
    the object when the SDK's own retry of a create was refused because the first attempt had
    succeeded. `ending` waits for a call that AWS completes asynchronously.
    """

    call: Call
    sentence: str
    creates: Address | None = None
    destroys: Address | None = None
    renames: Address | None = None
    completes: Address | None = None
    uses: frozenset[Address] = frozenset()
    frees: frozenset[Address] = frozenset()
    takes_away: bool = False
    follows: bool = False
    awaits: frozenset[Address] = frozenset()
    captures: Mapping[str, str] = attrs.field(factory=dict)
    captured_from: Call | None = None
    secret: SecretCapture | None = None
    generates: str | None = None
    forgets: str | None = None
    before: Any = None
    readback: Call | None = None
    ending: CompletionCheck | None = None
    effects: tuple[AccessEffect, ...] = ()
    caution: str | None = None
    dispensable: bool = False
    urgent: bool = False
    address: Address = UNPLANNED
    entry: ChangedEntry | None = attrs.field(default=None, eq=False)
    """Not compared: a saved plan does not have it."""

    def at(self, address: Address) -> PlannedCall:
        """Return the call as one of the change with this address."""
        return attrs.evolve(self, address=address)

    @property
    def new_address(self) -> Address | None:
        """The address that an object has only since this call, which creates or renames it."""
        return self.creates if self.renames is None else self.address


PlannedCalls: TypeAlias = tuple[PlannedCall, ...]
"""Calls to send."""


def calls_at(address: Address, calls: Iterable[PlannedCall]) -> PlannedCalls:
    """Return the calls as those of the change with this address."""
    return tuple(call.at(address) for call in calls)


def created_objects(calls: PlannedCalls) -> frozenset[Address]:
    """Return the objects that the calls create; one that is renamed exists already."""
    return frozenset(call.creates for call in calls if call.creates is not None)
