"""Write conditions as a condition key and the method for the operator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.language import Condition
from iamdsl.language.builders.global_keys import GLOBAL_KEYS, TAG_KEYS
from iamdsl.language.text.policy_text import OwnPartitionArn, TemplatePlaceholder
from iamdsl.report.python import service_members
from iamdsl.report.python.arns import arn_as_text, arn_expression
from iamdsl.report.python.codegen_context import iamdsl_name
from iamdsl.report.python.expression import AttributeNode, CallNode, Expression, LiteralNode, method

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.language.elements.arn import Arn
    from iamdsl.language.elements.comparison import Family
    from iamdsl.language.elements.operator import Operator
    from iamdsl.report.python.codegen_context import CodegenContext

_KEY_FACTORIES: Mapping[Family, str] = {
    "Arn": "arn",
    "Numeric": "number",
    "Date": "date",
    "Bool": "bool",
    "Ip": "ip",
    "Binary": "binary",
}

_VARIABLES = {
    "${aws:username}": "username",
    "${aws:userid}": "userid",
    "${aws:PrincipalAccount}": "account",
    "${aws:SourceIp}": "source_ip",
}


def condition_expression(
    condition: Condition, context: CodegenContext, hosts: tuple[str, ...] = ()
) -> Expression | None:
    """Return the call that makes the condition, by the most readable name of its key, or None.

    `hosts` are the OpenID Connect providers whose claims may be condition keys.
    """
    wanted = condition.bind(partition=context.partition, account=context.account)
    for key in _keys(condition, hosts):
        call = _call(condition, key, context)
        result = context.value_of(call)
        if isinstance(result, Condition):
            bound = result.bind(partition=context.partition, account=context.account)
            if bound == wanted:
                return call
    return None


def _call(condition: Condition, key: Expression, context: CodegenContext) -> Expression:
    operator = condition.operator
    if operator.prefix is not None:
        attribute = "for_any_value" if operator.prefix == "ForAnyValue" else "for_all_values"
        key = AttributeNode(key, attribute)
    name = operator.spec.method
    values = tuple(_value(value, operator, context) for value in condition.values)
    if operator.base in {"Null", "Bool"} and condition.values in {("true",), ("false",)}:
        is_null = operator.base == "Null"
        if_true, if_false = ("is_absent", "is_present") if is_null else ("is_true", "is_false")
        name, values = (if_true if condition.values == ("true",) else if_false), ()
    call = method(key, name, *values)
    return method(call, "if_exists") if operator.if_exists else call


def _value(value: str | Arn, operator: Operator, context: CodegenContext) -> Expression:
    family, name = operator.spec.family, operator.spec.method
    if isinstance(value, TemplatePlaceholder):
        return arn_as_text(value)
    if not isinstance(value, str) or isinstance(value, OwnPartitionArn):
        return arn_expression(value, context)
    if family == "Numeric":
        return _number(value)
    if value in _VARIABLES and family in {"String", "Arn"}:
        return AttributeNode(iamdsl_name("var"), _VARIABLES[value])
    # Of the string methods, only these accept a resource in place of its ARN.
    if family == "Arn" or (family == "String" and name in {"equals", "not_equals"}):
        variable = context.variable(value)
        if variable is not None:
            return variable
    return LiteralNode(str.__str__(value))


def _number(text: str) -> Expression:
    text = str.__str__(text)
    for kind in (int, float):
        try:
            number = kind(text)
        except ValueError:
            continue
        if repr(number) == text:
            return LiteralNode(number)
    return LiteralNode(text)


def _keys(condition: Condition, hosts: tuple[str, ...]) -> Iterator[Expression]:
    """The expressions for the key, the most readable first."""
    name = condition.key
    attribute, known = GLOBAL_KEYS.get(name.lower(), ("", None))
    if known is not None and known.name == name:
        yield AttributeNode(iamdsl_name("aws"), attribute)
    for tagged in TAG_KEYS:
        prefix = f"aws:{tagged}/"
        if name.startswith(prefix) and name != prefix:
            yield method(iamdsl_name("aws"), tagged, LiteralNode(name.removeprefix(prefix)))
    for host in hosts:
        if name in {f"{host}:aud", f"{host}:sub"}:
            provider = CallNode(iamdsl_name("oidc"), (LiteralNode(host),))
            yield AttributeNode(provider, name.removeprefix(f"{host}:"))
    member = service_members.key_member(name)
    if member is not None:
        yield member
    factory = _KEY_FACTORIES.get(condition.operator.spec.family)
    function: Expression = iamdsl_name("key")
    yield CallNode(
        function if factory is None else AttributeNode(function, factory), (LiteralNode(name),)
    )
