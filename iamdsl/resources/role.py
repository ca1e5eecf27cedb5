"""IAM roles and their trust policies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from iamdsl.client.call import Repeat
from iamdsl.errors import ResourceError
from iamdsl.language import Arn, TrustPolicy, TrustStatement, trust
from iamdsl.origin import Origin, here
from iamdsl.resources.documents.first_trust import is_closed
from iamdsl.resources.documents.held_document import held_document
from iamdsl.resources.documents.principal_owners import principal_owners
from iamdsl.resources.documents.role_trust import TRUST_ARGUMENT, as_trust, check_trust, trust_call
from iamdsl.resources.documents.sent_document import sent_document
from iamdsl.resources.kind.access_effect import factor_effects
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import CallTarget, create_call, delete_call, differences_of
from iamdsl.resources.kind.difference import differences
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts, FactShape
from iamdsl.resources.kind.lister import ListedResource, bulk_lister
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
from iamdsl.resources.kind.policy_reference import PolicyReference
from iamdsl.resources.kind.resource import origin_field, resource
from iamdsl.resources.kind.resource_kind import ObservedResource, ResourceKind, Update
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
from iamdsl.resources.parts.name_rules import (
    Tags,
    as_principal_tags,
    check_description,
    check_path,
    name_validator,
    optional_seconds,
)
from iamdsl.resources.parts.profile_role import remove_role_call
from iamdsl.resources.parts.service_linked_names import (
    RESERVED_PATH,
    SERVICE_PATH,
    check_changeable,
)
from iamdsl.resources.parts.signin_session import (
    SIGNIN_FACT,
    check_signin_session,
    signin_arguments,
    signin_facts,
    signin_update,
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
    from collections.abc import Iterator
    from typing import Self

    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

MIN_SESSION_SECONDS, MAX_SESSION_SECONDS = 3600, 43200
"""Limits of a role's maximum session duration, in seconds."""


@resource
@attrs.frozen(repr=False)
class Role(Taggable, HasInline, Attachable, Bounded):
    """An identity that trusted principals assume for a session.

    `trust` is its trust policy; planning a role without one raises `ResourceError`.
    `max_session_duration` is in seconds, 3,600 to 43,200; it and the description are left
    unchanged if they are None. `max_signin_session_duration`, in seconds from 1 hour to 90 days,
    limits sessions of AWS Sign-In; None means not set. An `exclusive` role has exactly the
    declared policies and tags; with `exclusive=False` those added outside the stack are left
    unchanged. `expirations` are the moments at which single policies are removed. Raises
    `InvalidName`, `ResourceError`, `InvalidArn` or `DuplicateResource`.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html
    """

    kind: ClassVar[str] = "role"

    name: str = attrs.field(validator=name_validator("role"))
    path: str = attrs.field(default="/", validator=check_path, kw_only=True)
    trust: TrustPolicy | None = attrs.field(
        default=None, converter=as_trust, validator=check_trust, kw_only=True
    )
    description: str | None = attrs.field(default="", validator=check_description, kw_only=True)
    max_session_duration: int | None = attrs.field(
        default=MIN_SESSION_SECONDS,
        validator=optional_seconds(MIN_SESSION_SECONDS, MAX_SESSION_SECONDS),
        kw_only=True,
    )
    max_signin_session_duration: int | None = attrs.field(
        default=None, validator=check_signin_session, kw_only=True
    )
    boundary: PolicyReference | None = attrs.field(
        default=None, converter=as_optional_reference, kw_only=True
    )
    inline: tuple[InlinePolicy, ...] = attrs.field(default=(), converter=as_inline, kw_only=True)
    attachments: tuple[PolicyReference, ...] = attrs.field(
        default=(), converter=as_references, kw_only=True
    )
    tags: Tags = attrs.field(default=(), converter=as_principal_tags, kw_only=True)
    expirations: Expirations = attrs.field(
        default=(), converter=as_expirations, validator=check_expirations, kw_only=True
    )
    exclusive: bool = attrs.field(default=True, kw_only=True)
    origin: Origin | None = origin_field()

    @property
    def arn(self) -> Arn:
        """The role's ARN without partition and account, which the deployment fills in."""
        return Arn(None, "iam", "", None, f"role{self.path}{self.name}")

    def trusting(self, *trusted: TrustStatement | TrustPolicy) -> Self:
        """Return the role with a trust policy, from statements or a policy.

        Raises `ResourceError` if it has a trust policy already, and `LanguageError`.
        """
        if self.trust is not None:
            raise ResourceError(
                f"{self.address} has a trust policy already",
                where=here(),
                next_step="pass all statements to one .trusting(…)",
            )
        return self._with(trust=trust(*trusted))


