"""Instance profiles: the role of EC2 instances."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from iamdsl.client.call import Call, Repeat
from iamdsl.errors import ResourceError
from iamdsl.language import Arn
from iamdsl.origin import Origin, here
from iamdsl.resources.kind.access_effect import NO_ROOM, AccessEffect
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import CallTarget, create_call, delete_call, differences_of
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts, FactShape
from iamdsl.resources.kind.lister import list_call_lister
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
from iamdsl.resources.kind.resource import origin_field, resource
from iamdsl.resources.kind.resource_kind import ObservedResource, ResourceKind, Update
from iamdsl.resources.parts.name_rules import Tags, as_tags, check_path, name_validator
from iamdsl.resources.parts.profile_role import remove_role_call
from iamdsl.resources.parts.tags import (
    Taggable,
    observed_tags,
    own_tags,
    stack_of,
    tag_calls,
    tag_list,
)
from iamdsl.resources.role import Role
from iamdsl.snapshot import read_instance_profile

if TYPE_CHECKING:
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot


def as_role(role: Role | Address | None) -> Address | None:
    """Return the role's address, or None for None; raises `ResourceError` for anything else."""
    address = role.address if isinstance(role, Role) else role
    if address is not None and (not isinstance(address, Address) or address.kind != "role"):
        raise ResourceError(
            f"{role!r} cannot be in an instance profile",
            where=here(),
            why="an instance profile holds one role",
            next_step='pass the Role, or Address("role", name)',
        )
    return address


@resource
@attrs.frozen(repr=False)
class InstanceProfile(Taggable):
    """A container for the role that EC2 instances assume; it holds at most one.

    The role is changed in place, with a short time without a role in between; another path
    replaces the profile. Raises `InvalidName` or `ResourceError`.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html
    """

    kind: ClassVar[str] = "instance-profile"

    name: str = attrs.field(validator=name_validator("instance profile"))
    role: Address | None = attrs.field(default=None, converter=as_role, kw_only=True)
    path: str = attrs.field(default="/", validator=check_path, kw_only=True)
    tags: Tags = attrs.field(default=(), converter=as_tags, kw_only=True)
    exclusive: bool = attrs.field(default=True, kw_only=True)
    origin: Origin | None = origin_field()

    @property
    def arn(self) -> Arn:
        """The profile's ARN without partition and account, which the deployment fills in."""
        return Arn(None, "iam", "", None, f"instance-profile{self.path}{self.name}")


def _target(name: str) -> CallTarget:
    return CallTarget(
        "InstanceProfile", "InstanceProfileName", name, Address("instance-profile", name)
    )


def _facts(profile: InstanceProfile, _scope: Scope) -> Facts:
    return {
        "path": profile.path,
        "role": None if profile.role is None else profile.role.name,
        "tags": dict(profile.tags),
    }


def _reads(name: str, _attributes: Attributes, _scope: Scope) -> tuple[Call, ...]:
    return (_target(name).call("Get{}"),)


def _observe(snapshot: Snapshot, name: str, _attributes: Attributes) -> ObservedResource | None:
    answer = snapshot.answer(str(_target(name)), "GetInstanceProfile")
    if answer is None:
        return None
    instance_profile = read_instance_profile(answer)
    return ObservedResource(
        facts={
            "path": instance_profile.path,
            "role": instance_profile.roles[0] if instance_profile.roles else None,
            "tags": observed_tags(instance_profile.tags),
        },
        id=instance_profile.id,
        arn=instance_profile.arn,
        stack=stack_of(instance_profile.tags),
        own_tags=own_tags(instance_profile.tags),
        created=instance_profile.created,
    )


def _create(name: str, facts: Facts, scope: Scope) -> PlannedCalls:
    tags = tag_list(facts["tags"], scope)
    creation = create_call(_target(name), Repeat.TAGGED_CREATE, Path=facts["path"], Tags=tags)
    if not facts["role"]:
        return (creation,)
    return (creation, add_role_call(name, facts["role"], follows=False))


def _change(update: Update) -> PlannedCalls:
    name, target = update.name, _target(update.name)
    calls: list[PlannedCall] = []
    for change in differences_of(update.differences, "role"):
        if change.before is not None:
            # A profile holds one role: the new one can be added only after the old one is removed.
            caution = None if change.after is None else NO_ROOM
            calls.append(attrs.evolve(remove_role_call(name, change.before), caution=caution))
        if change.after is not None:
            calls.append(add_role_call(name, change.after, follows=change.before is not None))
    return (*calls, *tag_calls(target, update.differences, update.observed))


def _delete(name: str, observed: ObservedResource, _scope: Scope) -> PlannedCalls:
    target = _target(name)
    role = observed.facts["role"]
    return (
        *((remove_role_call(name, role),) if role else ()),
        delete_call(target),
    )


def add_role_call(name: str, role: str, *, follows: bool) -> PlannedCall:
    """Return the call that adds a role to an instance profile."""
    target = _target(name)
    role_address = Address("role", role)
    return PlannedCall(
        # It cannot be repeated: the second call fails with LimitExceeded.
        call=target.call("AddRoleTo{}", Repeat.UNTAGGED_CREATE, RoleName=role),
        sentence=f"add {role_address} to {target}",
        uses=frozenset({target.address, role_address}),
        follows=follows,
        effects=(AccessEffect(role_address, "members", widens=True),),
    )


def _without_relations(facts: Facts, replaced: frozenset[Address], _scope: Scope) -> Facts:
    return {**facts, "role": None} if Address("role", str(facts["role"])) in replaced else facts


def _to_resource(name: str, observed: ObservedResource, _scope: Scope) -> InstanceProfile:
    facts = observed.facts
    return InstanceProfile(
        name,
        role=Address("role", facts["role"]) if facts["role"] else None,
        path=facts["path"],
        tags=facts["tags"],
        origin=None,
    )


_LIST = Call("iam", "ListInstanceProfiles", {"MaxItems": 1000})


KIND = ResourceKind(
    cls=InstanceProfile,
    name="instance-profile",
    quota="InstanceProfiles",
    fields={
        "path": FactField(in_place=False),
        "role": FactField(),
        "tags": FactField(FactShape.ENTRIES),
    },
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_change,
    delete=_delete,
    to_resource=_to_resource,
    lister=list_call_lister(
        _LIST, "InstanceProfiles", lambda item: str(item["InstanceProfileName"])
    ),
    taggable=True,
    collections=("tags",),
    without_relations=_without_relations,
    reads=_reads,
    spelling=lambda snapshot, name: snapshot.spelling("instance-profile", name),
    name_in_answer=lambda answer: str(answer["InstanceProfile"]["InstanceProfileName"]),
)
