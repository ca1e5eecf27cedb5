"""Trust policy that a role is created with while some of its principals do not exist yet.

It allows nothing that the role's own trust policy does not allow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.resources.kind.access_effect import document_effects
from iamdsl.resources.kind.dangling_principals import aws_principals

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_CLOSED: Mapping[str, Any] = {
    "Effect": "Deny",
    "Principal": {"AWS": "*"},
    "Action": "sts:AssumeRole",
}
"""The only statement of a closed trust policy."""


def first_trust(trust: Mapping[str, Any], is_missing: Callable[[str], bool]) -> dict[str, Any]:
    """Return a trust policy without the principals that do not exist yet.

    They are removed from Allow statements, and a statement without any other principal is
    removed. If no statement remains, or if one that denies or excepts principals names a missing
    one, the result is closed: it denies everybody.
    """
    remaining: list[Any] = []
    statements = trust["Statement"]
    for statement in statements if isinstance(statements, list | tuple) else (statements,):
        if not any(map(is_missing, aws_principals({"Statement": statement}))):
            remaining.append(statement)
        elif statement["Effect"] != "Allow" or "NotPrincipal" in statement:
            return {**trust, "Statement": [_CLOSED]}
        elif principals := _existing(statement["Principal"], is_missing):
            remaining.append({**statement, "Principal": principals})
    return {**trust, "Statement": remaining or [_CLOSED]}


def is_closed(trust: Mapping[str, Any]) -> bool:
    """Return whether a trust policy allows nobody anything."""
    return "Allow" not in document_effects(trust)


def _existing(principals: Mapping[str, Any], is_missing: Callable[[str], bool]) -> dict[str, Any]:
    """Return the Principal element without missing AWS principals; empty if none is left."""
    named = principals["AWS"]
    listed = named if isinstance(named, list | tuple) else (named,)
    existing = [principal for principal in listed if not is_missing(principal)]
    others = {kind: value for kind, value in principals.items() if kind != "AWS"}
    return {**({"AWS": existing} if existing else {}), **others}
