"""How a planned call widens or narrows access, from the structure of policies.

The access of a user, group or role is a product of factors: what its policies allow, minus what
they deny, within its permissions boundary, for the principals it trusts or the group's members. If
one factor is widened before another is narrowed, access exists for a moment that neither the old
nor the new state grants.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import product
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import attrs

from iamdsl.resources.kind.address import Address

if TYPE_CHECKING:
    from collections.abc import Iterator

AccessFactor: TypeAlias = Literal["allow", "deny", "boundary", "trust", "members"]
"""Policies that allow or deny, the permissions boundary, the trust policy, a group's members."""

NO_ROOM = "a gap: its replacement does not fit the quota until this is removed"
"""Caution for a removal that must precede its replacement; otherwise grants come first."""


@attrs.frozen
class AccessEffect:
    """Effect of a call on one access factor of an object: it widens it, narrows it, or both.

    `whose` is the address of that object. `gains` and `loses` are the grants as text, so that a
    statement that moves from one policy to another is recognised.
    """

    whose: Address
    factor: AccessFactor
    widens: bool = False
    narrows: bool = False
    gains: frozenset[str] = frozenset()
    loses: frozenset[str] = frozenset()


def policy_effects(holder: Address, before: Any, after: Any) -> tuple[AccessEffect, ...]:
    """Return the effects on a policy's holder when its document changes; None means no document."""
    result: list[AccessEffect] = []
    gained, lost = _gains_and_losses(before, after, "Allow")
    if gained or lost:
        result.append(AccessEffect(holder, "allow", bool(gained), bool(lost), gained, lost))
    gained, lost = _gains_and_losses(before, after, "Deny")
    if gained or lost:
        result.append(AccessEffect(holder, "deny", widens=bool(lost), narrows=bool(gained)))
    return tuple(result)


def factor_effects(
    holder: Address, factor: AccessFactor, before: Any, after: Any
) -> tuple[AccessEffect, ...]:
    """Return the effects when a trust policy, or the document of a boundary, changes."""
    allowed, disallowed = _gains_and_losses(before, after, "Allow")
    denied, undenied = _gains_and_losses(before, after, "Deny")
    widens, narrows = bool(allowed or undenied), bool(disallowed or denied)
    return (AccessEffect(holder, factor, widens, narrows),) if widens or narrows else ()


def boundary_effects(
    holder: Address, before: str | None, after: str | None
) -> tuple[AccessEffect, ...]:
    """Return the effects when another policy becomes the permissions boundary.

    Two boundaries cannot be compared by their ARNs, so a replacement both widens and narrows.
    """
    return (AccessEffect(holder, "boundary", before is not None, after is not None),)


def grant_effects(
    holder: Address, grant: str, effects: frozenset[str], *, granted: bool
) -> tuple[AccessEffect, ...]:
    """Return the effects when a policy with these statement effects is attached or detached.

    `grant` names the policy or group; `effects` holds "Allow", "Deny" or both.
    """
    result: list[AccessEffect] = []
    if "Allow" in effects:
        grants = frozenset({grant})
        result.append(
            AccessEffect(holder, "allow", widens=True, gains=grants)
            if granted
            else AccessEffect(holder, "allow", narrows=True, loses=grants)
        )
    if "Deny" in effects:
        result.append(AccessEffect(holder, "deny", widens=not granted, narrows=granted))
    return tuple(result)


def membership_effects(group: Address, user: Address, *, joins: bool) -> tuple[AccessEffect, ...]:
    """Return the effects on a user and on a group when the user joins or leaves the group."""
    return (
        *grant_effects(user, str(group), frozenset({"Allow"}), granted=joins),
        AccessEffect(group, "members", widens=joins, narrows=not joins),
    )


def document_effects(document: Mapping[str, Any]) -> frozenset[str]:
    """Return the effects of a document's statements: "Allow", "Deny" or both."""
    return frozenset(str(statement["Effect"]) for statement in _statements(document))


def _gains_and_losses(
    before: Any, after: Any, effect: str
) -> tuple[frozenset[str], frozenset[str]]:
    old = frozenset(_atoms(before, effect))
    new = frozenset(_atoms(after, effect))
    return new - old, old - new


def _atoms(document: Any, effect: str) -> Iterator[str]:
    """Statements of one effect, each split into one principal, action and resource."""
    for statement in _statements(document) if document is not None else ():
        if statement["Effect"] != effect:
            continue
        parts = {name: value for name, value in statement.items() if name != "Sid"}
        lists = {name: _items(parts[name]) for name in _SPLIT_ELEMENTS if name in parts}
        for combination in product(*lists.values()):
            atom = {**parts, **dict(zip(lists, combination, strict=True))}
            yield json.dumps(atom, sort_keys=True)


_SPLIT_ELEMENTS = ("Principal", "Action", "Resource")
"""Elements in which a list is the union of its entries."""


def _items(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [{kind: item} for kind, names in value.items() for item in _items(names)]
    return list(value) if isinstance(value, list | tuple) else [value]


def _statements(document: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The statements of a document, without malformed ones; none if it is not a policy."""
    result = document.get("Statement", ()) if isinstance(document, Mapping) else ()
    listed = result if isinstance(result, list | tuple) else [result]
    return [
        statement
        for statement in listed
        if isinstance(statement, Mapping) and "Effect" in statement
    ]
