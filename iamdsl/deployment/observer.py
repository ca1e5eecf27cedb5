"""How a deployment shows itself: the protocol that terminals, logs and tests fulfil."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import attrs

from iamdsl.deployment.plan import Plan, Step
from iamdsl.errors import IamdslError

if TYPE_CHECKING:
    from iamdsl.resources import Address


@attrs.frozen
class Failure:
    """A step that did not go through, and why."""

    step: Step
    error: IamdslError


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
    def unfinished(self) -> frozenset[Address]:
        """The objects that are not yet as declared."""
        steps = (*(failure.step for failure in self.failed), *self.skipped)
        return frozenset(step.address for step in steps)


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

    def ended(self, outcome: Outcome) -> None:
        """Say nothing."""
