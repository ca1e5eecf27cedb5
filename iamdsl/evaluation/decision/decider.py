"""What one asks: whether a request, or each of many, is allowed under some policies."""

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
    scps: Levels = (),
    rcps: Levels = (),
    endpoint: Policies | None = None,
    management_account: str | None = None,
    restrict_public_buckets: bool = False,
    unknown: UnknownKeys = "absent",
) -> Decision:
    """Whether AWS would allow the request under these policies, and why: offline.

    Layers are what `PolicySet` says; one not given is not there. With `unknown="any"`,
    condition keys that the request does not tell are open, and the decision's `residual`
    says what they must be. Raises PolicySyntaxError and LanguageError.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
    """
    policies = cached_policy_set(
        identity=identity,
        resource=resource,
        boundary=boundary,
        session=session,
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
    """Decisions on many requests under the same policies, in the order of the requests."""
    policies = PolicySet(**layers)
    return tuple([build_decision(request, policies, unknown) for request in requests])


_CACHE: dict[tuple[Any, ...], tuple[PolicySet, object]] = {}
_CACHE_SIZE = 256


def cached_policy_set(**layers: Any) -> PolicySet:
    """The policy set of these layers, made once for the same documents."""
    mark = tuple([cache_key(layer) for layer in layers.values()])
    result = _CACHE.get(mark)
    if result is None:
        # What was given is kept as well, so that no other object can take its identity.
        result = (PolicySet(**layers), _keep_alive(layers.values()))
        evict_oldest(_CACHE, _CACHE_SIZE)
        _CACHE[mark] = result
    return result[0]


def _keep_alive(values: Iterable[Any]) -> list[object]:
    return [_keep_alive(value) if isinstance(value, list | tuple) else value for value in values]
