"""Choose the name under which a new secret is stored: its address, unless that is in use.

A renamed object keeps its secret under the old name, so that its old address may be in use. The
secret of a rotated credential is replaced under its name, which applications read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.client import Secret
from iamdsl.deployment.state.former_credentials import is_former

if TYPE_CHECKING:
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.resources import Address
    from iamdsl.resources.kind.planned_call import PlannedCall


def with_free_secret_name(address: Address, action: PlannedCall, recovery: Recovery) -> PlannedCall:
    """Return the action with its secret under a name that no other object's secret has."""
    name = action.generates or (action.secret.name if action.secret else None)
    if name is None:
        return action
    used_names = {
        *(
            entry.secret
            for other, entry in recovery.ledger.entries.items()
            if other != address and not is_former(other, entry, address)
        ),
        *(intent.secret for intent in recovery.open if intent.creates != address),
    }
    free_name = name
    while free_name in used_names:
        free_name += ".2"
    return action if free_name == name else _with_secret_name(action, name, free_name)


def _with_secret_name(action: PlannedCall, old: str, new: str) -> PlannedCall:
    """Return the action with the name of its secret replaced."""
    arguments = {
        key: attrs.evolve(value, name=new)
        if isinstance(value, Secret) and value.name == old
        else value
        for key, value in action.call.arguments.items()
    }
    return attrs.evolve(
        action,
        call=attrs.evolve(action.call, arguments=arguments),
        generates=new if action.generates else None,
        secret=attrs.evolve(action.secret, name=new) if action.secret else None,
    )
