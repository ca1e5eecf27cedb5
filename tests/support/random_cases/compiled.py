"""What `iamdsl` answers to a case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.evaluation import Caller, Decision, PolicySet, Request, decide

if TYPE_CHECKING:
    from support.reference.situation import Asked, Policies, Who


def answer(asked: Asked, policies: Policies) -> Decision:
    """The decision on a request, by the compiled evaluator."""
    return decide(_request(asked), **_layers(policies))


def policies(given: Policies) -> PolicySet:
    """The same policies, made ready."""
    return PolicySet(**_layers(given))


def _request(asked: Asked) -> Request:
    return Request(
        _principal(asked.who),
        asked.action,
        asked.resource,
        dict(asked.context),
        resource_account=asked.resource_account,
    )


def _principal(who: Who) -> str | Caller | None:
    """A caller as text where text tells all of it."""
    if who.kind == "session" and who.role is not None and who.arn is not None:
        name = who.arn.rpartition("/")[2]
        has_path = "/" in who.role.partition(":role/")[2]
        return Caller.session(who.role, name) if has_path else who.arn
    if who.kind == "federated_user" and who.arn is not None and who.user is not None:
        return Caller.federated_user(who.arn, user=who.user)
    return who.arn


def _layers(policies: Policies) -> dict[str, Any]:
    given = dict(vars(policies))
    return {name: value for name, value in given.items() if value is not None and value != ()}
