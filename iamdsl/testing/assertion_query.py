"""The requests that an assertion decides, and the policies that decide them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict

import attrs

from iamdsl.errors import InvalidRequest
from iamdsl.evaluation import Caller, PolicySet, Request
from iamdsl.evaluation.request.resolved_action import TRUST_ACTIONS
from iamdsl.language import Arn, HasArn
from iamdsl.language.elements.action import HasAction, check_action
from iamdsl.language.elements.arn import as_arn_text
from iamdsl.origin import here
from iamdsl.resources import Policy, Role
from iamdsl.resources.kind.unused_steps import mark_used
from iamdsl.testing.policy_layers import AssertablePolicy, LayerBuilder

if TYPE_CHECKING:
    from iamdsl.deployment import Stack
    from iamdsl.evaluation import Decision
    from iamdsl.evaluation.matchers.policy_inputs import Levels, Policies
    from iamdsl.language import TrustPolicy

DEFAULT_ACCOUNT = "123456789012"
"""Account for ARNs without one if no caller is given; the default of `InProcessAccount`."""

DEFAULT_PRINCIPAL = f"arn:aws:iam::{DEFAULT_ACCOUNT}:user/someone"
"""The caller if none is given."""

ActionLike: TypeAlias = "str | HasAction"
CallerLike: TypeAlias = "str | Arn | HasArn | Caller"
RequestedResource: TypeAlias = "str | Arn | HasArn"


class AssertionLayers(TypedDict, total=False):
    """The other policy layers, as in `decide`, and the account that owns the resource.

    A customer managed policy can be given in place of its document.
    """

    resource: Policies | None
    boundary: Policies | Policy | None
    session: Policies | Policy | None
    scoped: Levels
    scps: Levels
    rcps: Levels
    endpoint: Policies | None
    management_account: str | None
    restrict_public_buckets: bool
    resource_account: str | None


@attrs.frozen
class AssertionQuery:
    """Requests, each with the policies that decide it."""

    requests: tuple[tuple[PolicySet, Request], ...]

    def decisions(self) -> tuple[Decision, ...]:
        """Return one decision for each request, in order."""
        return tuple(policies.decide(request) for policies, request in self.requests)


def build_query(  # noqa: PLR0913, PLR0917 - the parameters of the assertions
    policies: AssertablePolicy | Iterable[AssertablePolicy],
    action: ActionLike | Iterable[ActionLike],
    on: RequestedResource | Iterable[RequestedResource],
    when: Mapping[Any, Any] | None,
    by: CallerLike | None,
    stack: Stack | None,
    layers: AssertionLayers,
) -> AssertionQuery:
    """Build the requests and policies from the arguments of an assertion.

    Raises `InvalidRequest` if an argument is missing or given twice, and the errors of parsing
    policies, actions and ARNs.
    """
    others: dict[str, Any] = dict(layers)
    owner = others.pop("resource_account", None)
    builder = LayerBuilder(stack)
    builder.add_all(policies)
    for layer, policy in others.items():
        if isinstance(policy, Policy):
            mark_used((policy,))
            builder.set_layer(layer, policy.policy)
        else:
            builder.set_layer(layer, policy)
    caller = _caller(by, builder)
    context = {key: _bind_arns(value, caller) for key, value in (when or {}).items()}
    requests: list[tuple[PolicySet, Request]] = []
    for action_like in _as_tuple("action", action):
        name = check_action(action_like)
        for resource in _as_tuple("resource", on):
            request = Request(caller, name, _bind_arns(resource, caller), context, owner)
            requests.append((builder.policies(_trust_policy(name, resource)), request))
    return AssertionQuery(tuple(requests))


def _caller(by: CallerLike | None, builder: LayerBuilder) -> Caller:
    """Return the caller: `by`, or the principal among the policies, or the default."""
    if by is None and builder.principal is None and builder.has_only_resource_policies:
        raise InvalidRequest(
            "by= is missing: name the principal that makes the request",
            where=here(),
            why="all given policies are resource or trust policies, which name principals",
            next_step='add by="arn:aws:iam::123456789012:role/app" (a user or role), '
            'by="ec2.amazonaws.com" (a service) or by="*" (an anonymous caller)',
        )
    caller = by or builder.principal or DEFAULT_PRINCIPAL
    if isinstance(caller, Caller):
        return caller
    result = as_arn_text(caller)
    return Caller.parse(
        str(result.bind(account=DEFAULT_ACCOUNT) if isinstance(result, Arn) else result)
    )


def _trust_policy(action: str, on: RequestedResource) -> TrustPolicy | None:
    """Return the trust policy of a role that is to be assumed; else None."""
    if not isinstance(on, Role) or action.lower() not in TRUST_ACTIONS:
        return None
    mark_used((on,))
    return on.trust


def _bind_arns(value: Any, caller: Caller) -> Any:
    """Put ARNs without an account into the caller's account; return other values unchanged."""
    if isinstance(value, Arn | HasArn):
        result = as_arn_text(value)
        account = caller.account or DEFAULT_ACCOUNT
        return str(result.bind(account=account)) if isinstance(result, Arn) else str(result)
    if isinstance(value, list | tuple | set | frozenset):
        return tuple(_bind_arns(item, caller) for item in value)
    return value


def _as_tuple(noun: str, value: Any) -> tuple[Any, ...]:
    """Return one or several values as a tuple; raises `InvalidRequest` if it is empty."""
    is_single = isinstance(value, str | HasArn | HasAction) or not isinstance(value, Iterable)
    result = (value,) if is_single else tuple(value)
    if not result:
        raise InvalidRequest(
            f"no {noun} is given",
            where=here(),
            why="the assertion would test nothing",
            next_step=f"give at least one {noun}",
        )
    return result
