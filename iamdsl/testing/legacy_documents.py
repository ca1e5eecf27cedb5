"""Documents that IAM would refuse today, put into an account as old accounts have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.errors import AccountError
from iamdsl.origin import here

if TYPE_CHECKING:
    from iamdsl.emulator.account.state import AccountState


def hold(state: AccountState, address: str, document: str, inline: str | None) -> None:
    """Give an existing object a document without any check; raises `AccountError`."""
    kind, _, name = address.partition("/")
    try:
        if inline is not None and kind in {"user", "group", "role"}:
            principal = state.principal(kind.capitalize(), name)
            state.put(attrs.evolve(principal, inline={**principal.inline, inline: document}))
        elif inline is None and kind == "role":
            state.put(attrs.evolve(state.role(name), trust=document, trusted={}))
        elif inline is None and kind == "policy" and name in state.policies:
            policy = state.policies[name]
            versions = tuple(
                attrs.evolve(version, document=document)
                if version.id == policy.default
                else version
                for version in policy.versions
            )
            state.put(attrs.evolve(policy, versions=versions))
        else:
            raise _not_held_error(address)
    except ApiError:
        raise _not_held_error(address) from None


def _not_held_error(address: str) -> AccountError:
    return AccountError(
        f"{address!r} does not exist or has no such document",
        where=here(),
        why="it is policy/NAME, role/NAME for its trust policy, or with inline= a user, group "
        "or role",
        next_step="create it first, with account.client('iam')",
    )
