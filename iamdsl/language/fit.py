"""Whether statements may stand in a policy of one kind, told where they were written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.errors import LanguageError
from iamdsl.language.condition import check_characters
from iamdsl.language.kind import RULES, VERSION, VERSIONS, Kind, misfits
from iamdsl.language.principal import ANY_AWS, ANYONE
from iamdsl.language.statement import AnyStatement, Statement
from iamdsl.language.variable import Opaque
from iamdsl.origin import here

if TYPE_CHECKING:
    from iamdsl.language.condition import Stored


def fitting(
    kind: Kind,
    version: str | None,
    statements: tuple[AnyStatement, ...],
    *,
    beside: tuple[AnyStatement, ...] = (),
) -> tuple[AnyStatement, ...]:
    """The statements as this kind spells them; raises LanguageError for one that does not fit.

    `beside` are statements that stand there already.
    """
    if not statements:
        raise LanguageError(f"{RULES[kind].word} needs a statement", where=here())
    for statement in statements:
        if not isinstance(statement, Statement):
            raise LanguageError(
                f"{statement!r} is no statement", where=here(), next_step="begin with allow or deny"
            )
        for misfit in misfits(kind, statement):
            raise _refused(kind, statement, misfit.what, misfit.next_step)
        _check_text(kind, version, statement)
    if beside or len(statements) > 1:
        check_sids((*beside, *statements))
    if kind != "trust":
        return statements
    return tuple([_spelled_for_trust(one) for one in statements])


def check_version(kind: Kind, version: str | None) -> None:
    """Refuse a version that IAM, or this kind, does not know; raises LanguageError."""
    if version == VERSION:
        return
    known = (VERSION,) if RULES[kind].newest_only else (*VERSIONS, None)
    if version not in known:
        raise LanguageError(
            f"{RULES[kind].word} cannot have version {version!r}",
            where=here(),
            why=f"it takes {' or '.join(map(str, known))}",
        )


def check_sids(statements: tuple[AnyStatement, ...]) -> None:
    """Refuse two statements of one Sid, naming both lines; raises LanguageError."""
    seen: dict[str, AnyStatement] = {}
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


def _check_text(kind: Kind, version: str | None, statement: AnyStatement) -> None:
    """Variables need the newest version; IAM's own kinds take Latin-1 alone."""
    texts = list(statement.resources)
    for condition in statement.conditions:
        texts.extend(condition.values)
    for text in texts:
        if type(text) is not str or version != VERSION or not text.isascii():
            _check_one(kind, version, statement, text)


def _check_one(kind: Kind, version: str | None, statement: AnyStatement, text: Stored) -> None:
    if not isinstance(text, str):
        return
    if version != VERSION and "${" in text and not isinstance(text, Opaque):
        raise _refused(
            kind,
            statement,
            f"of version {version or '2008-10-17'} cannot hold the variable in {text!r}",
            f"leave out version=…: variables came with {VERSION}",
        )
    if not text.isascii() and not RULES[kind].free_text:
        check_characters(text)


def _spelled_for_trust(statement: AnyStatement) -> AnyStatement:
    """On a trust policy IAM takes the star only as an AWS principal."""
    if ANYONE not in statement.principals:
        return statement
    principals = tuple(ANY_AWS if one == ANYONE else one for one in statement.principals)
    return attrs.evolve(statement, principals=principals)


def _refused(
    kind: Kind, statement: AnyStatement, what: str, next_step: str | None
) -> LanguageError:
    return LanguageError(
        f"{RULES[kind].word} {what}",
        where=statement.origin or here(),
        why=repr(statement),
        next_step=next_step,
    )
