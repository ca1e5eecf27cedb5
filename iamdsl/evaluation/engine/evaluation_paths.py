"""Which policies must allow a request, as a table: by the caller's kind and whose resource it is.

A route is a set of ways; one way is enough, and each asks several layers. That a
resource policy names the caller itself, its session, its account or anyone decides
which of the caller's own policies must allow as well.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from iamdsl.evaluation.request.principal_match import ANYONE, ITSELF, SESSION, WHATEVER, Grant

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.evaluation.request.caller import Caller, CallerKind

Layer: TypeAlias = Literal[
    "identity", "boundary", "session", "resource", "scp", "rcp", "endpoint", "aws"
]


NAMES: Mapping[Layer, str] = {
    "identity": "identity policy",
    "boundary": "permissions boundary",
    "session": "session policy",
    "resource": "resource policy",
    "scp": "service control policy",
    "rcp": "resource control policy",
    "endpoint": "VPC endpoint policy",
    "aws": "AWS",
}
"""What each layer is called."""


@attrs.frozen
class Way:
    """One way to be allowed: each of its layers must allow.

    `resource` tells in which ways the resource policy must name the caller (None where it
    is not asked), `session_needed` that there must be a session policy at all. Layers that
    are absent do not limit, except `identity`.
    """

    layers: tuple[Layer, ...] = ()
    resource: Grant | None = None
    session_needed: bool = False


@attrs.frozen
class Route:
    """The ways for one kind of caller, and the layers that apply to it at all."""

    ways: tuple[Way, ...]
    applying: frozenset[Layer]


_OWN: tuple[Layer, ...] = ("identity", "boundary", "session")
_LIMITS: tuple[Layer, ...] = ("boundary", "session")
_SESSION: tuple[Layer, ...] = ("session",)
_SIDES: frozenset[Layer] = frozenset({"resource", "scp", "rcp", "endpoint"})
_NOT_MEMBERS: frozenset[Layer] = frozenset({"resource", "rcp", "endpoint"})
_ALL: frozenset[Layer] = _SIDES | frozenset(_OWN)

_SAME: Mapping[CallerKind, tuple[Way, ...]] = {
    "user": (Way(resource=ITSELF | ANYONE), Way(_OWN)),
    "role": (Way(resource=ANYONE), Way(_LIMITS, resource=ITSELF), Way(_OWN)),
    "session": (Way(resource=SESSION | ANYONE), Way(_LIMITS, resource=ITSELF), Way(_OWN)),
    "federated_user": (
        Way(resource=SESSION | ANYONE),
        Way(_LIMITS, resource=ITSELF, session_needed=True),
        Way(_OWN, session_needed=True),
    ),
    "root": (Way(_SESSION),),
}
"""The ways to a resource of the caller's own account."""

_CROSS: Mapping[CallerKind, tuple[Way, ...]] = {
    "user": (Way(_OWN, resource=WHATEVER),),
    "role": (Way(_OWN, resource=WHATEVER),),
    "session": (Way(_OWN, resource=WHATEVER),),
    "federated_user": (Way(_OWN, resource=WHATEVER, session_needed=True),),
    "root": (Way(_SESSION, resource=WHATEVER),),
}
"""The ways to a resource of another account: both accounts must allow."""

_BY_RESOURCE_ALONE = (Way(resource=WHATEVER),)
"""The one way for callers who have no policies of their own."""

_APPLYING: Mapping[CallerKind, frozenset[Layer]] = {
    "user": _ALL,
    "role": _ALL,
    "session": _ALL,
    "federated_user": _ALL,
    "root": _SIDES | frozenset(_SESSION),
    "saml": _NOT_MEMBERS,
    "web_identity": _NOT_MEMBERS,
    "service": _NOT_MEMBERS,
    "canonical_user": _NOT_MEMBERS,
    "anonymous": _NOT_MEMBERS,
}
"""The layers that apply to each kind of caller at all, also with their denials."""


def _delegated(way: Way) -> Way:
    """The way where the resource policy must at least leave it to the account."""
    if way.resource is None:
        return attrs.evolve(way, resource=WHATEVER)
    return way


@functools.lru_cache(maxsize=256)
def route_of(
    kind: CallerKind,
    *,
    crosses: bool,
    delegates: bool,
    service_linked: bool,
    managing_caller: bool,
    managing_owner: bool,
) -> Route:
    """The route of a caller.

    `crosses`: the resource is of another account. `delegates`: it is a KMS key or a role
    to be assumed, where identity policies count only when the resource's policy leaves it
    to the account. The last two tell of the organization's management account.
    """
    applying = _APPLYING[kind]
    if service_linked:
        applying -= {"scp", "rcp"}
    if managing_caller:
        applying -= {"scp"}
    if managing_owner:
        applying -= {"rcp"}
    ways = (_CROSS if crosses else _SAME).get(kind, _BY_RESOURCE_ALONE)
    if delegates and not crosses:
        ways = tuple(map(_delegated, ways))
    return Route(ways, applying)


def by_caller(
    caller: Caller, owner: str | None, management: str | None, *, crosses: bool, delegates: bool
) -> Route:
    """The route of this caller to a resource of this account."""
    return route_of(
        caller.kind,
        crosses=crosses,
        delegates=delegates,
        service_linked=caller.is_service_linked,
        managing_caller=management is not None and caller.account == management,
        managing_owner=management is not None and owner == management,
    )
