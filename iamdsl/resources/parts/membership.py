"""Who is in which group, said on the group or on the user."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from iamdsl.errors import DuplicateResource, ResourceError
from iamdsl.language import Arn
from iamdsl.origin import here
from iamdsl.resources.kind.access_effect import membership_effects
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import CallTarget
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.resources.kind.resource import Resource, field_value

if TYPE_CHECKING:
    from collections.abc import Iterable

MemberReference: TypeAlias = Address | Arn
"""A group or user of the stack, or by its ARN one that is in the account already."""

Memberships: TypeAlias = Mapping[str, frozenset[str]]
"""Names of users by group, or of groups by user."""


class GroupMember(Resource):
    """What groups have as members: `User` is the one kind of it."""

    __slots__ = ()


def as_member_references(
    kind: str, given: Iterable[Resource | MemberReference]
) -> tuple[MemberReference, ...]:
    """Addresses or ARNs of one kind, in order; raises ResourceError or DuplicateResource."""
    sides: dict[str, MemberReference] = {}
    for value in given:
        side = value.address if isinstance(value, Resource) else value
        if not _is_of(kind, side):
            raise ResourceError(
                f"{value!r} cannot stand where a {kind} belongs",
                where=here(),
                why="only users can be in groups",
                next_step=f"give the {kind.capitalize()}, or the ARN of one that is not the "
                f"stack's: iam.{kind}(name, account=None) of iamdsl.services",
            )
        if member_name(side) in sides:
            raise DuplicateResource(f"{kind}/{member_name(side)} is named twice", where=here())
        sides[member_name(side)] = side
    return tuple(sides.values())


def member_name(side: MemberReference) -> str:
    """The name of a group or user."""
    return side.name if isinstance(side, Address) else side.resource.rpartition("/")[2]


def _is_of(kind: str, side: object) -> bool:
    if isinstance(side, Arn):
        return side.service == "iam" and side.resource.startswith(f"{kind}/")
    return isinstance(side, Address) and side.kind == kind


def declared_memberships(resources: Iterable[Resource]) -> tuple[Memberships, Memberships]:
    """Every membership that a group or a user declares: users by group, and groups by user."""
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
    """The groups and users that a resource refers to by ARN, each with its address."""
    sides = (
        *(field_value(resource, "groups") or ()),
        *field_value(resource, "members", default=()),
    )
    arns = [side for side in sides if isinstance(side, Arn)]
    return tuple((Address(arn.resource.partition("/")[0], member_name(arn)), arn) for arn in arns)


def join_group_call(group: str, user: str) -> PlannedCall:
    """The call that makes a user a member of a group."""
    where = CallTarget("Group", "GroupName", group, Address("group", group))
    member = Address("user", user)
    return PlannedCall(
        call=where.call("AddUserTo{}", UserName=user),
        sentence=f"add {member} to {where}",
        uses=frozenset({where.address, member}),
        effects=membership_effects(where.address, member, joins=True),
    )


def leave_group_call(group: str, user: str) -> PlannedCall:
    """The call that ends a user's membership of a group."""
    where = CallTarget("Group", "GroupName", group, Address("group", group))
    member = Address("user", user)
    return PlannedCall(
        call=where.call("RemoveUserFrom{}", UserName=user),
        sentence=f"remove {member} from {where}",
        frees=frozenset({where.address, member}),
        takes_away=True,
        effects=membership_effects(where.address, member, joins=False),
    )
