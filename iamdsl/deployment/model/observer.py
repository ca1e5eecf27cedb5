"""Progress and result of an apply: the `Observer` protocol and `Outcome`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import attrs

from iamdsl.deployment.model.plan import Plan, Step
from iamdsl.errors import ApplyFailed, IamdslError, Interrupted

if TYPE_CHECKING:
    from iamdsl.resources import Address


@attrs.frozen
class Failure:
    """A step that failed, and why.

    If `unsettled`, the call may have succeeded: its response was lost.
    """

    step: Step
    error: IamdslError
    unsettled: bool = False


@attrs.frozen
class Outcome:
    """Result of an apply: the steps that succeeded, failed, and were not sent.

    `interrupted` is True if Ctrl-C stopped it; `sent` is False in a dry run, whose steps
    are only shown.
    """

    plan: Plan
    done: tuple[Step, ...] = ()
    failed: tuple[Failure, ...] = ()
    skipped: tuple[Step, ...] = ()
    interrupted: bool = False
    sent: bool = True

    @property
    def complete(self) -> bool:
        """Whether every step was sent and succeeded."""
        return self.sent and not self.failed and not self.skipped

    @property
    def unsettled(self) -> bool:
        """Whether calls may have succeeded whose responses were lost."""
        return not self.interrupted and any(failure.unsettled for failure in self.failed)

    def then(self, later: Outcome) -> Outcome:
        """Combine this outcome with that of a retry of its remaining steps."""
        return attrs.evolve(later, plan=self.plan, done=(*self.done, *later.done), sent=self.sent)

    @property
    def unfinished(self) -> frozenset[Address]:
        """Objects that are not yet as declared."""
        steps = (*(failure.step for failure in self.failed), *self.skipped)
        return frozenset(step.address for step in steps)


def failure_error(outcome: Outcome) -> ApplyFailed:
    """Return the error that reports failed or skipped steps."""
    total = len(outcome.plan.steps)
    count = len(outcome.done)
    done = f"{count} of {_counted_steps(total)} {'was' if count == 1 else 'were'} done and recorded"
    if outcome.interrupted and not outcome.failed:
        return Interrupted(
            f"stopped: {done}",
            outcome=outcome,
            next_step="run it again: it continues where it stopped",
        )
    first = outcome.failed[0]
    reasons = "; ".join(
        f"{failure.step.sentence}: {failure.error.what}" for failure in outcome.failed
    )
    return ApplyFailed(
        f"{len(outcome.failed)} of {_counted_steps(total)} failed: {reasons}",
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
        next_step=f"{first.error.next_step or 'fix the cause'}; then run again ({done})",
    )


def refusal_error(outcome: Outcome) -> ApplyFailed:
    """Return the error that reports objects that could not be read, after all steps succeeded."""
    refused = outcome.plan.refused
    names = ", ".join(str(refusal.address) for refusal in refused)
    count = len(outcome.done)
    done = f"the other {_counted_steps(count)} {'was' if count == 1 else 'were'} done and recorded"
    first = refused[0]
    return ApplyFailed(
        f"{names} {'is' if len(refused) == 1 else 'are'} not changed: {first.address} {first.what}",
        outcome=outcome,
        where=first.origin,
        why=first.why,
        next_step=f"{first.next_step or 'allow the read'}; then run again ({done}); "
        "`iamdsl plan SCRIPT --permissions --confined` prints all that is needed",
    )


def _counted_steps(number: int) -> str:
    return f"{number} step{'' if number == 1 else 's'}"


class Observer(Protocol):
    """Receiver of each event of a deployment, always in the coordinating thread."""

    def planned(self, plan: Plan) -> None:
        """Called after a plan is made."""
        ...

    def started(self, plan: Plan) -> None:
        """Called before the first step is sent."""
        ...

    def finished(self, step: Step) -> None:
        """Called after a step succeeded."""
        ...

    def failed(self, step: Step, error: IamdslError) -> None:
        """Called after a step failed."""
        ...

    def noted(self, note: str) -> None:
        """Called with a message that does not affect the run, such as a wait."""
        ...

    def ended(self, outcome: Outcome) -> None:
        """Called once, after the last step."""
        ...


class Silence:
    """Observer that ignores every event."""

    def planned(self, plan: Plan) -> None:
        """Do nothing."""

    def started(self, plan: Plan) -> None:
        """Do nothing."""

    def finished(self, step: Step) -> None:
        """Do nothing."""

    def failed(self, step: Step, error: IamdslError) -> None:
        """Do nothing."""

    def noted(self, note: str) -> None:
        """Do nothing."""

    def ended(self, outcome: Outcome) -> None:
        """Do nothing."""
