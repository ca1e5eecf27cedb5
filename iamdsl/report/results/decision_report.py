"""A decision with the sources of its policies, and the changes that would allow it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import attrs

from iamdsl.evaluation import Decision, PolicySet
from iamdsl.origin import Origin
from iamdsl.report.results.remedies import Remedy, remedies

if TYPE_CHECKING:
    from iamdsl.evaluation import StatementTrace


@attrs.frozen
class DecisionReport:
    """Decision to be reported, with its policies.

    `holder` is the principal's name or address, `origin` the line that declares it. `names` are
    the policies of statements that have no origin, by `id(statement)`. `remarks` are notes in
    addition to those of the decision.
    """

    decision: Decision
    policies: PolicySet
    holder: str
    origin: Origin | None = None
    names: Mapping[int, str] = attrs.field(factory=dict)
    remarks: tuple[str, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """The remarks of this report, then the notes of the decision."""
        return (*self.remarks, *self.decision.notes)

    def source(self, statement: StatementTrace) -> str | None:
        """Return the name of the policy that a statement belongs to; None if it has an origin."""
        return self.names.get(id(statement.statement))

    def remedies(self) -> tuple[Remedy, ...]:
        """Return the changes that would make a denied request allowed, each verified."""
        return remedies(self.decision, self.policies, self.holder)
