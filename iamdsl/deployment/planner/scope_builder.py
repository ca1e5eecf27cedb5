"""Build the scope of a plan (ARNs, memberships, principals), and complete its calls with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.planner.secret_names import SecretNames
from iamdsl.deployment.state.former_credentials import is_former
from iamdsl.resources import Address, Policy
from iamdsl.resources.kind.access_effect import document_effects
from iamdsl.resources.kind.scope import Scope
from iamdsl.resources.parts.membership import declared_memberships

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import Identity
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.snapshot import Snapshot


def build_scope(
    stack: Stack,
    identity: Identity,
    seen: Mapping[Address, ObservedResource],
    snapshot: Snapshot,
) -> Scope:
    """Return the scope of a plan, from the declared resources and the observed objects."""
    bare = Scope(stack.name, identity.partition, identity.account)
    arns = stack.arns(identity.partition, identity.account)
    observed_arns = {
        address: observed.arn for address, observed in seen.items() if observed.arn is not None
    }
    members, groups = declared_memberships(stack)
    return attrs.evolve(
        bare,
        arns={**observed_arns, **arns},
        addresses={arn: address for address, arn in (*observed_arns.items(), *arns.items())},
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
    actions: PlannedCalls, recovery: Recovery, renamed: frozenset[Address]
) -> PlannedCalls:
    """Return the calls completed with what only the whole plan knows.

    Calls that use an object under its new name (`renamed`) wait for the rename, a secret is
    removed under the name that the ledger has, and no new secret overwrites another one. A secret
    that the new credential of a rotation has taken over is not removed.
    """
    stores = any(action.secret or action.generates for action in actions)
    names = SecretNames(recovery) if stores else None
    return tuple(
        attrs.evolve(
            action if names is None else names.with_free_name(action),
            uses=action.uses | (action.frees & renamed),
            forgets=_forgotten_secret(action, recovery),
        )
        for action in actions
    )


def _forgotten_secret(action: PlannedCall, recovery: Recovery) -> str | None:
    """Return the name of the secret that is removed after a call."""
    address = action.address
    entry = recovery.ledger.entries.get(address)
    if action.forgets is None or entry is None or not entry.secret:
        return action.forgets
    current = Address(address.kind, address.name.rpartition("/")[0] or address.name)
    return None if is_former(address, entry, current) else entry.secret
