"""Managed policies that a stack names and does not declare: which ones AWS must confirm.

The catalog, the bulk read and the attachments that exist already confirm most of them. For the
rest, one GetPolicy each shows whether the policy exists, before anything is sent.
https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.catalog import AwsManagedPolicy
from iamdsl.catalog.queries.attachable_policies import is_listed
from iamdsl.language import Arn
from iamdsl.resources.kind.resource import field_value
from iamdsl.resources.kind.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from iamdsl.client import Identity
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.resources import Address, Resource
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.snapshot import Snapshot

_ONE = ("boundary", "policy")
"""Fields and facts with one managed policy."""
POLICY_FACTS = frozenset({"attachments", *_ONE})
"""Facts with managed policies."""


def policies_to_confirm(stack: Stack, identity: Identity) -> dict[Address, tuple[str, ...]]:
    """Return the ARNs of policies that neither the stack nor the catalog has, by resource."""
    scope = Scope(stack.name, identity.partition, identity.account)
    declared: frozenset[str] | None = None
    result: dict[Address, tuple[str, ...]] = {}
    for resource in stack:
        arns = [
            arn
            for reference in _external_references(resource)
            if is_in_account(arn := scope.arn(reference), identity) and not is_listed(arn)
        ]
        if arns:
            if declared is None:
                declared = frozenset(stack.arns(identity.partition, identity.account).values())
            result[resource.address] = tuple(arn for arn in arns if arn not in declared)
    return result


def unconfirmed_policies(
    references: Mapping[Address, Iterable[str]],
    snapshot: Snapshot,
    observe: Callable[[Address], ObservedResource | None],
) -> tuple[str, ...]:
    """Return the ARNs that the snapshot does not show to exist or not, each once, in order."""
    result: dict[str, None] = {}
    for address, arns in references.items():
        observed = observe(address)
        attached = set() if observed is None else set(policy_arns(observed.facts))
        result |= dict.fromkeys(
            arn for arn in arns if arn not in attached and policy_exists(arn, snapshot) is None
        )
    return tuple(result)


def policy_arns(facts: Facts) -> Iterator[str]:
    """Yield the ARNs of the attachments and the boundary among the facts of an object."""
    yield from facts.get("attachments") or ()
    for name in _ONE:
        if isinstance(facts.get(name), str):
            yield facts[name]


def policy_exists(arn: str, snapshot: Snapshot) -> bool | None:
    """Return whether a managed policy exists; None if the snapshot does not show it.

    A complete snapshot has every customer managed policy.
    """
    policy = snapshot.policies.get(arn.rpartition("/")[2])
    if policy is not None and policy.arn == arn:
        return True
    if snapshot.complete and not is_aws_policy(arn):
        return False
    return snapshot.policy_existence.get(arn)


def is_aws_policy(arn: str) -> bool:
    """Return whether an ARN is that of an AWS managed policy."""
    return ":iam::aws:policy/" in arn


def is_in_account(arn: str, identity: Identity) -> bool:
    """Return whether a policy of this ARN can exist in the account: its own, or one of AWS."""
    _, partition, _, _, account, _ = arn.split(":", 5)
    return partition == identity.partition and account in {"aws", identity.account}


def _external_references(resource: Resource) -> Iterator[Arn | AwsManagedPolicy]:
    single = (field_value(resource, name) for name in _ONE)
    for reference in (*field_value(resource, "attachments", default=()), *single):
        if isinstance(reference, Arn | AwsManagedPolicy):
            yield reference
