"""Whose is it: which of the objects in the account are this stack's own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.state.creation_proof import CLOCK_SKEW
from iamdsl.errors import NotOurs, ResourceError, StateError
from iamdsl.resources import KINDS
from iamdsl.resources.kind.difference import differences
from iamdsl.resources.kind.resource import field_value
from iamdsl.resources.kind.resource_kind import ObservedResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.state.journal import Intent, Recovery
    from iamdsl.origin import Origin
    from iamdsl.resources import Address, ResourceKind
    from iamdsl.resources.kind.credential_kind import CredentialKind
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.snapshot import Snapshot

_TRYING = timedelta(minutes=10)
"""How long a call may be under way, with all its repetitions."""

SecretLookup = Callable[[str, str], "str | None"]
"""What the secret sink holds under a name in a field, if anything."""


@attrs.frozen
class PlanOptions:
    """What a plan may do with what is not the stack's.

    `adopt` takes over what is declared and belongs to nobody; `force` deletes with an object
    what others gave to it.
    """

    adopt: bool = False
    force: bool = False


def adopted_ids(stack: Stack) -> dict[Address, dict[str, str]]:
    """The attributes by which declarations name the existing objects they take over."""
    return {
        resource.address: {credentials.id: given}
        for resource in stack
        if (credentials := KINDS[resource.kind].credentials)
        and (given := field_value(resource, "adopts"))
    }


def missing_adoption_error(
    address: Address, given: Mapping[str, str], origin: Origin | None
) -> ResourceError:
    """The error that what is to be taken over does not exist: nothing is made in its place."""
    return ResourceError(
        f"{address} is to take over {' '.join(given.values())}, which is not there",
        where=origin,
        why="its user has none with that id",
        next_step="mend `adopts`, or leave it out to have a new one made",
    )


class Ownership(Enum):
    """What speaks for an object being this stack's."""

    KNOWN = "known"
    """The ledger knows it."""
    PROVEN = "proven"
    """The account alone proves it."""
    DOUBTFUL = "doubtful"
    """A run that was cut short may have made it, and others may have changed it since."""
    FOREIGN = "foreign"
    """Nothing does."""


def ownership_of(
    kind: ResourceKind, address: Address, observed: ObservedResource, recovery: Recovery
) -> Ownership:
    """What speaks for an object that exists being this stack's.

    Proof is our tag, or an open intent to create it that fits its age while it is
    still bare, or, for what has neither id nor age (an attachment, an alias), that it is
    just as it was to be made, or some of it.
    """
    entry = recovery.ledger.entries.get(address)
    if entry is not None and (None in (entry.id, observed.id) or entry.id == observed.id):
        return Ownership.KNOWN
    if observed.stack == recovery.ledger.stack:
        return Ownership.PROVEN
    intent = recovery.open_intent(address)
    if intent is None:
        return Ownership.FOREIGN
    if (observed.id, observed.created) == (None, None):
        return Ownership.PROVEN if _is_partially_made(kind, intent, observed) else Ownership.FOREIGN
    if not _fits_in_time(intent, observed.created):
        return Ownership.FOREIGN
    return Ownership.PROVEN if _is_empty(observed) else Ownership.DOUBTFUL


def check_ownership(
    kind: ResourceKind,
    address: Address,
    observed: ObservedResource,
    recovery: Recovery,
    origin: Origin | None,
) -> bool:
    """Whether the ledger knows the object already (True) or the account alone proves it (False).

    Raises NotOurs when neither does.
    """
    ownership = ownership_of(kind, address, observed, recovery)
    if ownership in {Ownership.KNOWN, Ownership.PROVEN}:
        return ownership is Ownership.KNOWN
    stack, entry = recovery.ledger.stack, recovery.ledger.entries.get(address)
    if observed.stack is not None:
        why = f"it carries the tag of the stack {observed.stack!r}"
    elif entry is not None:
        why = f"it is not the one this stack made ({entry.id}), but a later one ({observed.id})"
    elif ownership is Ownership.DOUBTFUL:
        why = "this stack may have begun to make it, and others have changed it since"
    else:
        why = "this stack did not make it"
    tagging = f", or hand it over by the tag iamdsl:stack={stack}" if kind.taggable else ""
    raise NotOurs(
        f"{address} is in the account already",
        where=origin,
        why=why,
        next_step="choose another name, take it over by deploy(…, adopt=True), "
        f"or delete it{tagging}; where the stack's ledger was lost, run `iamdsl rebuild`",
    )


