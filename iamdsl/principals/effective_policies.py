"""What stands for and against a declared principal: its policies, as decisions take them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.catalog import AwsManagedPolicy, ManagedPolicy
from iamdsl.errors import InvalidArn, ResourceError, UndeclaredResource
from iamdsl.evaluation import PolicySet
from iamdsl.origin import here
from iamdsl.resources import Address, Group, Policy, Role, User
from iamdsl.resources.parts.membership import declared_memberships

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iamdsl.deployment.model.stack import Stack
    from iamdsl.language import Arn, PolicyDocument, TrustPolicy
    from iamdsl.resources import PolicyReference, Resource


def policies_of(resource: Resource, stack: Stack | None = None) -> PolicySet:
    """What is declared for a role, user or group, or what a managed policy says by itself.

    Inline and attached policies, those of a user's groups, and the boundary; a role's trust
    policy is none of them (`trust_of`). `stack` holds the policies and groups that the resource
    names. AWS managed policies say what the catalog has. Raises UndeclaredResource for a policy
    or group that the stack does not hold, ResourceError for one that only AWS knows.
    """
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
        f"{resource!r} holds no policies",
        where=here(),
        why="roles, users and groups hold policies, and a Policy is one",
        next_step="give one of these, or its documents",
    )


def trust_of(role: Role) -> TrustPolicy:
    """Who may assume a role, which decides `sts:AssumeRole` on it; raises ResourceError."""
    if role.trust is None:
        raise ResourceError(
            f"{role.address} trusts nobody",
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
    """What a managed policy says, by whatever it is referred to."""
    if isinstance(reference, AwsManagedPolicy):
        return reference.document()
    if isinstance(reference, Address):
        resource = _declared_resource(reference, holder, stack)
        assert isinstance(resource, Policy)  # noqa: S101 - a reference is a policy's address
        return resource.policy
    for item in stack or ():
        if isinstance(item, Policy) and _is_same(reference, item.arn):
            return item.policy
    return _aws_document(reference, holder)


def _is_same(arn: Arn, own: Arn) -> bool:
    """Whether an ARN is that of a resource of the stack, in the account that it names."""
    return arn == own.bind(partition=arn.partition, account=arn.account)


def _aws_document(arn: Arn, holder: Resource) -> PolicyDocument:
    try:
        return ManagedPolicy.from_arn(str(arn.bind(account=""))).document()
    except InvalidArn:
        raise ResourceError(
            f"what {arn.resource} says is not known here",
            where=holder.origin,
            why=f"{holder.address} names it by ARN, and neither the stack nor the catalog has it",
            next_step="ask with its document among the policies, and by= for who asks",
        ) from None


def _groups_of(user: User, stack: Stack | None) -> Sequence[Group]:
    """The groups that a user is in, whichever side says so."""
    declared = declared_memberships((user, *(stack or ())))[1].get(user.name, frozenset())
    result: list[Group] = []
    for name in sorted(declared):
        group = _declared_resource(Address("group", name), user, stack)
        assert isinstance(group, Group)  # noqa: S101 - it has a group's address
        result.append(group)
    return result


def _declared_resource(address: Address, holder: Resource, stack: Stack | None) -> Resource:
    """The stack's resource of this address; raises UndeclaredResource."""
    for resource in stack or ():
        if resource.address == address:
            return resource
    raise UndeclaredResource(
        f"{holder.address} refers to {address}, "
        + ("and no stack is given" if stack is None else f"which {stack.name} does not hold"),
        where=holder.origin,
        why="what it says decides too",
        next_step="give the stack that holds it, as stack=session.stack"
        if stack is None
        else f"add the {address.kind} to the session too",
    )
