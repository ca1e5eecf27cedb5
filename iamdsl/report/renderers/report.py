"""The protocol of output formats: results in, text out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iamdsl.deployment import Drift, Outcome, Outputs, Plan, Rebuilt
    from iamdsl.language import IdentityPolicy
    from iamdsl.report.results.decision_report import DecisionReport


class Report(Protocol):
    """Output format; each method returns the complete text."""

    def plans(self, plans: Sequence[Plan]) -> str:
        """Show the changes that plans would make."""
        ...

    def permissions(self, plans: Sequence[Plan], policies: Sequence[IdentityPolicy]) -> str:
        """Show the IAM policy that each plan needs to be applied."""
        ...

    def outcomes(self, outcomes: Sequence[Outcome]) -> str:
        """Show the calls that were sent, failed or skipped."""
        ...

    def drifts(self, drifts: Sequence[Drift]) -> str:
        """Show what was changed outside iamdsl."""
        ...

    def rebuilds(self, rebuilds: Sequence[Rebuilt]) -> str:
        """Show the contents of rebuilt ledgers."""
        ...

    def outputs(self, stack: str, outputs: Outputs) -> str:
        """Show the ARNs, ids and secret locations of a stack."""
        ...

    def decisions(self, answers: Sequence[DecisionReport]) -> str:
        """Show whether requests are allowed."""
        ...

    def why(self, answer: DecisionReport) -> str:
        """Show why a request is allowed or denied, and what would change it."""
        ...
