"""Write statements and policy documents; each expression is evaluated and compared."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iamdsl.errors import LanguageError
from iamdsl.language import IdentityPolicy, PolicyDocument, Statement, TrustPolicy
from iamdsl.language.documents.account_binding import bind_statement
from iamdsl.language.documents.policy_kind_rules import VERSION
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
    """Return the code that makes the statement, in lines; None if no builder call makes it."""
    written = statement_expression(statement, CodegenContext())
    return None if written is None else layout_expression(written, 0)


def document_source(document: PolicyDocument) -> str:
    """Return the code that makes the document, in lines; raises `LanguageError` if none does."""
    return layout_expression(document_expression(document, CodegenContext()), 0)


def statement_expression(statement: AnyStatement, context: CodegenContext) -> Expression | None:
    """Return the chain of calls that makes an equal statement; None if there is none."""
    wanted = bind_statement(statement, partition=context.partition, account=context.account)
    for plain in (False, True):
        written = _chain(statement, context, plain=plain)
        result = None if written is None else context.value_of(written)
        if isinstance(result, Statement):
            bound = bind_statement(result, partition=context.partition, account=context.account)
            if bound == wanted:
                return written
    return None


def _chain(statement: AnyStatement, context: CodegenContext, *, plain: bool) -> Expression | None:
    begin: Expression = iamdsl_name(statement.effect.lower())
    if statement.except_actions:
        begin = AttributeNode(begin, "all_except")
    actions = statement.actions
    written: Expression = CallNode(
        begin,
        tuple(
            LiteralNode(action) if plain else service_members.action_member(action)
            for action in actions
        ),
    )
    written = with_principals(written, statement, context, plain=plain)
    if statement.resources:
        services = tuple(dict.fromkeys(action.partition(":")[0] for action in actions))
        resources = (
            arn_as_text(resource) if plain else arn_expression(resource, context, services)
            for resource in statement.resources
        )
        on = "on_all_except" if statement.except_resources else "on"
        written = method(written, on, *resources)
    if statement.conditions:
        hosts = oidc_hosts(statement)
        attempts = [
            condition_expression(condition, context, hosts) for condition in statement.conditions
        ]
        conditions = [attempt for attempt in attempts if attempt is not None]
        if len(conditions) < len(attempts):
            return None
        written = method(written, "when", *conditions)
    return (
        written if statement.sid is None else method(written, "named", LiteralNode(statement.sid))
    )


def document_arguments(document: PolicyDocument, context: CodegenContext) -> tuple[Expression, ...]:
    """Return the arguments of `with_inline` or `trusting`: statements, or a whole document."""
    if isinstance(document, IdentityPolicy | TrustPolicy) and _is_default_form(document):
        written = document_expression(document, context)
        if isinstance(written, CallNode) and written.function == iamdsl_name(document.builder):
            return written.arguments
        return (written,)
    return (document_expression(document, context),)


def policy_argument(document: PolicyDocument, context: CodegenContext) -> Expression:
    """Return the argument of `Policy`: a single statement, or a whole document."""
    written = document_arguments(document, context)
    return written[0] if len(written) == 1 else document_expression(document, context)


def _is_default_form(document: PolicyDocument) -> bool:
    """Return whether statements alone make the document: current version, and no id."""
    return document.version == VERSION and document.id is None and bool(document.statements)


def document_expression(document: PolicyDocument, context: CodegenContext) -> Expression:
    """Return the call of the document's builder, or of `parse` if no builder makes it.

    Raises `LanguageError` if `parse` does not make it either: neither the document nor the
    context has an account.
    """
    if document.as_is:
        return _parse_call(document, context)
    attempts = [statement_expression(statement, context) for statement in document.statements]
    statements = tuple(attempt for attempt in attempts if attempt is not None)
    if len(statements) == len(attempts):
        keywords: list[tuple[str, Expression]] = []
        if document.version != VERSION:
            keywords.append(("version", LiteralNode(document.version)))
        if document.id is not None:
            keywords.append(("id", LiteralNode(document.id)))
        kind = ("kind", LiteralNode(document.kind))
        options = [keywords, [*keywords, kind]] if document.builder == "document" else [keywords]
        for option in options:
            written = CallNode(iamdsl_name(document.builder), statements, tuple(option))
            if _is_equal(written, document, context):
                return written
    return _parse_call(document, context)


def _is_equal(written: Expression, document: PolicyDocument, context: CodegenContext) -> bool:
    result = context.value_of(written)
    partition, account = context.partition, context.account
    return isinstance(result, PolicyDocument) and result.bind(
        partition=partition, account=account
    ) == document.bind(partition=partition, account=account)


def _parse_call(document: PolicyDocument, context: CodegenContext) -> Expression:
    bound = document.bind(partition=context.partition, account=context.account)
    for text in (
        json_text(json.loads(bound.to_json())),
        bound.to_json(2),
        bound.to_json(2, lossless=True),
    ):
        lines = tuple(map(_printable, text.split("\n")))
        keywords: tuple[tuple[str, Expression], ...] = (("kind", LiteralNode(document.kind)),)
        if document.as_is:
            keywords += (("as_is", LiteralNode(value=True)),)
        written = CallNode(iamdsl_name("parse"), (BlockNode(lines),), keywords)
        if _is_equal(written, document, context):
            return written
    raise LanguageError(
        "a document cannot be written as Python",
        why=f"neither builders nor `parse` make an equal one: {json.dumps(bound.to_dict())[:200]}",
    )


def _printable(line: str) -> str:
    """A line of JSON in which control characters and the like, all in strings, are escaped."""
    return "".join(
        character if character.isprintable() else json.dumps(character)[1:-1] for character in line
    )
