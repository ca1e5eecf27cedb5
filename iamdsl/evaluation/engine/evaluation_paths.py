"""Which sets of layers suffice to allow a request, by caller kind and resource account.

A request is allowed if every layer of one evaluation path allows it. Whether the resource policy
names the caller itself, its session, its account or anyone decides which of the caller's own
policies must allow as well.
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

    from iamdsl.evaluation.request.caller import CallerKind

Layer: TypeAlias = Literal[
    "identity", "boundary", "session", "scoped", "resource", "scp", "rcp", "endpoint", "aws"
]


LAYER_NAMES: Mapping[Layer, str] = {
    "identity": "identity policy",
    "boundary": "permissions boundary",
    "session": "session policy",
    "scoped": "policy of scoped credentials",
    "resource": "resource policy",
    "scp": "service control policy",
    "rcp": "resource control policy",
    "endpoint": "VPC endpoint policy",
    "aws": "AWS",
}
"""The name of each layer in messages."""


@attrs.frozen
class EvaluationPath:
    """One set of layers that suffices: each of them must allow.

    - `resource`: the resource policy must name the caller in one of these ways; None if it need
      not allow
    - `session_needed`: whether a session policy must be given

    A layer without policies does not restrict the request, except `identity`.
    """

    layers: tuple[Layer, ...] = ()
    resource: PrincipalMatch | None = None
    session_needed: bool = False


@attrs.frozen
class EvaluationPaths:
    """The evaluation paths of a caller, and the layers that apply to it."""

    alternatives: tuple[EvaluationPath, ...]
    applying_layers: frozenset[Layer]


_OWN: tuple[Layer, ...] = ("identity", "boundary", "session")
_LIMITS: tuple[Layer, ...] = ("boundary", "session")
_SESSION: tuple[Layer, ...] = ("session",)
_SIDES: frozenset[Layer] = frozenset({"resource", "scp", "rcp", "endpoint"})
_NOT_MEMBERS: frozenset[Layer] = frozenset({"resource", "rcp", "endpoint"})
_ALL: frozenset[Layer] = _SIDES | frozenset(_OWN)
_TEMPORARY: frozenset[Layer] = _ALL | {"scoped"}

_SAME_ACCOUNT_PATHS: Mapping[CallerKind, tuple[EvaluationPath, ...]] = {
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
"""The paths to a resource in the caller's own account."""

_CROSS_ACCOUNT_PATHS: Mapping[CallerKind, tuple[EvaluationPath, ...]] = {
    "user": (EvaluationPath(_OWN, resource=ANY_MATCH),),
    "role": (EvaluationPath(_OWN, resource=ANY_MATCH),),
    "session": (EvaluationPath(_OWN, resource=ANY_MATCH),),
    "federated_user": (EvaluationPath(_OWN, resource=ANY_MATCH, session_needed=True),),
    "root": (EvaluationPath(_SESSION, resource=ANY_MATCH),),
}
"""The paths to a resource in another account: both accounts must allow."""

_BY_RESOURCE_ALONE = (EvaluationPath(resource=ANY_MATCH),)
"""The only path of callers that have no policies of their own."""

_APPLYING_LAYERS: Mapping[CallerKind, frozenset[Layer]] = {
    "user": _ALL,
    "role": _TEMPORARY,
    "session": _TEMPORARY,
    "federated_user": _TEMPORARY,
    "root": _SIDES | frozenset(_SESSION),
    "saml": _NOT_MEMBERS,
    "web_identity": _NOT_MEMBERS,
    "service": _NOT_MEMBERS,
    "canonical_user": _NOT_MEMBERS,
    "anonymous": _NOT_MEMBERS,
}
"""The layers that apply to each kind of caller; no other layer can deny."""

SCOPED_KINDS: frozenset[CallerKind] = frozenset(
    [kind for kind, layers in _APPLYING_LAYERS.items() if "scoped" in layers]
)
"""Callers whose credentials GetScopedCredentials can narrow: those with a session."""


def _with_delegation(path: EvaluationPath) -> EvaluationPath:
    """Return the path, on which the resource policy must also name the caller or its account."""
    if path.resource is None:
        return attrs.evolve(path, resource=ANY_MATCH)
    return path


@functools.lru_cache(maxsize=256)
def paths_for_kind(
    kind: CallerKind,
    crosses: bool,  # noqa: FBT001 - the parts of a cache key
    delegates: bool,  # noqa: FBT001
    service_linked: bool,  # noqa: FBT001
    managing_caller: bool,  # noqa: FBT001
    managing_owner: bool,  # noqa: FBT001
) -> EvaluationPaths:
    """Return the evaluation paths of a kind of caller.

    - `crosses`: whether the resource is in another account
    - `delegates`: whether it is a KMS key or a role to assume, for which identity policies
      apply only if the resource policy names the account or the caller
    - `managing_caller`, `managing_owner`: whether the caller or the resource is in the
      organization's management account
    """
    applying = _APPLYING_LAYERS[kind]
    if service_linked:
        applying -= {"scp", "rcp"}
    if managing_caller:
        applying -= {"scp"}
    if managing_owner:
        applying -= {"rcp"}
    paths = (_CROSS_ACCOUNT_PATHS if crosses else _SAME_ACCOUNT_PATHS).get(kind, _BY_RESOURCE_ALONE)
    if delegates and not crosses:
        paths = tuple(map(_with_delegation, paths))
    return EvaluationPaths(paths, applying)
