"""Documents that a plan would send are compared with IAM's structural rules once more.

The resources have checked them, except for the partitions of ARNs, which only the account
tells, and for documents marked `as_is`, which the account must hold already.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.errors import ResourceError
from iamdsl.language.documents.structure_check import structural_fault
from iamdsl.language.parser.sent_text import text_fault
from iamdsl.language.text.policy_text import printable
from iamdsl.resources import Policy, Role
from iamdsl.resources.documents.held_document import checked
from iamdsl.resources.documents.sent_document import document_in
from iamdsl.resources.parts.inline_policy import HasInline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from iamdsl.client import Identity
    from iamdsl.deployment.model.step import Step
    from iamdsl.language import PolicyDocument
    from iamdsl.origin import Origin
    from iamdsl.resources import Address, Resource


def check_sent_documents(
    steps: Iterable[Step],
    identity: Identity,
    declared: Mapping[Address, Resource],
    origins: Mapping[Address, Origin | None],
) -> None:
    """Refuse a plan with a document that IAM would refuse; raises `ResourceError`."""
    for step in steps:
        sent = document_in(step.action.call)
        if sent is None:
            continue
        fault = text_fault(sent.text, sent.kind, managed=sent.managed, partition=identity.partition)
        if fault is None:
            continue
        resource = declared.get(step.address)
        is_held = resource is not None and any(document.as_is for _, document in _held(resource))
        raise ResourceError(
            f"IAM would refuse the document of a call: {step.action.sentence}",
            where=origins.get(step.address),
            why=f"its answer is: {printable(fault.message)}"
            + ("; as_is holds only for what the account has in just this form" if is_held else ""),
            next_step=_next_step_for_others(resource, step) or fault.next_step,
        )


def _next_step_for_others(resource: Resource | None, step: Step) -> str | None:
    """Return what to do about an inline policy that others added; None if the stack has it."""
    name = step.action.call.arguments.get("PolicyName")
    if not isinstance(resource, HasInline) or name is None:
        return None
    if name in {inline.name for inline in resource.inline}:
        return None
    return (
        f"it was added outside the stack and would be lost: correct or delete inline policy "
        f"{printable(name)} in the account, or keep {step.address} as it is"
    )


def as_is_notes(resource: Resource) -> tuple[str, ...]:
    """Return notes on documents that IAM would refuse today, to be read after "<address> is"."""
    notes: list[str] = []
    for title, document in _held(resource):
        fault = structural_fault(checked(document, managed=isinstance(resource, Policy)))
        if fault is not None:
            notes.append(
                f"kept with {title} as the account has it, although IAM would refuse it today: "
                f"{printable(fault.message)}"
            )
    return tuple(notes)


def _held(resource: Resource) -> Iterator[tuple[str, PolicyDocument]]:
    """Yield the resource's documents marked `as_is`, with what they are."""
    documents: list[tuple[str, PolicyDocument | None]] = []
    if isinstance(resource, Policy):
        documents.append(("its document", resource.policy))
    if isinstance(resource, Role):
        documents.append(("its trust policy", resource.trust))
    if isinstance(resource, HasInline):
        documents += [(f"inline policy {inline.name}", inline.policy) for inline in resource.inline]
    for title, document in documents:
        if document is not None and document.as_is:
            yield title, document
