"""Decide requests under policies: `decide` one, or `decide_many`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.evaluation.decision.decision_builder import build_decision
from iamdsl.evaluation.decision.policy_set import PolicySet
from iamdsl.evaluation.matchers.policy_inputs import cache_key
from iamdsl.evaluation.matchers.policy_layers import evict_oldest

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Unpack

    from iamdsl.evaluation.decision.decision import Decision
    from iamdsl.evaluation.decision.policy_set import LayerOptions, UnknownKeys
    from iamdsl.evaluation.matchers.policy_inputs import Levels, Policies
    from iamdsl.evaluation.request.request import Request


def decide(  # noqa: PLR0913 - one for each layer
    request: Request,
    *,
    identity: Policies = (),
    resource: Policies | None = None,
    boundary: Policies | None = None,
    session: Policies | None = None,
    scoped: Levels = (),
    scps: Levels = (),
    rcps: Levels = (),
    endpoint: Policies | None = None,
    management_account: str | None = None,
    restrict_public_buckets: bool = False,
    unknown: UnknownKeys = "absent",
) -> Decision:
    """Return whether AWS would allow the request under these policies, and why; decided offline.

    The layers are those of `PolicySet`; a layer not given has no policies. With `unknown="any"`,
    condition keys that the request does not carry may have any value, and the decision's
    `residual` says what they must be for the request to be allowed.

    Raises `PolicySyntaxError` if a policy cannot be read, and `LanguageError` if it is of a kind
    that its layer does not take. Raises `InvalidRequest` if `scoped` is given for a caller that
    cannot have scoped credentials.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
    """
    policies = cached_policy_set(
        identity=identity,
        resource=resource,
        boundary=boundary,
        session=session,
        scoped=scoped,
        scps=scps,
        rcps=rcps,
        endpoint=endpoint,
        management_account=management_account,
        restrict_public_buckets=restrict_public_buckets,
    )
    return build_decision(request, policies, unknown)


def decide_many(
    requests: Iterable[Request],
    *,
    unknown: UnknownKeys = "absent",
    **layers: Unpack[LayerOptions],
) -> tuple[Decision, ...]:
    """Return decisions on many requests under the same policies, in the order of the requests.

    Takes the layers of `PolicySet`. Raises `PolicySyntaxError`, `LanguageError` and
    `InvalidRequest` as `decide`.
    """
    policies = PolicySet(**layers)
    return tuple([build_decision(request, policies, unknown) for request in requests])


_CACHE: dict[tuple[Any, ...], tuple[PolicySet, object]] = {}
_CACHE_SIZE = 256


def cached_policy_set(**layers: Any) -> PolicySet:
    """Return the policy set of these layers, from a cache for the same documents."""
    key = tuple([cache_key(layer) for layer in layers.values()])
    result = _CACHE.get(key)
    if result is None:
        # Keys contain ids of objects: while the entry lives, these objects must live too.
        result = (PolicySet(**layers), _keep_alive(layers.values()))
        evict_oldest(_CACHE, _CACHE_SIZE)
        _CACHE[key] = result
    return result[0]


def _keep_alive(values: Iterable[Any]) -> list[object]:
    return [_keep_alive(value) if isinstance(value, list | tuple) else value for value in values]
