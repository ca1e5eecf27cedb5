"""Under which name a new secret is stored: its address, unless that is another one's place.

What is renamed leaves its secret where it is, so that its old address may be in use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.client import Secret

if TYPE_CHECKING:
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.resources import Address
    from iamdsl.resources.kind.planned_call import PlannedCall


def with_free_secret_name(address: Address, action: PlannedCall, recovery: Recovery) -> PlannedCall:
    """The action, its secret under a name that no other object's has."""
    name = action.generates or (action.secret.name if action.secret else None)
    if name is None:
        return action
    others = {
        *(entry.secret for item, entry in recovery.ledger.entries.items() if item != address),
        *(intent.secret for intent in recovery.open if intent.creates != address),
    }
    free = name
    while free in others:
        free += ".2"
    return action if free == name else _with_secret_name(action, name, free)


def _with_secret_name(action: PlannedCall, name: str, free: str) -> PlannedCall:
    """The action with another name in place of its secret's."""
    given = {
        key: attrs.evolve(value, name=free)
        if isinstance(value, Secret) and value.name == name
        else value
        for key, value in action.call.arguments.items()
    }
    return attrs.evolve(
        action,
        call=attrs.evolve(action.call, arguments=given),
        generates=free if action.generates else None,
        secret=attrs.evolve(action.secret, name=free) if action.secret else None,
    )
