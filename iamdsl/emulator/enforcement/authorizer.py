"""Authorization of each request by the policies in the account."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from iamdsl.emulator.enforcement.authentication import authenticate, check_token
from iamdsl.emulator.enforcement.caller_policies import CallerPolicies, caller_policies
from iamdsl.emulator.enforcement.denial_messages import access_denied_error
from iamdsl.emulator.enforcement.request_context import request_context
from iamdsl.emulator.enforcement.required_permissions import required_permissions
from iamdsl.evaluation import Caller, PolicySet, Request

if TYPE_CHECKING:
    from collections import Counter
    from datetime import datetime

    from iamdsl.emulator.account.operation import ApiCaller, OperationRequest
    from iamdsl.emulator.account.state import AccountState
    from iamdsl.evaluation.matchers.policy_inputs import Levels


class Authorizer:
    """Check of requests against the caller's policies; `refused` counts those that are denied."""

    def __init__(self, scps: Levels, refused: Counter[str]) -> None:
        """Take the levels of service control policies, from the organization's root down."""
        self._scps = tuple(scps)
        self._refused = refused
        self._compiled = functools.lru_cache(maxsize=64)(self._compile)

    def caller(self, state: AccountState, key: str, now: datetime) -> ApiCaller:
        """Return the caller that signed with an access key; raises `ApiError` if it is invalid."""
        return authenticate(state, key, now)

    def authorize(self, service: str, request: OperationRequest) -> None:
        """Raise `ApiError` if the caller's policies do not allow the request.

        Policies are evaluated as of the visible state, so a change takes effect after the delay.
        """
        check_token(service, request.operation, request.caller)
        context = request_context(request)
        policies = caller_policies(request.visible_state, request.caller)
        caller = _caller(request)
        for permission in required_permissions(service, request):
            required = Request(
                caller,
                permission.action,
                permission.resource.arn,
                {**context, **permission.context},
                request.state.account,
            )
            decision = self._compiled(policies, permission.trust).decide(required)
            if not decision.allowed:
                self._refused[f"{service}:{request.operation}"] += 1
                raise access_denied_error(
                    decision, request.caller.arn, trust=permission.trust is not None
                )

    def _compile(self, policies: CallerPolicies, trust: str | None) -> PolicySet:
        return PolicySet(
            identity=policies.identity,
            resource=trust,
            boundary=policies.boundary,
            session=policies.session,
            scps=self._scps,
        )


def _caller(request: OperationRequest) -> Any:
    caller = request.caller
    if caller.role is None:
        return caller.arn
    return Caller.session(request.state.arn_of(caller.role), caller.arn.rpartition("/")[2])
