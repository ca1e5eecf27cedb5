"""What IAM answers to the text of a document: syntax first, then the structural rules."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from iamdsl.language.documents.checked_document import CheckedDocument, StructuralFault
from iamdsl.language.documents.structural_rules import SYNTAX
from iamdsl.language.documents.structure_check import structural_fault
from iamdsl.language.elements.resource_format import LEGACY_PARSING
from iamdsl.language.parser.document_parser import read_as_iam

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iamdsl.language.documents.policy_kind_rules import PolicyKind
    from iamdsl.language.parser.defect import Defect


def text_fault(
    text: str, kind: PolicyKind, *, managed: bool, partition: str
) -> StructuralFault | None:
    """Return what IAM refuses in a document's text, or None if it accepts the structure.

    `managed` is True for the document of a managed policy, `partition` is the account's.
    """
    reading = read_as_iam(text)
    document = reading.document
    if document is None:
        return StructuralFault(_syntax_message(text, kind, reading.defects))
    return structural_fault(
        CheckedDocument(kind, document.version, document.statements, managed, partition)
    )


def _syntax_message(text: str, kind: PolicyKind, defects: Sequence[Defect]) -> str:
    """Return IAM's answer to a text that is not a policy document."""
    codes = {defect.code for defect in defects}
    if kind == "trust" and codes == {"JSON_SYNTAX_ERROR"}:
        repeated = defects[0].steps
        if repeated:
            return f"Statement/policy already has instance of {repeated[-1]}"
        return "This policy contains invalid Json"
    if codes == {"INVALID_EFFECT"} and all(map(_has_effect_in_any_case, _statements(text))):
        return LEGACY_PARSING
    return SYNTAX


def _statements(text: str) -> list[Any]:
    result: Any = json.loads(text.removeprefix("\ufeff"))["Statement"]
    return result if isinstance(result, list) else [result]


def _has_effect_in_any_case(statement: Any) -> bool:
    return statement["Effect"].lower() in {"allow", "deny"}
