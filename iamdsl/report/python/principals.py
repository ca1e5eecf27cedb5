"""Write principals as methods of a statement (`for_role`, `for_service`, …)."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from iamdsl.language.elements.arn import Arn, is_account
from iamdsl.language.elements.principal import (
    OWN_ACCOUNT,
    PUBLIC_PROVIDERS,
    Principal,
    account_root,
)
from iamdsl.report.python.arns import arn_as_text
from iamdsl.report.python.codegen_context import iamdsl_name
from iamdsl.report.python.expression import CallNode, Expression, LiteralNode, method

if TYPE_CHECKING:
    from iamdsl.language import AnyStatement
    from iamdsl.report.python.codegen_context import CodegenContext

_SUFFIX = ".amazonaws.com"

_Step = tuple[str, Expression | None]


def with_principals(
    written: Expression, statement: AnyStatement, context: CodegenContext, *, plain: bool
) -> Expression:
    """Return the statement's expression with the method calls for its principals appended."""
    if statement.except_principals:
        values = (
            context.variable(principal.value) or arn_as_text(principal.value)
            if principal.type == "AWS"
            else arn_as_text(principal.value)
            for principal in statement.principals
        )
        return method(written, "for_all_except", *values)
    steps = [_step(principal, context, plain=plain) for principal in statement.principals]
    for name, group in itertools.groupby(steps, key=lambda step: step[0]):
        arguments = [argument for _, argument in group if argument is not None]
        written = method(written, name, *arguments)
    return written


def oidc_hosts(statement: AnyStatement) -> tuple[str, ...]:
    """Return the hosts of the OpenID Connect providers among the principals."""
    prefix = "oidc-provider/"
    resources = (
        str(_resource(principal))
        for principal in statement.principals
        if principal.type == "Federated"
    )
    return tuple(
        resource.removeprefix(prefix) for resource in resources if resource.startswith(prefix)
    )


def _resource(principal: Principal) -> str:
    value = principal.value
    if isinstance(value, Arn):
        return value.resource
    return value.split(":", 5)[5] if value.count(":") > 4 else value  # noqa: PLR2004 - of an ARN


def _step(principal: Principal, context: CodegenContext, *, plain: bool) -> _Step:
    value = principal.value
    match principal.type:
        case "*":
            return "for_anyone", None
        case "Service":
            return "for_service", arn_as_text(_short(str(value)))
        case "CanonicalUser":
            return "for_canonical_user", arn_as_text(value)
        case "Federated":
            return _federated(principal, context, plain=plain)
        case _:
            return _aws(principal, context, plain=plain)


def _short(name: str) -> str:
    """The short name of a service principal, if it is unambiguous; else the full name."""
    short = name.removesuffix(_SUFFIX)
    if short == name or not short or short.endswith(_SUFFIX):
        return name
    return short


def _is_own(value: str | Arn, resource: str, context: CodegenContext) -> bool:
    """Return whether the ARN is this IAM resource of the deployment's account."""
    own = Arn(None, "iam", "", None, resource)
    return context.bound(value) == context.bound(own)


def _federated(principal: Principal, context: CodegenContext, *, plain: bool) -> _Step:
    value = principal.value
    variable = context.variable(value)
    if variable is not None and not plain:
        return "for_federated", variable
    resource = _resource(principal)
    kind, _, name = resource.partition("/")
    if value not in PUBLIC_PROVIDERS and _is_own(value, resource, context):
        if kind == "oidc-provider":
            return "for_federated", CallNode(iamdsl_name("oidc"), (LiteralNode(name),))
        if kind == "saml-provider":
            return "for_saml", LiteralNode(name)
    return "for_federated", arn_as_text(value)


def _aws(principal: Principal, context: CodegenContext, *, plain: bool) -> _Step:
    value = principal.value
    if value == OWN_ACCOUNT.value or _is_own(value, "root", context):
        return "for_own_account", None
    account = _account(value, context)
    if account is not None and not plain:
        return "for_account", LiteralNode(account)
    resource = _resource(principal)
    kind, _, name = resource.partition("/")
    step = f"for_{kind}" if kind in {"role", "user"} else "for_principal"
    variable = context.variable(value)
    if variable is not None and not plain:
        return step, variable
    if kind in {"role", "user"} and _is_own(value, resource, context):
        return step, LiteralNode(name)
    return step, arn_as_text(value)


def _account(value: str | Arn, context: CodegenContext) -> str | None:
    """The account that the principal is the root of; None if it is not an account."""
    if not isinstance(value, str) or not value.endswith(":root"):
        return None
    account = value.removesuffix(":root").rpartition(":")[2]
    if not is_account(account):
        return None
    return account if context.bound(value) == context.bound(account_root(account).value) else None
