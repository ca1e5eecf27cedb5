"""A managed policy attached to a principal that the stack does not own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from iamdsl.catalog import AwsManagedPolicy
from iamdsl.client.call import Call
from iamdsl.errors import InvalidArn, ResourceError
from iamdsl.language import Arn
from iamdsl.origin import Origin, here
from iamdsl.resources.kind.access_effect import AccessEffect, grant_effects
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.fact_fields import FactField, Facts
from iamdsl.resources.kind.lister import NO_LISTER
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.resources.kind.policy_reference import PolicyReference
from iamdsl.resources.kind.resource import Resource, origin_field, resource
from iamdsl.resources.kind.resource_kind import Difference, ObservedResource, ResourceKind
from iamdsl.resources.parts.attachment import as_reference, policy_name, reference_to

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_NOUNS: Mapping[str, str] = {"user": "User", "group": "Group", "role": "Role"}
_AWS = "aws:"
"""Marks AWS's policies in addresses: one of the account's own may have the same name."""


def as_principal(to: Arn | str) -> Arn:
    """The ARN of a user, group or role; raises InvalidArn, or ResourceError for a resource."""
    if isinstance(to, Resource):
        raise ResourceError(
            f"{to.address} is the stack's own",
            where=here(),
            why="what is attached to it is declared on it",
            next_step="write .attach(…) there",
        )
    arn = Arn.parse(to) if isinstance(to, str) else to
    kind = arn.resource.partition("/")[0] if isinstance(arn, Arn) else ""
    if not isinstance(arn, Arn) or arn.service != "iam" or kind not in _NOUNS:
        raise InvalidArn(
            f"{to!r} is no user, group or role",
            where=here(),
            next_step="give an ARN such as arn:aws:iam::123456789012:role/name",
        )
    return arn


@resource
@attrs.frozen(repr=False)
class Attachment(Resource):
    """One managed policy on one user, group or role that somebody else owns.

    It adds and never takes away: what else is attached there is left alone. For the stack's
    own principals `.attach(…)` says the same. Raises InvalidArn or ResourceError.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-attach-detach.html
    """

    kind: ClassVar[str] = "attachment"

    policy: PolicyReference = attrs.field(converter=as_reference)
    to: Arn = attrs.field(converter=as_principal, kw_only=True)
    origin: Origin | None = origin_field()

    def _address_name(self) -> str:
        kind, _, path = self.to.resource.partition("/")
        return f"{kind}/{path.rpartition('/')[2]}/{_policy_label(self.policy)}"


def _policy_label(policy: PolicyReference) -> str:
    if isinstance(policy, Arn):
        name = policy_name(policy.resource)
        return f"{_AWS}{name}" if policy.account == "aws" else name
    return f"{_AWS}{policy.name}" if isinstance(policy, AwsManagedPolicy) else policy.name


def _principal(name: str) -> tuple[str, dict[str, Any]]:
    """The noun of the operations and the argument that names the principal."""
    kind, principal, _ = name.split("/")
    return _NOUNS[kind], {f"{_NOUNS[kind]}Name": principal}


def _facts(attachment: Attachment, scope: Scope) -> Facts:
    if attachment.to.account not in {None, scope.account}:
        raise ResourceError(
            f"{attachment.address} is of another account",
            where=attachment.origin,
            why=f"{attachment.to} is not in {scope.account}",
            next_step="deploy it to that account",
        )
    return {"policy": scope.arn(attachment.policy)}


def _reads(name: str, _attributes: Mapping[str, str], _scope: Scope) -> tuple[Call, ...]:
    noun, principal = _principal(name)
    return (Call("iam", f"ListAttached{noun}Policies", principal),)


def _observe(
    snapshot: Snapshot, name: str, _attributes: Mapping[str, str]
) -> ObservedResource | None:
    noun, _ = _principal(name)
    answer = snapshot.answer(f"attachment/{name}", f"ListAttached{noun}Policies") or {}
    called = name.split("/")[2]
    for item in answer.get("AttachedPolicies", ()):
        if _policy_label(Arn.parse(item["PolicyArn"])) == called:
            return ObservedResource(facts={"policy": item["PolicyArn"]})
    return None


def _create(name: str, facts: Facts, scope: Scope) -> tuple[PlannedCall, ...]:
    noun, principal = _principal(name)
    (who,) = principal.values()
    return (
        PlannedCall(
            call=Call("iam", f"Attach{noun}Policy", {**principal, "PolicyArn": facts["policy"]}),
            sentence=f"attach {policy_name(facts['policy'])} to {noun.lower()} {who}",
            creates=Address("attachment", name),
            uses=scope.owner(facts["policy"]),
            effects=_effects(noun, who, facts["policy"], scope, given=True),
        ),
    )


def _change(
    _name: str,
    _facts: Facts,
    _observed: ObservedResource,
    _changes: tuple[Difference, ...],
    _scope: Scope,
) -> tuple[PlannedCall, ...]:
    """Nothing of it changes in place."""
    return ()


def _delete(name: str, observed: ObservedResource, scope: Scope) -> tuple[PlannedCall, ...]:
    noun, principal = _principal(name)
    (who,) = principal.values()
    arn = observed.facts["policy"]
    return (
        PlannedCall(
            call=Call("iam", f"Detach{noun}Policy", {**principal, "PolicyArn": arn}),
            sentence=f"detach {policy_name(arn)} from {noun.lower()} {who}",
            destroys=Address("attachment", name),
            frees=scope.owner(arn),
            takes_away=True,
            effects=_effects(noun, who, arn, scope, given=False),
        ),
    )


def _effects(
    noun: str, who: str, arn: str, scope: Scope, *, given: bool
) -> tuple[AccessEffect, ...]:
    return grant_effects(Address(noun.lower(), who), arn, scope.effects_of(arn), given=given)


def _without_relations(facts: Facts, gone: frozenset[Address], scope: Scope) -> Facts:
    """An attachment to a policy that is made anew is made anew too."""
    return {"policy": None} if scope.owner(facts["policy"]) & gone else facts


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
    change=_change,
    delete=_delete,
    without_relations=_without_relations,
    to_resource=_to_resource,
    lister=NO_LISTER,
    reads=_reads,
)
