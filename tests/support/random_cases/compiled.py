"""The decision of `iamdsl` on a case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.evaluation import Caller, Decision, PolicySet, Request, decide

if TYPE_CHECKING:
    from support.reference.model import Policies, ReferenceCaller, ReferenceRequest


def decide_case(request: ReferenceRequest, policies: Policies) -> Decision:
    """Return the decision of `iamdsl.decide` on a request."""
    return decide(_request(request), **_layers(policies))


def policy_set(given: Policies) -> PolicySet:
    """Return the policies as a `PolicySet`."""
    return PolicySet(**_layers(given))


def _request(request: ReferenceRequest) -> Request:
    return Request(
        _principal(request.caller),
        request.action,
        request.resource,
        dict(request.context),
        resource_account=request.resource_account,
    )


def _principal(caller: ReferenceCaller) -> str | Caller | None:
    """Return the caller as text, or as a `Caller` if the text would lose something."""
    if caller.kind == "session" and caller.role is not None and caller.arn is not None:
        name = caller.arn.rpartition("/")[2]
        has_path = "/" in caller.role.partition(":role/")[2]
        return Caller.session(caller.role, name) if has_path else caller.arn
    if caller.kind == "federated_user" and caller.arn is not None and caller.user is not None:
        return Caller.federated_user(caller.arn, user=caller.user)
    return caller.arn


def _layers(policies: Policies) -> dict[str, Any]:
    given = dict(vars(policies))
    return {name: value for name, value in given.items() if value is not None and value != ()}
