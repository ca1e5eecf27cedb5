"""Attachments and boundaries: managed policies referred to by value, by ARN or by address."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from iamdsl.catalog import AwsManagedPolicy, ManagedPolicy
from iamdsl.errors import DuplicateResource, InvalidArn, did_you_mean
from iamdsl.language import Arn
from iamdsl.origin import here
from iamdsl.resources.kind.access_effect import boundary_effects, grant_effects
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import differences_of
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.resources.kind.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Self

    from iamdsl.resources.kind.call_target import CallTarget
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.policy_reference import PolicyReference
    from iamdsl.resources.kind.resource_kind import Difference, ObservedResource
    from iamdsl.resources.kind.scope import Scope


class ManagedPolicyResource(Resource):
    """What a stack declares and others attach: `Policy` is the one kind of it."""

    __slots__ = ()


ManagedPolicyLike: TypeAlias = ManagedPolicyResource | AwsManagedPolicy | Address | Arn | str
"""How a managed policy may be given."""


def as_reference(policy: ManagedPolicyLike) -> PolicyReference:
    """The reference for anything that stands for a managed policy; raises InvalidArn."""
    if isinstance(policy, ManagedPolicyResource):
        return policy.address
    if isinstance(policy, Address) and policy.kind == "policy":
        return policy
    if isinstance(policy, AwsManagedPolicy):
        return policy
    if isinstance(policy, str):
        if not policy.startswith("arn:"):
            known = [known.name for known in ManagedPolicy]
            exact = f"write ManagedPolicy[{policy!r}]" if policy in known else None
            raise InvalidArn(
                f"{policy!r} is no managed policy",
                where=here(),
                why="text must be a policy's whole ARN",
                next_step=exact or did_you_mean(policy, known) or "give a Policy or its ARN",
            )
        policy = Arn.parse(policy)
    if (
        isinstance(policy, Arn)
        and policy.service == "iam"
        and policy.resource.startswith("policy/")
    ):
        return policy
    raise InvalidArn(
        f"{policy!r} is no managed policy",
        where=here(),
        next_step="give a Policy, a ManagedPolicy constant, or an ARN such as "
        "arn:aws:iam::123456789012:policy/name",
    )


def as_references(policies: Iterable[ManagedPolicyLike]) -> tuple[PolicyReference, ...]:
    """References in order; raises DuplicateResource when one is given twice."""
    result = tuple(as_reference(policy) for policy in policies)
    for reference in result:
        if result.count(reference) > 1:
            raise DuplicateResource(
                f"{reference} is attached twice", where=here(), next_step="attach it once"
            )
    return result


def reference_to(arn: str, scope: Scope) -> PolicyReference:
    """The reference for an observed ARN: the stack's own by address, AWS's by value."""
    address = scope.addresses.get(arn)
    if address is not None:
        return address
    foreign = Arn.parse(arn)
    if foreign.account != "aws":
        return foreign
    try:
        return ManagedPolicy.from_arn(arn)
    except InvalidArn:
        return foreign  # newer than the catalog


def references_to(arns: Iterable[str], scope: Scope) -> tuple[PolicyReference, ...]:
    """The references for observed ARNs, sorted: IAM gives them in any order."""
    return tuple(reference_to(arn, scope) for arn in sorted(arns))


def boundary_at(arn: str | None, scope: Scope) -> PolicyReference | None:
    """The reference for an observed permissions boundary, None without one."""
    return None if arn is None else reference_to(arn, scope)


class Attachable(Resource):
    """A user, group or role that managed policies are attached to."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def attachments(self) -> tuple[PolicyReference, ...]:
            """The managed policies attached to it."""
            ...

    def attach(self, *policies: ManagedPolicyLike) -> Self:
        """The same resource with these managed policies attached; raises InvalidArn.

        https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-attach-detach.html
        """
        return self._with(attachments=as_references((*self.attachments, *policies)))


class Bounded(Resource):
    """A user or role that a permissions boundary may limit."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def boundary(self) -> PolicyReference | None:
            """The managed policy that bounds it."""
            ...

    def bounded_by(self, policy: ManagedPolicyLike) -> Self:
        """The same resource under this permissions boundary; raises InvalidArn.

        https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
        """
        return self._with(boundary=as_reference(policy))


def as_optional_reference(policy: ManagedPolicyLike | None) -> PolicyReference | None:
    """A reference, or None for no boundary."""
    return None if policy is None else as_reference(policy)


def attachment_facts(policies: tuple[PolicyReference, ...], scope: Scope) -> list[str]:
    """Attachments as facts: ARN texts."""
    return [scope.arn(policy) for policy in policies]


def attachment_calls(
    target: CallTarget, differences: tuple[Difference, ...], scope: Scope
) -> tuple[PlannedCall, ...]:
    """One call for each policy to attach or to detach."""
    actions: list[PlannedCall] = []
    for change in differences_of(differences, "attachments"):
        if change.after is None:
            actions.append(detach_call(target, change.before, scope))
        else:
            actions.append(attach_call(target, change.after, scope))
    return tuple(actions)


def boundary_calls(
    target: CallTarget, differences: tuple[Difference, ...], scope: Scope
) -> tuple[PlannedCall, ...]:
    """The call that sets or lifts the permissions boundary, when it differs."""
    actions: list[PlannedCall] = []
    for change in differences_of(differences, "boundary"):
        effects = boundary_effects(target.address, change.before, change.after)
        if change.after is None:
            actions.append(
                PlannedCall(
                    call=target.call("Delete{}PermissionsBoundary"),
                    sentence=f"lift the permissions boundary of {target}",
                    frees=scope.owner(change.before),
                    effects=effects,
                )
            )
        else:
            actions.append(
                PlannedCall(
                    call=target.call("Put{}PermissionsBoundary", PermissionsBoundary=change.after),
                    sentence=f"bound {target} by {policy_name(change.after)}",
                    uses=frozenset({target.address}) | scope.owner(change.after),
                    frees=scope.owner(change.before),
                    effects=effects,
                )
            )
    return tuple(actions)


def attach_call(target: CallTarget, arn: str, scope: Scope) -> PlannedCall:
    """The call that puts one managed policy on an object."""
    return PlannedCall(
        call=target.call("Attach{}Policy", PolicyArn=arn),
        sentence=f"attach {policy_name(arn)} to {target}",
        uses=frozenset({target.address}) | scope.owner(arn),
        effects=grant_effects(target.address, arn, scope.effects_of(arn), given=True),
    )


def detach_call(target: CallTarget, arn: str, scope: Scope) -> PlannedCall:
    """The call that takes one managed policy off an object."""
    return PlannedCall(
        call=target.call("Detach{}Policy", PolicyArn=arn),
        sentence=f"detach {policy_name(arn)} from {target}",
        frees=frozenset({target.address}) | scope.owner(arn),
        takes_away=True,
        effects=grant_effects(target.address, arn, scope.effects_of(arn), given=False),
    )


def detach_calls(
    target: CallTarget, observed: ObservedResource, scope: Scope
) -> tuple[PlannedCall, ...]:
    """The calls that rid an object of its managed policies before it is deleted."""
    return tuple(detach_call(target, arn, scope) for arn in observed.facts.get("attachments", ()))


def without_attachments(facts: Facts, gone: frozenset[Address], scope: Scope) -> Facts:
    """Observed facts as they will be once these policies were deleted and made anew."""
    left = [arn for arn in facts["attachments"] if not scope.owner(arn) & gone]
    return {**facts, "attachments": left}


def policy_name(arn: str) -> str:
    """The last part of a policy's ARN, for sentences."""
    return arn.rpartition("/")[2]
