"""Plan of one apply: the changes, and the calls that make them; can be saved as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import Enum
from typing import Any

import attrs

from iamdsl.deployment.model.envelope import open_envelope, seal_envelope
from iamdsl.deployment.model.serialization import converter, digest, structure
from iamdsl.deployment.model.step import Step
from iamdsl.errors import UnreadableState
from iamdsl.origin import Origin
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.fact_fields import Facts
from iamdsl.resources.kind.resource_kind import Difference


class Verb(Enum):
    """Kind of change to one object."""

    CREATE = "create"
    UPDATE = "update"
    REPLACE = "replace"
    DELETE = "delete"
    RECOVER = "recover"
    """Record in the ledger an object that this stack created but has not recorded."""
    ADOPT = "adopt"
    """Adopt an existing object that belongs to no stack, as the user requested."""
    FORGET = "forget"
    """Remove the ledger entry of an object that no longer exists in the account."""
    RETAIN = "retain"
    """Stop managing an object, which stays in the account."""
    NONE = "none"


@attrs.frozen
class Change:
    """Change of one object by a plan, with the facts that differ.

    `declared` and `observed` are digests of the declaration and of the object in the
    account; `id` is its unique ID in AWS, if it exists. `edited` is True if the declaration
    changed since the last apply. `protect` and `retain` are written to the ledger; `notes` are
    shown with the change. `before` are the facts of an object that is changed or deleted,
    complete enough to recreate it, and `arn` its ARN until then. `desired` are the facts it
    will have (None if it is deleted or no longer managed); if `loose`, it may have others too,
    which are not managed by this stack: `own` are the paths of its entries that are, `put_back`
    the entries of others that the change restores. `holders` are the principals outside the stack
    that get a policy back (for a role: the instance profiles), with their unique IDs; None leaves
    those in the ledger. `irreversible` is the reason why the change cannot be undone, None if it
    can. `trusted_by` are the other roles whose trust policy names a principal that is deleted or
    replaced.
    """

    address: Address
    verb: Verb
    differences: tuple[Difference, ...] = ()
    declared: str | None = None
    observed: str | None = None
    id: str | None = None
    attributes: Mapping[str, str] = attrs.field(factory=dict)
    secret: str | None = None
    edited: bool = True
    protect: bool = False
    retain: bool = False
    notes: tuple[str, ...] = ()
    before: Facts | None = None
    desired: Facts | None = None
    arn: str | None = None
    loose: bool = False
    own: tuple[str, ...] | None = None
    put_back: Facts | None = None
    holders: Mapping[Address, str | None] | None = None
    irreversible: str | None = None
    trusted_by: tuple[Address, ...] = attrs.field(default=(), eq=False)
    """Not compared: it has only what was read."""
    origin: Origin | None = attrs.field(default=None, eq=False)

    def noted(self, *notes: str) -> Change:
        """Return the change with these notes as well, to be read after "<address> is"."""
        return attrs.evolve(self, notes=(*self.notes, *notes)) if notes else self


@attrs.frozen
class _Obstacle:
    """Object that is in the way of a plan: what is wrong, why, and the next step."""

    address: Address
    what: str
    why: str | None = None
    next_step: str | None = None
    origin: Origin | None = attrs.field(default=None, eq=False)

    def __str__(self) -> str:
        place = "" if self.origin is None else f" ({self.origin})"
        reason = "" if self.why is None else f": {self.why}"
        return f"{self.address}{place} {self.what}{reason}"


@attrs.frozen
class Objection(_Obstacle):
    """Objection of a guard to a plan: the object, what is wrong, why, and the next step."""


@attrs.frozen
class Refusal(_Obstacle):
    """Object that a plan leaves unchanged because it, or what it needs, could not be read.

    `why` is the denied call, `next_step` what would allow it. The other changes are made. One that
    is not `declared` takes the place of nothing, so that no deletion waits for it.
    """

    declared: bool = True


@attrs.frozen
class Plan:
    """Changes and calls of one apply; a plan can be shown, saved and executed.

    `changes` has every object of the stack, including those without a difference; `steps` has
    the calls to send, each after those it depends on. `serial` is the ledger's when the plan
    was made, `renames` maps the old address of each renamed object to the new one, and `reads`
    are the operations that were called to make the plan, such as `iam:GetRole`, sorted.
    `left_out` are the objects of the stack that a partial plan leaves unchanged; `refused` those
    of them that could not be read, or need one. With any `objections` of guards the plan is not
    applied. `notes` concern the whole run; those on one
    object are in its change. `undoes` is the ID of the plan that this one rolls back,
    `undoes_time` (UTC) when that plan was started. With `delete_first`, deletions come before
    creations of the same kind; with `revokes_first` (the order `least_privilege_first`), all access
    is revoked before any is granted. `nothing_known` marks a plan to destroy a stack of which
    neither its ledger nor the account has any object. `rotations` maps the address of each
    credential that is rotated to the one of its old credential. From `valid_until` (UTC) on, the
    plan would grant access that has expired, and is not applied. `expired` has the resources that
    are planned as not declared because they have expired; for one of which only policies have,
    their paths.
    """

    stack: str
    partition: str
    account: str
    endpoint: str | None = None
    serial: int = 0
    changes: tuple[Change, ...] = ()
    steps: tuple[Step, ...] = ()
    arns: Mapping[Address, str] = attrs.field(factory=dict)
    renames: Mapping[Address, Address] = attrs.field(factory=dict)
    reads: tuple[str, ...] = ()
    left_out: tuple[Address, ...] = ()
    objections: tuple[Objection, ...] = ()
    notes: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    undoes: str | None = None
    undoes_time: datetime | None = None
    nothing_known: bool = False
    rotations: Mapping[Address, Address] = attrs.field(factory=dict)
    valid_until: datetime | None = None
    expired: Mapping[Address, tuple[str, ...]] = attrs.field(factory=dict)
    delete_first: bool = False
    revokes_first: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether the plan has no calls to send."""
        return not self.steps

    @property
    def changed(self) -> tuple[Change, ...]:
        """Changes whose verb is not `NONE`."""
        return tuple(change for change in self.changes if change.verb is not Verb.NONE)

    @property
    def irreversible(self) -> tuple[Change, ...]:
        """Changes that cannot be undone."""
        return tuple(change for change in self.changes if change.irreversible is not None)

    @property
    def id(self) -> str:
        """Short hash of the plan's steps."""
        return digest(converter().unstructure(self.steps))[:12]

    def noted(self, notes: Mapping[Address, Iterable[str]]) -> Plan:
        """Return the plan with notes on its changes, by their addresses."""
        return attrs.evolve(self, changes=with_notes(self.changes, notes))

    def to_json(self) -> str:
        """Return the plan as JSON text with a checksum; it contains no secret."""
        return seal_envelope(converter().unstructure(self)).decode()

    @classmethod
    def from_json(cls, text: str | bytes, *, where: str = "the plan file") -> Plan:
        """Read a saved plan.

        Raises `UnreadableState` if it is damaged, `NewerFormat` if a newer iamdsl wrote it.
        """
        content = text.encode() if isinstance(text, str) else text
        body = open_envelope(content, where, "the plan", "plan again")
        try:
            return structure(body, cls)
        except ValueError as error:
            raise UnreadableState(
                "the plan cannot be read", where=where, why=str(error), next_step="plan again"
            ) from None


def with_notes(
    changes: Iterable[Change], notes: Mapping[Address, Iterable[str]]
) -> tuple[Change, ...]:
    """Return the changes with these notes added, by the address of the change."""
    return tuple(change.noted(*notes.get(change.address, ())) for change in changes)


def observed_digest(facts: Mapping[str, Any], identity: str | None) -> str:
    """Return a short hash of an object's facts and unique ID in the account."""
    return digest([identity, facts])
