"""Write ARNs as a variable of the script, a resource type of `iamdsl.services`, or text."""

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

_ALPHANUMERIC = re.compile(r"[A-Za-z0-9]")


def arn_expression(
    value: str | Arn, context: CodegenContext, services: Iterable[str] = ()
) -> Expression:
    """Return the most readable expression of an ARN.

    Resource types are taken from the ARN's own service, and then from `services`.
    """
    if isinstance(value, TemplatePlaceholder):
        return arn_as_text(value)
    variable = context.variable(value)
    if variable is not None:
        return variable
    return _resource_type_call(value, context, tuple(services)) or arn_as_text(value)


def arn_as_text(value: str | Arn) -> Expression:
    """Return an ARN as a string literal, or as `Arn(…)` if partition or account is not set."""
    if isinstance(value, TemplatePlaceholder):
        return method(iamdsl_name("var"), "opaque", LiteralNode(str.__str__(value)))
    if isinstance(value, OwnPartitionArn):
        parsed = Arn.parse(str.__str__(value))
        value = Arn(None, parsed.service, parsed.region, parsed.account, parsed.resource)
    if isinstance(value, Arn):
        components = (value.partition, value.service, value.region, value.account, value.resource)
        return CallNode(iamdsl_name("Arn"), tuple(map(LiteralNode, components)))
    return LiteralNode(str.__str__(value))


def _resource_type_call(
    value: str | Arn, context: CodegenContext, services: tuple[str, ...]
) -> Expression | None:
    """The call of a resource type that returns this ARN; None if there is none."""
    if isinstance(value, str) and not value.startswith("arn:"):
        return None
    return _cached_call(value, context.partition, context.account, services)


@functools.lru_cache(maxsize=10_000)
def _cached_call(
    value: str | Arn, partition: str | None, account: str | None, services: tuple[str, ...]
) -> Expression | None:
    context = CodegenContext(partition, account)
    try:
        arn = value if isinstance(value, Arn) else Arn.parse(value)
    except InvalidArn:
        return None
    wanted = context.bound(value)
    for prefix in dict.fromkeys((arn.service, *services)):
        for function, template, pattern, literal_length in service_members.type_members(prefix):
            match = pattern.fullmatch(arn.resource)
            if match is None:
                continue
            values = match.groups()
            if not literal_length and not any(map(_ALPHANUMERIC.search, values)):
                continue
            keywords: list[tuple[str, Expression]] = []
            if template.needs_region:
                keywords.append(("region", LiteralNode(arn.region)))
            if template.needs_account:
                own = arn.account is None or arn.account == account
                keywords.append(("account", LiteralNode(None if own else arn.account)))
            call = CallNode(function, tuple(map(LiteralNode, values)), tuple(keywords))
            result = context.value_of(call)
            if isinstance(result, Arn) and context.bound(as_arn_text(result)) == wanted:
                return call
    return None
