"""Documents of resources: refused where written, or taken over from the account as they are.

IAM keeps documents from before a rule existed, and shows them, but accepts them from nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

import attrs

from iamdsl.language import parse
from iamdsl.language.documents.checked_document import CheckedDocument
from iamdsl.language.documents.structure_check import check_structure, structural_fault

if TYPE_CHECKING:
    from iamdsl.language import IdentityPolicy, PolicyDocument, TrustPolicy

_AS_IS_HINT = "mark it by parse(…, as_is=True) if the account holds it in just this form"


def check_document(document: PolicyDocument, *, managed: bool = False) -> None:
    """Raise `LanguageError` if IAM would refuse the document; one marked `as_is` passes."""
    if document.as_is:
        return
    check_structure(
        document.kind,
        document.version,
        document.statements,
        managed=managed,
        next_step=None if document.source is None else _AS_IS_HINT,
    )


@overload
def held_document(
    value: Any, kind: Literal["identity"], *, managed: bool = ...
) -> IdentityPolicy: ...
@overload
def held_document(value: Any, kind: Literal["trust"], *, managed: bool = ...) -> TrustPolicy: ...
def held_document(
    value: Any, kind: Literal["identity", "trust"], *, managed: bool = False
) -> PolicyDocument:
    """Return a document of the account, marked `as_is` if IAM would refuse it today.

    Raises `PolicySyntaxError` if it cannot be parsed.
    """
    document: PolicyDocument = parse(value, kind)
    if structural_fault(checked(document, managed=managed)) is None:
        return document
    return attrs.evolve(document, as_is=True)


def checked(document: PolicyDocument, *, managed: bool) -> CheckedDocument:
    """Return what the structural rules look at in a document of a resource."""
    return CheckedDocument(document.kind, document.version, document.statements, managed)
