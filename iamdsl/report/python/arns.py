"""ARNs in statements: a variable of the script, a call of a resource type, or text."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from iamdsl.errors import InvalidArn
from iamdsl.language.elements.arn import Arn, as_arn_text
from iamdsl.language.text.policy_text import OwnPartitionArn, TemplatePlaceholder
from iamdsl.report.python import service_members
from iamdsl.report.python.codegen_context import CodegenContext, iamdsl_name
from iamdsl.report.python.expression import CallNode, Expression, LiteralNode, method

if TYPE_CHECKING:
    from collections.abc import Iterable

_TELLING = re.compile(r"[A-Za-z0-9]")


def arn_expression(
    value: str | Arn, context: CodegenContext, beside: Iterable[str] = ()
) -> Expression:
    """An ARN as it is best written; `beside` are services whose types may be meant too."""
    if isinstance(value, TemplatePlaceholder):
        return arn_as_text(value)
    variable = context.variable(value)
    if variable is not None:
        return variable
    return _of_type(value, context, tuple(beside)) or arn_as_text(value)


def arn_as_text(value: str | Arn) -> Expression:
    """An ARN as text, or by its parts where one is open."""
    if isinstance(value, TemplatePlaceholder):
        return method(iamdsl_name("var"), "opaque", LiteralNode(str.__str__(value)))
    if isinstance(value, OwnPartitionArn):
        parsed = Arn.parse(str.__str__(value))
        value = Arn(None, parsed.service, parsed.region, parsed.account, parsed.resource)
    if isinstance(value, Arn):
        told = (value.partition, value.service, value.region, value.account, value.resource)
        return CallNode(iamdsl_name("Arn"), tuple(map(LiteralNode, told)))
    return LiteralNode(str.__str__(value))


def _of_type(
    value: str | Arn, context: CodegenContext, beside: tuple[str, ...]
) -> Expression | None:
    """The call of a resource type that gives this ARN; None where none does."""
    if isinstance(value, str) and not value.startswith("arn:"):
        return None
    return _built(value, context.partition, context.account, beside)


@functools.lru_cache(maxsize=10_000)
def _built(
    value: str | Arn, partition: str | None, account: str | None, beside: tuple[str, ...]
) -> Expression | None:
    context = CodegenContext(partition, account)
    try:
        arn = value if isinstance(value, Arn) else Arn.parse(value)
    except InvalidArn:
        return None
    wanted = context.bound(value)
    for prefix in dict.fromkeys((arn.service, *beside)):
        for written, template, pattern, said in service_members.type_members(prefix):
            matched = pattern.fullmatch(arn.resource)
            if matched is None:
                continue
            values = matched.groups()
            if not said and not any(map(_TELLING.search, values)):
                continue
            place: list[tuple[str, Expression]] = []
            if template.needs_region:
                place.append(("region", LiteralNode(arn.region)))
            if template.needs_account:
                own = arn.account is None or arn.account == account
                place.append(("account", LiteralNode(None if own else arn.account)))
            call = CallNode(written, tuple(map(LiteralNode, values)), tuple(place))
            made = context.value_of(call)
            if isinstance(made, Arn) and context.bound(as_arn_text(made)) == wanted:
                return call
    return None
