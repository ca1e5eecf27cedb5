"""The table of IAM's structural rules: which documents IAM refuses, whatever they allow.

The builders, the resources, the plan and the in-process account all ask this table. `parse`
does not: an account may hold documents from before a rule existed. The rules are in the order
in which IAM tests them, since its answer names a single fault.
https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_policies.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iamdsl.language.documents.checked_document import (
    CheckedDocument,
    StructuralFault,
    StructuralRule,
)
from iamdsl.language.documents.policy_kind_rules import VERSION, PolicyKind
from iamdsl.language.elements.action import action_fault
from iamdsl.language.elements.date_format import is_date
from iamdsl.language.elements.principal_format import principal_fault
from iamdsl.language.elements.resource_format import (
    LEGACY_PARSING,
    incomplete_arn_fault,
    resource_fault,
)
from iamdsl.language.text.policy_text import TemplatePlaceholder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.language.documents.statement import AnyStatement
    from iamdsl.language.elements.arn import Arn
    from iamdsl.language.elements.format_fault import FormatFault

SYNTAX = "Syntax errors in policy."

_OWN_ACCOUNT = "111122223333"
"""Stands for an account that is filled in later: no rule depends on its digits."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_SID = re.compile(r"[0-9A-Za-z]*").fullmatch


def _no_statement(document: CheckedDocument) -> Iterator[StructuralFault]:
    if not document.statements:
        yield StructuralFault(SYNTAX, None, "add a statement")


def _control_characters(document: CheckedDocument) -> Iterator[StructuralFault]:
    for statement in document.statements:
        if any(map(_CONTROL.search, _texts(statement))):
            yield StructuralFault(SYNTAX, statement, "remove the control character")


def _old_version(document: CheckedDocument) -> Iterator[StructuralFault]:
    if document.managed and document.version != VERSION:
        yield StructuralFault(
            "Policy document must be version 2012-10-17 or greater.",
            None,
            f"set its version to {VERSION}, which also makes ${{…}} a policy variable",
        )


def _principals(document: CheckedDocument) -> Iterator[StructuralFault]:
    for statement in document.statements:
        if statement.has_principals:
            yield StructuralFault(
                "Policy document should not specify a principal.", statement, "remove its principal"
            )


def _prohibited_fields(document: CheckedDocument) -> Iterator[StructuralFault]:
    for statement in document.statements:
        if statement.has_resources:
            yield StructuralFault(
                "Has prohibited field Resource",
                statement,
                "remove its resources: the role itself is the resource",
            )
        if statement.except_principals:
            yield StructuralFault(
                "Has prohibited field NotPrincipal", statement, "name the principals instead"
            )


def _no_principal(document: CheckedDocument) -> Iterator[StructuralFault]:
    for statement in document.statements:
        if not statement.principals and not statement.except_principals:
            yield StructuralFault(
                "Missing required field Principal", statement, "name who the statement is for"
            )


def _incomplete_arns(document: CheckedDocument) -> Iterator[StructuralFault]:
    for statement in document.statements:
        for text in _resources(statement):
            yield from _as_fault(incomplete_arn_fault(text), statement)


def _dates(document: CheckedDocument) -> Iterator[StructuralFault]:
    for statement in document.statements:
        for condition in statement.conditions:
            if condition.operator.spec.family == "Date":
                for value in condition.values:
                    if not isinstance(value, TemplatePlaceholder) and not is_date(str(value)):
                        yield StructuralFault(
                            LEGACY_PARSING,
                            statement,
                            f"write {condition.key} as 2027-01-01T00:00:00Z, "
                            "or in seconds since 1970",
                        )


def _sids(document: CheckedDocument) -> Iterator[StructuralFault]:
    for statement in document.statements:
        if statement.sid and _SID(statement.sid) is None:
            yield StructuralFault(
                "Statement IDs (SID) must be alpha-numeric. "
                "Check that your input satisfies the regular expression [0-9A-Za-z]*",
                statement,
                "keep only ASCII letters and digits",
            )


def _repeated_sids(document: CheckedDocument) -> Iterator[StructuralFault]:
    seen: set[str] = set()
    for statement in document.statements:
        if statement.sid and statement.sid in seen:
            yield StructuralFault(
                "Statement IDs (SID) in a single policy must be unique.",
                statement,
                f"give one of the statements another Sid than {statement.sid}",
            )
        seen.add(statement.sid or "")


