"""Ownership: which objects of the account belong to this stack."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.ownership.role_templates import template_of
from iamdsl.deployment.state.creation_proof import CLOCK_SKEW
from iamdsl.errors import NotOurs, ResourceError, StateError
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.difference import differences
from iamdsl.resources.kind.resource import field_value
from iamdsl.resources.kind.resource_kind import ObservedResource
from iamdsl.resources.parts.expiration import ExpiringPolicy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.state.journal import Intent, Recovery
    from iamdsl.origin import Origin
    from iamdsl.resources import ResourceKind
    from iamdsl.resources.kind.credential_kind import CredentialKind
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.snapshot import Snapshot

_MAX_CALL_TIME = timedelta(minutes=10)
"""The longest time that a call may take, with all its retries."""

SecretLookup = Callable[[str, str], "str | None"]
"""Function that looks up a value in the secret sink by secret name and field; None if absent."""


@attrs.frozen
class PlanOptions:
    """Options: what a plan may do with objects that do not belong to the stack, and deletes when.

    `adopt` adopts declared objects that exist and belong to no stack, and with `tag_adopted` tags
    them with the stack's name; `force` also deletes the unmanaged dependents of an object to
    delete. `elsewhere` returns the names of the other stacks of the script by the ARNs of the
    policies that they declare. `delete_first` deletes what is no longer declared before others of
    its kind are created. `now` is the time that ages are measured at, `expired` has what is no
    longer declared because it has expired: policies by resource, none for a resource that has
    expired as a whole. `ended_users` are the users among those, with their moments.
    """

    adopt: bool = False
    tag_adopted: bool = True
    force: bool = False
    elsewhere: Callable[[], Mapping[str, str]] = dict
    delete_first: bool = False
    now: datetime = attrs.field(factory=lambda: datetime.now(UTC))
    expired: Mapping[Address, tuple[ExpiringPolicy, ...]] = attrs.field(factory=dict)
    ended_users: Mapping[Address, datetime] = attrs.field(factory=dict)


def adopted_ids(stack: Stack) -> dict[Address, dict[str, str]]:
    """Return the id attribute of each existing credential that a declaration adopts."""
    return {
        resource.address: {credentials.id: adopted_id}
        for resource in stack
        if (credentials := KINDS[resource.kind].credentials)
        and (adopted_id := field_value(resource, "adopts"))
    }


def missing_adoption_error(
    address: Address, adopted: Mapping[str, str], origin: Origin | None
) -> ResourceError:
    """Return the error that an object to adopt does not exist; none is created instead."""
    return ResourceError(
        f"{address} adopts {' '.join(adopted.values())}, which does not exist",
        where=origin,
        why="its user has no credential with this ID",
        next_step="correct `adopts`, or remove it to create a new one",
    )


class Ownership(Enum):
    """Evidence that an object belongs to this stack."""

    KNOWN = "known"
    """Entry in the ledger."""
    PROVEN = "proven"
    """Proof in the account alone."""
    DOUBTFUL = "doubtful"
    """Possible creation by an interrupted run, and possible changes by others since."""
    FOREIGN = "foreign"
    """No evidence."""


def ownership_of(
    kind: ResourceKind, address: Address, observed: ObservedResource, recovery: Recovery
) -> Ownership:
    """Return the evidence that an existing object belongs to this stack.

    A role that AWS created from a role template is ours only if the ledger has it. Other proof is
    the stack's tag, or an open intent whose time fits the object's creation while the
    object has no policies, members or groups yet. An object without ID and creation date (an
    attachment, an alias) is proven if it equals, or is a part of, what the intent creates.
    """
    entry = recovery.ledger.entries.get(address)
    if entry is not None and (None in (entry.id, observed.id) or entry.id == observed.id):
        return Ownership.KNOWN
    # A template may set any tags, also ours.
    is_from_template = template_of(observed) is not None
    if observed.stack == recovery.ledger.stack and not is_from_template:
        return Ownership.PROVEN
    intent = recovery.open_intent(address)
    if intent is None or is_from_template:
        return Ownership.FOREIGN
    if (observed.id, observed.created) == (None, None):
        is_ours = _is_partially_created(kind, intent, observed)
        return Ownership.PROVEN if is_ours else Ownership.FOREIGN
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
    """Return True if the ledger has the object, False if only the account proves ownership.

    Raises `NotOurs` if neither does.
    """
    ownership = ownership_of(kind, address, observed, recovery)
    if ownership in {Ownership.KNOWN, Ownership.PROVEN}:
        return ownership is Ownership.KNOWN
    stack, entry = recovery.ledger.stack, recovery.ledger.entries.get(address)
    if (template := template_of(observed)) is not None:
        why = f"it was created from the role template {template}"
    elif observed.stack is not None:
        why = f"its tag says that it belongs to the stack {observed.stack!r}"
    elif entry is not None:
        why = f"this stack created the one with ID {entry.id}; this one has ID {observed.id}"
    elif ownership is Ownership.DOUBTFUL:
        why = "an interrupted run may have created it, but it has been changed since"
    else:
        why = "this stack did not create it"
    tagging = f", or tag it iamdsl:stack={stack} if it is yours" if kind.taggable else ""
    # What the ledger knows by another ID is not adopted.
    adoption = " adopt it with deploy(…, adopt=True)," if entry is None else ""
    raise NotOurs(
        f"{address} already exists in the account",
        where=origin,
        why=why,
        next_step=f"choose another name,{adoption} or delete it{tagging}; if the stack's ledger "
        "was lost, run `iamdsl rebuild`",
    )


def _fits_in_time(intent: Intent, created: datetime | None) -> bool:
    """Return whether an object was created while the intent's call may have been in progress."""
    return (
        created is not None
        and intent.time - CLOCK_SKEW <= created <= intent.time + CLOCK_SKEW + _MAX_CALL_TIME
    )


