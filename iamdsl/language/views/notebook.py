"""Policies in a terminal and in a notebook: indented JSON and an HTML table."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from iamdsl.language.documents.account_binding import bind_statement
from iamdsl.language.documents.json_writer import document_text, statement_text
from iamdsl.language.documents.policy_document import PolicyDocument
from iamdsl.language.documents.policy_kind_rules import RULES
from iamdsl.language.documents.statement import Statement
from iamdsl.language.elements.displayable import HTML, PRETTY
from iamdsl.language.text.json_text import indented
from iamdsl.language.views.english import explain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.language.documents.statement import AnyStatement

OWN_ACCOUNT = "<own account>"
"""The text displayed for an account that is not set."""

_COLOURS = {"Allow": "#1a7f37", "Deny": "#cf222e"}
_CELL = "text-align:left;vertical-align:top;white-space:pre-wrap"


def pretty_document(document: PolicyDocument) -> str:
    """Return the document's indented JSON; an account that is not set is `<own account>`."""
    return indented(document_text(document.bind(account=OWN_ACCOUNT)), 2)


def pretty_statement(statement: AnyStatement) -> str:
    """Return the statement's indented JSON; an account that is not set is `<own account>`."""
    bound = bind_statement(statement, partition=None, account=OWN_ACCOUNT)
    return indented(statement_text(bound), 2)


def html_document(document: PolicyDocument) -> str:
    """Return an HTML table with a row for each statement."""
    caption = RULES[document.kind].title
    return _table(document.statements, f"{caption}, version {document.version or '2008-10-17'}")


def html_statement(statement: AnyStatement) -> str:
    """Return an HTML table with the statement as its row."""
    return _table((statement,), "a statement")


def _table(statements: Iterable[AnyStatement], caption: str) -> str:
    rows = "".join(map(_row, statements))
    headings = "".join(
        f'<th style="{_CELL}">{name}</th>'
        for name in ("Sid", "Effect", "Who", "Actions", "Resources", "Conditions")
    )
    return f"<table><caption>{escape(caption)}</caption><tr>{headings}</tr>{rows}</table>"


def _row(statement: AnyStatement) -> str:
    bound = bind_statement(statement, partition=None, account=OWN_ACCOUNT)
    cells = [
        bound.sid or "",
        bound.effect,
        _lines(
            [
                f"{principal.type}: {principal.value}" if principal.type != "*" else "*"
                for principal in bound.principals
            ],
            negated=bound.except_principals,
        ),
        _lines(bound.actions, negated=bound.except_actions),
        _lines(map(str, bound.resources), negated=bound.except_resources),
        "\n".join(
            f"{condition.operator} {condition.key}: {', '.join(map(str, condition.values))}"
            for condition in bound.conditions
        ),
    ]
    styles = [_CELL] * len(cells)
    styles[1] += f";font-weight:bold;color:{_COLOURS[bound.effect]}"
    columns = "".join(
        f'<td style="{style}">{escape(cell)}</td>'
        for style, cell in zip(styles, cells, strict=True)
    )
    return f'<tr title="{escape(explain(statement), quote=True)}">{columns}</tr>'


def _lines(values: Iterable[str], *, negated: bool) -> str:
    text = "\n".join(values)
    return f"all except\n{text}" if negated else text


PRETTY.update({PolicyDocument: pretty_document, Statement: pretty_statement})
HTML.update({PolicyDocument: html_document, Statement: html_statement})
