"""Progress and result of an apply: the `Observer` protocol and `Outcome`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import attrs

from iamdsl.deployment.model.detached_holders import detached_holders
from iamdsl.deployment.model.name_list import name_list
from iamdsl.deployment.model.plan import Plan
from iamdsl.deployment.model.step import Step
from iamdsl.deployment.model.unchanged_documents import unchanged_documents
from iamdsl.deployment.model.unopened_trusts import unopened_trusts
from iamdsl.errors import ApplyFailed, IamdslError, Interrupted, Irreversible
from iamdsl.resources.kind.address import Address

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen
class Failure:
    """A step that failed, and why.

    If `unsettled`, the call may have succeeded: its response was lost, or what it returned could
    not be read.
    """

    step: Step
    error: IamdslError
    unsettled: bool = False


@attrs.frozen
class Kept:
    """A step that would have removed what is no longer declared, and the reason why it was kept."""

    step: Step
    reason: str


@attrs.frozen
class Restored:
    """An object that was put back because its replacement was refused.

    `id` is its unique ID in AWS now, `before` the one it had. If it was not `deleted`, what was
    removed from it was put back. With an `error` nothing was. `trusts` are principals that were
    put back; the object is then a role whose trust policy was sent again, because IAM had replaced
    them by their old unique IDs. `trusted_by` are roles of others, in which that ID remains.
    """

    address: Address
    id: str | None = None
    before: str | None = None
    deleted: bool = True
    error: IamdslError | None = None
    trusts: tuple[Address, ...] = ()
    trusted_by: tuple[Address, ...] = ()

    def __str__(self) -> str:
        trust = f"the trust policy of {self.address}"
        if self.error is not None:
            reason = f"{self.error.what}{f': {self.error.why}' if self.error.why else ''}"
            if self.trusts:
                return f"{trust} does not name {name_list(self.trusts)} any more: {reason}"
            return f"{self.address} was not put back: {reason}"
        if self.trusts:
            return f"{trust} was sent again and names {name_list(self.trusts)}"
        if not self.deleted:
            return f"what was removed from {self.address} was put back"
        if self.id is None:
            return f"{self.address} was put back"
        return f"{self.address} was put back (its unique ID is {self.id}, was {self.before})"


@attrs.frozen
class Outcome:
    """Result of an apply: the steps that succeeded, failed, and were not sent.

    `kept` are deletions that were not sent because something of the same kind was not created;
    the next run sends them. `restored` are objects that were put back because their replacement
    was refused. `interrupted` is True if Ctrl-C stopped it; `sent` is False in a dry run, whose
    steps are only shown.
    """

    plan: Plan
    done: tuple[Step, ...] = ()
    failed: tuple[Failure, ...] = ()
    skipped: tuple[Step, ...] = ()
    interrupted: bool = False
    sent: bool = True
    kept: tuple[Kept, ...] = ()
    restored: tuple[Restored, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every step was sent and succeeded."""
        return self.sent and not self.failed and not self.skipped and not self.kept

    @property
    def unsettled(self) -> bool:
        """Whether calls may have succeeded whose responses were lost."""
        return not self.interrupted and any(failure.unsettled for failure in self.failed)

    def then(self, later: Outcome) -> Outcome:
        """Combine this outcome with that of a retry of its remaining steps."""
        return attrs.evolve(later, plan=self.plan, done=(*self.done, *later.done), sent=self.sent)

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences on what the run left half done.

        These are roles whose trust policy is not set yet, policies and roles that principals and
        instance profiles outside the stack do not have again, documents that a failed call left
        unchanged, and roles of others that trust what was deleted and put back.
        """
        if not self.sent:
            return ()
        undone = (*(failure.step for failure in self.failed), *self.skipped)
        unsettled = (failure.step for failure in self.failed if failure.unsettled)
        put_back = {entry.address for entry in self.restored if entry.error is None}
        sent_again = {entry.address for entry in self.restored if entry.trusts}
        return (
            *unopened_trusts(self.done, undone, unsettled),
            *detached_holders(self.plan, self.done, put_back),
            *unchanged_documents(self.plan.steps, self.failed, self.skipped, sent_again),
            *(note for entry in self.restored for note in _trusting_notes(entry)),
        )

    @property
    def unfinished(self) -> frozenset[Address]:
        """Objects that are not yet as declared."""
        kept = (entry.step for entry in self.kept)
        steps = (*(failure.step for failure in self.failed), *self.skipped, *kept)
        return frozenset(step.address for step in steps)

    @property
    def lost(self) -> tuple[Restored, ...]:
        """Objects that were deleted, and neither replaced nor put back."""
        return tuple(entry for entry in self.restored if entry.error is not None)


def failure_error(outcome: Outcome) -> ApplyFailed:
    """Return the error that reports failed, kept or skipped steps, and what was put back."""
    total = len(outcome.plan.steps)
    count = len(outcome.done)
    done = f"{count} of {_counted_steps(total)} {'was' if count == 1 else 'were'} done and recorded"
    half_done = "".join(f"; {note}" for note in outcome.notes)
    if outcome.interrupted and not outcome.failed:
        return Interrupted(
            f"stopped: {done}{half_done}",
            outcome=outcome,
            next_step="run it again: it continues where it stopped",
        )
    if not outcome.failed:
        return refusal_error(outcome)
    first = outcome.failed[0]
    reasons = "; ".join(
        f"{failure.step.sentence}: {failure.error.what}" for failure in outcome.failed
    )
    details = half_done + "".join(
        f"; {text}" for text in (*_kept_texts(outcome), *_restored_texts(outcome))
    )
    next_step = f"{first.error.next_step or 'fix the cause'}; then run again ({done})"
    if outcome.lost:
        next_step = f"{_rollback_hint(outcome.lost)}; or {next_step}"
    return ApplyFailed(
        f"{len(outcome.failed)} of {_counted_steps(total)} failed: {reasons}{details}",
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
        next_step=next_step,
    )


def refusal_error(outcome: Outcome) -> ApplyFailed:
    """Return the error that reports objects that could not be read, if no step failed."""
    refused = outcome.plan.refused
    others = ", ".join(str(refusal.address) for refusal in refused[1:])
    count = len(outcome.done)
    done = f"the other {_counted_steps(count)} {'was' if count == 1 else 'were'} done and recorded"
    first = refused[0]
    kept = "".join(f"; {text}" for text in _kept_texts(outcome))
    return ApplyFailed(
        f"{first.address} {first.what}{f'; so are {others}' if others else ''}{kept}",
        outcome=outcome,
        where=first.origin,
        why=first.why,
        next_step=f"{first.next_step or 'allow the read'}; then run again ({done}); "
        "`iamdsl plan SCRIPT --permissions --confined` prints all that is needed",
    )


def _kept_texts(outcome: Outcome) -> Iterator[str]:
    """Yield what was kept, for each reason."""
    by_reason: dict[str, dict[Address, None]] = {}
    for entry in outcome.kept:
        address = entry.step.action.destroys or entry.step.address
        by_reason.setdefault(entry.reason, {})[address] = None
    for reason, addresses in by_reason.items():
        yield f"kept because {reason}: {name_list(addresses)}"


def _restored_texts(outcome: Outcome) -> Iterator[str]:
    """Yield what was put back and what was not, the first of each."""
    for entries in (
        [entry for entry in outcome.restored if entry.error is None],
        list(outcome.lost),
    ):
        if entries:
            yield name_list(entries)


def _trusting_notes(entry: Restored) -> Iterator[str]:
    """Yield a sentence on roles of others that trusted what was deleted."""
    if entry.trusted_by:
        noun = "policy" if len(entry.trusted_by) == 1 else "policies"
        yield (
            f"{name_list(entry.trusted_by)}, not in this stack, named {entry.address} in the trust "
            f"{noun}, where IAM keeps the unique ID of the deleted one: set the trust {noun} again"
        )


def _rollback_hint(lost: tuple[Restored, ...]) -> str:
    names = name_list(entry.address for entry in lost)
    option = " --allow-irreversible" if any(_is_secret_lost(entry) for entry in lost) else ""
    return f"to bring back {names}: `iamdsl rollback SCRIPT{option}`, which undoes this run"


def _is_secret_lost(entry: Restored) -> bool:
    return isinstance(entry.error, Irreversible)


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
