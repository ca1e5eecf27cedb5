"""The guards that come with iamdsl.

They check what a plan creates, changes or adopts, by its desired facts (`Change.desired`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.catalog import AwsManagedPolicy
from iamdsl.deployment.guards.broad_access import (
    administrative_actions,
    covers_all_resources,
    untrusted_principals,
)
from iamdsl.deployment.model.fact_documents import fact_documents
from iamdsl.deployment.model.plan import Change, Objection, Plan
from iamdsl.language import Arn, HasArn, read
from iamdsl.resources import KINDS
from iamdsl.resources.parts.attachment import policy_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.deployment.guards.guard import Guard
    from iamdsl.language.documents.policy_kind_rules import PolicyKind
    from iamdsl.language.documents.statement import AnyStatement

ADMINISTRATORS = frozenset({"AdministratorAccess", "IAMFullAccess", "PowerUserAccess"})
"""AWS managed policies that allow every action, every IAM action, or every action except IAM's."""


def no_wildcard_admin(plan: Plan) -> Iterator[Objection]:
    """Object to administrative access by wildcard.

    That is an Allow on every resource, without a condition, of every action (`*`), of every
    action of IAM, Organizations or Identity Center (`iam:*`), or of every action except some
    (NotAction); or AdministratorAccess, IAMFullAccess or PowerUserAccess attached.
    """
    for change in _made_changes(plan):
        for where, statement in _allow_statements(change):
            actions = administrative_actions(statement)
            if actions is not None and covers_all_resources(statement) and not statement.conditions:
                yield _objection(
                    change,
                    f"allows {actions} on every resource",
                    f"a statement of its {where} allows it without a condition",
                    "allow only the actions and resources that are needed, or add a condition",
                )
        for arn in _attached_arns(change):
            if ":iam::aws:policy/" in arn and policy_name(arn) in ADMINISTRATORS:
                yield _objection(
                    change,
                    f"has {policy_name(arn)} attached",
                    "this AWS managed policy grants administrative access",
                    "attach a policy that allows only what is needed",
                )
        yield from _unreadable(change)


def boundary_required(boundary: str | Arn | HasArn | AwsManagedPolicy | None = None) -> Guard:
    """Return a guard that requires this permissions boundary, or any if None, on users and roles.

    Service-linked roles cannot have a boundary and are not checked.
    """

    def required(plan: Plan) -> Iterator[Objection]:
        wanted = _arn_text(boundary, plan)
        for change in _made_changes(plan):
            if "boundary" not in KINDS[change.address.kind].fields:
                continue
            desired = (change.desired or {}).get("boundary")
            if desired is None or wanted not in {None, desired}:
                yield _objection(
                    change,
                    "has no permissions boundary"
                    if desired is None
                    else f"has the permissions boundary {desired}",
                    "every user and role must have one"
                    if wanted is None
                    else f"every user and role must have the boundary {wanted}",
                    f"add .bounded_by({'…' if wanted is None else repr(wanted)})",
                )

    return required


def no_public_trust(plan: Plan) -> Iterator[Objection]:
    """Object to roles that anyone can assume.

    That is a trust of anyone (`*`), or of every identity of an identity provider, without a
    condition that limits them: on the caller, or on a claim of the provider. For providers that
    are open to everyone, such as GitHub Actions, only a `sub` with the owner's whole name limits
    them.
    """
    for change in _made_changes(plan):
        for _, statement in _statements(change, "trust"):
            if statement.effect != "Allow":
                continue
            for principals in untrusted_principals(statement):
                yield _objection(
                    change,
                    f"trusts {principals}",
                    "no condition of the statement limits who can assume the role",
                    "name the principals, or add a condition, such as on aws:PrincipalOrgID "
                    "or on the provider's sub claim",
                )
        yield from _unreadable(change, only="trust")


def _made_changes(plan: Plan) -> Iterator[Change]:
    """Yield the changes that create, change or adopt an object."""
    return (change for change in plan.changes if change.desired is not None)


def _objection(change: Change, what: str, why: str, next_step: str) -> Objection:
    return Objection(change.address, what, why, next_step, origin=change.origin)


def _documents(change: Change) -> Iterator[tuple[str, PolicyKind, Any]]:
    """Yield the policy documents of an object, each with its title and kind."""
    return fact_documents(KINDS[change.address.kind].fields, change.desired or {})


def _statements(change: Change, kind: PolicyKind) -> Iterator[tuple[str, AnyStatement]]:
    for where, document_kind, content in _documents(change):
        if document_kind == kind and (statements := _read(content, kind)) is not None:
            yield from ((where, statement) for statement in statements)


def _allow_statements(change: Change) -> Iterator[tuple[str, AnyStatement]]:
    for where, statement in _statements(change, "identity"):
        if statement.effect == "Allow":
            yield where, statement


def _read(content: Any, kind: PolicyKind) -> tuple[AnyStatement, ...] | None:
    """Return the statements of a document (JSON values or text), None if it is not valid."""
    document = read(content, kind).document
    return None if document is None else document.statements


def _unreadable(change: Change, only: PolicyKind = "identity") -> Iterator[Objection]:
    for where, kind, content in _documents(change):
        if kind == only and _read(content, kind) is None:
            yield _objection(
                change,
                "has a policy that cannot be checked",
                f"its {where} is not valid",
                f"fix the {where}",
            )


def _attached_arns(change: Change) -> Iterator[str]:
    """Yield the ARNs of the managed policies attached to an object, or by an attachment."""
    desired: Mapping[str, Any] = change.desired or {}
    yield from desired.get("attachments") or ()
    if change.address.kind == "attachment":
        yield desired["policy"]


def _arn_text(policy: str | Arn | HasArn | AwsManagedPolicy | None, plan: Plan) -> str | None:
    if policy is None or isinstance(policy, str):
        return policy
    if isinstance(policy, AwsManagedPolicy):
        return policy.arn(plan.partition)
    arn = policy if isinstance(policy, Arn) else policy.arn
    return str(arn.bind(partition=plan.partition, account=plan.account))
