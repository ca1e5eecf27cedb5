"""Which deletions of a plan would make room for a creation that a quota refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.model.name_list import name_list
from iamdsl.errors import CallFailed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.deployment.model.observer import Outcome
    from iamdsl.deployment.model.plan import Step

_FULL = frozenset({"LimitExceeded", "LimitExceededException"})


def add_room_hints(outcome: Outcome) -> None:
    """Name, in the errors of an outcome, the deletions that come first with `delete_first`."""
    steps = {step.number: step for step in outcome.plan.steps}
    for failure in outcome.failed:
        created, error = failure.step.action.creates, failure.error
        if created is None or not isinstance(error, CallFailed) or error.code not in _FULL:
            continue
        deletions = [
            destroyed
            for kept in outcome.kept
            if (destroyed := kept.step.action.destroys) is not None
            and destroyed.kind == created.kind
            and not _is_replaced_boundary(kept.step, steps)
        ]
        if deletions:
            error.next_step = (
                f"to delete {name_list(deletions)} first, which makes room: `iamdsl apply SCRIPT "
                "--delete-first`, or `deploy(…, delete_first=True)`"
            )


def _is_replaced_boundary(deletion: Step, steps: Mapping[int, Step]) -> bool:
    """Return whether a policy is a permissions boundary until another one takes its place.

    It cannot be deleted first: the access that it limits would be wider for a moment.
    """
    return any(
        deletion.action.destroys in action.frees and "PermissionsBoundary" in action.call.arguments
        for action in (steps[number].action for number in deletion.after)
    )
