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

from iamdsl.evaluation.request.principal_match import (
    ANY_MATCH,
    ANYONE,
    PRINCIPAL,
    SESSION,
    PrincipalMatch,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.evaluation.request.caller import Caller, CallerKind

Layer: TypeAlias = Literal[
    "identity", "boundary", "session", "resource", "scp", "rcp", "endpoint", "aws"
]


LAYER_NAMES: Mapping[Layer, str] = {
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
class EvaluationPath:
    """One way to be allowed: each of its layers must allow.

    `resource` tells in which ways the resource policy must name the caller (None where it
    is not asked), `session_needed` that there must be a session policy at all. Layers that
    are absent do not limit, except `identity`.
    """

    layers: tuple[Layer, ...] = ()
    resource: PrincipalMatch | None = None
    session_needed: bool = False


@attrs.frozen
class EvaluationPaths:
    """The ways for one kind of caller, and the layers that apply to it at all."""

    alternatives: tuple[EvaluationPath, ...]
    applying_layers: frozenset[Layer]


_OWN: tuple[Layer, ...] = ("identity", "boundary", "session")
_LIMITS: tuple[Layer, ...] = ("boundary", "session")
_SESSION: tuple[Layer, ...] = ("session",)
_SIDES: frozenset[Layer] = frozenset({"resource", "scp", "rcp", "endpoint"})
_NOT_MEMBERS: frozenset[Layer] = frozenset({"resource", "rcp", "endpoint"})
_ALL: frozenset[Layer] = _SIDES | frozenset(_OWN)

_SAME: Mapping[CallerKind, tuple[EvaluationPath, ...]] = {
    "user": (EvaluationPath(resource=PRINCIPAL | ANYONE), EvaluationPath(_OWN)),
    "role": (
        EvaluationPath(resource=ANYONE),
        EvaluationPath(_LIMITS, resource=PRINCIPAL),
        EvaluationPath(_OWN),
    ),
    "session": (
        EvaluationPath(resource=SESSION | ANYONE),
        EvaluationPath(_LIMITS, resource=PRINCIPAL),
        EvaluationPath(_OWN),
    ),
    "federated_user": (
        EvaluationPath(resource=SESSION | ANYONE),
        EvaluationPath(_LIMITS, resource=PRINCIPAL, session_needed=True),
        EvaluationPath(_OWN, session_needed=True),
    ),
    "root": (EvaluationPath(_SESSION),),
}
"""The ways to a resource of the caller's own account."""

_CROSS: Mapping[CallerKind, tuple[EvaluationPath, ...]] = {
    "user": (EvaluationPath(_OWN, resource=ANY_MATCH),),
    "role": (EvaluationPath(_OWN, resource=ANY_MATCH),),
    "session": (EvaluationPath(_OWN, resource=ANY_MATCH),),
    "federated_user": (EvaluationPath(_OWN, resource=ANY_MATCH, session_needed=True),),
    "root": (EvaluationPath(_SESSION, resource=ANY_MATCH),),
}
"""The ways to a resource of another account: both accounts must allow."""

_BY_RESOURCE_ALONE = (EvaluationPath(resource=ANY_MATCH),)
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


def _with_delegation(path: EvaluationPath) -> EvaluationPath:
    """The way where the resource policy must at least leave it to the account."""
    if path.resource is None:
        return attrs.evolve(path, resource=ANY_MATCH)
    return path


@functools.lru_cache(maxsize=256)
def paths_of(
    kind: CallerKind,
    *,
    crosses: bool,
    delegates: bool,
    service_linked: bool,
    managing_caller: bool,
    managing_owner: bool,
) -> EvaluationPaths:
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
        ways = tuple(map(_with_delegation, ways))
    return EvaluationPaths(ways, applying)


def paths_of_caller(
    caller: Caller, owner: str | None, management: str | None, *, crosses: bool, delegates: bool
) -> EvaluationPaths:
    """The route of this caller to a resource of this account."""
    return paths_of(
        caller.kind,
        crosses=crosses,
        delegates=delegates,
        service_linked=caller.is_service_linked,
        managing_caller=management is not None and caller.account == management,
        managing_owner=management is not None and owner == management,
    )
