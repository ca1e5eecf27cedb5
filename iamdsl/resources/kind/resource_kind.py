"""The row a resource kind fills: how it is observed, created, changed and deleted.

Every function in a row is pure. A resource is reduced to *facts* (plain JSON
values), an observed object to facts of the same shape; the difference between
the two decides the calls.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.client.call import Call
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.fact_fields import FactField, Facts
from iamdsl.resources.kind.ignored_facts import register_fields
from iamdsl.resources.kind.lister import Lister
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.resources.kind.resource import Resource
from iamdsl.resources.kind.scope import Scope
from iamdsl.snapshot import Snapshot

if TYPE_CHECKING:
    from iamdsl.resources.kind.credential_kind import CredentialKind  # noqa: TC004 - it builds on this module


@attrs.frozen
class Difference:
    """One fact that differs: `path` such as `tags.owner`, and the value before and after.

    None means absent. In a plan `before` is the account, `after` the declaration. `why`
    tells how it came about, where that is known.
    """

    path: str
    before: Any
    after: Any
    why: str | None = None

    @property
    def field(self) -> str:
        """The fact it belongs to: `tags` of `tags.owner`."""
        return self.path.partition(".")[0]

    @property
    def entry(self) -> str:
        """The name inside that fact: `owner` of `tags.owner`."""
        return self.path.partition(".")[2]


@attrs.frozen
class ObservedResource:
    """An object as the account shows it: its facts, and what proves whose it is.

    `id` is AWS's unique id (stable across renames), `stack` the value of our
    tag, None where the kind has no tags. `extra` holds what only deletion
    needs to know: relations that other resources declare. `attributes` are what AWS
    chose and the ledger keeps.
    """

    facts: Facts
    id: str | None = None
    arn: str | None = None
    stack: str | None = None
    created: datetime | None = None
    extra: Facts = attrs.field(factory=dict)
    attributes: Mapping[str, str] = attrs.field(factory=dict)


def _no_reads(_name: str, _attributes: Mapping[str, str], _scope: Scope) -> tuple[Call, ...]:
    """The bulk read tells everything."""
    return ()


def _unchanged(facts: Facts, _gone: frozenset[Address], _scope: Scope) -> Facts:
    """No relations to lose."""
    return facts


def _all_observed(_name: str) -> Facts:
    """An observation tells everything."""
    return {}


@attrs.frozen
class ResourceKind:
    """Everything the deployment knows about one kind of resource.

    `facts(resource, scope)` is the declaration as facts. `observe(snapshot,
    name, attributes)` is the account's object, or None; `attributes` are what the
    ledger remembers of it. `create(name, facts, scope)`, `change(name, facts,
    observed, differences, scope)` and `delete(name, observed, scope)` give the
    calls. `declared(name, observed, scope)` is the inverse of `facts`: the resource that
    says what was observed, `census` how all of them are found. `taggable` kinds carry the
    stack's tag.
    """

    cls: type[Resource]
    name: str
    fields: Mapping[str, FactField]
    facts: Callable[[Any, Scope], Facts]
    observe: Callable[[Snapshot, str, Mapping[str, str]], ObservedResource | None]
    create: Callable[[str, Facts, Scope], tuple[PlannedCall, ...]]
    change: Callable[
        [str, Facts, ObservedResource, tuple[Difference, ...], Scope], tuple[PlannedCall, ...]
    ]
    delete: Callable[[str, ObservedResource, Scope], tuple[PlannedCall, ...]]
    to_resource: Callable[[str, ObservedResource, Scope], Resource]
    lister: Lister
    taggable: bool = False
    collections: tuple[str, ...] = ()
    """Fields that `exclusive=False` only ever adds to."""
    without_relations: Callable[[Facts, frozenset[Address], Scope], Facts] = _unchanged
    """Observed facts without the relations to objects that are deleted and made anew."""
    reads: Callable[[str, Mapping[str, str], Scope], tuple[Call, ...]] = _no_reads
    """The single reads `observe` needs (by name, remembered attributes, bare scope)."""
    unavailable_codes: frozenset[str] = frozenset()
    """Error codes, without `Exception`, by which those reads say that this account cannot have one.

    One that is declared is refused with them; one that is only remembered counts as gone.
    """
    always_present: bool = False
    """Always there: nobody makes or owns it; its end is to be as AWS set it up."""
    outputs: tuple[str, ...] = ()
    """The ledger attributes that a deployment's outputs tell."""
    rename: Callable[[str, str], PlannedCall] | None = None
    """The call that gives it another name (old, new), where IAM has one."""
    credentials: CredentialKind | None = None
    """What tells one from another where AWS numbers them and gives no name."""

    secret: bool = False
    """Whether making one tells or takes a secret, which the secret sink then has."""

    remembered: tuple[str, ...] = ()
    """Facts that making one takes and AWS tells nobody: the ledger keeps them as attributes."""
    unobserved_facts: Callable[[str], Facts] = _all_observed
    """What to make one with (by its name) where an observation leaves it out and nobody knows."""
    loss_note: str | None = None
    """What is lost with one for good, besides its secret and its unique id."""

    def __attrs_post_init__(self) -> None:
        """Let the resources of this kind know which facts they may ignore."""
        register_fields(self.name, self.fields)

    @property
    def in_place(self) -> frozenset[str]:
        """The fields IAM changes without a new object."""
        return frozenset(name for name, field in self.fields.items() if field.in_place)
