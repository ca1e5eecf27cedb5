"""Errors for statements and versions that a kind of policy does not accept."""

from __future__ import annotations

import attrs

from iamdsl.errors import LanguageError
from iamdsl.language.documents.policy_kind_rules import (
    RULES,
    VERSION,
    VERSIONS,
    PolicyKind,
    kind_violations,
)
from iamdsl.language.documents.statement import AnyStatement, Statement
from iamdsl.language.documents.structure_check import check_structure
from iamdsl.language.elements.principal import ANY_AWS, ANYONE
from iamdsl.language.text.policy_text import TemplatePlaceholder
from iamdsl.origin import here


def fit_to_kind(
    kind: PolicyKind,
    version: str | None,
    statements: tuple[AnyStatement, ...],
    *,
    beside: tuple[AnyStatement, ...] = (),
) -> tuple[AnyStatement, ...]:
    """Return the statements as this kind of policy writes them.

    `beside` are the statements that the policy has already. Raises `LanguageError` if
    there is none, if the kind or IAM does not accept one, or if two share a Sid.
    """
    if not statements:
        raise LanguageError(f"{RULES[kind].title} needs a statement", where=here())
    for statement in statements:
        if not isinstance(statement, Statement):
            raise LanguageError(
                f"{statement!r} is not a statement",
                where=here(),
                next_step="begin with allow(…) or deny(…)",
            )
        for violation in kind_violations(kind, statement):
            raise _kind_error(kind, statement, violation.what, violation.next_step)
        if version != VERSION:
            _check_variables(kind, version, statement)
    if beside or len(statements) > 1:
        check_sids(statements, beside)
    if kind == "trust":
        statements = tuple([_as_trust_statement(statement) for statement in statements])
    check_structure(kind, version, statements)
    return statements


def check_version(kind: PolicyKind, version: str | None) -> None:
    """Raise `LanguageError` if this kind of policy does not accept the version."""
    if version == VERSION:
        return
    known = (VERSION,) if RULES[kind].newest_only else (*VERSIONS, None)
    if version not in known:
        raise LanguageError(
            f"{RULES[kind].title} cannot have version {version!r}",
            where=here(),
            why=f"it accepts {' or '.join(map(str, known))}",
        )


def check_sids(statements: tuple[AnyStatement, ...], beside: tuple[AnyStatement, ...] = ()) -> None:
    """Raise `LanguageError` if two statements share a Sid, naming both lines.

    The statements `beside`, which the policy has already, may share Sids among themselves.
    """
    seen = {statement.sid: statement for statement in beside if statement.sid is not None}
    for statement in statements:
        if statement.sid is None:
            continue
        other = seen.setdefault(statement.sid, statement)
        if other is not statement:
            raise LanguageError(
                f"two statements have the Sid {statement.sid!r}",
                where=statement.origin,
                why=f"the other is at {other.origin}",
                next_step="give one of them another Sid with .named(…)",
            )


def _check_variables(kind: PolicyKind, version: str | None, statement: AnyStatement) -> None:
    """Refuse variables in older versions, where IAM reads them as plain text."""
    texts = [
        *statement.resources,
        *(value for condition in statement.conditions for value in condition.values),
    ]
    for text in texts:
        if isinstance(text, str) and "${" in text and not isinstance(text, TemplatePlaceholder):
            raise _kind_error(
                kind,
                statement,
                f"of version {version or '2008-10-17'} cannot contain the variable in {text!r}",
                f"remove version=…: policy variables need version {VERSION}",
            )


def _as_trust_statement(statement: AnyStatement) -> AnyStatement:
    """Return the statement with `*` as an AWS principal, as trust policies require."""
    if ANYONE not in statement.principals:
        return statement
    principals = tuple(
        ANY_AWS if principal == ANYONE else principal for principal in statement.principals
    )
    return attrs.evolve(statement, principals=principals)


def _kind_error(
    kind: PolicyKind, statement: AnyStatement, what: str, next_step: str | None
) -> LanguageError:
    return LanguageError(
        f"{RULES[kind].title} {what}",
        where=statement.origin or here(),
        why=repr(statement),
        next_step=next_step,
    )
