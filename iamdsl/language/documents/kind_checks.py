"""Whether statements may stand in a policy of one kind, told where they were written."""

from __future__ import annotations

import attrs

from iamdsl.errors import LanguageError
from iamdsl.language.documents.policy_kind import (
    RULES,
    VERSION,
    VERSIONS,
    PolicyKind,
    kind_violations,
)
from iamdsl.language.documents.statement import AnyStatement, Statement
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
    """The statements as this kind spells them; raises LanguageError for one that does not fit.

    `beside` are statements that stand there already.
    """
    if not statements:
        raise LanguageError(f"{RULES[kind].title} needs a statement", where=here())
    for statement in statements:
        if not isinstance(statement, Statement):
            raise LanguageError(
                f"{statement!r} is no statement", where=here(), next_step="begin with allow or deny"
            )
        for misfit in kind_violations(kind, statement):
            raise _kind_error(kind, statement, misfit.what, misfit.next_step)
        if version != VERSION:
            _check_variables(kind, version, statement)
    if beside or len(statements) > 1:
        check_sids(statements, beside)
    if kind != "trust":
        return statements
    return tuple([_spelled_for_trust(item) for item in statements])


def check_version(kind: PolicyKind, version: str | None) -> None:
    """Refuse a version that IAM, or this kind, does not know; raises LanguageError."""
    if version == VERSION:
        return
    known = (VERSION,) if RULES[kind].newest_only else (*VERSIONS, None)
    if version not in known:
        raise LanguageError(
            f"{RULES[kind].title} cannot have version {version!r}",
            where=here(),
            why=f"it takes {' or '.join(map(str, known))}",
        )


def check_sids(statements: tuple[AnyStatement, ...], beside: tuple[AnyStatement, ...] = ()) -> None:
    """Refuse a Sid that another statement has, naming both lines; raises LanguageError.

    What stands `beside` is there already, whatever its Sids.
    """
    seen = {item.sid: item for item in beside if item.sid is not None}
    for statement in statements:
        if statement.sid is None:
            continue
        other = seen.setdefault(statement.sid, statement)
        if other is not statement:
            raise LanguageError(
                f"two statements are named {statement.sid!r}",
                where=statement.origin,
                why=f"the other is at {other.origin}",
                next_step="give one of them another Sid by .named(…)",
            )


def _check_variables(kind: PolicyKind, version: str | None, statement: AnyStatement) -> None:
    """Before the newest version, a variable is plain text, which nobody means."""
    texts = [
        *statement.resources,
        *(value for held in statement.conditions for value in held.values),
    ]
    for text in texts:
        if isinstance(text, str) and "${" in text and not isinstance(text, TemplatePlaceholder):
            raise _kind_error(
                kind,
                statement,
                f"of version {version or '2008-10-17'} cannot hold the variable in {text!r}",
                f"leave out version=…: variables came with {VERSION}",
            )


def _spelled_for_trust(statement: AnyStatement) -> AnyStatement:
    """On a trust policy IAM takes the star only as an AWS principal."""
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
