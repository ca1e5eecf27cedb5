"""Documents in sorted order, so that equivalent ones become equal."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import attrs

from iamdsl.language.documents.account_binding import bind_statement
from iamdsl.language.documents.json_writer import statement_text
from iamdsl.language.elements.arn import Arn
from iamdsl.language.elements.condition import Condition, StoredValue
from iamdsl.language.elements.principal import Principal, root_as_account

if TYPE_CHECKING:
    from iamdsl.language.documents.policy_document import PolicyDocument
    from iamdsl.language.documents.statement import AnyStatement

D = TypeVar("D", bound="PolicyDocument")


def normalise(document: D) -> D:
    """Return the document with its statements, and every list in them, sorted.

    Repeated entries and Sids are kept; the root ARN of an account becomes its id. For
    documents of one kind without empty principals, `normalise(a) == normalise(b)` if and
    only if `equivalent(a, b)`.
    """
    statements = sorted(map(normalise_statement, document.statements), key=sort_key)
    return attrs.evolve(document, statements=tuple(statements), source=None)


def normalise_statement(statement: AnyStatement) -> AnyStatement:
    """Return the statement with every list sorted."""
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
                map(_root_as_id, statement.principals),
                key=lambda principal: (principal.type, _text(principal.value)),
            )
        ),
        conditions=tuple(
            sorted(conditions, key=lambda condition: (condition.operator.text, condition.key))
        ),
    )


def sort_key(statement: AnyStatement) -> str:
    """Return the text by which statements are sorted, also if an account is not set."""
    return statement_text(bind_statement(statement, partition=None, account="own"))


def _text(value: StoredValue) -> str:
    return str(value.bind(account="own")) if isinstance(value, Arn) else value


def _root_as_id(principal: Principal) -> Principal:
    if principal.type != "AWS" or not isinstance(principal.value, str):
        return principal
    account = root_as_account(principal.value)
    return principal if account == principal.value else Principal("AWS", account)
