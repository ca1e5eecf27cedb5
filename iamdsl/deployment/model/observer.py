"""How a deployment shows itself: the protocol that terminals, logs and tests fulfil."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import attrs

from iamdsl.deployment.model.plan import Plan, Step
from iamdsl.errors import ApplyFailed, IamdslError, Interrupted

if TYPE_CHECKING:
    from iamdsl.resources import Address


@attrs.frozen
class Failure:
    """A step that did not go through, and why.

    An `unsettled` one may have gone through all the same: its answer was lost.
    """

    step: Step
    error: IamdslError
    unsettled: bool = False


@attrs.frozen
class Outcome:
    """What became of a plan: the steps done, failed, and not tried.

    `interrupted` tells that somebody stopped it; `sent` is False when the steps
    were only shown.
    """

    plan: Plan
    done: tuple[Step, ...] = ()
    failed: tuple[Failure, ...] = ()
    skipped: tuple[Step, ...] = ()
    interrupted: bool = False
    sent: bool = True

    @property
    def complete(self) -> bool:
        """Whether every step went through."""
        return self.sent and not self.failed and not self.skipped

    @property
    def unsettled(self) -> bool:
        """Whether some calls may have gone through without an answer."""
        return not self.interrupted and any(failure.unsettled for failure in self.failed)

    def then(self, later: Outcome) -> Outcome:
        """This outcome with what became of the steps that were left, tried once more."""
        return attrs.evolve(later, plan=self.plan, done=(*self.done, *later.done), sent=self.sent)

    @property
    def unfinished(self) -> frozenset[Address]:
        """The objects that are not yet as declared."""
        steps = (*(failure.step for failure in self.failed), *self.skipped)
        return frozenset(step.address for step in steps)


def failure_error(outcome: Outcome) -> ApplyFailed:
    """The error that tells of an outcome with failed or skipped steps."""
    total = len(outcome.plan.steps)
    done = f"{len(outcome.done)} of {total} steps were done and are recorded"
    if outcome.interrupted and not outcome.failed:
        return Interrupted(
            f"stopped: {done}",
            outcome=outcome,
            next_step="run it again: it goes on where it stopped",
        )
    first = outcome.failed[0]
    reasons = "; ".join(
        f"{failure.step.sentence}: {failure.error.what}" for failure in outcome.failed
    )
    return ApplyFailed(
        f"{len(outcome.failed)} of {total} steps failed: {reasons}",
        outcome=outcome,
        where=next(
            (
                change.origin
                for change in outcome.plan.changes
                if change.address == first.step.address
            ),
            None,
        ),
        why=first.error.why,
        next_step=f"{first.error.next_step or 'mend the cause'}; then run again ({done})",
    )


class Observer(Protocol):
    """Told of each thing as it happens, always from the coordinating thread."""

    def planned(self, plan: Plan) -> None:
        """A plan was made."""
        ...

    def started(self, plan: Plan) -> None:
        """The first step is about to be sent."""
        ...

    def finished(self, step: Step) -> None:
        """A step went through."""
        ...

    def failed(self, step: Step, error: IamdslError) -> None:
        """A step did not go through."""
        ...

    def noted(self, note: str) -> None:
        """Something worth knowing that stops nothing."""
        ...

    def ended(self, outcome: Outcome) -> None:
        """Everything that could be sent was."""
        ...


class Silence:
    """The observer that says nothing."""

    def planned(self, plan: Plan) -> None:
        """Say nothing."""

    def started(self, plan: Plan) -> None:
        """Say nothing."""

    def finished(self, step: Step) -> None:
        """Say nothing."""

    def failed(self, step: Step, error: IamdslError) -> None:
        """Say nothing."""

    def noted(self, note: str) -> None:
        """Say nothing."""

    def ended(self, outcome: Outcome) -> None:
        """Say nothing."""
