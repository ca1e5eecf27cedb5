"""Statements and documents, each checked to be what it was written for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iamdsl.errors import LanguageError
from iamdsl.language import IdentityPolicy, PolicyDocument, Statement, TrustPolicy
from iamdsl.language.documents.account_binding import bind_statement
from iamdsl.language.documents.policy_kind import VERSION
from iamdsl.report.python import service_members
from iamdsl.report.python.arns import arn_as_text, arn_expression
from iamdsl.report.python.codegen_context import CodegenContext, iamdsl_name
from iamdsl.report.python.conditions import condition_expression
from iamdsl.report.python.expression import (
    AttributeNode,
    BlockNode,
    CallNode,
    Expression,
    LiteralNode,
    method,
)
from iamdsl.report.python.json_layout import json_text
from iamdsl.report.python.layout import layout_expression
from iamdsl.report.python.principals import oidc_hosts, with_principals

if TYPE_CHECKING:
    from iamdsl.language import AnyStatement


def statement_source(statement: AnyStatement) -> str | None:
    """The code that makes the statement, laid out in lines; None where no builder would say it."""
    written = statement_expression(statement, CodegenContext())
    return None if written is None else layout_expression(written, 0)


def document_source(document: PolicyDocument) -> str:
    """The code that makes the document, laid out in lines."""
    return layout_expression(document_expression(document, CodegenContext()), 0)


def statement_expression(statement: AnyStatement, known: CodegenContext) -> Expression | None:
    """The chain that makes the statement, or None: no chain gives an equal one."""
    wanted = bind_statement(statement, partition=known.partition, account=known.account)
    for plain in (False, True):
        written = _chain(statement, known, plain=plain)
        made = None if written is None else known.value_of(written)
        if isinstance(made, Statement):
            bound = bind_statement(made, partition=known.partition, account=known.account)
            if bound == wanted:
                return written
    return None


def _chain(statement: AnyStatement, known: CodegenContext, *, plain: bool) -> Expression | None:
    begin: Expression = iamdsl_name(statement.effect.lower())
    if statement.except_actions:
        begin = AttributeNode(begin, "all_except")
    actions = statement.actions
    written: Expression = CallNode(
        begin,
        tuple(LiteralNode(one) if plain else service_members.action_member(one) for one in actions),
    )
    written = with_principals(written, statement, known, plain=plain)
    if statement.resources:
        beside = tuple(dict.fromkeys(one.partition(":")[0] for one in actions))
        resources = (
            arn_as_text(one) if plain else arn_expression(one, known, beside)
            for one in statement.resources
        )
        on = "on_all_except" if statement.except_resources else "on"
        written = method(written, on, *resources)
    if statement.conditions:
        hosts = oidc_hosts(statement)
        conditions = [condition_expression(one, known, hosts) for one in statement.conditions]
        found = [one for one in conditions if one is not None]
        if len(found) < len(conditions):
            return None
        written = method(written, "when", *found)
    return (
        written if statement.sid is None else method(written, "named", LiteralNode(statement.sid))
    )


def document_arguments(document: PolicyDocument, known: CodegenContext) -> tuple[Expression, ...]:
    """What `with_inline` or `trusting` is given: statements where they make the document."""
    if isinstance(document, IdentityPolicy | TrustPolicy) and _is_default_form(document):
        written = document_expression(document, known)
        if isinstance(written, CallNode) and written.function == iamdsl_name(document.builder):
            return written.arguments
        return (written,)
    return (document_expression(document, known),)


def policy_argument(document: PolicyDocument, known: CodegenContext) -> Expression:
    """What a managed policy is given: its only statement, or a document."""
    written = document_arguments(document, known)
    return written[0] if len(written) == 1 else document_expression(document, known)


def _is_default_form(document: PolicyDocument) -> bool:
    """Whether it is what statements by themselves make."""
    return document.version == VERSION and document.id is None and bool(document.statements)


def document_expression(document: PolicyDocument, known: CodegenContext) -> Expression:
    """The call of the document's builder, or of `parse` where no builder gives an equal one.

    Raises LanguageError where JSON does not say it either: with an account that is open
    and not known here.
    """
    statements = [statement_expression(one, known) for one in document.statements]
    found = tuple(one for one in statements if one is not None)
    if len(found) == len(statements):
        keywords: list[tuple[str, Expression]] = []
        if document.version != VERSION:
            keywords.append(("version", LiteralNode(document.version)))
        if document.id is not None:
            keywords.append(("id", LiteralNode(document.id)))
        kind = ("kind", LiteralNode(document.kind))
        attempts = [keywords, [*keywords, kind]] if document.builder == "document" else [keywords]
        for given in attempts:
            written = CallNode(iamdsl_name(document.builder), found, tuple(given))
            if _makes(written, document, known):
                return written
    return _parse_call(document, known)


def _makes(written: Expression, document: PolicyDocument, known: CodegenContext) -> bool:
    made = known.value_of(written)
    partition, account = known.partition, known.account
    return isinstance(made, PolicyDocument) and made.bind(
        partition=partition, account=account
    ) == document.bind(partition=partition, account=account)


def _parse_call(document: PolicyDocument, known: CodegenContext) -> Expression:
    bound = document.bind(partition=known.partition, account=known.account)
    for text in (
        json_text(json.loads(bound.to_json())),
        bound.to_json(2),
        bound.to_json(2, lossless=True),
    ):
        lines = tuple(text.split("\n"))
        written = CallNode(
            iamdsl_name("parse"), (BlockNode(lines),), (("kind", LiteralNode(document.kind)),)
        )
        if _makes(written, document, known):
            return written
    raise LanguageError(
        "a document has no spelling in Python",
        why=f"neither statements nor JSON give it again: {json.dumps(bound.to_dict())[:200]}",
    )
