"""Attached managed policies and permissions boundaries: references, methods and calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from iamdsl.catalog import AwsManagedPolicy, ManagedPolicy
from iamdsl.errors import DuplicateResource, InvalidArn, did_you_mean
from iamdsl.language import Arn
from iamdsl.language.text.pending_text import check_known
from iamdsl.origin import here
from iamdsl.resources.kind.access_effect import boundary_effects, grant_effects
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import differences_of
from iamdsl.resources.kind.planned_call import ChangedEntry, PlannedCall, PlannedCalls
from iamdsl.resources.kind.resource import Resource
from iamdsl.resources.parts.expiration import with_expirations

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from typing import Self

    from iamdsl.resources.kind.call_target import CallTarget
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.policy_reference import PolicyReference
    from iamdsl.resources.kind.resource_kind import Difference, ObservedResource
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.resources.parts.expiration import Expirations


class ManagedPolicyResource(Resource):
    """A managed policy that a stack declares: the base class of `Policy`."""

    __slots__ = ()


ManagedPolicyLike: TypeAlias = ManagedPolicyResource | AwsManagedPolicy | Address | Arn | str
"""Values that users may pass for a managed policy."""


def as_reference(policy: ManagedPolicyLike) -> PolicyReference:
    """Convert anything that denotes a managed policy to a reference.

    Raises `InvalidArn`, also for an AWS managed policy in another path or that cannot be
    attached. One that the catalog does not have causes a `CatalogWarning`; under `strict` it
    raises `UnknownName`.
    """
    if isinstance(policy, ManagedPolicyResource):
        return policy.address
    if isinstance(policy, Address) and policy.kind == "policy":
        return policy
    if isinstance(policy, AwsManagedPolicy):
        from iamdsl.catalog.queries.attachable_policies import check_attachable

        check_attachable(policy)
        return policy
    if isinstance(policy, str):
        check_known(policy)
        if not policy.startswith("arn:"):
            names = [constant.name for constant in ManagedPolicy]
            exact = f"write ManagedPolicy[{policy!r}]" if policy in names else None
            raise InvalidArn(
                f"{policy!r} is not a managed policy",
                where=here(),
                why="a string must be the full ARN of a policy",
                next_step=exact or did_you_mean(policy, names) or "pass a Policy or its ARN",
            )
        reference = as_reference(Arn.parse(policy))
        if is_aws_policy(reference):
            from iamdsl.catalog.queries.attachable_policies import check_policy_arn

            check_policy_arn(policy)
        return reference
    if (
        isinstance(policy, Arn)
        and policy.service == "iam"
        and policy.resource.startswith("policy/")
    ):
        return policy
    raise InvalidArn(
        f"{policy!r} is not a managed policy",
        where=here(),
        next_step="pass a Policy, a ManagedPolicy constant, or an ARN such as "
        "arn:aws:iam::123456789012:policy/name",
    )


def is_aws_policy(reference: PolicyReference) -> bool:
    """Return whether a reference is to an AWS managed policy."""
    return isinstance(reference, AwsManagedPolicy) or (
        isinstance(reference, Arn) and reference.account == "aws"
    )


def as_references(policies: Iterable[ManagedPolicyLike]) -> tuple[PolicyReference, ...]:
    """Convert policies to references, in order.

    Raises `InvalidArn`, or `DuplicateResource` if a policy is given twice.
    """
    result = tuple(as_reference(policy) for policy in policies)
    for reference in result:
        if result.count(reference) > 1:
            raise DuplicateResource(
                f"{reference} is attached twice", where=here(), next_step="remove one of the two"
            )
    return result


def reference_to(arn: str, scope: Scope) -> PolicyReference:
    """Return the reference for an observed ARN.

    It is an address for a policy of the stack and a constant for an AWS managed policy that can
    be attached.
    """
    address = scope.addresses.get(arn)
    if address is not None:
        return address
    foreign = Arn.parse(arn)
    if foreign.account != "aws":
        return foreign
    try:
        policy = ManagedPolicy.from_arn(arn)
    except InvalidArn:
        return foreign  # newer than the catalog
    return policy if policy.attachable else foreign


def references_to(arns: Iterable[str], scope: Scope) -> tuple[PolicyReference, ...]:
    """Return the references for observed ARNs, sorted, because IAM returns them in any order."""
    return tuple(reference_to(arn, scope) for arn in sorted(arns))


def boundary_reference(arn: str | None, scope: Scope) -> PolicyReference | None:
    """Return the reference for an observed permissions boundary, or None without one."""
    return None if arn is None else reference_to(arn, scope)


class Attachable(Resource):
    """A user, group or role, to which managed policies can be attached."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def attachments(self) -> tuple[PolicyReference, ...]:
            """The managed policies attached to it."""
            ...

        @property
        def expirations(self) -> Expirations:
            """The policies of it that expire, with the moments."""
            ...

    def attach(self, *policies: ManagedPolicyLike, expires_at: datetime | None = None) -> Self:
        """Return the resource with these managed policies attached as well.

        From `expires_at` on, which needs a time zone, a plan detaches them. Raises `InvalidArn`,
        `DuplicateResource` if one is attached already, or `ResourceError`.
        https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-attach-detach.html
        """
        added = as_references(policies)
        return self._with(
            attachments=as_references((*self.attachments, *added)),
            expirations=with_expirations(self.expirations, added, expires_at),
        )


