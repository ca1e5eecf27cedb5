"""What an assertion asks: policies however they are given, and the requests to decide."""

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
from iamdsl.testing.policy_layers import AssertablePolicy, LayerBuilder

if TYPE_CHECKING:
    from iamdsl.deployment import Stack
    from iamdsl.evaluation import Decision
    from iamdsl.evaluation.matchers.policy_inputs import Levels, Policies
    from iamdsl.language import TrustPolicy

OWN_ACCOUNT = "123456789012"
"""The account of open ARNs where nobody names one, as `InProcessAccount` is."""

DEFAULT_PRINCIPAL = f"arn:aws:iam::{OWN_ACCOUNT}:user/someone"
"""Who asks where nobody is named."""

ActionLike: TypeAlias = "str | HasAction"
CallerLike: TypeAlias = "str | Arn | HasArn | Caller"
RequestedResource: TypeAlias = "str | Arn | HasArn"


class AssertionLayers(TypedDict, total=False):
    """The other layers of a decision as `decide` takes them, and whose the resource is.

    A customer managed policy may stand for its document.
    """

    resource: Policies | None
    boundary: Policies | Policy | None
    session: Policies | Policy | None
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
        """One decision for each request, in order."""
        return tuple(policies.decide(request) for policies, request in self.requests)


def build_query(  # noqa: PLR0913, PLR0917 - each is one independent part of it
    policies: AssertablePolicy | Iterable[AssertablePolicy],
    action: ActionLike | Iterable[ActionLike],
    on: RequestedResource | Iterable[RequestedResource],
    when: Mapping[Any, Any] | None,
    by: CallerLike | None,
    stack: Stack | None,
    layers: AssertionLayers,
) -> AssertionQuery:
    """What an assertion was given, made whole; raises InvalidRequest and what its parts raise."""
    others: dict[str, Any] = dict(layers)
    owner = others.pop("resource_account", None)
    gathered = LayerBuilder(stack)
    gathered.add_all(policies)
    for layer, given in others.items():
        gathered.set_layer(layer, given.policy if isinstance(given, Policy) else given)
    caller = _caller(by, gathered)
    context = {key: _bound(value, caller) for key, value in (when or {}).items()}
    result: list[tuple[PolicySet, Request]] = []
    for item in _some("action", action):
        name = check_action(item)
        for where in _some("resource", on):
            request = Request(caller, name, _bound(where, caller), context, owner)
            result.append((gathered.policies(_trust(name, where)), request))
    return AssertionQuery(tuple(result))


def _caller(by: CallerLike | None, gathered: LayerBuilder) -> Caller:
    """Who asks: whoever is said to, else the principal whose policies are given, else someone."""
    if by is None and gathered.principal is None and gathered.only_names_others:
        raise InvalidRequest(
            "these policies say whom they speak of, and nobody is said to ask",
            where=here(),
            next_step='give by= the ARN of a user or role, a service such as "ec2.amazonaws.com", '
            'or "*" for anybody',
        )
    given = by or gathered.principal or DEFAULT_PRINCIPAL
    if isinstance(given, Caller):
        return given
    result = as_arn_text(given)
    return Caller.parse(
        str(result.bind(account=OWN_ACCOUNT) if isinstance(result, Arn) else result)
    )


def _trust(action: str, on: RequestedResource) -> TrustPolicy | None:
    """The resource policy that a resource brings along: who may assume a role."""
    return on.trust if isinstance(on, Role) and action.lower() in TRUST_ACTIONS else None


def _bound(value: Any, caller: Caller) -> Any:
    """An ARN in the caller's account; everything else as it is."""
    if isinstance(value, Arn | HasArn):
        result = as_arn_text(value)
        account = caller.account or OWN_ACCOUNT
        return str(result.bind(account=account)) if isinstance(result, Arn) else str(result)
    if isinstance(value, list | tuple | set | frozenset):
        return tuple(_bound(item, caller) for item in value)
    return value


def _some(what: str, given: Any) -> tuple[Any, ...]:
    """One or several of them; raises InvalidRequest for none: that would ask nothing."""
    item = isinstance(given, str | HasArn | HasAction) or not isinstance(given, Iterable)
    result = (given,) if item else tuple(given)
    if not result:
        raise InvalidRequest(
            f"no {what} is asked for",
            where=here(),
            why="nothing would be tested",
            next_step=f"give at least one {what}",
        )
    return result
