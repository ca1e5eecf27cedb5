"""IAM users and the groups they are in."""

from __future__ import annotations

from datetime import datetime
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
    Bounded,
    as_optional_reference,
    as_references,
    attachment_calls,
    attachment_facts,
    boundary_calls,
    boundary_reference,
    detach_calls,
    references_to,
    without_attachments,
)
from iamdsl.resources.parts.expiration import Expirations, as_optional_moment, check_not_retained
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
    GroupMember,
    MemberReference,
    as_member_references,
    join_group_call,
    leave_group_call,
    member_name,
)
from iamdsl.resources.parts.name_rules import (
    Tags,
    as_principal_tags,
    check_path,
    name_validator,
    old_name_validator,
)
from iamdsl.resources.parts.tags import (
    Taggable,
    observed_tags,
    own_tags,
    stack_of,
    tag_calls,
    tag_list,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Self

    from iamdsl.resources.group import Group
    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot


def _as_groups(
    groups: Iterable[Group | MemberReference] | None,
) -> tuple[MemberReference, ...] | None:
    return None if groups is None else as_member_references("group", groups)


@resource
@attrs.frozen(repr=False)
class User(Taggable, HasInline, Attachable, Bounded, GroupMember):
    """A person or program with its own long-term credentials.

    An `exclusive` user has exactly the declared policies, tags and groups; with
    `exclusive=False` those added outside the stack are left unchanged. Declare its groups here
    (`member_of`) or on the groups; None means only on the groups. From `expires_at` on, which
    needs a time zone, a plan deletes the user with the credentials that the stack declares;
    `expirations` are the moments of single policies. `renamed_from` is the old
    name of a user to rename; it keeps its keys, password, groups and policies. Raises
    `InvalidName`, `ResourceError`, `InvalidArn` or `DuplicateResource`.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users.html
    """

    kind: ClassVar[str] = "user"

    name: str = attrs.field(validator=name_validator("user"))
    path: str = attrs.field(default="/", validator=check_path, kw_only=True)
    boundary: PolicyReference | None = attrs.field(
        default=None, converter=as_optional_reference, kw_only=True
    )
    inline: tuple[InlinePolicy, ...] = attrs.field(default=(), converter=as_inline, kw_only=True)
    attachments: tuple[PolicyReference, ...] = attrs.field(
        default=(), converter=as_references, kw_only=True
    )
    tags: Tags = attrs.field(default=(), converter=as_principal_tags, kw_only=True)
    groups: tuple[MemberReference, ...] | None = attrs.field(
        default=None, converter=_as_groups, kw_only=True
    )
    expirations: Expirations = attrs.field(
        default=(), converter=as_expirations, validator=check_expirations, kw_only=True
    )
    expires_at: datetime | None = attrs.field(
        default=None, converter=as_optional_moment, validator=check_not_retained, kw_only=True
    )
    exclusive: bool = attrs.field(default=True, kw_only=True)
    renamed_from: str | None = attrs.field(
        default=None, validator=old_name_validator("user"), kw_only=True
    )
    origin: Origin | None = origin_field()

    @property
    def arn(self) -> Arn:
        """The user's ARN without partition and account, which the deployment fills in."""
        return Arn(None, "iam", "", None, f"user{self.path}{self.name}")

    def member_of(self, *groups: Group | MemberReference) -> Self:
        """Return the user as a member of these groups: of the stack, or existing ones by ARN.

        An `exclusive` user is removed from all other groups, except those of the stack that
        declare it a member. Raises `ResourceError` or `DuplicateResource`.
        https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage_add-remove-users.html
        """
        return self._with(groups=_as_groups((*(self.groups or ()), *groups)))


def _target(name: str) -> CallTarget:
    return CallTarget("User", "UserName", name, Address("user", name))


def _facts(user: User, scope: Scope) -> Facts:
    return {
        "path": user.path,
        "boundary": None if user.boundary is None else scope.arn(user.boundary),
        "inline": inline_facts(user.inline, scope),
        "attachments": attachment_facts(user.attachments, scope),
        "tags": dict(user.tags),
        "groups": None
        if user.groups is None
        else sorted({*map(member_name, user.groups), *scope.groups.get(user.name, ())}),
    }


def _observe(snapshot: Snapshot, name: str, _attributes: Attributes) -> ObservedResource | None:
    user = snapshot.users.get(name)
    if user is None:
        return None
    return ObservedResource(
        facts={
            "path": user.path,
            "boundary": user.boundary,
            "inline": user.inline,
            "attachments": user.attachments,
            "tags": observed_tags(user.tags),
            "groups": user.groups,
        },
        id=user.id,
        arn=user.arn,
        stack=stack_of(user.tags),
        own_tags=own_tags(user.tags),
        created=user.created,
    )


def _create(name: str, facts: Facts, scope: Scope) -> PlannedCalls:
    target = _target(name)
    arguments = {"Path": facts["path"], "Tags": tag_list(facts["tags"], scope)}
    if facts["boundary"]:
        arguments["PermissionsBoundary"] = facts["boundary"]
    uses = scope.owner(facts["boundary"])
    new = differences(KIND.fields, facts, {})
    return (
        create_call(target, Repeat.TAGGED_CREATE, uses, **arguments),
        *inline_calls(target, new),
        *attachment_calls(target, new, scope),
        *_group_calls(name, new),
    )


def _group_calls(name: str, changes: tuple[Difference, ...]) -> PlannedCalls:
    return tuple(
        leave_group_call(change.before, name)
        if change.after is None
        else join_group_call(change.after, name)
        for change in differences_of(changes, "groups")
    )


def _change(update: Update) -> PlannedCalls:
    changes = update.differences
    target = _target(update.name)
    return (
        *move_calls(target, changes),
        *boundary_calls(target, changes, update.scope),
        *inline_calls(target, changes),
        *attachment_calls(target, changes, update.scope),
        *tag_calls(target, changes, update.observed),
        *_group_calls(update.name, changes),
    )


def _delete(name: str, observed: ObservedResource, scope: Scope) -> PlannedCalls:
    target = _target(name)
    return (
        *(leave_group_call(group, name) for group in observed.facts["groups"]),
        *detach_calls(target, observed, scope),
        *inline_removal_calls(target, observed),
        delete_call(target, frees=scope.owner(observed.facts["boundary"])),
    )


def _to_resource(name: str, observed: ObservedResource, scope: Scope) -> User:
    facts = observed.facts
    return User(
        name,
        path=facts["path"],
        boundary=boundary_reference(facts["boundary"], scope),
        inline=observed_inline(facts["inline"]),
        attachments=references_to(facts["attachments"], scope),
        tags=facts["tags"],
        origin=None,
    )


KIND = ResourceKind(
    cls=User,
    name="user",
    quota="Users",
    fields={
        "path": FactField(),
        "boundary": FactField(),
        "inline": FactField(FactShape.DOCUMENTS),
        "attachments": FactField(FactShape.MEMBERS),
        "tags": FactField(FactShape.LABELS),
        "groups": FactField(FactShape.MEMBERS, optional=True),
    },
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_change,
    delete=_delete,
    to_resource=_to_resource,
    lister=bulk_lister(lambda snapshot: map(ListedResource, snapshot.users)),
    taggable=True,
    collections=("inline", "attachments", "tags", "groups"),
    without_relations=without_attachments,
    rename=lambda old, new: rename_call(_target(old), new),
    spelling=lambda snapshot, name: snapshot.spelling("user", name),
)
