"""IAM groups and their members."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from iamdsl.client.call import Repeat
from iamdsl.language import Arn
from iamdsl.origin import Origin
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import (
    CallTarget,
    create_call,
    delete_call,
    differences_of,
    move_calls,
    rename_call,
)
from iamdsl.resources.kind.difference import differences
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts, FactShape
from iamdsl.resources.kind.lister import ListedResource, bulk_lister
from iamdsl.resources.kind.policy_reference import PolicyReference
from iamdsl.resources.kind.resource import origin_field, resource
from iamdsl.resources.kind.resource_kind import Difference, ObservedResource, ResourceKind, Update
from iamdsl.resources.parts.attachment import (
    Attachable,
    as_references,
    attachment_calls,
    attachment_facts,
    detach_calls,
    references_to,
    without_attachments,
)
from iamdsl.resources.parts.expiration import Expirations
from iamdsl.resources.parts.expiring_policies import as_expirations, check_expirations
from iamdsl.resources.parts.inline_policy import (
    HasInline,
    InlinePolicy,
    as_inline,
    inline_calls,
    inline_facts,
    inline_removal_calls,
    observed_inline,
)
from iamdsl.resources.parts.membership import (
    MemberReference,
    as_member_references,
    join_group_call,
    leave_group_call,
    member_name,
)
from iamdsl.resources.parts.name_rules import check_path, name_validator, old_name_validator

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Self

    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.resources.parts.membership import GroupMember
    from iamdsl.snapshot import Snapshot


def _as_members(users: Iterable[GroupMember | MemberReference]) -> tuple[MemberReference, ...]:
    return as_member_references("user", users)


@resource
@attrs.frozen(repr=False)
class Group(HasInline, Attachable):
    """A group of users that share permissions.

    An `exclusive` group has exactly the declared members and policies; with `exclusive=False`
    members and policies added outside the stack are left unchanged. Users of the stack that
    declare `member_of` this group are members too. IAM groups have no tags. `expirations` are the
    moments at which single policies are removed. `renamed_from` is
    the old name of a group to rename; it keeps its members and policies.
    Raises `InvalidName`, `ResourceError` or `DuplicateResource`.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html
    """

    kind: ClassVar[str] = "group"

    name: str = attrs.field(validator=name_validator("group"))
    path: str = attrs.field(default="/", validator=check_path, kw_only=True)
    inline: tuple[InlinePolicy, ...] = attrs.field(default=(), converter=as_inline, kw_only=True)
    attachments: tuple[PolicyReference, ...] = attrs.field(
        default=(), converter=as_references, kw_only=True
    )
    members: tuple[MemberReference, ...] = attrs.field(
        default=(), converter=_as_members, kw_only=True
    )
    expirations: Expirations = attrs.field(
        default=(), converter=as_expirations, validator=check_expirations, kw_only=True
    )
    exclusive: bool = attrs.field(default=True, kw_only=True)
    renamed_from: str | None = attrs.field(
        default=None, validator=old_name_validator("group"), kw_only=True
    )
    origin: Origin | None = origin_field()

    @property
    def arn(self) -> Arn:
        """The group's ARN without partition and account, which the deployment fills in."""
        return Arn(None, "iam", "", None, f"group{self.path}{self.name}")

    def with_members(self, *users: GroupMember | MemberReference) -> Self:
        """Return the group with these users added: of the stack, or existing ones by ARN.

        Raises `ResourceError` or `DuplicateResource`.
        https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage_add-remove-users.html
        """
        return self._with(members=_as_members((*self.members, *users)))


def _target(name: str) -> CallTarget:
    return CallTarget("Group", "GroupName", name, Address("group", name))


def _facts(group: Group, scope: Scope) -> Facts:
    return {
        "path": group.path,
        "inline": inline_facts(group.inline, scope),
        "attachments": attachment_facts(group.attachments, scope),
        "members": sorted({*map(member_name, group.members), *scope.members.get(group.name, ())}),
    }


def _observe(snapshot: Snapshot, name: str, _attributes: Attributes) -> ObservedResource | None:
    group = snapshot.groups.get(name)
    if group is None:
        return None
    members = snapshot.members(name)
    return ObservedResource(
        facts={
            "path": group.path,
            "inline": group.inline,
            "attachments": group.attachments,
            "members": tuple(members),
        },
        id=group.id,
        arn=group.arn,
        created=group.created,
        extra={"arns": members},
    )


def _create(name: str, facts: Facts, scope: Scope) -> PlannedCalls:
    creation = create_call(_target(name), Repeat.UNTAGGED_CREATE, Path=facts["path"])
    return (creation, *_content_calls(name, differences(KIND.fields, facts, {}), scope))


def _content_calls(name: str, changes: tuple[Difference, ...], scope: Scope) -> PlannedCalls:
    target = _target(name)
    member_calls = tuple(
        leave_group_call(name, change.before)
        if change.after is None
        else join_group_call(name, change.after)
        for change in differences_of(changes, "members")
    )
    return (
        *inline_calls(target, changes),
        *attachment_calls(target, changes, scope),
        *member_calls,
    )


def _change(update: Update) -> PlannedCalls:
    name, changes = update.name, update.differences
    return (*move_calls(_target(name), changes), *_content_calls(name, changes, update.scope))


def _delete(name: str, observed: ObservedResource, scope: Scope) -> PlannedCalls:
    target = _target(name)
    return (
        *(leave_group_call(name, member) for member in observed.facts["members"]),
        *detach_calls(target, observed, scope),
        *inline_removal_calls(target, observed),
        delete_call(target),
    )


def _to_resource(name: str, observed: ObservedResource, scope: Scope) -> Group:
    facts, arns = observed.facts, observed.extra["arns"]
    members = [Address("user", member) for member in sorted(facts["members"])]
    return Group(
        name,
        path=facts["path"],
        inline=observed_inline(facts["inline"]),
        attachments=references_to(facts["attachments"], scope),
        members=[
            address if address in scope.arns else Arn.parse(arns[address.name])
            for address in members
        ],
        origin=None,
    )


KIND = ResourceKind(
    cls=Group,
    name="group",
    quota="Groups",
    fields={
        "path": FactField(),
        "inline": FactField(FactShape.DOCUMENTS),
        "attachments": FactField(FactShape.MEMBERS),
        "members": FactField(FactShape.MEMBERS),
    },
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_change,
    delete=_delete,
    to_resource=_to_resource,
    lister=bulk_lister(lambda snapshot: map(ListedResource, snapshot.groups)),
    collections=("inline", "attachments", "members"),
    without_relations=without_attachments,
    rename=lambda old, new: rename_call(_target(old), new),
    spelling=lambda snapshot, name: snapshot.spelling("group", name),
)
