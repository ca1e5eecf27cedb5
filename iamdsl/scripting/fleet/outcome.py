"""What became of many accounts: one value for each, by its label."""

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
"""How far a target came: not planned, planned only, as declared, or not as declared."""


@attrs.frozen
class TargetOutcome:
    """What became of one target: its plan, how many of its calls were done, and what failed.

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
        """How far it came."""
        if self.error is not None:
            return "failed"
        if self.applied:
            return "done"
        return "untouched" if self.plan is None else "planned"

    def after(self, outcome: Outcome, error: IamdslError | None = None) -> TargetOutcome:
        """The same target once its plan was carried out, as far as it was."""
        return attrs.evolve(
            self,
            applied=error is None,
            done=len(outcome.done),
            failed=len(outcome.failed),
            skipped=len(outcome.skipped),
            error=error,
        )


class Deployments(Mapping[str, TargetOutcome]):
    """What became of each target, by its label, in the order they were given."""

    def __init__(self, outcomes: Mapping[str, TargetOutcome], *, stopped: bool = False) -> None:
        """Hold these; `stopped` tells that Ctrl-C ended it."""
        self._outcomes = dict(outcomes)
        self.stopped = stopped

    def __repr__(self) -> str:
        told = ", ".join(f"{label}: {outcome.state}" for label, outcome in self.items())
        return f"<Deployments {told}>"

    def __getitem__(self, label: str) -> TargetOutcome:
        return self._outcomes[label]

    def __iter__(self) -> Iterator[str]:
        return iter(self._outcomes)

    def __len__(self) -> int:
        return len(self._outcomes)

    @property
    def failed(self) -> tuple[TargetOutcome, ...]:
        """Those that are not as declared because something failed."""
        return tuple(outcome for outcome in self.values() if outcome.state == "failed")

    def raise_for_failures(self, where: Origin | None = None) -> None:
        """Raise Interrupted after Ctrl-C, else DeployEachFailed when some failed."""
        done = sum(outcome.state == "done" for outcome in self.values())
        if self.stopped:
            raise Interrupted(
                f"stopped: {done} of {len(self)} targets are as declared",
                outcome=self,
                where=where,
                next_step="run it again: it goes on where it stopped, and only reads those",
            )
        if not self.failed:
            return
        reasons = "; ".join(
            f"{item.target.label}: {_error_text(item.error)}" for item in self.failed
        )
        first = self.failed[0].error
        assert first is not None  # noqa: S101 - that is what failed means
        raise DeployEachFailed(
            f"{len(self.failed)} of {len(self)} targets failed: {reasons}",
            outcomes=self,
            where=first.where or where,
            why=first.why,
            next_step=f"{first.next_step or 'mend the cause, then run again'}; "
            "targets that are as declared are only read again",
        )


def _error_text(error: IamdslError | None) -> str:
    return "" if error is None else error.what
