"""One planned AWS call: what it makes and needs, and what is kept of its answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

import attrs

from iamdsl.client.call import Call
from iamdsl.resources.kind.access_effect import AccessEffect
from iamdsl.resources.kind.address import Address


@attrs.frozen
class SecretCapture:
    """A response's secret: the sink entry's name, and the response path of each field."""

    name: str
    fields: Mapping[str, str]


@attrs.frozen(kw_only=True)
class CompletionCheck:
    """How the end is awaited of what a call only begins: a read, asked again and again.

    Its parameters are `given` by the call's answer (response paths). It is over when the
    value at `status` is none of `under_way`, and done when that is `success`; otherwise what
    stands at `reason` tells why not.
    """

    operation: str
    given: Mapping[str, str]
    status: str
    under_way: frozenset[str]
    success: str
    reason: str


@attrs.frozen(kw_only=True)
class PlannedCall:
    """One call with its own sentence, what it needs to exist, and what is kept of the answer.

    `creates` and `destroys` name the object this call brings or ends, `renames` the address
    it had until now; `uses` must exist before it; `frees` are objects it lets go of, so that
    they can be destroyed after it. `takes_away` marks a removal of access; `follows` one that
    waits for all that its object does before it, and `awaits` names objects that must have ended.
    `captures` maps ledger attributes to response paths; `generates` names a password made and
    stored before the call; `forgets` a sink entry dropped after it. `before` is the pre-image the
    journal keeps. `readback` finds the object again when the SDK's own repetition
    of a create was refused because the first one had gone through; `ending` awaits what the
    call only begins. `effects` are what it does to access, by which steps are put in order;
    `caution` is what nobody could put in order.
    """

    call: Call
    sentence: str
    creates: Address | None = None
    destroys: Address | None = None
    renames: Address | None = None
    uses: frozenset[Address] = frozenset()
    frees: frozenset[Address] = frozenset()
    takes_away: bool = False
    follows: bool = False
    awaits: frozenset[Address] = frozenset()
    captures: Mapping[str, str] = attrs.field(factory=dict)
    secret: SecretCapture | None = None
    generates: str | None = None
    forgets: str | None = None
    before: Any = None
    readback: Call | None = None
    ending: CompletionCheck | None = None
    effects: tuple[AccessEffect, ...] = ()
    caution: str | None = None


PlannedCalls: TypeAlias = list[tuple[Address, "PlannedCall"]]
"""What is to be called, each with the object whose change it belongs to."""