def _no_action(document: CheckedDocument) -> Iterator[StructuralFault]:
    for statement in document.statements:
        if not statement.actions:
            yield StructuralFault(
                "Policy statement must contain actions.", statement, "name its actions"
            )


def _no_resource(document: CheckedDocument) -> Iterator[StructuralFault]:
    for statement in document.statements:
        if not statement.resources:
            yield StructuralFault(
                "Policy statement must contain resources.", statement, "name its resources"
            )


def _malformed_resources(document: CheckedDocument) -> Iterator[StructuralFault]:
    for statement in document.statements:
        for text in _resources(statement):
            yield from _as_fault(resource_fault(text, document.partition), statement)


def _malformed_actions(document: CheckedDocument) -> Iterator[StructuralFault]:
    for statement in document.statements:
        for action in statement.actions:
            yield from _as_fault(action_fault(action), statement)


def _foreign_actions(document: CheckedDocument) -> Iterator[StructuralFault]:
    for statement in document.statements:
        if not statement.except_actions and not all(
            action.strip().lower().startswith("sts:") for action in statement.actions
        ):
            yield StructuralFault(
                "AssumeRole policy may only specify STS AssumeRole actions.",
                statement,
                'write "sts:AssumeRole"',
            )


def _malformed_principals(document: CheckedDocument) -> Iterator[StructuralFault]:
    for statement in document.statements:
        for principal in statement.principals:
            if isinstance(principal.value, TemplatePlaceholder):
                continue
            text = _bound(principal.value, document.partition)
            fault = principal_fault(principal.type, text, document.partition)
            yield from _as_fault(fault, statement)


IDENTITY: frozenset[PolicyKind] = frozenset({"identity", "boundary", "session"})
_TRUST: frozenset[PolicyKind] = frozenset({"trust"})
CHECKED_KINDS = IDENTITY | _TRUST

STRUCTURAL_RULES: tuple[StructuralRule, ...] = (
    StructuralRule("a statement", CHECKED_KINDS, _no_statement),
    StructuralRule("no control characters", CHECKED_KINDS, _control_characters),
    StructuralRule("version 2012-10-17", IDENTITY, _old_version),
    StructuralRule("no principal", IDENTITY, _principals),
    StructuralRule("no resource, no NotPrincipal", _TRUST, _prohibited_fields),
    StructuralRule("a principal", _TRUST, _no_principal),
    StructuralRule("complete ARNs", IDENTITY, _incomplete_arns),
    StructuralRule("dates", CHECKED_KINDS, _dates),
    StructuralRule("characters of Sids", CHECKED_KINDS, _sids),
    StructuralRule("distinct Sids", CHECKED_KINDS, _repeated_sids),
    StructuralRule("an action", CHECKED_KINDS, _no_action),
    StructuralRule("a resource", IDENTITY, _no_resource),
    StructuralRule("resources", IDENTITY, _malformed_resources),
    StructuralRule("actions", CHECKED_KINDS, _malformed_actions),
    StructuralRule("only actions of STS", _TRUST, _foreign_actions),
    StructuralRule("trusted principals", _TRUST, _malformed_principals),
)
"""The rules in the order in which IAM tests them."""


def _as_fault(fault: FormatFault | None, statement: AnyStatement) -> Iterator[StructuralFault]:
    if fault is not None:
        yield StructuralFault(fault.message, statement, fault.next_step)


def _resources(statement: AnyStatement) -> Iterator[str]:
    """Yield the resources as text, except placeholders that another tool fills in."""
    for resource in statement.resources:
        if not isinstance(resource, TemplatePlaceholder):
            yield _bound(resource, None)


def bound_text(arn: Arn, partition: str | None = None) -> str:
    """Return an ARN as text, with a partition and account that stand for those to come."""
    return (
        f"arn:{arn.partition or partition or 'aws'}:{arn.service}:{arn.region}:"
        f"{_OWN_ACCOUNT if arn.account is None else arn.account}:{arn.resource}"
    )


def _bound(value: str | Arn, partition: str | None) -> str:
    return value if isinstance(value, str) else bound_text(value, partition)


def _texts(statement: AnyStatement) -> Iterator[str]:
    yield statement.sid or ""
    yield from statement.actions
    yield from map(str, _resources(statement))
    for principal in statement.principals:
        yield _bound(principal.value, None)
    for condition in statement.conditions:
        yield condition.key
        yield from (_bound(value, None) for value in condition.values)
