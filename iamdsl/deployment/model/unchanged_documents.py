"""Documents that a run left unchanged because of a call that failed.

Usually AWS refused to create or to rename what they were to name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.model.name_list import name_list

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from iamdsl.deployment.model.observer import Failure
    from iamdsl.deployment.model.step import Step
    from iamdsl.resources import Address

_SET_TRUST = "UpdateAssumeRolePolicy"
MAX_LISTED = 5
"""Documents that a sentence lists; the others are counted."""


def unchanged_documents(
    steps: Iterable[Step],
    failed: Iterable[Failure],
    skipped: Sequence[Step],
    sent_again: Collection[Address],
) -> Iterator[str]:
    """Yield a sentence for each failed call, on the documents of existing objects it held up.

    `steps` are all of the plan, `sent_again` the roles whose trust policies were put back.
    """
    created = {step.action.creates for step in steps}
    reasons = {failure.step.number: what_happened(failure.step, failure) for failure in failed}
    names: dict[str, list[str]] = {}
    for step in sorted(skipped, key=lambda step: step.number):
        reason = next((reasons[number] for number in step.after if number in reasons), None)
        if reason is None:
            continue
        reasons[step.number] = reason
        title = None if _is_sent_again(step, sent_again) else _title(step)
        if title is not None and step.address not in created and step.action.completes is None:
            names.setdefault(reason, []).append(title)
    for reason, titles in names.items():
        yield f"left unchanged because {reason}: {name_list(titles, most=MAX_LISTED)}"


def what_happened(step: Step, failure: Failure | None) -> str:
    """Return a clause on a step that did not succeed."""
    created = step.action.creates
    call = step.action.sentence if created is None else f"create {created}"
    if failure is None:
        return f"{call} was not sent"
    return f"the response to {call} was lost" if failure.unsettled else f"{call} failed"


def _is_sent_again(step: Step, roles: Collection[Address]) -> bool:
    return step.address in roles and step.action.call.operation == _SET_TRUST


def _title(step: Step) -> str | None:
    """Return the name of the document that a step sets, None if it sets none."""
    operation, arguments = step.action.call.operation, step.action.call.arguments
    if operation == _SET_TRUST:
        return f"the trust policy of {step.address}"
    if "PolicyDocument" not in arguments:
        return None
    name = arguments.get("PolicyName")
    return f"{step.address}" if name is None else f"inline policy {name} of {step.address}"
