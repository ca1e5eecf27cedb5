"""The plan: what will change, step by step, as a pure value that can be kept as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from typing import Any

import attrs

from iamdsl.deployment.model.envelope import open_envelope, seal_envelope
from iamdsl.deployment.model.serialization import converter, digest, structure
from iamdsl.errors import UnreadableState
from iamdsl.origin import Origin
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.fact_fields import Facts
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.resources.kind.resource_kind import Difference


class Verb(Enum):
    """What happens to one object."""

    CREATE = "create"
    UPDATE = "update"
    REPLACE = "replace"
    DELETE = "delete"
    RECOVER = "recover"
    """It exists and is ours, though the ledger did not know; it is only written down."""
    ADOPT = "adopt"
    """It exists, nobody's, and is taken over as it was asked to be."""
    FORGET = "forget"
    """It is gone from the account already; only the ledger's entry is dropped."""
    RETAIN = "retain"
    """The stack gives it up, and it stays in the account."""
    NONE = "none"


@attrs.frozen
class Change:
    """What a plan does to one object, and which facts differ.

    `declared` and `observed` are digests of the declaration and of the object
    as it was seen; `id` is AWS's unique id where the object exists; `edited`
    tells whether the declaration itself changed since it was last applied. `protect` and
    `retain` are what the ledger is to remember, `notes` what else is to be told of it.
    `before` are the facts of an object that is changed or deleted, whole enough to make it again,
    and `arn` is the one it has until then;
    `desired` those it is to have (None where nothing is made or kept); a `loose` one may have
    more, which others added. `irreversible` says why
    what happens cannot be undone, None when it can.
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
    irreversible: str | None = None
    origin: Origin | None = attrs.field(default=None, eq=False)


@attrs.frozen
class Objection:
    """What a guard has against a plan: which object, what it is, why, and what to do about it."""

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
class Step:
    """One call of a plan; `after` are the numbers of the steps it waits for."""

    number: int
    address: Address
    action: PlannedCall
    after: tuple[int, ...] = ()

    @property
    def sentence(self) -> str:
        """What it does, in words, and what is to be known of its place among the others."""
        action = self.action
        return f"{action.sentence} ({action.caution})" if action.caution else action.sentence


@attrs.frozen
class Plan:
    """Everything one apply would do; showing, saving and executing it are three uses of it.

    `changes` holds every object of the stack, those without a difference too;
    `steps` only what is to be sent, each after what it needs. `serial` is the
    ledger's, `renames` the new address of each object that is renamed, `reads` the operations
    that were called to make it, as `iam:GetRole`, sorted. `is_excluded` are the objects of the
    stack that a partial plan leaves as they are. `objections` are the guards': with any,
    the plan is not carried out. `undoes` is the id of the plan that this one rolls back,
    `undoes_time` (UTC) when that was begun.
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
    undoes: str | None = None
    undoes_time: datetime | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be sent."""
        return not self.steps

    @property
    def changed(self) -> tuple[Change, ...]:
        """The objects that something happens to."""
        return tuple(change for change in self.changes if change.verb is not Verb.NONE)

    @property
    def irreversible(self) -> tuple[Change, ...]:
        """The changes that cannot be undone."""
        return tuple(change for change in self.changes if change.irreversible is not None)

    @property
    def id(self) -> str:
        """A short name of exactly this plan."""
        return digest(converter().unstructure(self.steps))[:12]

    def to_json(self) -> str:
        """The plan as sealed JSON text; it holds no secret."""
        return seal_envelope(converter().unstructure(self)).decode()

    @classmethod
    def from_json(cls, text: str | bytes, *, where: str = "the plan file") -> Plan:
        """Read a saved plan; raises UnreadableState or NewerFormat."""
        content = text.encode() if isinstance(text, str) else text
        body = open_envelope(content, where, "the plan", "plan again")
        try:
            return structure(body, cls)
        except ValueError as error:
            raise UnreadableState(
                "the plan cannot be read", where=where, why=str(error), next_step="plan again"
            ) from None


def observed_digest(facts: Mapping[str, Any], identity: str | None) -> str:
    """A short hash of an object as it was seen."""
    return digest([identity, facts])
