"""One order for everything that has none: equivalent documents become equal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

import attrs

from iamdsl.language.documents.account_binding import bind_statement
from iamdsl.language.documents.json_writer import statement_text
from iamdsl.language.elements.arn import Arn
from iamdsl.language.elements.condition import Condition, StoredValue
from iamdsl.language.elements.principal import Principal

if TYPE_CHECKING:
    from iamdsl.language.documents.policy_document import PolicyDocument
    from iamdsl.language.documents.statement import AnyStatement

D = TypeVar("D", bound="PolicyDocument")

_ROOT = re.compile(r"arn:[^:]+:iam::(\d{12}):root").fullmatch


def normalise(document: D) -> D:
    """The document with its statements, and every list in them, in sorted order.

    Nothing is left out: repetitions stay, and so do Sids. Root ARNs become account
    ids. `equivalent(a, b)` just when `normalise(a) == normalise(b)`, for documents
    of one kind that name no empty principals.
    """
    statements = sorted(map(normalise_statement, document.statements), key=sort_key)
    return attrs.evolve(document, statements=tuple(statements), source=None)


def normalise_statement(statement: AnyStatement) -> AnyStatement:
    """The statement with every list in sorted order."""
    conditions = [
        Condition(condition.operator, condition.key, tuple(sorted(condition.values, key=_text)))
        for condition in statement.conditions
    ]
    return attrs.evolve(
        statement,
        actions=tuple(sorted(statement.actions)),
        resources=tuple(sorted(statement.resources, key=_text)),
        principals=tuple(
            sorted(
                map(_short, statement.principals),
                key=lambda principal: (principal.type, _text(principal.value)),
            )
        ),
        conditions=tuple(sorted(conditions, key=lambda item: (item.operator.text, item.key))),
    )


def sort_key(statement: AnyStatement) -> str:
    """What statements are sorted by: their text, an open account in it spelled alike."""
    return statement_text(bind_statement(statement, partition=None, account="own"))


def _text(value: StoredValue) -> str:
    return str(value.bind(account="own")) if isinstance(value, Arn) else value


def _short(principal: Principal) -> Principal:
    root = _ROOT(principal.value) if isinstance(principal.value, str) else None
    if principal.type != "AWS" or root is None:
        return principal
    return Principal("AWS", root[1])
