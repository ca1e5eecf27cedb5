"""Every request is decided by the policies in the account before it is answered."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from iamdsl.evaluation import Caller as Principal
from iamdsl.evaluation import PolicySet
from iamdsl.evaluation import Request as Question
from iamdsl.testing.enforcement.circumstances import circumstances
from iamdsl.testing.enforcement.holdings import Holdings, holdings
from iamdsl.testing.enforcement.needs import needs
from iamdsl.testing.enforcement.signers import check_token, signer
from iamdsl.testing.enforcement.wording import denied

if TYPE_CHECKING:
    from collections import Counter
    from datetime import datetime

    from iamdsl.evaluation.policy_set import Levels
    from iamdsl.testing.iam.operation import Caller, Request
    from iamdsl.testing.iam.state import State


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
