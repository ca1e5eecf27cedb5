"""Holding a document against the structural rules: IAM's answer, or an error for the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.errors import LanguageError
from iamdsl.language.documents.policy_kind_rules import RULES, VERSION
from iamdsl.language.documents.structural_rules import CHECKED_KINDS, IDENTITY, STRUCTURAL_RULES
from iamdsl.language.elements.action import SOUND_ACTIONS
from iamdsl.language.elements.resource_format import SOUND_RESOURCES
from iamdsl.language.text.policy_text import printable
from iamdsl.origin import here

if TYPE_CHECKING:
    from iamdsl.language.documents.checked_document import CheckedDocument, StructuralFault
    from iamdsl.language.documents.statement import AnyStatement
    from iamdsl.language.elements.condition import Condition


def structural_fault(document: CheckedDocument) -> StructuralFault | None:
    """Return the fault that IAM would name, or None if it accepts the document's structure."""
    if document.kind not in CHECKED_KINDS or _is_plain(document):
        return None
    for rule in STRUCTURAL_RULES:
        if document.kind in rule.kinds:
            for fault in rule.faults(document):
                return fault
    return None


def _is_plain(document: CheckedDocument) -> bool:
    """Return whether an identity policy has only what was checked before; most have."""
    statements = document.statements
    if (
        document.kind not in IDENTITY
        or document.partition is not None
        or not statements
        or (document.managed and document.version != VERSION)
    ):
        return False
    if len(statements) > 1 and any(statement.sid for statement in statements):
        return False
    return all(map(_is_plain_statement, statements))


def _is_plain_statement(statement: AnyStatement) -> bool:
    if not statement.resources or statement.has_principals or not statement.actions:
        return False
    if not SOUND_ACTIONS.issuperset(statement.actions):
        return False
    for resource in statement.resources:
        if type(resource) is not str or (resource not in SOUND_RESOURCES and resource != "*"):
            return False
    if statement.sid and not (statement.sid.isascii() and statement.sid.isalnum()):
        return False
    return not statement.conditions or all(map(_is_plain_condition, statement.conditions))


def _is_plain_condition(condition: Condition) -> bool:
    if condition.operator.spec.family == "Date" or not condition.key.isprintable():
        return False
    return all(type(value) is str and value.isprintable() for value in condition.values)


def check_structure(document: CheckedDocument, next_step: str | None = None) -> None:
    """Raise `LanguageError` with IAM's answer if IAM would refuse the document.

    `next_step` is the last resort, added to what the rule itself advises.
    """
    fault = structural_fault(document)
    if fault is None:
        return
    origin = None if fault.statement is None else fault.statement.origin
    steps = [step for step in (fault.next_step, next_step) if step is not None]
    raise LanguageError(
        f"IAM refuses this {RULES[document.kind].title.split(' ', 1)[1]}",
        where=origin or here(),
        why=f"its answer is: {printable(fault.message)}",
        next_step="; ".join(steps) or None,
    )
