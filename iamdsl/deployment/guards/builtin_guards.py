"""The guards that come with iamdsl.

They judge what a plan makes, changes or takes over, by the facts it is to have (`Change.desired`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.catalog import AwsManagedPolicy
from iamdsl.deployment.guards.broad_access import (
    administrative_actions,
    covers_all_resources,
    untrusted_principals,
)
from iamdsl.deployment.model.plan import Change, Objection, Plan
from iamdsl.language import Arn, HasArn, read
from iamdsl.resources import KINDS
from iamdsl.resources.kind.fact_fields import FactShape
from iamdsl.resources.parts.attachment import policy_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.deployment.guards.guard import Guard
    from iamdsl.language.documents.policy_kind import PolicyKind
    from iamdsl.language.documents.statement import AnyStatement

ADMINISTRATORS = frozenset({"AdministratorAccess", "IAMFullAccess", "PowerUserAccess"})
"""AWS managed policies that allow every action, every one of IAM, or every one but IAM's."""


def no_wildcard_admin(plan: Plan) -> Iterator[Objection]:
    """Object to administrators by wildcard.

    They are an Allow on every resource, without a condition, of every action (`*`), of every
    action of IAM, Organizations or Identity Center (`iam:*`), or of every action but some
    (NotAction); and AdministratorAccess, IAMFullAccess or PowerUserAccess attached.
    """
    for change in _made_changes(plan):
        for where, statement in _allow_statements(change):
            actions = administrative_actions(statement)
            if actions is not None and covers_all_resources(statement) and not statement.conditions:
                yield _objection(
                    change,
                    f"allows {actions} on every resource",
                    f"its {where} says so without a condition",
                    "name the actions and resources that are needed, or add a condition",
                )
        for arn in _attached_arns(change):
            if ":iam::aws:policy/" in arn and policy_name(arn) in ADMINISTRATORS:
                yield _objection(
                    change,
                    f"is given {policy_name(arn)}",
                    "that makes an administrator",
                    "attach a policy that allows what is needed",
                )
        yield from _unreadable(change)


def boundary_required(boundary: str | Arn | HasArn | AwsManagedPolicy | None = None) -> Guard:
    """A guard that wants every user and role to have this permissions boundary, or any if None.

    Roles of services (service-linked roles) can have none, and are let be.
    """

    def required(plan: Plan) -> Iterator[Objection]:
        wanted = _arn_text(boundary, plan)
        for change in _made_changes(plan):
            if "boundary" not in KINDS[change.address.kind].fields:
                continue
            given = (change.desired or {}).get("boundary")
            if given is None or wanted not in {None, given}:
                yield _objection(
                    change,
                    "has no permissions boundary" if given is None else f"is bounded by {given}",
                    "every user and role must have one"
                    if wanted is None
                    else f"every user and role must be bounded by {wanted}",
                    f"add .bounded_by({'…' if wanted is None else repr(wanted)})",
                )

    return required


def no_public_trust(plan: Plan) -> Iterator[Objection]:
    """Object to roles that strangers can assume.

    They are anybody (`*`), and whomever an identity provider vouches for, without a condition that
    narrows them: on who calls, or on a claim of the provider's. Of providers that serve
    everybody, such as GitHub's, only the `sub` with its whole owner does.
    """
    for change in _made_changes(plan):
        for _, statement in _statements(change, "trust"):
            for who in untrusted_principals(statement) if statement.effect == "Allow" else ():
                yield _objection(
                    change,
                    f"trusts {who}",
                    "no condition of the statement names whom in particular",
                    "name the principals, or add a condition such as aws:PrincipalOrgID, "
                    "or the provider's sub",
                )
        yield from _unreadable(change, only="trust")


def _made_changes(plan: Plan) -> Iterator[Change]:
    """What a plan makes, changes or takes over."""
    return (change for change in plan.changes if change.desired is not None)


def _objection(change: Change, what: str, why: str, next_step: str) -> Objection:
    return Objection(change.address, what, why, next_step, origin=change.origin)


def _documents(change: Change) -> Iterator[tuple[str, PolicyKind, Any]]:
    """The policy documents of an object: what each is called, its kind, and the document."""
    desired: Mapping[str, Any] = change.desired or {}
    for name, field in KINDS[change.address.kind].fields.items():
        result = desired.get(name)
        if field.shape is FactShape.DOCUMENTS:
            for entry, item in (result or {}).items():
                yield f"inline policy {entry}", "identity", item
        elif field.shape is FactShape.DOCUMENT and result is not None:
            yield name, "trust" if name == "trust" else "identity", result


def _statements(change: Change, kind: PolicyKind) -> Iterator[tuple[str, AnyStatement]]:
    for where, result, content in _documents(change):
        if result == kind and (read := _read(content, kind)) is not None:
            yield from ((where, statement) for statement in read)


def _allow_statements(change: Change) -> Iterator[tuple[str, AnyStatement]]:
    for where, statement in _statements(change, "identity"):
        if statement.effect == "Allow":
            yield where, statement


def _read(content: Any, kind: PolicyKind) -> tuple[AnyStatement, ...] | None:
    """The statements of a document as JSON values or text, None when it is none."""
    document = read(content, kind).document
    return None if document is None else document.statements


def _unreadable(change: Change, only: PolicyKind = "identity") -> Iterator[Objection]:
    for where, kind, content in _documents(change):
        if kind == only and _read(content, kind) is None:
            yield _objection(
                change,
                f"has a {where} that cannot be judged",
                "it is no policy that IAM accepts",
                "mend it",
            )


def _attached_arns(change: Change) -> Iterator[str]:
    """The ARNs of managed policies that are attached to it, or by it."""
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
