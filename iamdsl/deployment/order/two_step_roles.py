"""Roles that trust themselves or each other: created first, with their trust policy set last.

IAM requires the principals of a trust policy to exist. Such a role is created with a first trust
policy, which allows nothing that its own does not allow, and gets its own as soon as all of its
principals exist. Each plan decides this from what is missing in the account, so an
interrupted run is completed by an ordinary change of the trust policy.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.order.cycle_breaker import cyclic_components, fewest_breaking
from iamdsl.resources import Address
from iamdsl.resources.documents.first_trust import first_trust, is_closed
from iamdsl.resources.documents.principal_owners import principal_owner
from iamdsl.resources.documents.role_trust import TRUST_ARGUMENT, trust_call
from iamdsl.resources.documents.sent_document import sent_document
from iamdsl.resources.kind.access_effect import AccessEffect

if TYPE_CHECKING:
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
    from iamdsl.resources.kind.scope import Scope

_MAX_NAMED = 3
"""Principals that a sentence names; the others are counted."""


@attrs.frozen
class TwoStepRole:
    """A role to create in two steps, and the principals that its first trust policy leaves out."""

    address: Address
    missing: frozenset[Address]
    trust: Mapping[str, object]
    closed: bool

    @property
    def creation(self) -> str:
        """The first step in words, to be read after "create <address>"."""
        if self.closed:
            return "with a closed trust policy"
        return f"without {self._missing_names('itself')} in its trust policy"

    @property
    def note(self) -> str:
        """The two steps in words, to be read after "<address> is"."""
        first = f"{self.creation}, which denies everybody" if self.closed else self.creation
        verb = "exists" if len(self.missing) == 1 else "exist"
        existing = f"{self._missing_names('the role itself')} {verb}"
        return f"created in two steps: first {first}, then with its own once {existing}"

    def _missing_names(self, itself: str) -> str:
        others = sorted(map(str, self.missing - {self.address}))
        names = [*((itself,) if self.address in self.missing else ()), *others]
        more = len(names) - _MAX_NAMED
        shown = names if more <= 0 else [*names[:_MAX_NAMED], f"{more} more"]
        return " and ".join(filter(None, (", ".join(shown[:-1]), shown[-1])))


def two_step_roles(
    actions: PlannedCalls, facts: Mapping[Address, Facts], scope: Scope
) -> dict[Address, TwoStepRole]:
    """Return the roles to create in two steps: as few as make an order of creations possible."""
    trusted = {
        action.creates: action.uses
        for action in actions
        if action.creates is not None and action.creates.kind == "role"
    }
    if not any(used & trusted.keys() for used in trusted.values()):
        return {}
    breaking = fewest_breaking(
        {role: sorted(used & trusted.keys()) for role, used in trusted.items()}
    )
    return {
        role: _two_step_role(role, trusted[role].intersection(component), facts[role], scope)
        for component in cyclic_components(trusted)
        for role in component
        if role in breaking
    }


def with_trust_steps(
    actions: PlannedCalls,
    roles: Mapping[Address, TwoStepRole],
    facts: Mapping[Address, Facts],
    scope: Scope,
) -> PlannedCalls:
    """Return the actions, with the creation of each of these roles in two steps."""
    result: list[PlannedCall] = []
    for action in actions:
        role = None if action.creates is None else roles.get(action.creates)
        if role is None:
            result.append(action)
            continue
        own_trust = trust_call(
            role.address.name,
            facts[action.address]["trust"],
            scope,
            sentence=f"set the trust policy of {role.address}",
            effects=(AccessEffect(role.address, "trust", widens=True),),
            completes=True,
        )
        result += [_first_step(action, role), own_trust.at(action.address)]
    return tuple(result)


def _two_step_role(
    address: Address, missing: frozenset[Address], facts: Facts, scope: Scope
) -> TwoStepRole:
    first = first_trust(
        facts["trust"], lambda principal: bool(principal_owner(principal, scope) & missing)
    )
    return TwoStepRole(address, missing, first, is_closed(first))


def _first_step(creation: PlannedCall, role: TwoStepRole) -> PlannedCall:
    arguments = {**creation.call.arguments, TRUST_ARGUMENT: sent_document(role.trust)}
    return attrs.evolve(
        creation,
        call=attrs.evolve(creation.call, arguments=arguments),
        sentence=f"create {role.address} {role.creation}",
        uses=creation.uses - role.missing,
    )
