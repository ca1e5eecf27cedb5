"""Who is in which group, said on the group or on the user."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from iamdsl.errors import DuplicateResource, ResourceError
from iamdsl.language import Arn
from iamdsl.origin import here
from iamdsl.resources.kind.access_effect import membership_effects
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import Subject
from iamdsl.resources.kind.planned_call import Action
from iamdsl.resources.kind.resource import Resource, said

if TYPE_CHECKING:
    from collections.abc import Iterable

Side: TypeAlias = Address | Arn
"""A group or user of the stack, or by its ARN one that is in the account already."""

Memberships: TypeAlias = Mapping[str, frozenset[str]]
"""Names of users by group, or of groups by user."""


def as_sides(kind: str, given: Iterable[Resource | Side]) -> tuple[Side, ...]:
    """Addresses or ARNs of one kind, in order; raises ResourceError or DuplicateResource."""
    sides: dict[str, Side] = {}
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
        if name_of(side) in sides:
            raise DuplicateResource(f"{kind}/{name_of(side)} is named twice", where=here())
        sides[name_of(side)] = side
    return tuple(sides.values())


def name_of(side: Side) -> str:
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
    for one in resources:
        name = one.address.name
        pairs = [(name_of(group), name) for group in said(one, "groups") or ()]
        pairs += [(name, name_of(user)) for user in said(one, "members", default=())]
        for group, user in pairs:
            members[group] = members.get(group, frozenset()) | {user}
            groups[user] = groups.get(user, frozenset()) | {group}
    return members, groups


def of_others(resource: Resource) -> tuple[tuple[Address, Arn], ...]:
    """The groups and users that a resource refers to by ARN, each with its address."""
    sides = (*(said(resource, "groups") or ()), *said(resource, "members", default=()))
    arns = [side for side in sides if isinstance(side, Arn)]
    return tuple((Address(arn.resource.partition("/")[0], name_of(arn)), arn) for arn in arns)


def join_group(group: str, user: str) -> Action:
    """The call that makes a user a member of a group."""
    where = Subject("Group", "GroupName", group, Address("group", group))
    member = Address("user", user)
    return Action(
        call=where.call("AddUserTo{}", UserName=user),
        sentence=f"add {member} to {where}",
        uses=frozenset({where.address, member}),
        effects=membership_effects(where.address, member, joins=True),
    )


def leave_group(group: str, user: str) -> Action:
    """The call that ends a user's membership of a group."""
    where = Subject("Group", "GroupName", group, Address("group", group))
    member = Address("user", user)
    return Action(
        call=where.call("RemoveUserFrom{}", UserName=user),
        sentence=f"remove {member} from {where}",
        frees=frozenset({where.address, member}),
        takes_away=True,
        effects=membership_effects(where.address, member, joins=False),
    )
