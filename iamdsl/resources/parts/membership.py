"""Group memberships, declared on the group or on the user."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from iamdsl.errors import DuplicateResource, ResourceError
from iamdsl.language import Arn
from iamdsl.origin import here
from iamdsl.resources.kind.access_effect import membership_effects
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import CallTarget
from iamdsl.resources.kind.planned_call import ChangedEntry, PlannedCall
from iamdsl.resources.kind.resource import Resource, field_value

if TYPE_CHECKING:
    from collections.abc import Iterable

MemberReference: TypeAlias = Address | Arn
"""A group or user: of the stack by address, existing in the account by ARN."""

Memberships: TypeAlias = Mapping[str, frozenset[str]]
"""Names of users by group, or of groups by user."""


class GroupMember(Resource):
    """A resource that can be a member of groups: the base class of `User`."""

    __slots__ = ()


def as_member_references(
    kind: str, values: Iterable[Resource | MemberReference]
) -> tuple[MemberReference, ...]:
    """Convert users or groups (`kind`) to references, in order.

    Raises `ResourceError` if a value is of another kind, `DuplicateResource` if it is given twice.
    """
    references: dict[str, MemberReference] = {}
    for value in values:
        reference = value.address if isinstance(value, Resource) else value
        if not _is_of_kind(kind, reference):
            raise ResourceError(
                f"{value!r} is not a {kind}",
                where=here(),
                why="a group has users as members",
                next_step=f"pass the {kind.capitalize()}, or the ARN of one outside the stack: "
                f"iam.{kind}(name, account=None) of iamdsl.services",
            )
        name = member_name(reference)
        if name in references:
            raise DuplicateResource(
                f"{kind}/{name} is given twice", where=here(), next_step="remove one of the two"
            )
        references[name] = reference
    return tuple(references.values())


def member_name(reference: MemberReference) -> str:
    """Return the name of a group or user."""
    if isinstance(reference, Address):
        return reference.name
    return reference.resource.rpartition("/")[2]


def _is_of_kind(kind: str, reference: object) -> bool:
    if isinstance(reference, Arn):
        return reference.service == "iam" and reference.resource.startswith(f"{kind}/")
    return isinstance(reference, Address) and reference.kind == kind


def declared_memberships(resources: Iterable[Resource]) -> tuple[Memberships, Memberships]:
    """Return the memberships that groups and users declare: users by group, groups by user."""
    members: dict[str, frozenset[str]] = {}
    groups: dict[str, frozenset[str]] = {}
    for resource in resources:
        name = resource.address.name
        pairs = [(member_name(group), name) for group in field_value(resource, "groups") or ()]
        pairs += [
            (name, member_name(user)) for user in field_value(resource, "members", default=())
        ]
        for group, user in pairs:
            members[group] = members.get(group, frozenset()) | {user}
            groups[user] = groups.get(user, frozenset()) | {group}
    return members, groups


def references_by_arn(resource: Resource) -> tuple[tuple[Address, Arn], ...]:
    """Return the groups and users that a resource refers to by ARN, each with its address."""
    references = (
        *(field_value(resource, "groups") or ()),
        *field_value(resource, "members", default=()),
    )
    arns = [reference for reference in references if isinstance(reference, Arn)]
    return tuple((Address(arn.resource.partition("/")[0], member_name(arn)), arn) for arn in arns)


def join_group_call(group: str, user: str) -> PlannedCall:
    """Return the call that adds a user to a group."""
    target = CallTarget("Group", "GroupName", group, Address("group", group))
    member = Address("user", user)
    return PlannedCall(
        call=target.call("AddUserTo{}", UserName=user),
        sentence=f"add {member} to {target}",
        uses=frozenset({target.address, member}),
        effects=membership_effects(target.address, member, joins=True),
        entry=ChangedEntry(member, f"groups.{group}"),
    )


def leave_group_call(group: str, user: str) -> PlannedCall:
    """Return the call that removes a user from a group."""
    target = CallTarget("Group", "GroupName", group, Address("group", group))
    member = Address("user", user)
    return PlannedCall(
        call=target.call("RemoveUserFrom{}", UserName=user),
        sentence=f"remove {member} from {target}",
        frees=frozenset({target.address, member}),
        takes_away=True,
        effects=membership_effects(target.address, member, joins=False),
        entry=ChangedEntry(member, f"groups.{group}"),
    )
