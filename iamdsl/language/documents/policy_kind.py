"""The kinds of policy documents, which elements each may hold, and what does not fit.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from iamdsl.language.elements.principal import ANYONE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from iamdsl.language.documents.statement import AnyStatement

PolicyKind: TypeAlias = Literal[
    "identity", "resource", "trust", "boundary", "session", "endpoint", "scp", "rcp"
]

VERSION = "2012-10-17"
VERSIONS = (VERSION, "2008-10-17")


@attrs.frozen
class KindRules:
    """What one kind demands: `True` required, `False` forbidden, None either.

    `anyone_only` kinds take the principal `*` alone, `deny_only` kinds no Allow,
    `newest_only` kinds version 2012-10-17 alone, `actions_of` kinds actions of that
    service alone.
    """

    title: str
    principal: bool | None
    resource: bool | None
    not_principal: bool = False
    not_action: bool = True
    all_actions: bool = True
    deny_only: bool = False
    anyone_only: bool = False
    newest_only: bool = False
    actions_of: str | None = None
    id: bool = False


RULES: Mapping[PolicyKind, KindRules] = {
    "identity": KindRules("an identity policy", principal=False, resource=True),
    "resource": KindRules(
        "a resource policy",
        principal=None,
        resource=None,
        not_principal=True,
        id=True,
    ),
    "trust": KindRules("a trust policy", principal=True, resource=False, actions_of="sts", id=True),
    "boundary": KindRules("a permissions boundary", principal=False, resource=True),
    "session": KindRules("a session policy", principal=False, resource=True),
    "endpoint": KindRules(
        "an endpoint policy",
        principal=None,
        resource=True,
        not_principal=True,
        id=True,
    ),
    "scp": KindRules("a service control policy", principal=False, resource=True, id=True),
    "rcp": KindRules(
        "a resource control policy",
        principal=True,
        resource=True,
        not_action=False,
        all_actions=False,
        deny_only=True,
        anyone_only=True,
        newest_only=True,
        id=True,
    ),
}


_NARROW = frozenset({"trust", "rcp"})
"""Kinds that refuse more than an element there or not there."""


@attrs.frozen
class KindViolation:
    """Something a statement has, or lacks, that its kind of policy does not take.

    `code` is AWS's issue code, `element` the one at fault (None for one that is
    missing). `tolerated` ones IAM may hold from earlier times: builders refuse
    them, `parse` reads them.
    """

    code: str
    element: str | None
    what: str
    next_step: str | None = None
    tolerated: bool = False


def kind_violations(kind: PolicyKind, statement: AnyStatement) -> Sequence[KindViolation]:
    """Everything about the statement that the kind does not take."""
    rules = RULES[kind]
    wanted = rules.principal
    principals = wanted is None or wanted is (
        bool(statement.principals) or statement.except_principals or "Principal" in statement.empty
    )
    wanted = rules.resource
    resources = wanted is None or wanted is (
        bool(statement.resources) or statement.except_resources or "Resource" in statement.empty
    )
    if principals and resources and not statement.except_principals and kind not in _NARROW:
        return ()
    result: list[KindViolation] = []
    if not principals:
        result.append(_wrong_principals(kind, rules))
    if not resources:
        result.append(_wrong_resources(kind, rules))
    if statement.except_principals:
        result.extend(_not_principals(kind, rules, statement))
    if kind in _NARROW:
        result.extend(_narrow(rules, statement))
    return result


def _wrong_principals(kind: PolicyKind, rules: KindRules) -> KindViolation:
    if rules.principal:
        return KindViolation(
            "MISSING_PRINCIPAL",
            None,
            "names principals in every statement",
            'add .for_service("ec2"), for example',
        )
    code = "SCP_SYNTAX_ERROR_PRINCIPAL" if kind == "scp" else "UNSUPPORTED_PRINCIPAL"
    return KindViolation(code, "Principal", "names no principals", "leave out the for_… step")


def _wrong_resources(kind: PolicyKind, rules: KindRules) -> KindViolation:
    if rules.resource:
        return KindViolation(
            "MISSING_RESOURCE",
            None,
            "names resources in every statement",
            'add .on(…); .on("*") means all',
        )
    assert kind == "trust"  # noqa: S101 - the one kind that forbids them
    return KindViolation(
        "ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE",
        "Resource",
        "names no resources",
        "leave out the .on(…) step: the role is the resource",
    )


def _not_principals(
    kind: PolicyKind, rules: KindRules, statement: AnyStatement
) -> Iterator[KindViolation]:
    if not rules.not_principal and rules.principal is not False:
        code = {
            "trust": "ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL",
            "rcp": "RCP_SYNTAX_ERROR_PRINCIPAL",
        }.get(kind, "UNSUPPORTED_PRINCIPAL")
        yield KindViolation(code, "NotPrincipal", "takes no NotPrincipal")
    elif statement.effect == "Allow":
        yield KindViolation(
            "ALLOW_WITH_NOT_PRINCIPAL",
            "NotPrincipal",
            "cannot allow all principals but some",
            "deny them, or name those meant",
            tolerated=True,
        )


def _narrow(rules: KindRules, statement: AnyStatement) -> Iterator[KindViolation]:
    """What only trust policies and resource control policies refuse."""
    if rules.actions_of is not None:
        prefix = f"{rules.actions_of}:"
        strange = [action for action in statement.actions if not action.lower().startswith(prefix)]
        if strange and not statement.except_actions:
            yield KindViolation(
                "UNSUPPORTED_ACTION_IN_POLICY",
                "Action",
                f"speaks of {prefix} actions only, not of {strange[0]}",
                'write "sts:AssumeRole"',
                tolerated=True,
            )
    # RCPFullAWSAccess, which AWS attaches itself, is the one that allows.
    full = statement.effect == "Allow" and statement.actions == statement.resources == ("*",)
    if statement.except_actions and not rules.not_action:
        yield KindViolation("RCP_SYNTAX_ERROR_NOTACTION", "NotAction", "takes no NotAction")
    if not rules.all_actions and "*" in statement.actions:
        yield KindViolation(
            "RCP_SYNTAX_ERROR_ACTION",
            "Action",
            "takes no action `*`",
            'name the services, as in "s3:*"',
            tolerated=full,
        )
    if rules.deny_only and statement.effect != "Deny":
        yield KindViolation("RCP_SYNTAX_ERROR_ALLOW", "Effect", "can only deny", tolerated=full)
    if rules.anyone_only and statement.has_principals and statement.principals != (ANYONE,):
        yield KindViolation(
            "RCP_SYNTAX_ERROR_PRINCIPAL", "Principal", "speaks of everybody", "write .for_anyone()"
        )
