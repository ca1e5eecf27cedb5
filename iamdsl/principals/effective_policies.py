"""The policies of a declared principal, in the form that decisions use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.catalog import AwsManagedPolicy, ManagedPolicy
from iamdsl.errors import InvalidArn, ResourceError, UndeclaredResource
from iamdsl.evaluation import PolicySet
from iamdsl.origin import here
from iamdsl.resources import Address, Group, Policy, Role, User
from iamdsl.resources.kind.unused_steps import mark_used
from iamdsl.resources.parts.membership import declared_memberships

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iamdsl.deployment.model.stack import Stack
    from iamdsl.language import Arn, PolicyDocument, TrustPolicy
    from iamdsl.resources import PolicyReference, Resource


def policies_of(resource: Resource, stack: Stack | None = None) -> PolicySet:
    """Return the policies of a role, user or group, or those of a managed policy alone.

    They are the inline and attached policies, those of a user's groups, and the boundary; a
    role's trust policy is not included (`trust_of`). `stack` contains the policies and groups
    that the resource refers to. The documents of AWS managed policies are the catalog's. Raises
    `UndeclaredResource` if the stack does not contain a policy or group, `ResourceError` if
    neither the stack nor the catalog has a policy's document, or for other resources.
    """
    mark_used((resource,))
    if isinstance(resource, Policy):
        return PolicySet(identity=(resource.policy,))
    if isinstance(resource, Group):
        return PolicySet(identity=_attached_documents(resource, stack))
    if isinstance(resource, Role):
        return PolicySet(
            identity=_attached_documents(resource, stack), boundary=_boundary_of(resource, stack)
        )
    if isinstance(resource, User):
        result = _attached_documents(resource, stack)
        for group in _groups_of(resource, stack):
            result += _attached_documents(group, stack)
        return PolicySet(identity=result, boundary=_boundary_of(resource, stack))
    raise ResourceError(
        f"{resource!r} has no policies",
        where=here(),
        why="only a Role, User, Group or Policy has policies",
        next_step="pass one of these, or policy documents",
    )


def trust_of(role: Role) -> TrustPolicy:
    """Return a role's trust policy, which decides `sts:AssumeRole` on it.

    Raises `ResourceError` if it has none.
    """
    mark_used((role,))
    if role.trust is None:
        raise ResourceError(
            f"{role.address} has no trust policy",
            where=role.origin,
            next_step='add .trusting(allow("sts:AssumeRole").for_service("ec2")), for example',
        )
    return role.trust


def _attached_documents(
    holder: Role | User | Group, stack: Stack | None
) -> tuple[PolicyDocument, ...]:
    attached = (_document(attachment, holder, stack) for attachment in holder.attachments)
    return (*(inline_policy.policy for inline_policy in holder.inline), *attached)


def _boundary_of(holder: Role | User, stack: Stack | None) -> tuple[PolicyDocument, ...]:
    return () if holder.boundary is None else (_document(holder.boundary, holder, stack),)


def _document(reference: PolicyReference, holder: Resource, stack: Stack | None) -> PolicyDocument:
    """Return the document of a managed policy, by any form of reference."""
    if isinstance(reference, AwsManagedPolicy):
        return reference.document()
    if isinstance(reference, Address):
        resource = _declared_resource(reference, holder, stack)
        assert isinstance(resource, Policy)  # noqa: S101 - a reference is a policy's address
        return resource.policy
    for resource in stack or ():
        if isinstance(resource, Policy) and _is_same(reference, resource.arn):
            return resource.policy
    return _aws_document(reference, holder)


def _is_same(arn: Arn, own: Arn) -> bool:
    """Return whether an ARN is that of a declared resource, in the account that the ARN names."""
    return arn == own.bind(partition=arn.partition, account=arn.account)


def _aws_document(arn: Arn, holder: Resource) -> PolicyDocument:
    try:
        return ManagedPolicy.from_arn(str(arn.bind(account=""))).document()
    except InvalidArn:
        raise ResourceError(
            f"the document of {arn.resource} is not known",
            where=holder.origin,
            why=f"{holder.address} refers to it by ARN, and neither the stack nor the catalog "
            "contains it",
            next_step="pass its document as one of the policies, and the caller as by=",
        ) from None


def _groups_of(user: User, stack: Stack | None) -> Sequence[Group]:
    """Return the groups that a user is in, declared on the user or on the group."""
    declared = declared_memberships((user, *(stack or ())))[1].get(user.name, frozenset())
    result: list[Group] = []
    for name in sorted(declared):
        group = _declared_resource(Address("group", name), user, stack)
        assert isinstance(group, Group)  # noqa: S101 - it has a group's address
        result.append(group)
    return result


def _declared_resource(address: Address, holder: Resource, stack: Stack | None) -> Resource:
    """Return the stack's resource of this address; raises `UndeclaredResource`."""
    for resource in stack or ():
        if resource.address == address:
            return resource
    raise UndeclaredResource(
        f"{holder.address} refers to {address}, "
        + ("but no stack is given" if stack is None else f"which is not in stack {stack.name}"),
        where=holder.origin,
        why="its policies affect the decision",
        next_step="pass the stack that contains it: stack=session.stack"
        if stack is None
        else f"add the {address.kind} to the session too",
    )
