"""Results of a deployment to many accounts, by label."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from iamdsl.deployment import Plan
from iamdsl.errors import DeployEachFailed, IamdslError, Interrupted
from iamdsl.scripting.fleet.target import Target

if TYPE_CHECKING:
    from iamdsl.deployment import Outcome
    from iamdsl.origin import Origin

TargetState: TypeAlias = Literal["untouched", "planned", "done", "failed"]
"""Untouched: not planned. Planned: not applied. Done: as declared. Failed: with an error."""


@attrs.frozen
class TargetOutcome:
    """Result for a target: its plan, the number of calls done, failed and not sent, and the error.

    It can be pickled.
    """

    target: Target
    plan: Plan | None = None
    applied: bool = False
    done: int = 0
    failed: int = 0
    skipped: int = 0
    error: IamdslError | None = attrs.field(default=None, eq=False)

    @property
    def state(self) -> TargetState:
        """The state of the target after the run."""
        if self.error is not None:
            return "failed"
        if self.applied:
            return "done"
        return "untouched" if self.plan is None else "planned"

    def after(self, outcome: Outcome, error: IamdslError | None = None) -> TargetOutcome:
        """Return the result after the plan was applied, completely or in part."""
        return attrs.evolve(
            self,
            applied=error is None,
            done=len(outcome.done),
            failed=len(outcome.failed),
            skipped=len(outcome.skipped) + len(outcome.kept),
            error=error,
        )


class Deployments(Mapping[str, TargetOutcome]):
    """Results of `deploy_each` by label, in the order of the targets."""

    def __init__(self, outcomes: Mapping[str, TargetOutcome], *, stopped: bool = False) -> None:
        """Create from the outcomes by label; `stopped` is true after Ctrl-C."""
        self._outcomes = dict(outcomes)
        self.stopped = stopped

    def __repr__(self) -> str:
        states = ", ".join(f"{label}: {outcome.state}" for label, outcome in self.items())
        return f"<Deployments {states}>"

    def __getitem__(self, label: str) -> TargetOutcome:
        return self._outcomes[label]

    def __iter__(self) -> Iterator[str]:
        return iter(self._outcomes)

    def __len__(self) -> int:
        return len(self._outcomes)

    @property
    def failed(self) -> tuple[TargetOutcome, ...]:
        """The results of the targets that failed."""
        return tuple(outcome for outcome in self.values() if outcome.state == "failed")

    def raise_for_failures(self, where: Origin | None = None) -> None:
        """Raise `Interrupted` after Ctrl-C, or `DeployEachFailed` if targets failed."""
        done = sum(outcome.state == "done" for outcome in self.values())
        if self.stopped:
            raise Interrupted(
                f"stopped: {done} of {len(self)} targets are as declared",
                outcome=self,
                where=where,
                next_step="run it again: it continues with the other targets",
            )
        if not self.failed:
            return
        reasons = "; ".join(
            f"{outcome.target.label}: {_error_text(outcome.error)}" for outcome in self.failed
        )
        first = self.failed[0].error
        assert first is not None  # noqa: S101 - a failed target has an error
        raise DeployEachFailed(
            f"{len(self.failed)} of {len(self)} targets failed: {reasons}",
            outcomes=self,
            where=first.where or where,
            why=first.why,
            next_step=f"{first.next_step or 'fix the cause, then run it again'}; "
            "targets that are as declared are not changed again",
        )


def _error_text(error: IamdslError | None) -> str:
    return "" if error is None else error.what
