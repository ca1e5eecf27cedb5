"""The rules of each kind of policy: required and forbidden elements.

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
    """The rules of one kind of policy; for an element, True: required, False: forbidden.

    `title` names the kind in messages. With `asks_principal` builders want a principal, although
    existing policies may have none. With `anyone_only` the only principal is `*`, with
    `deny_only` the only effect is Deny, with `newest_only` the only version is 2012-10-17;
    `actions_of` is the only service of its actions.
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
    asks_principal: bool = False
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
        asks_principal=True,
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


_STRICT = frozenset({"endpoint", "trust", "rcp"})
"""Kinds that have other rules as well as required and forbidden elements."""


@attrs.frozen
class KindViolation:
    """A statement's violation of the rules of its kind of policy.

    `code` is AWS's issue code, `element` the wrong element (None if one is missing), and
    `what` continues a sentence that begins with the kind. Existing policies may have
    `tolerated` violations: builders refuse them, `parse` accepts them.
    """

    code: str
    element: str | None
    what: str
    next_step: str | None = None
    tolerated: bool = False


def kind_violations(kind: PolicyKind, statement: AnyStatement) -> Sequence[KindViolation]:
    """Return the statement's violations of the rules of a kind of policy."""
    rules = RULES[kind]
    required = rules.principal
    principals_fit = required is None or required is (
        bool(statement.principals) or statement.except_principals or "Principal" in statement.empty
    )
    required = rules.resource
    resources_fit = required is None or required is (
        bool(statement.resources) or statement.except_resources or "Resource" in statement.empty
    )
    if principals_fit and resources_fit and not statement.except_principals and kind not in _STRICT:
        return ()
    result: list[KindViolation] = []
    if not principals_fit:
        result.append(_principal_violation(kind, rules))
    if not resources_fit:
        result.append(_resource_violation(kind, rules))
    if statement.except_principals:
        result.extend(_not_principal_violations(kind, rules, statement))
    if kind in _STRICT:
        result.extend(_strict_violations(rules, statement))
    return result


def _principal_violation(kind: PolicyKind, rules: KindRules) -> KindViolation:
    if rules.principal:
        return KindViolation(
            "MISSING_PRINCIPAL",
            None,
            "needs a principal in every statement",
            "write .for_anyone()"
            if rules.anyone_only
            else 'add a principal, as in .for_service("ec2")',
        )
    code = "SCP_SYNTAX_ERROR_PRINCIPAL" if kind == "scp" else "UNSUPPORTED_PRINCIPAL"
    return KindViolation(code, "Principal", "cannot have principals", "remove the .for_…(…) call")


def _resource_violation(kind: PolicyKind, rules: KindRules) -> KindViolation:
    if rules.resource:
        return KindViolation(
            "MISSING_RESOURCE",
            None,
            "needs a resource in every statement",
            'add .on(…) with its ARN; .on("*") means every resource',
        )
    assert kind == "trust"  # noqa: S101 - the one kind that forbids them
    return KindViolation(
        "ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE",
        "Resource",
        "cannot have resources",
        "remove the .on(…) call: the role itself is the resource",
    )


def _not_principal_violations(
    kind: PolicyKind, rules: KindRules, statement: AnyStatement
) -> Iterator[KindViolation]:
    if not rules.not_principal and rules.principal is not False:
        code = {
            "trust": "ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL",
            "rcp": "RCP_SYNTAX_ERROR_PRINCIPAL",
        }.get(kind, "UNSUPPORTED_PRINCIPAL")
        yield KindViolation(code, "NotPrincipal", "cannot have NotPrincipal")
    elif statement.effect == "Allow":
        yield KindViolation(
            "ALLOW_WITH_NOT_PRINCIPAL",
            "NotPrincipal",
            "cannot combine Allow with NotPrincipal",
            "use deny(…), or name the principals to allow with .for_principal(…)",
            tolerated=True,
        )


def _strict_violations(rules: KindRules, statement: AnyStatement) -> Iterator[KindViolation]:
    """Yield the violations of the rules that only the strict kinds have."""
    if rules.asks_principal and not statement.has_principals:
        yield KindViolation(
            "MISSING_PRINCIPAL",
            None,
            "needs a principal in every statement",
            "say whose requests it is about: .for_principal(…), or .for_anyone()",
            tolerated=True,
        )
    if rules.actions_of is not None:
        prefix = f"{rules.actions_of}:"
        foreign = [action for action in statement.actions if not action.lower().startswith(prefix)]
        if foreign and not statement.except_actions:
            yield KindViolation(
                "UNSUPPORTED_ACTION_IN_POLICY",
                "Action",
                f"accepts only {prefix} actions, not {foreign[0]}",
                'write "sts:AssumeRole"',
                tolerated=True,
            )
    # RCPFullAWSAccess, which AWS attaches itself, is the only RCP that allows anything.
    full = statement.effect == "Allow" and statement.actions == statement.resources == ("*",)
    if statement.except_actions and not rules.not_action:
        yield KindViolation("RCP_SYNTAX_ERROR_NOTACTION", "NotAction", "cannot have NotAction")
    if not rules.all_actions and "*" in statement.actions:
        yield KindViolation(
            "RCP_SYNTAX_ERROR_ACTION",
            "Action",
            "does not accept the action `*`",
            'name the services, as in "s3:*"',
            tolerated=full,
        )
    if rules.deny_only and statement.effect != "Deny":
        yield KindViolation("RCP_SYNTAX_ERROR_ALLOW", "Effect", "can only deny", tolerated=full)
    if rules.anyone_only and statement.has_principals and statement.principals != (ANYONE,):
        yield KindViolation(
            "RCP_SYNTAX_ERROR_PRINCIPAL",
            "Principal",
            "accepts only the principal `*`",
            "write .for_anyone()",
        )
