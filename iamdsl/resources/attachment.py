"""A managed policy attached to a principal that the stack does not own."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

import attrs

from iamdsl.catalog import AwsManagedPolicy
from iamdsl.errors import InvalidArn, ResourceError
from iamdsl.language import Arn
from iamdsl.language.text.pending_text import check_known
from iamdsl.origin import Origin, here
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import principal_target
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts
from iamdsl.resources.kind.lister import NO_LISTER
from iamdsl.resources.kind.policy_reference import PolicyReference
from iamdsl.resources.kind.resource import Resource, origin_field, resource
from iamdsl.resources.kind.resource_kind import ObservedResource, ResourceKind
from iamdsl.resources.parts.attachment import (
    as_reference,
    attach_call,
    detach_call,
    policy_name,
    reference_to,
)
from iamdsl.resources.parts.expiration import as_optional_moment, check_not_retained
from iamdsl.resources.parts.service_linked_names import check_changeable

if TYPE_CHECKING:
    from iamdsl.client.call import Call
    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_HOLDERS = frozenset({"user", "group", "role"})
_AWS = "aws:"
"""Prefix of AWS managed policies in addresses: a customer policy may have the same name."""


def as_principal(to: Arn | str) -> Arn:
    """Return the ARN of a user, group or role.

    Raises `InvalidArn`, or `ResourceError` for a resource of the stack.
    """
    if isinstance(to, Resource):
        raise ResourceError(
            f"{to.address} is declared in the stack",
            where=here(),
            why="an Attachment is for a principal that exists outside the stack",
            next_step=f"use .attach(…) on {to.address} instead of Attachment(…)",
        )
    check_known(to)
    arn = Arn.parse(to) if isinstance(to, str) else to
    kind = arn.resource.partition("/")[0] if isinstance(arn, Arn) else ""
    if not isinstance(arn, Arn) or arn.service != "iam" or kind not in _HOLDERS:
        raise InvalidArn(
            f"{to!r} is not the ARN of a user, group or role",
            where=here(),
            next_step="pass an ARN such as arn:aws:iam::123456789012:role/name",
        )
    return arn


@resource
@attrs.frozen(repr=False)
class Attachment(Resource):
    """A managed policy attached to a user, group or role outside the stack.

    Other attachments of that principal are left unchanged. From `expires_at` on, which needs a
    time zone, a plan detaches the policy. For principals of the stack use `.attach(…)`. Raises
    `InvalidArn` or `ResourceError`.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-attach-detach.html
    """

    kind: ClassVar[str] = "attachment"

    policy: PolicyReference = attrs.field(converter=as_reference)
    to: Arn = attrs.field(converter=as_principal, kw_only=True)
    expires_at: datetime | None = attrs.field(
        default=None, converter=as_optional_moment, validator=check_not_retained, kw_only=True
    )
    origin: Origin | None = origin_field()

    def _address_name(self) -> str:
        kind, _, path = self.to.resource.partition("/")
        return f"{kind}/{path.rpartition('/')[2]}/{_policy_label(self.policy)}"


def _policy_label(policy: PolicyReference) -> str:
    if isinstance(policy, Arn):
        name = policy_name(policy.resource)
        return f"{_AWS}{name}" if policy.account == "aws" else name
    return f"{_AWS}{policy.name}" if isinstance(policy, AwsManagedPolicy) else policy.name


def _holder(name: str) -> Address:
    """Return the principal that an attachment's name begins with."""
    kind, principal, _ = name.split("/")
    return Address(kind, principal)


def _facts(attachment: Attachment, scope: Scope) -> Facts:
    if attachment.to.account not in {None, scope.account}:
        raise ResourceError(
            f"{attachment.address} belongs to another account",
            where=attachment.origin,
            why=f"{attachment.to} is not in {scope.account}",
            next_step=f"deploy it to account {attachment.to.account}",
        )
    kind, _, path = attachment.to.resource.partition("/")
    if kind == "role":
        check_changeable(attachment.address, f"/{path}", attachment.origin)
    return {"policy": scope.arn(attachment.policy)}


def _reads(name: str, _attributes: Attributes, _scope: Scope) -> tuple[Call, ...]:
    return (principal_target(_holder(name)).call("ListAttached{}Policies"),)


def _observe(snapshot: Snapshot, name: str, _attributes: Attributes) -> ObservedResource | None:
    noun = principal_target(_holder(name)).noun
    answer = snapshot.answer(f"attachment/{name}", f"ListAttached{noun}Policies") or {}
    label = name.split("/")[2]
    for attached in answer.get("AttachedPolicies", ()):
        if _policy_label(Arn.parse(attached["PolicyArn"])) == label:
            return ObservedResource(facts={"policy": attached["PolicyArn"]})
    return None


def _create(name: str, facts: Facts, scope: Scope) -> PlannedCalls:
    holder, arn = _holder(name), facts["policy"]
    return (
        attrs.evolve(
            attach_call(principal_target(holder), arn, scope),
            sentence=f"attach {policy_name(arn)} to {holder.kind} {holder.name}",
            creates=Address("attachment", name),
            uses=scope.owner(arn),
        ),
    )


def _delete(name: str, observed: ObservedResource, scope: Scope) -> PlannedCalls:
    holder, arn = _holder(name), observed.facts["policy"]
    return (
        attrs.evolve(
            detach_call(principal_target(holder), arn, scope),
            sentence=f"detach {policy_name(arn)} from {holder.kind} {holder.name}",
            destroys=Address("attachment", name),
            frees=scope.owner(arn),
        ),
    )


def _without_relations(facts: Facts, replaced: frozenset[Address], scope: Scope) -> Facts:
    """Return facts without the policy if it is replaced: then the attachment is replaced too."""
    return {"policy": None} if scope.owner(facts["policy"]) & replaced else facts


def _to_resource(name: str, observed: ObservedResource, scope: Scope) -> Attachment:
    kind, principal, _ = name.split("/")
    to = Arn(None, "iam", "", None, f"{kind}/{principal}")
    return Attachment(reference_to(observed.facts["policy"], scope), to=to, origin=None)


KIND = ResourceKind(
    cls=Attachment,
    name="attachment",
    fields={"policy": FactField(in_place=False)},
    facts=_facts,
    observe=_observe,
    create=_create,
    delete=_delete,
    without_relations=_without_relations,
    to_resource=_to_resource,
    lister=NO_LISTER,
    reads=_reads,
)