class Bounded(Resource):
    """A user or role, which may have a permissions boundary."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def boundary(self) -> PolicyReference | None:
            """The managed policy that is its permissions boundary."""
            ...

    def bounded_by(self, policy: ManagedPolicyLike) -> Self:
        """Return the resource with this permissions boundary; raises `InvalidArn`.

        https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
        """
        return self._with(boundary=as_reference(policy))


def as_optional_reference(policy: ManagedPolicyLike | None) -> PolicyReference | None:
    """Convert a managed policy to a reference, and None to None; raises `InvalidArn`."""
    return None if policy is None else as_reference(policy)


def attachment_facts(policies: tuple[PolicyReference, ...], scope: Scope) -> list[str]:
    """Return attachments as facts: a list of ARNs."""
    return [scope.arn(policy) for policy in policies]


def attachment_calls(
    target: CallTarget, differences: tuple[Difference, ...], scope: Scope
) -> PlannedCalls:
    """Return one call for each policy to attach or detach."""
    return tuple(
        detach_call(target, change.before, scope)
        if change.after is None
        else attach_call(target, change.after, scope)
        for change in differences_of(differences, "attachments")
    )


def boundary_calls(
    target: CallTarget, differences: tuple[Difference, ...], scope: Scope
) -> PlannedCalls:
    """Return the call that sets or removes the permissions boundary, if it differs."""
    calls: list[PlannedCall] = []
    for change in differences_of(differences, "boundary"):
        effects = boundary_effects(target.address, change.before, change.after)
        if change.after is None:
            calls.append(
                PlannedCall(
                    call=target.call("Delete{}PermissionsBoundary"),
                    sentence=f"remove the permissions boundary of {target}",
                    frees=scope.owner(change.before),
                    effects=effects,
                )
            )
        else:
            boundary = policy_name(change.after)
            calls.append(
                PlannedCall(
                    call=target.call("Put{}PermissionsBoundary", PermissionsBoundary=change.after),
                    sentence=f"set the permissions boundary of {target} to {boundary}",
                    uses=frozenset({target.address}) | scope.owner(change.after),
                    frees=scope.owner(change.before),
                    effects=effects,
                )
            )
    return tuple(calls)


def attach_call(target: CallTarget, arn: str, scope: Scope) -> PlannedCall:
    """Return the call that attaches a managed policy."""
    return PlannedCall(
        call=target.call("Attach{}Policy", PolicyArn=arn),
        sentence=f"attach {policy_name(arn)} to {target}",
        uses=frozenset({target.address}) | scope.owner(arn),
        effects=grant_effects(target.address, arn, scope.effects_of(arn), granted=True),
        entry=ChangedEntry(target.address, f"attachments.{arn}"),
    )


def detach_call(target: CallTarget, arn: str, scope: Scope) -> PlannedCall:
    """Return the call that detaches a managed policy."""
    return PlannedCall(
        call=target.call("Detach{}Policy", PolicyArn=arn),
        sentence=f"detach {policy_name(arn)} from {target}",
        frees=frozenset({target.address}) | scope.owner(arn),
        takes_away=True,
        effects=grant_effects(target.address, arn, scope.effects_of(arn), granted=False),
        entry=ChangedEntry(target.address, f"attachments.{arn}"),
    )


def detach_calls(target: CallTarget, observed: ObservedResource, scope: Scope) -> PlannedCalls:
    """Return the calls that detach all managed policies before an object is deleted."""
    return tuple(detach_call(target, arn, scope) for arn in observed.facts.get("attachments", ()))


def without_attachments(facts: Facts, replaced: frozenset[Address], scope: Scope) -> Facts:
    """Return the observed facts without attachments of policies that are being replaced."""
    remaining = [arn for arn in facts["attachments"] if not scope.owner(arn) & replaced]
    return {**facts, "attachments": remaining}


def policy_name(arn: str) -> str:
    """Return the name in a policy's ARN."""
    return arn.rpartition("/")[2]
