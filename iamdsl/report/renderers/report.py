"""What every output fulfils: plans, outcomes, drift and decisions in, text out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iamdsl.deployment import Drift, Outcome, Outputs, Plan, Rebuilt
    from iamdsl.language import IdentityPolicy
    from iamdsl.report.results.decision_report import DecisionReport


class Report(Protocol):
    """One way to show results; each method gives the whole text."""

    def plans(self, plans: Sequence[Plan]) -> str:
        """What would be done."""
        ...

    def permissions(self, plans: Sequence[Plan], policies: Sequence[IdentityPolicy]) -> str:
        """What each plan needs to be carried out."""
        ...

    def outcomes(self, outcomes: Sequence[Outcome]) -> str:
        """What was done."""
        ...

    def drifts(self, drifts: Sequence[Drift]) -> str:
        """What changed behind a stack's back."""
        ...

    def rebuilds(self, rebuilds: Sequence[Rebuilt]) -> str:
        """What became of ledgers that were made anew."""
        ...

    def outputs(self, stack: str, outputs: Outputs) -> str:
        """What a stack holds."""
        ...

    def decisions(self, answers: Sequence[DecisionReport]) -> str:
        """Whether requests are allowed."""
        ...

    def why(self, answer: DecisionReport) -> str:
        """Why a request is allowed or denied, and what would change it."""
        ...