def _target(name: str) -> CallTarget:
    return CallTarget("Role", "RoleName", name, Address("role", name))


def _facts(role: Role, scope: Scope) -> Facts:
    if role.trust is None:
        raise ResourceError(
            f"{role.address} has no trust policy",
            where=role.origin,
            why="IAM requires a trust policy for every role",
            next_step='add .trusting(allow("sts:AssumeRole").for_service("ec2")), for example',
        )
    check_changeable(role.address, f"{role.path}{role.name}", role.origin)
    return {
        "path": role.path,
        "trust": scope.document(role.trust),
        "description": role.description,
        "max_session_duration": role.max_session_duration,
        "boundary": None if role.boundary is None else scope.arn(role.boundary),
        "inline": inline_facts(role.inline, scope),
        "attachments": attachment_facts(role.attachments, scope),
        "tags": dict(role.tags),
        **signin_facts(role.max_signin_session_duration),
    }


def _observe(snapshot: Snapshot, name: str, _attributes: Attributes) -> ObservedResource | None:
    role = snapshot.roles.get(name)
    if role is None:
        return None
    facts: dict[str, Any] = {
        "path": role.path,
        "trust": role.trust,
        "boundary": role.boundary,
        "inline": role.inline,
        "attachments": role.attachments,
        "tags": observed_tags(role.tags),
    }
    if role.max_session_duration is not None:
        facts["description"] = role.description
        facts["max_session_duration"] = role.max_session_duration
        facts |= signin_facts(role.max_signin_session_duration)
    return ObservedResource(
        facts=facts,
        id=role.id,
        arn=role.arn,
        stack=stack_of(role.tags),
        own_tags=own_tags(role.tags),
        created=role.created,
        extra={
            "instance_profiles": role.instance_profiles,
            "profile_ids": role.profile_ids,
            "template": role.template,
        },
    )


def _create(name: str, facts: Facts, scope: Scope) -> PlannedCalls:
    target = _target(name)
    arguments = {
        "Path": facts["path"],
        TRUST_ARGUMENT: sent_document(facts["trust"]),
        "MaxSessionDuration": facts["max_session_duration"] or MIN_SESSION_SECONDS,
        "Tags": tag_list(facts["tags"], scope),
        **signin_arguments(facts),
    }
    if facts["description"]:
        arguments["Description"] = facts["description"]
    if facts["boundary"]:
        arguments["PermissionsBoundary"] = facts["boundary"]
    uses = scope.owner(facts["boundary"]) | principal_owners(facts["trust"], scope)
    creation = create_call(target, Repeat.TAGGED_CREATE, uses, **arguments)
    new = differences(KIND.fields, facts, {})
    return (creation, *inline_calls(target, new), *attachment_calls(target, new, scope))


