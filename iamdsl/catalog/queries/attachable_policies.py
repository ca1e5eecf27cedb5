"""Check the ARN of an AWS managed policy, as a script writes it, against the catalog."""

from __future__ import annotations

from iamdsl.catalog.entries.managed_policy import (
    SERVICE_LINKED_PATH,
    UNATTACHABLE,
    AwsManagedPolicy,
)
from iamdsl.catalog.queries.managed_policies import ManagedPolicy
from iamdsl.catalog.queries.name_checker import NameProblem, report_problem
from iamdsl.errors import InvalidArn, nearest
from iamdsl.origin import here

LISTED_PARTITION = "aws"
"""The partition whose policies the catalog lists; others lack some, or have others."""


def is_listed(arn: str) -> bool:
    """Return whether the catalog has the AWS managed policy of this ARN, in its partition."""
    parts = arn.split(":", 5)
    policy = _named(arn)
    return policy is not None and parts[1] == LISTED_PARTITION and policy.arn() == arn


def nearest_policy(arn: str) -> str | None:
    """Return the ARN, in the same partition, of the policy in the catalog with the nearest name."""
    name = nearest(_name(arn), [policy.name for policy in ManagedPolicy if policy.attachable])
    prefix = arn.partition(":policy/")[0]
    return None if name is None else f"{prefix}:policy{ManagedPolicy[name].path}{name}"


def check_policy_arn(arn: str) -> None:
    """Check the ARN of an AWS managed policy that is written for an attachment or a boundary.

    Raises `InvalidArn` if the policy has another path, or cannot be attached. An ARN that the
    catalog does not have causes a `CatalogWarning`, under `strict` the error `UnknownName`: AWS
    may have added it since.
    """
    path = arn.split(":", 5)[5].removeprefix("policy").rpartition("/")[0] + "/"
    if path in UNATTACHABLE:
        raise _unattachable_error(arn, path)
    policy = _named(arn)
    if arn.split(":", 2)[1] != LISTED_PARTITION or is_listed(arn):
        return
    if policy is None:
        near = nearest_policy(arn)
        report_problem(
            NameProblem(
                f"{arn} is not a known AWS managed policy",
                () if near is None else (near,),
                catalog_date=ManagedPolicy.date,
            )
        )
        return
    if not policy.attachable:
        raise _unattachable_error(arn, policy.path)
    raise InvalidArn(
        f"{arn} is not the ARN of {policy.name}",
        where=here(),
        why=f"the path of this AWS managed policy is {policy.path}",
        next_step=f"write {policy.arn()!r}, or ManagedPolicy.{policy.identifier}",
    )


def check_attachable(policy: AwsManagedPolicy) -> None:
    """Raise `InvalidArn` for a policy that cannot be attached to users, groups and roles."""
    if not policy.attachable:
        raise _unattachable_error(repr(policy), policy.path)


def _unattachable_error(policy: str, path: str) -> InvalidArn:
    """Return the error for a policy in a path of policies that only AWS attaches."""
    is_linked = path == SERVICE_LINKED_PATH
    return InvalidArn(
        f"{policy} cannot be attached",
        where=here(),
        why=f"a policy with the path {path} can only be attached "
        + ("to a service-linked role, by AWS" if is_linked else "to a session of sts:AssumeRoot"),
        next_step="declare the ServiceLinkedRole of the service: AWS attaches the policy to it"
        if is_linked
        else "remove it, and name it in the TaskPolicyArn of sts:AssumeRoot",
    )


def _named(arn: str) -> AwsManagedPolicy | None:
    name = _name(arn)
    if name not in ManagedPolicy:
        return None
    return ManagedPolicy[name]


def _name(arn: str) -> str:
    return arn.rpartition("/")[2]
