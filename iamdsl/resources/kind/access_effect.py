"""What a call does to somebody's access, as far as the structure of policies tells.

An object's access is a product of factors: what its policies allow, less what they deny,
within its boundary, for those it trusts or who are its members. A factor that is widened while
another has still to be narrowed gives for a moment what neither the old nor the new state gives.
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
"""What policies allow and deny, the permissions boundary, the trust policy, who is in a group."""

NO_ROOM = "a gap: there is no room for what takes its place before this is gone"
"""Said of what has to go first, though access is otherwise given before it is taken."""


@attrs.frozen
class AccessEffect:
    """What a call does to an object's access by one factor: it widens it, narrows it, or both.

    `gains` and `loses` are what is granted in so many words: the same statement may be gained
    in one place and lost in another.
    """

    whose: Address
    factor: AccessFactor
    widens: bool = False
    narrows: bool = False
    gains: frozenset[str] = frozenset()
    loses: frozenset[str] = frozenset()


def policy_effects(whose: Address, before: Any, after: Any) -> tuple[AccessEffect, ...]:
    """What another document does to whom it belongs or is attached; None is no document."""
    result: list[AccessEffect] = []
    gained, lost = _gains_and_losses(before, after, "Allow")
    if gained or lost:
        result.append(AccessEffect(whose, "allow", bool(gained), bool(lost), gained, lost))
    gained, lost = _gains_and_losses(before, after, "Deny")
    if gained or lost:
        result.append(AccessEffect(whose, "deny", widens=bool(lost), narrows=bool(gained)))
    return tuple(result)


def factor_effects(
    whose: Address, factor: AccessFactor, before: Any, after: Any
) -> tuple[AccessEffect, ...]:
    """What another trust policy, or another version of a boundary, does to whom it limits."""
    allowed, disallowed = _gains_and_losses(before, after, "Allow")
    denied, undenied = _gains_and_losses(before, after, "Deny")
    widens, narrows = bool(allowed or undenied), bool(disallowed or denied)
    return (AccessEffect(whose, factor, widens, narrows),) if widens or narrows else ()


def boundary_effects(
    whose: Address, before: str | None, after: str | None
) -> tuple[AccessEffect, ...]:
    """What another permissions boundary does: two of them cannot be compared by their names."""
    return (AccessEffect(whose, "boundary", before is not None, after is not None),)


def grant_effects(
    whose: Address, what: str, says: frozenset[str], *, given: bool
) -> tuple[AccessEffect, ...]:
    """What it does to be given, or to lose, a policy that says Allow, Deny or both."""
    result: list[AccessEffect] = []
    if "Allow" in says:
        granted = frozenset({what})
        result.append(
            AccessEffect(whose, "allow", widens=True, gains=granted)
            if given
            else AccessEffect(whose, "allow", narrows=True, loses=granted)
        )
    if "Deny" in says:
        result.append(AccessEffect(whose, "deny", widens=not given, narrows=given))
    return tuple(result)


def membership_effects(group: Address, user: Address, *, joins: bool) -> tuple[AccessEffect, ...]:
    """What it does to a user and to a group that the one joins or leaves the other."""
    return (
        *grant_effects(user, str(group), frozenset({"Allow"}), given=joins),
        AccessEffect(group, "members", widens=joins, narrows=not joins),
    )


def document_effects(document: Mapping[str, Any]) -> frozenset[str]:
    """Which of Allow and Deny a document says."""
    return frozenset(str(statement["Effect"]) for statement in _statements(document))


def _gains_and_losses(
    before: Any, after: Any, effect: str
) -> tuple[frozenset[str], frozenset[str]]:
    old = frozenset(_atoms(before, effect))
    new = frozenset(_atoms(after, effect))
    return new - old, old - new


def _atoms(document: Any, effect: str) -> Iterator[str]:
    """Statements of one effect, each taken apart into one principal, action and resource."""
    for statement in _statements(document) if document is not None else ():
        if statement["Effect"] != effect:
            continue
        parts = {name: value for name, value in statement.items() if name != "Sid"}
        lists = {name: _items(parts[name]) for name in _TAKEN_APART if name in parts}
        for item in product(*lists.values()):
            alone = {**parts, **dict(zip(lists, item, strict=True))}
            yield json.dumps(alone, sort_keys=True)


_TAKEN_APART = ("Principal", "Action", "Resource")
"""The elements of which a list means each of its entries."""


def _items(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [{kind: item} for kind, held in value.items() for item in _items(held)]
    return list(value) if isinstance(value, list | tuple) else [value]


def _statements(document: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The statements, as far as what the account holds is a policy at all."""
    result = document.get("Statement", ()) if isinstance(document, Mapping) else ()
    listed = result if isinstance(result, list | tuple) else [result]
    return [item for item in listed if isinstance(item, Mapping) and "Effect" in item]
