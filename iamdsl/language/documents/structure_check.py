"""A document and the structural rules: IAM's answer, or an error for the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.errors import LanguageError
from iamdsl.language.documents.checked_document import CheckedDocument
from iamdsl.language.documents.policy_kind_rules import RULES, VERSION
from iamdsl.language.documents.structural_rules import (
    CHECKED_KINDS,
    STRUCTURAL_RULES,
)
from iamdsl.language.elements.action import SOUND_ACTIONS
from iamdsl.language.elements.operator import OPERATORS
from iamdsl.language.elements.resource_format import SOUND_RESOURCES
from iamdsl.language.text.policy_text import printable
from iamdsl.origin import here

if TYPE_CHECKING:
    from iamdsl.language.documents.checked_document import StructuralFault
    from iamdsl.language.documents.policy_kind_rules import PolicyKind
    from iamdsl.language.documents.statement import AnyStatement
    from iamdsl.language.elements.condition import Condition


def structural_fault(document: CheckedDocument) -> StructuralFault | None:
    """Return the fault that IAM would name, or None if it accepts the document's structure."""
    for rule in STRUCTURAL_RULES:
        if document.kind in rule.kinds:
            for fault in rule.faults(document):
                return fault
    return None


def check_structure(
    kind: PolicyKind,
    version: str | None,
    statements: tuple[AnyStatement, ...],
    *,
    managed: bool = False,
    next_step: str | None = None,
) -> None:
    """Raise `LanguageError` with IAM's answer if IAM would refuse a document.

    `managed` is True for the document of a managed policy; `next_step` is the last resort,
    added to what the rule itself advises.
    """
    if _is_plain(kind, version, statements, managed=managed):
        return
    fault = structural_fault(CheckedDocument(kind, version, statements, managed))
    if fault is None:
        return
    origin = None if fault.statement is None else fault.statement.origin
    steps = [step for step in (fault.next_step, next_step) if step is not None]
    raise LanguageError(
        f"IAM refuses this {RULES[kind].title.split(' ', 1)[1]}",
        where=origin or here(),
        why=f"its answer is: {printable(fault.message)}",
        next_step="; ".join(steps) or None,
    )


def _is_plain(
    kind: PolicyKind, version: str | None, statements: tuple[AnyStatement, ...], *, managed: bool
) -> bool:
    """Return whether a document has only what was found sound before; most have."""
    if kind not in CHECKED_KINDS or kind == "trust" or not statements:
        return kind not in CHECKED_KINDS
    sids: list[str] = []
    for statement in statements:
        if (
            statement.principals
            or statement.except_principals
            or statement.empty
            or not statement.actions
            or not statement.resources
            or not SOUND_ACTIONS.issuperset(statement.actions)
            or not SOUND_RESOURCES.issuperset(statement.resources)
        ):
            return False
        if statement.conditions and not all(map(_is_plain_condition, statement.conditions)):
            return False
        if statement.sid:
            sids.append(statement.sid)
    return (not sids or _are_plain(sids)) and (version == VERSION or not managed)


def _are_plain(sids: list[str]) -> bool:
    text = "".join(sids)
    return text.isascii() and text.isalnum() and len(sids) == len(set(sids))


def _is_plain_condition(condition: Condition) -> bool:
    if condition.operator.base in _DATE_OPERATORS or not condition.key.isprintable():
        return False
    for value in condition.values:
        if isinstance(value, str) and not value.isprintable():
            return False
    return True


_DATE_OPERATORS = frozenset(name for name, spec in OPERATORS.items() if spec.family == "Date")