def _is_partially_created(kind: ResourceKind, intent: Intent, observed: ObservedResource) -> bool:
    """Return whether an object differs from what the intent creates by missing entries only."""
    facts = (intent.before or {}).get("facts")
    if facts is None:
        return False
    missing = differences(kind.fields, facts, observed.facts)
    return all(difference.entry and difference.before is None for difference in missing)


def _is_empty(observed: ObservedResource) -> bool:
    return not any(
        observed.facts.get(field) for field in ("inline", "attachments", "members", "groups")
    )


@attrs.frozen
class LostCredential:
    """Result of a credential's interrupted creation.

    Either the credential is usable (`intact` as observed, `secret` its name in the sink), or it
    has to be deleted (`orphan` is its ID), or it was not created (all None).
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
    """Find the result of an interrupted creation of a credential, which has no name of its own.

    Candidates did not exist before the intent, were created in its time, and hold what was to
    be uploaded. One is intact if its secret is in the sink or, for kinds without a secret, if it
    equals `declared`. The others are orphans of this stack only if they are not more than the
    calls that may have created them, and were never used. Raises `StateError` if that cannot be
    determined.
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
    stored_id = (
        stored(intent.secret or str(address), credentials.id) if credentials.secret else None
    )
    for observed in candidates:
        if (
            observed.id == stored_id
            if credentials.secret
            else _matches_declaration(kind, observed, declared)
        ):
            return LostCredential(intact=observed, secret=intent.secret)
    creators, unmatched = _unmatched_creations(credentials, address, candidates, recovery, stored)
    used = any(credentials.was_used(snapshot, address.name, key) for key in unmatched)
    if len(unmatched) <= len(creators) and not used:
        return LostCredential(orphan=dict(zip(creators, unmatched, strict=False)).get(address))
    ids = ", ".join(unmatched)
    what = kind.name.replace("-", " ")
    raise StateError(
        f"cannot determine which {what} of {credentials.user(address.name)} "
        f"an interrupted run created: {ids}",
        why="there are several candidates, or one of them has been used since",
        next_step="delete those that nobody uses, then run again",
    )


def _unmatched_creations(
    credentials: CredentialKind,
    address: Address,
    candidates: Iterable[ObservedResource],
    recovery: Recovery,
    stored: SecretLookup,
) -> tuple[list[Address], list[str]]:
    """Return the addresses that may have been created, and the IDs whose address is not known.

    An uploaded credential is matched by its content; those with a secret cannot be matched.
    """
    ids = {str(observed.id) for observed in candidates}
    if not credentials.secret:
        return [address], sorted(ids)
    group = credentials.quota_group(address.name)
    stored_ids = {
        intent.creates: stored(intent.secret or str(intent.creates), credentials.id)
        for intent in recovery.open
        if intent.creates is not None
        and intent.creates.kind == address.kind
        and credentials.quota_group(intent.creates.name) == group
    }
    creators = sorted(creator for creator, key in stored_ids.items() if key not in ids)
    return creators, sorted(ids - {key for key in stored_ids.values() if key is not None})


def _matches_declaration(
    kind: ResourceKind, observed: ObservedResource, declared: Facts | None
) -> bool:
    """Return whether a credential is as declared in all fields that cannot be changed in place."""
    if declared is None:
        return False
    differing = differences(kind.fields, declared, observed.facts)
    return all(difference.field in kind.in_place for difference in differing)
