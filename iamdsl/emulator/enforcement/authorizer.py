"""Every request is decided by the policies in the account before it is answered."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from iamdsl.emulator.enforcement.authentication import check_token, signer
from iamdsl.emulator.enforcement.caller_policies import Holdings, holdings
from iamdsl.emulator.enforcement.denial_messages import denied
from iamdsl.emulator.enforcement.request_context import circumstances
from iamdsl.emulator.enforcement.required_permissions import needs
from iamdsl.evaluation import Caller as Principal
from iamdsl.evaluation import PolicySet
from iamdsl.evaluation import Request as Question

if TYPE_CHECKING:
    from collections import Counter
    from datetime import datetime

    from iamdsl.emulator.account.operation import Caller, Request
    from iamdsl.emulator.account.state import State
    from iamdsl.evaluation.decision.policy_set import Levels


class Authorizer:
    """Lets through what the caller's policies allow; `refused` counts the rest."""

    def __init__(self, scps: Levels, refused: Counter[str]) -> None:
        """Decide under service control policies, level by level from the organization's root."""
        self._scps = tuple(scps)
        self._refused = refused
        self._compiled = functools.lru_cache(maxsize=64)(self._compile)

    def caller(self, state: State, key: str, now: datetime) -> Caller:
        """Who signed with a key; raises Refused."""
        return signer(state, key, now)

    def authorize(self, service: str, ask: Request) -> None:
        """Raise Refused for what the caller may not do.

        As visibility is delayed, so are policies: they count once AWS has heard of them.
        """
        check_token(service, ask.operation, ask.caller)
        carried = circumstances(ask)
        held = holdings(ask.seen, ask.caller)
        principal = _principal(ask)
        for need in needs(service, ask):
            question = Question(
                principal,
                need.action,
                need.thing.arn,
                {**carried, **need.context},
                ask.state.account,
            )
            decision = self._compiled(held, need.trust).decide(question)
            if not decision.allowed:
                self._refused[f"{service}:{ask.operation}"] += 1
                raise denied(decision, ask.caller.arn, trust=need.trust is not None)

    def _compile(self, held: Holdings, trust: str | None) -> PolicySet:
        return PolicySet(
            identity=held.identity,
            resource=trust,
            boundary=held.boundary,
            session=held.session,
            scps=self._scps,
        )


def _principal(ask: Request) -> Any:  # noqa: ANN401 - an ARN, or a role's session
    caller = ask.caller
    if caller.role is None:
        return caller.arn
    return Principal.session(ask.state.arn_of(caller.role), caller.arn.rpartition("/")[2])
