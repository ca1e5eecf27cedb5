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
    from iamdsl.deployment.state.ledger import Entry
    from iamdsl.resources import Address
    from iamdsl.resources.kind.planned_call import PlannedCall


class SecretNames:
    """The names of the secrets in use, by which a new secret gets a free one."""

    def __init__(self, recovery: Recovery) -> None:
        """Collect the names in the ledger and in open intents."""
        self._entries: dict[str, list[tuple[Address, Entry]]] = {}
        for address, entry in recovery.ledger.entries.items():
            if entry.secret is not None:
                self._entries.setdefault(entry.secret, []).append((address, entry))
        self._created: dict[str, list[Address | None]] = {}
        for intent in recovery.open:
            if intent.secret is not None:
                self._created.setdefault(intent.secret, []).append(intent.creates)

    def with_free_name(self, action: PlannedCall) -> PlannedCall:
        """Return the action with its secret under a name that no other object's secret has."""
        name = action.generates or (action.secret.name if action.secret else None)
        if name is None:
            return action
        free_name = name
        while self._is_used(free_name, action.address):
            free_name += ".2"
        return action if free_name == name else _with_secret_name(action, name, free_name)

    def _is_used(self, name: str, address: Address) -> bool:
        """Return whether the secret of an object other than `address` has this name."""
        return any(
            other != address and not is_former(other, entry, address)
            for other, entry in self._entries.get(name, ())
        ) or any(created != address for created in self._created.get(name, ()))


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
