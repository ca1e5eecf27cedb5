"""Trusted identity propagation of OIDC and SAML providers: parameters, rules and responses.

https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateOpenIDConnectProvider.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.emulator.account.api_error import invalid_input

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.emulator.account.operation import OperationRequest

_CONTEXT, _INSTANCE = "ContextProvider", "IdentityCenterInstanceArn"
_REMOVALS: Mapping[str, str] = {
    _CONTEXT: "RemoveContextProvider",
    _INSTANCE: "RemoveIdentityCenterInstance",
}


def new_propagation(request: OperationRequest) -> dict[str, Any]:
    """Return the facts that a create request sets.

    Raises `ApiError` for an instance without a context provider.
    """
    return _checked({name: request.get(name) for name in (_CONTEXT, _INSTANCE)})


def changed_propagation(
    request: OperationRequest, facts: Mapping[str, Any], *others: str
) -> dict[str, Any]:
    """Return the facts after an update request.

    Raises `ApiError` if it sets and removes the same, or changes the context provider together
    with the instance or one of the `others` (parameters).
    """
    result: dict[str, Any] = {}
    for name, removal in _REMOVALS.items():
        if request.get(name) is not None and request.get(removal):
            raise invalid_input(f"{name} and {removal} cannot be specified together.")
        result[name] = None if request.get(removal) else request.get(name) or facts.get(name)
    changes_context = request.get(_CONTEXT) is not None or request.get(_REMOVALS[_CONTEXT])
    exclusive = (_INSTANCE, _REMOVALS[_INSTANCE], *others)
    if changes_context and any(request.get(name) for name in exclusive):
        raise invalid_input("The context provider must be changed in a separate request.")
    return _checked(result)


def propagation_response(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return the members of a response, without those that are not set."""
    members = {name: facts.get(name) for name in (_CONTEXT, _INSTANCE)}
    return {name: value for name, value in members.items() if value is not None}


def _checked(facts: dict[str, Any]) -> dict[str, Any]:
    context = facts[_CONTEXT] or {}
    if facts[_INSTANCE] is not None and not context:
        raise invalid_input(f"{_INSTANCE} requires {_CONTEXT}.")
    if context.get("SubjectTypeValue") and context.get("SubjectTypeSourceKey"):
        raise invalid_input(
            "SubjectTypeValue and SubjectTypeSourceKey cannot be specified together."
        )
    return facts