def _change(update: Update) -> PlannedCalls:
    changes = update.differences
    facts = update.facts
    target = _target(update.name)
    calls = [
        trust_call(
            update.name,
            facts["trust"],
            update.scope,
            sentence=f"change the trust policy of {target}"
            + ("" if change.why is None else f": {change.why}"),
            effects=factor_effects(target.address, "trust", change.before, change.after),
            # A closed trust policy may be the first one of an interrupted creation.
            completes=change.before is not None and is_closed(change.before),
        )
        for change in differences_of(changes, "trust")
    ]
    signin = differences_of(changes, SIGNIN_FACT)
    settings = (
        *differences_of(changes, "description"),
        *differences_of(changes, "max_session_duration"),
        *signin,
    )
    if settings:
        values = {
            field: update.observed.facts[field] if facts[field] is None else facts[field]
            for field in ("description", "max_session_duration")
        }
        calls.append(
            PlannedCall(
                # UpdateRole resets a parameter that is omitted, so both are always sent.
                call=target.call(
                    "UpdateRole",
                    Description=values["description"],
                    MaxSessionDuration=values["max_session_duration"],
                    **(signin_update(facts) if signin else {}),
                ),
                sentence=f"set {' and '.join(change.field for change in settings)} of {target}",
                uses=frozenset({target.address}),
            )
        )
    return (
        *calls,
        *boundary_calls(target, changes, update.scope),
        *inline_calls(target, changes),
        *attachment_calls(target, changes, update.scope),
        *tag_calls(target, changes, update.observed),
    )


def _delete(name: str, observed: ObservedResource, scope: Scope) -> PlannedCalls:
    target = _target(name)
    return (
        *(
            remove_role_call(profile, name)
            for profile in observed.extra["instance_profiles"]
            if Address("instance-profile", profile) in scope.arns
        ),
        *detach_calls(target, observed, scope),
        *inline_removal_calls(target, observed),
        delete_call(target, frees=scope.owner(observed.facts["boundary"])),
    )


def _without_relations(facts: Facts, replaced: frozenset[Address], scope: Scope) -> Facts:
    remaining = without_attachments(facts, replaced, scope)
    if principal_owners(facts["trust"], scope) & replaced:
        # IAM turns a deleted principal into its unique ID, so the policy must be sent again.
        return {**remaining, "trust": None}
    return remaining


def _to_resource(name: str, observed: ObservedResource, scope: Scope) -> Role:
    facts = observed.facts
    return Role(
        name,
        path=facts["path"],
        trust=held_document(facts["trust"], "trust"),
        description=facts.get("description"),
        max_session_duration=facts.get("max_session_duration"),
        max_signin_session_duration=facts.get(SIGNIN_FACT),
        boundary=boundary_reference(facts["boundary"], scope),
        inline=observed_inline(facts["inline"]),
        attachments=references_to(facts["attachments"], scope),
        tags=facts["tags"],
        origin=None,
    )


def _list_existing(snapshot: Snapshot) -> Iterator[ListedResource]:
    """All roles except service-linked roles, which are another kind."""
    for role in snapshot.roles.values():
        if role.path.startswith(RESERVED_PATH):
            yield ListedResource(role.name, reserved="it is reserved for AWS and cannot be changed")
        elif not role.path.startswith(SERVICE_PATH):
            yield ListedResource(role.name)


KIND = ResourceKind(
    cls=Role,
    name="role",
    quota="Roles",
    fields={
        "path": FactField(in_place=False),
        "trust": FactField(FactShape.DOCUMENT),
        "description": FactField(FactShape.PROSE, optional=True),
        "max_session_duration": FactField(optional=True),
        SIGNIN_FACT: FactField(read_with="max_session_duration"),
        "boundary": FactField(),
        "inline": FactField(FactShape.DOCUMENTS),
        "attachments": FactField(FactShape.MEMBERS),
        "tags": FactField(FactShape.LABELS),
    },
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_change,
    delete=_delete,
    to_resource=_to_resource,
    lister=bulk_lister(_list_existing),
    taggable=True,
    collections=("inline", "attachments", "tags"),
    without_relations=_without_relations,
    spelling=lambda snapshot, name: snapshot.spelling("role", name),
)
