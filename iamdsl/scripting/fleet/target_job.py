"""What is done for one account of many: a plan, and later its calls; each may be in any process."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypedDict

import attrs

from iamdsl.client import Account, SelfContained
from iamdsl.deployment import DeploymentSession, Outcome, Plan, SecretSink, Silence, Storage
from iamdsl.origin import Origin
from iamdsl.scripting.deployer import deploy
from iamdsl.scripting.fleet.target import Target
from iamdsl.scripting.mode import current

if TYPE_CHECKING:
    from typing import Self

Build: TypeAlias = Callable[[DeploymentSession, Target], object]
"""Declares a target's resources."""


class DeployOptions(TypedDict, total=False):
    """What `deploy_each` hands on to `deploy` as it is."""

    workers: int
    adopt: bool
    force_destroy: bool


@attrs.frozen(kw_only=True)
class TargetJob:
    """All that a worker needs to know of one target; it can be pickled if its functions can.

    `run` tells one call of `deploy_each` from the next, for executors that remember what they
    were asked before; `origin` is its line.
    """

    name: str
    target: Target
    build: Build
    run: str
    origin: Origin | None
    accounts: Callable[[Target], Account] | None = None
    ledgers: Callable[[Target], Storage | Path | str] | None = None
    secrets: Callable[[Target], SecretSink | Path | str] | None = None
    options: DeployOptions = attrs.field(factory=DeployOptions)

    def session(self) -> DeploymentSession:
        """A session for the target; the mode in force collects it."""
        target = self.target
        session = deploy(
            self.name,
            account=None if self.accounts is None else self.accounts(target),
            profile=target.profile,
            region=target.region,
            endpoint_url=target.endpoint_url,
            assume_role=target.assume_role,
            ledger=None if self.ledgers is None else self.ledgers(target),
            secrets=None if self.secrets is None else self.secrets(target),
            observer=Silence(),
            **self.options,
        )
        session._origin = self.origin  # noqa: SLF001 - a worker's stack begins at no line of a user
        return session

    def begin(self) -> DeploymentSession:
        """A session of the worker's own, for the account that is expected."""
        session = self.session()
        current().sessions.remove(session)  # who gave out the work has one to tell of it
        self.target.check(session.account)
        return session


@attrs.frozen
class PlannedTarget:
    """A plan as JSON, and whether its account needs no approval."""

    plan: str
    approved: bool

    @classmethod
    def of(cls, plan: Plan, account: Account) -> Self:
        """What a worker tells of its plan."""
        return cls(plan.to_json(), isinstance(account, SelfContained) and account.approves)


def plan_target(work: TargetJob) -> PlannedTarget:
    """Plan for one target; changes nothing."""
    session = work.begin()
    work.build(session, work.target)
    return PlannedTarget.of(session.plan(), session.account)


def apply_target(work: TargetJob, plan: str) -> Outcome:
    """Carry out one target's plan; raises as `DeploymentSession.apply` does."""
    return work.begin().apply(Plan.from_json(plan, where=f"the plan for {work.target.label}"))


def plans_by_label(told: Mapping[str, PlannedTarget]) -> dict[str, Plan]:
    """The plans by label."""
    return {label: Plan.from_json(target.plan, where=label) for label, target in told.items()}
