"""Plan or apply one target of `deploy_each`; both can run in another process."""

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
"""Function that declares the resources of a target in its session."""


class DeployOptions(TypedDict, total=False):
    """Options that `deploy_each` passes on to `deploy` unchanged."""

    workers: int
    adopt: bool
    tag_adopted: bool
    force_destroy: bool


@attrs.frozen(kw_only=True)
class TargetJob:
    """Input of a worker for one target; it can be pickled if its functions can.

    `run` identifies the call of `deploy_each`, because some executors cache results of equal
    tasks; `origin` is the line of that call.
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
        """Open a session for the target; the current mode collects it."""
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
        session._origin = self.origin  # noqa: SLF001 - no user code calls `deploy` in a worker
        return session

    def begin(self) -> DeploymentSession:
        """Open a session in a worker; raises `AccountError` if the account is not as expected."""
        session = self.session()
        current().sessions.remove(session)  # the session of the coordinating thread is collected
        self.target.check(session.account)
        return session


@attrs.frozen
class PlannedTarget:
    """Result of a planned target: the plan as JSON, and whether its account needs no approval."""

    plan: str
    approved: bool

    @classmethod
    def of(cls, plan: Plan, account: Account) -> Self:
        """Create the result from a plan and its account."""
        return cls(plan.to_json(), isinstance(account, SelfContained) and account.approves)


def plan_target(job: TargetJob) -> PlannedTarget:
    """Plan for one target, without changing it; raises like `DeploymentSession.plan`."""
    session = job.begin()
    job.build(session, job.target)
    return PlannedTarget.of(session.plan(), session.account)


def apply_target(job: TargetJob, plan: str) -> Outcome:
    """Apply the plan of one target; raises like `DeploymentSession.apply`."""
    return job.begin().apply(Plan.from_json(plan, where=f"the plan for {job.target.label}"))


def plans_by_label(planned: Mapping[str, PlannedTarget]) -> dict[str, Plan]:
    """Parse the plans, by label."""
    return {label: Plan.from_json(target.plan, where=label) for label, target in planned.items()}
