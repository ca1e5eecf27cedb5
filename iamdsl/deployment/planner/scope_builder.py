"""What only the whole plan knows: which ARN is whose, who is in which group, what was renamed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.planner.secret_names import with_free_secret_name
from iamdsl.resources import Policy
from iamdsl.resources.kind.access_effect import document_effects
from iamdsl.resources.kind.scope import Scope
from iamdsl.resources.parts.membership import declared_memberships

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import Identity
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.resources import Address
    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.snapshot import Snapshot


def build_scope(
    stack: Stack,
    identity: Identity,
    seen: Mapping[Address, ObservedResource],
    snapshot: Snapshot,
) -> Scope:
    """The target of a plan, with what is declared and what is there."""
    bare = Scope(stack.name, identity.partition, identity.account)
    arns = stack.arns(identity.partition, identity.account)
    there = {
        address: observed.arn for address, observed in seen.items() if observed.arn is not None
    }
    members, groups = declared_memberships(stack)
    return attrs.evolve(
        bare,
        arns={**there, **arns},
        addresses={arn: address for address, arn in (*there.items(), *arns.items())},
        members=members,
        groups=groups,
        principals=snapshot.principals,
        effects_by_arn={
            **{
                policy.arn: document_effects(policy.document)
                for policy in snapshot.policies.values()
            },
            **{
                arns[resource.address]: document_effects(bare.document(resource.policy))
                for resource in stack
                if isinstance(resource, Policy)
            },
        },
    )


def complete_calls(
    actions: PlannedCalls, recovery: Recovery, fresh: frozenset[Address]
) -> PlannedCalls:
    """Actions with what only the whole plan knows.

    What touches an object under its new name waits until it has it, what forgets a secret
    names it as the ledger does, and no secret takes the place of another one's.
    """
    result: PlannedCalls = []
    for address, action in actions:
        entry = recovery.ledger.entries.get(address)
        kept = None if entry is None else entry.secret
        result.append(
            (
                address,
                attrs.evolve(
                    with_free_secret_name(address, action, recovery),
                    uses=action.uses | (action.frees & fresh),
                    forgets=kept if action.forgets is not None and kept else action.forgets,
                ),
            )
        )
    return result
