"""The definition of a resource kind: how it is observed, created, changed and deleted.

Every function of a `ResourceKind` is pure. A declared resource becomes *facts* (plain JSON
values), an observed object facts of the same shape; the differences determine the calls.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.client.call import Call
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts
from iamdsl.resources.kind.ignored_facts import register_fields
from iamdsl.resources.kind.lister import Lister
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
from iamdsl.resources.kind.resource import Resource
from iamdsl.resources.kind.scope import Scope
from iamdsl.snapshot import Snapshot

if TYPE_CHECKING:
    from iamdsl.resources.kind.credential_kind import CredentialKind  # noqa: TC004 - it builds on this module


@attrs.frozen
class Difference:
    """A fact that differs: its `path`, such as `tags.owner`, and the value before and after.

    None means absent. In a plan `before` is the value in the account, `after` the declared one.
    `why` is the cause, if it is known.
    """

    path: str
    before: Any
    after: Any
    why: str | None = None

    @property
    def field(self) -> str:
        """The name of the fact: `tags` of `tags.owner`."""
        return self.path.partition(".")[0]

    @property
    def entry(self) -> str:
        """The name inside the fact: `owner` of `tags.owner`."""
        return self.path.partition(".")[2]


@attrs.frozen
class ObservedResource:
    """An object as it is in the account: its facts, and the evidence of its owner.

    `id` is AWS's unique ID (stable across renames), `stack` the value of the stack tag, or None
    if the kind has no tags, `own_tags` the keys of iamdsl's own tags that it has. `extra` holds
    relations that other resources declare and that only deletion needs. `attributes` are values
    that AWS chose and the ledger keeps.
    """

    facts: Facts
    id: str | None = None
    arn: str | None = None
    stack: str | None = None
    own_tags: tuple[str, ...] = ()
    created: datetime | None = None
    extra: Facts = attrs.field(factory=dict)
    attributes: Attributes = attrs.field(factory=dict)

    @property
    def bounded(self) -> tuple[Address, ...]:
        """The users and roles whose permissions boundary a policy is."""
        return self._holders("boundary")

    @property
    def holders(self) -> tuple[Address, ...]:
        """The principals that a policy is attached to, or the instance profiles of a role."""
        profiles = self.extra.get("instance_profiles", ())
        return (
            *self._holders("attachment"),
            *(Address("instance-profile", name) for name in profiles),
        )

    def _holders(self, usage: str) -> tuple[Address, ...]:
        holders = self.extra.get("holders", ())
        return tuple(Address(kind, name) for kind, name, how in holders if how == usage)


@attrs.frozen
class Update:
    """Update of an object in place: the facts it will have, and what differs from the observed."""

    name: str
    facts: Facts
    observed: ObservedResource
    differences: tuple[Difference, ...]
    scope: Scope


def _no_update(_update: Update) -> PlannedCalls:
    """Return no calls, for a kind that has no facts that change in place."""
    return ()


def _no_reads(_name: str, _attributes: Attributes, _scope: Scope) -> tuple[Call, ...]:
    """Return no calls, for a kind that the snapshot contains completely."""
    return ()


def reads_by(call: Call) -> Callable[[str, Attributes, Scope], tuple[Call, ...]]:
    """Return the reads of a kind with one object per account, which one call reads."""
    return lambda _name, _attributes, _scope: (call,)


def _unchanged(facts: Facts, _replaced: frozenset[Address], _scope: Scope) -> Facts:
    """Return the facts unchanged, for a kind without relations to other objects."""
    return facts


def _all_observed(_name: str) -> Facts:
    """Return no facts, for a kind all of whose facts AWS returns."""
    return {}


@attrs.frozen
class ResourceKind:
    """Definition of a resource kind for planning, deployment and import.

    `facts(resource, scope)` returns the facts of a declaration. `observe(snapshot, name,
    attributes)` returns the object in the account, or None; `attributes` are the ledger's.
    `create(name, facts, scope)`, `change(update)` and `delete(name, observed, scope)` return the
    calls. `to_resource(name, observed, scope)` is the
    inverse of `facts`: the resource that declares an observed object. `lister` finds all objects
    of the kind. `taggable` kinds carry the stack tag.
    """

    cls: type[Resource]
    name: str
    fields: Mapping[str, FactField]
    facts: Callable[[Any, Scope], Facts]
    observe: Callable[[Snapshot, str, Attributes], ObservedResource | None]
    create: Callable[[str, Facts, Scope], PlannedCalls]
    delete: Callable[[str, ObservedResource, Scope], PlannedCalls]
    to_resource: Callable[[str, ObservedResource, Scope], Resource]
    lister: Lister
    change: Callable[[Update], PlannedCalls] = _no_update
    taggable: bool = False
    collections: tuple[str, ...] = ()
    """Facts to which `exclusive=False` only adds entries."""
    without_relations: Callable[[Facts, frozenset[Address], Scope], Facts] = _unchanged
    """The observed facts without the relations to objects that are being replaced."""
    reads: Callable[[str, Attributes, Scope], tuple[Call, ...]] = _no_reads
    """The calls `observe` needs in addition to a snapshot (name, ledger attributes, scope)."""
    unavailable_codes: frozenset[str] = frozenset()
    """Error codes, without `Exception`, of those reads that mean: not available in this account.

    A declared resource is then refused; one that is only in the ledger is treated as deleted.
    """
    always_present: bool = False
    """Whether every account has it: it is never created or owned; deletion restores the default."""
    outputs: tuple[str, ...] = ()
    """The ledger attributes that are outputs of a deployment."""
    rename: Callable[[str, str], PlannedCall] | None = None
    """Return the call that renames an object (old, new); None if IAM cannot rename it."""
    spelling: Callable[[Snapshot, str], str | None] | None = None
    """Return how the account spells a name, given in any case; None if no object has it.

    It is set for kinds whose names IAM does not distinguish by case.
    """
    read_in_exact_case: bool = False
    """Whether `reads` find an object only by the exact name, so that only `lister` finds others."""
    name_in_answer: Callable[[Mapping[str, Any]], str] | None = None
    """Return the name in the response of the read in `reads`, for a kind read by its name.

    The name may be read in any case; the response has the account's spelling.
    """
    credentials: CredentialKind | None = None
    """Definition of how objects are identified that have only an ID, not a name."""

    quota: str | None = None
    """The quota per account that counts its objects, as in `DEFAULT_QUOTAS`."""

    secret: bool = False
    """Whether its creation returns or takes a secret that the secret sink holds."""

    remembered: tuple[str, ...] = ()
    """Facts needed for creation that AWS never returns: the ledger keeps them as attributes."""
    unobserved_facts: Callable[[str], Facts] = _all_observed
    """Default facts for a creation (by name), for facts that AWS does not return."""
    loss_note: str | None = None
    """Permanent loss by a deletion, in words, other than its secret and its unique ID."""

    def __attrs_post_init__(self) -> None:
        """Register the facts of the kind, which its resources may name in `ignore`."""
        register_fields(self.name, self.fields)

    @property
    def in_place(self) -> frozenset[str]:
        """The facts that IAM changes without replacing the object."""
        return frozenset(name for name, field in self.fields.items() if field.in_place)