def _fits_in_time(intent: Intent, created: datetime | None) -> bool:
    """Whether it was made when the call was sent, or while it was tried again."""
    return (
        created is not None
        and intent.time - CLOCK_SKEW <= created <= intent.time + CLOCK_SKEW + _TRYING
    )


def _is_partially_made(kind: ResourceKind, intent: Intent, observed: ObservedResource) -> bool:
    """Whether nothing but entries are missing from what was to be made."""
    made = (intent.before or {}).get("facts")
    if made is None:
        return False
    missing = differences(kind.fields, made, observed.facts)
    return all(difference.entry and difference.before is None for difference in missing)


def _is_empty(observed: ObservedResource) -> bool:
    return not any(
        observed.facts.get(field) for field in ("inline", "attachments", "members", "groups")
    )


@attrs.frozen
class LostCredential:
    """What became of a credential whose creation was cut short.

    Either it is whole (`kept` as it was observed, `secret` the sink's entry), or it is to be
    deleted (`orphan`, its id), or it was never made (all None).
    """

    intact: ObservedResource | None = None
    secret: str | None = None
    orphan: str | None = None


def find_lost_credential(
    kind: ResourceKind,
    address: Address,
    declared: Facts | None,
    snapshot: Snapshot,
    recovery: Recovery,
    stored: SecretLookup,
) -> LostCredential:
    """Settle an open intent to create a credential that only AWS's number tells from others.

    Candidates were not there before, are of that time, and say what was to be uploaded. One
    is kept if its secret is safe or, where there is none, if it says what is `declared`. Others
    are taken for ours only when they are no more than the calls that may have made them, and
    were never used. Raises StateError when there is no telling.
    """
    credentials, intent = kind.credentials, recovery.open_intent(address)
    if credentials is None or intent is None:
        return LostCredential()
    before: Any = intent.before or {}
    known = {entry.id for entry in recovery.ledger.entries.values()}
    candidates = [
        observed
        for key in credentials.ids(snapshot, address.name)
        if key not in before.get("ids", ()) and key not in known
        if (observed := kind.observe(snapshot, address.name, {credentials.id: key}))
        and _fits_in_time(intent, observed.created)
        and ("facts" not in before or _matches_declaration(kind, observed, before["facts"]))
    ]
    safe = stored(intent.secret or str(address), credentials.id) if credentials.secret else None
    for observed in candidates:
        if (
            observed.id == safe
            if credentials.secret
            else _matches_declaration(kind, observed, declared)
        ):
            return LostCredential(intact=observed, secret=intent.secret)
    makers, left = _unmatched_creations(credentials, address, candidates, recovery, stored)
    used = any(credentials.was_used(snapshot, address.name, key) for key in left)
    if len(left) <= len(makers) and not used:
        return LostCredential(orphan=dict(zip(makers, left, strict=False)).get(address))
    ids = ", ".join(left)
    what = kind.name.replace("-", " ")
    raise StateError(
        f"cannot tell which {what} of {credentials.user(address.name)} "
        f"an interrupted run made: {ids}",
        why="there are several, or it has been used since",
        next_step="delete the one that nobody knows of, then run again",
    )


def _unmatched_creations(
    credentials: CredentialKind,
    address: Address,
    candidates: Iterable[ObservedResource],
    recovery: Recovery,
    stored: SecretLookup,
) -> tuple[list[Address], list[str]]:
    """The calls, by what they were to make, that nothing is known of, and what they may have made.

    Of what is uploaded every call knows its own; secrets look all alike.
    """
    ids = {str(observed.id) for observed in candidates}
    if not credentials.secret:
        return [address], sorted(ids)
    crowd = credentials.quota_group(address.name)
    safe = {
        intent.creates: stored(intent.secret or str(intent.creates), credentials.id)
        for intent in recovery.open
        if intent.creates is not None
        and intent.creates.kind == address.kind
        and credentials.quota_group(intent.creates.name) == crowd
    }
    makers = sorted(item for item, key in safe.items() if key not in ids)
    return makers, sorted(ids - {key for key in safe.values() if key is not None})


def _matches_declaration(
    kind: ResourceKind, observed: ObservedResource, declared: Facts | None
) -> bool:
    """Whether it is as declared, in all that cannot be changed."""
    if declared is None:
        return False
    differing = differences(kind.fields, declared, observed.facts)
    return all(difference.field in kind.in_place for difference in differing)
