"""Whose is it: which of the objects in the account are this stack's own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.errors import NotOurs, StateError

if TYPE_CHECKING:
    from datetime import datetime

    from iamdsl.deployment.journal import Intent, Recovery
    from iamdsl.origin import Origin
    from iamdsl.resources import Address, Kind
    from iamdsl.resources.kind import Observed
    from iamdsl.snapshot import ObservedAccessKey, Snapshot

SKEW = timedelta(minutes=5)
"""How far our clock may be from AWS's."""

StoredKey = Callable[[str], "str | None"]
"""The access key id that the secret sink holds under a name, if any."""


def check_ours(
    kind: Kind,
    address: Address,
    observed: Observed,
    recovery: Recovery,
    origin: Origin | None,
    *,
    as_declared: bool = False,
) -> bool:
    """Whether the ledger knows the object already (True) or the account alone proves it (False).

    Proof is our tag, or an open intent to create it that fits its age while it is
    still bare, or, for what has neither id nor age (an attachment, an alias), that it is
    just as it was to be made. Raises NotOurs without either.
    """
    stack = recovery.ledger.stack
    entry = recovery.ledger.entries.get(address)
    if entry is not None and (None in (entry.id, observed.id) or entry.id == observed.id):
        return True
    if observed.stack == stack:
        return False
    intent = recovery.intended(address)
    if intent is not None and _fits(intent, observed.created) and _is_bare(observed):
        return False
    if intent is not None and as_declared and (observed.id, observed.created) == (None, None):
        return False
    if observed.stack is not None:
        why = f"it carries the tag of the stack {observed.stack!r}"
    elif entry is not None:
        why = f"it is not the one this stack made ({entry.id}), but a later one ({observed.id})"
    else:
        why = "this stack did not make it"
    tagging = f", or hand it over by the tag iamdsl:stack={stack}" if kind.taggable else ""
    raise NotOurs(
        f"{address} is in the account already",
        where=origin,
        why=why,
        next_step="choose another name, take it over by deploy(…, adopt=True), "
        f"or delete it{tagging}",
    )


def _fits(intent: Intent, created: datetime | None) -> bool:
    return created is not None and created >= intent.time - SKEW


def _is_bare(observed: Observed) -> bool:
    return not any(observed.facts.get(field) for field in ("inline", "attachments", "members"))


@attrs.frozen
class LostKey:
    """What became of an access key whose creation was cut short.

    Either its secret is safe (`kept` is its id, `secret` the sink's entry), or it is to be
    deleted (`orphan`), or it was never made (all None).
    """

    kept: str | None = None
    secret: str | None = None
    orphan: str | None = None


def find_lost_key(
    address: Address, snapshot: Snapshot, recovery: Recovery, stored: StoredKey
) -> LostKey:
    """Settle an open intent to create an access key.

    A key is taken for ours only when it is the one candidate that was not there
    before, is young enough, and was never used. Raises StateError otherwise.
    """
    intent = recovery.intended(address)
    if intent is None:
        return LostKey()
    before: Any = (intent.before or {}).get("AccessKeyIds", ())
    known = {entry.id for entry in recovery.ledger.entries.values()}
    user = address.name.partition("/")[0]
    candidates: list[ObservedAccessKey] = [
        key
        for key in snapshot.access_keys.get(user, ())
        if key.id not in before and key.id not in known and _fits(intent, key.created)
    ]
    safe = stored(intent.secret or str(address))
    if any(key.id == safe for key in candidates):
        return LostKey(kept=safe, secret=intent.secret)
    if not candidates:
        return LostKey()
    if len(candidates) == 1 and not candidates[0].used:
        return LostKey(orphan=candidates[0].id)
    ids = ", ".join(key.id for key in candidates)
    raise StateError(
        f"cannot tell which access key of {user} an interrupted run made: {ids}",
        why="there are several, or it has been used since",
        next_step="delete the one that nobody knows the secret of, then run again",
    )
