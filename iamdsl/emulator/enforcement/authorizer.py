"""Every request is decided by the policies in the account before it is answered."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from iamdsl.emulator.enforcement.authentication import authenticate, check_token
from iamdsl.emulator.enforcement.caller_policies import CallerPolicies, caller_policies
from iamdsl.emulator.enforcement.denial_messages import access_denied_error
from iamdsl.emulator.enforcement.request_context import request_context
from iamdsl.emulator.enforcement.required_permissions import required_permissions
from iamdsl.evaluation import Caller as Principal
from iamdsl.evaluation import PolicySet
from iamdsl.evaluation import Request as Question

if TYPE_CHECKING:
    from collections import Counter
    from datetime import datetime

    from iamdsl.emulator.account.operation import ApiCaller, OperationRequest
    from iamdsl.emulator.account.state import AccountState
    from iamdsl.evaluation.matchers.policy_inputs import Levels


class Authorizer:
    """Lets through what the caller's policies allow; `refused` counts the rest."""

    def __init__(self, scps: Levels, refused: Counter[str]) -> None:
        """Decide under service control policies, level by level from the organization's root."""
        self._scps = tuple(scps)
        self._refused = refused
        self._compiled = functools.lru_cache(maxsize=64)(self._compile)

    def caller(self, state: AccountState, key: str, now: datetime) -> ApiCaller:
        """Who signed with a key; raises Refused."""
        return authenticate(state, key, now)

    def authorize(self, service: str, request: OperationRequest) -> None:
        """Raise Refused for what the caller may not do.

        As visibility is delayed, so are policies: they count once AWS has heard of them.
        """
        check_token(service, request.operation, request.caller)
        carried = request_context(request)
        held = caller_policies(request.visible_state, request.caller)
        principal = _principal(request)
        for need in required_permissions(service, request):
            question = Question(
                principal,
                need.action,
                need.resource.arn,
                {**carried, **need.context},
                request.state.account,
            )
            decision = self._compiled(held, need.trust).decide(question)
            if not decision.allowed:
                self._refused[f"{service}:{request.operation}"] += 1
                raise access_denied_error(
                    decision, request.caller.arn, trust=need.trust is not None
                )

    def _compile(self, held: CallerPolicies, trust: str | None) -> PolicySet:
        return PolicySet(
            identity=held.identity,
            resource=trust,
            boundary=held.boundary,
            session=held.session,
            scps=self._scps,
        )


def _principal(request: OperationRequest) -> Any:
    caller = request.caller
    if caller.role is None:
        return caller.arn
    return Principal.session(request.state.arn_of(caller.role), caller.arn.rpartition("/")[2])
