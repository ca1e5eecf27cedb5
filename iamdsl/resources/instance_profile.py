"""Instance profiles: how a role reaches an EC2 instance."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from iamdsl.client.call import Call, Repeat
from iamdsl.errors import ResourceError
from iamdsl.language import Arn
from iamdsl.origin import Origin, here
from iamdsl.resources.kind.access_effect import NO_ROOM, AccessEffect
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import CallTarget, delete_call, differences_of
from iamdsl.resources.kind.fact_fields import FactField, Facts, FactShape
from iamdsl.resources.kind.lister import list_call_lister
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.resources.kind.resource import origin_field, resource
from iamdsl.resources.kind.resource_kind import Difference, ObservedResource, ResourceKind
from iamdsl.resources.parts.name_rules import Tags, as_tags, check_path, name_validator
from iamdsl.resources.parts.tags import Taggable, observed_tags, stack_of, tag_calls, tag_list
from iamdsl.resources.role import Role, remove_role_call
from iamdsl.snapshot import read_instance_profile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot


def as_role(role: Role | Address | None) -> Address | None:
    """The role's address; raises ResourceError for anything else."""
    address = role.address if isinstance(role, Role) else role
    if address is not None and (not isinstance(address, Address) or address.kind != "role"):
        raise ResourceError(
            f"{role!r} cannot be in an instance profile",
            where=here(),
            why="an instance profile holds one role",
            next_step='give the Role, or Address("role", name)',
        )
    return address


@resource
@attrs.frozen(repr=False)
class InstanceProfile(Taggable):
    """A container for the one role that EC2 instances launched with it assume.

    The role can be exchanged in place (with a short gap: IAM holds at most
    one), the path cannot. Raises InvalidName or ResourceError.
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
        """Its ARN, known before it exists; partition and account are the deployment's."""
        return Arn(None, "iam", "", None, f"instance-profile{self.path}{self.name}")


def _subject(name: str) -> CallTarget:
    return CallTarget(
        "InstanceProfile", "InstanceProfileName", name, Address("instance-profile", name)
    )


def _facts(profile: InstanceProfile, _scope: Scope) -> Facts:
    return {
        "path": profile.path,
        "role": None if profile.role is None else profile.role.name,
        "tags": dict(profile.tags),
    }


def _reads(name: str, _attributes: Mapping[str, str], _scope: Scope) -> tuple[Call, ...]:
    return (_subject(name).call("Get{}"),)


def _observe(
    snapshot: Snapshot, name: str, _attributes: Mapping[str, str]
) -> ObservedResource | None:
    answer = snapshot.answer(str(_subject(name)), "GetInstanceProfile")
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
        created=instance_profile.created,
    )


def _create(name: str, facts: Facts, scope: Scope) -> tuple[PlannedCall, ...]:
    target = _subject(name)
    made = PlannedCall(
        call=target.call(
            "CreateInstanceProfile",
            Repeat.TAGGED_CREATE,
            Path=facts["path"],
            Tags=tag_list(facts["tags"], scope),
        ),
        sentence=f"create {target}",
        creates=target.address,
        captures={"id": "InstanceProfile.InstanceProfileId", "arn": "InstanceProfile.Arn"},
        readback=target.call("Get{}"),
    )
    return (made, add_role_call(name, facts["role"], follows=False)) if facts["role"] else (made,)


def _change(
    name: str,
    _facts: Facts,
    _observed: ObservedResource,
    changes: tuple[Difference, ...],
    _scope: Scope,
) -> tuple[PlannedCall, ...]:
    target = _subject(name)
    actions: list[PlannedCall] = []
    for change in differences_of(changes, "role"):
        if change.before is not None:
            leaving = remove_role_call(name, change.before)
            # A profile holds one role: there is no room for the next before this one has left.
            gap = None if change.after is None else NO_ROOM
            actions.append(attrs.evolve(leaving, caution=gap))
        if change.after is not None:
            actions.append(add_role_call(name, change.after, follows=change.before is not None))
    return (*actions, *tag_calls(target, changes))


def _delete(name: str, observed: ObservedResource, _scope: Scope) -> tuple[PlannedCall, ...]:
    target = _subject(name)
    role = observed.facts["role"]
    return (
        *((remove_role_call(name, role),) if role else ()),
        delete_call(target),
    )


def add_role_call(name: str, role: str, *, follows: bool) -> PlannedCall:
    """The call that puts a role into an instance profile."""
    target = _subject(name)
    held = Address("role", role)
    return PlannedCall(
        # Not repeatable on its own (a second call is LimitExceeded), but read back when planned.
        call=target.call("AddRoleTo{}", Repeat.UNTAGGED_CREATE, RoleName=role),
        sentence=f"put {held} into {target}",
        uses=frozenset({target.address, held}),
        follows=follows,
        effects=(AccessEffect(held, "members", widens=True),),
    )


def _without_relations(facts: Facts, gone: frozenset[Address], _scope: Scope) -> Facts:
    return {**facts, "role": None} if Address("role", str(facts["role"])) in gone else facts


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
)
