"""What the structural rules look at, what they find, and what a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import attrs

from iamdsl.language.documents.policy_kind_rules import PolicyKind
from iamdsl.language.documents.statement import AnyStatement


@attrs.frozen
class CheckedDocument:
    """Parts of a document that the rules check, and what it is to be used for.

    `managed` is True for the document of a managed policy. `partition` is the deployment's, if
    it is known: ARNs of any other are refused.
    """

    kind: PolicyKind
    version: str | None
    statements: tuple[AnyStatement, ...]
    managed: bool = False
    partition: str | None = None


@attrs.frozen
class StructuralFault:
    """Refusal of a document: IAM's answer, the statement (None: the document), the next step."""

    message: str
    statement: AnyStatement | None = None
    next_step: str | None = None


@attrs.frozen
class StructuralRule:
    """One rule: its name, the kinds of policies it holds for, and how its faults are found."""

    name: str
    kinds: frozenset[PolicyKind]
    faults: Callable[[CheckedDocument], Iterator[StructuralFault]]
