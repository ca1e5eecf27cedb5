"""A decision with what is known of the policies it was made under, and what would change it."""

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
    """A decision to be told.

    `holder` is what the principal is called, `origin` the line that declares it. `names` tells
    of statements that stand on no line, by their id, which policy they are of. `remarks` are
    notes besides the decision's own.
    """

    decision: Decision
    policies: PolicySet
    holder: str
    origin: Origin | None = None
    names: Mapping[int, str] = attrs.field(factory=dict)
    remarks: tuple[str, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """What is worth knowing besides."""
        return (*self.remarks, *self.decision.notes)

    def source(self, statement: StatementTrace) -> str | None:
        """The policy that a statement is of, where it stands on no line."""
        return self.names.get(id(statement.statement))

    def remedies(self) -> tuple[Remedy, ...]:
        """What would make the answer another one, each tried out."""
        return remedies(self.decision, self.policies, self.holder)
