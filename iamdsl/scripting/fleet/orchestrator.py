"""`deploy_each`: deploy a stack to many accounts: plan for all, approve once, apply to each."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import attrs

from iamdsl.deployment.interrupt import on_interrupt
from iamdsl.deployment.thread_pool import ThreadPool, thread_pool
from iamdsl.errors import AccountError, ApplyFailed, Declined, IamdslError
from iamdsl.lazy import load
from iamdsl.origin import here
from iamdsl.scripting.approval import as_approve_all, yes_to_all
from iamdsl.scripting.fleet.outcome import Deployments, TargetOutcome
from iamdsl.scripting.fleet.target_job import (
    DeployOptions,
    PlannedTarget,
    TargetJob,
    apply_target,
    plan_target,
    plans_by_label,
)
from iamdsl.scripting.fleet.task_pool import TaskPool
from iamdsl.scripting.mode import current

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path
    from typing import Unpack

    from iamdsl.client import Account
    from iamdsl.deployment import DeploymentSession, Outcome, Plan, SecretSink, Storage
    from iamdsl.scripting.fleet.target import Target
    from iamdsl.scripting.fleet.target_job import Build

DEFAULT_AT_ONCE = 8
"""Targets that are processed at a time, by default."""


def deploy_each(  # noqa: PLR0913 - each is one independent choice
    targets: Iterable[Target],
    build: Build,
    *,
    name: str,
    executor: ThreadPool | None = None,
    at_once: int = DEFAULT_AT_ONCE,
    approve: bool | str | Callable[[Mapping[str, Plan]], bool] | None = None,
    accounts: Callable[[Target], Account] | None = None,
    ledgers: Callable[[Target], Storage | Path | str] | None = None,
    secrets: Callable[[Target], SecretSink | Path | str] | None = None,
    **options: Unpack[DeployOptions],
) -> Deployments:
    """Deploy the stack `name` to every target; `build(session, target)` declares its resources.

    First all targets are planned, then all plans are shown and approved together, then each is
    applied. If one target fails, the others continue. Every account has its own ledger, journal
    and lock.

    `executor` is any executor of `concurrent.futures`, or Dask's `client.get_executor()`; by
    default threads are used. `at_once` is the number of targets processed at a time. If the
    executor uses other processes, `build` and the other functions must be importable there.
    `approve` is True, "ask" or a function of the plans by label. `accounts`, `ledgers` and
    `secrets` are functions that return for a target what `deploy` takes as `account`, `ledger`
    and `secrets`; `workers`, `adopt`, `tag_adopted` and `force_destroy` are as in `deploy`.

    Raises `AccountError` if two targets are the same account, `ApprovalRequired` or `Declined`
    before anything is sent, and at the end `DeployEachFailed` (with all outcomes) if targets
    failed, or `Interrupted` after Ctrl-C.
    """
    mode, origin, run = current(), here(), uuid4().hex
    jobs = {
        target.label: TargetJob(
            name=name,
            target=target,
            build=build,
            run=run,
            origin=origin,
            accounts=accounts,
            ledgers=ledgers,
            secrets=secrets,
            options=options,
        )
        for target in _distinct(targets)
    }
    approval = as_approve_all(approve, mode.approve)
    fleet = _FleetRun(jobs, {label: job.session() for label, job in jobs.items()})
    if not mode.may_plan(name):
        return fleet.declare()
    pool: AbstractContextManager[ThreadPool]
    pool = thread_pool(at_once, "iamdsl-target") if executor is None else nullcontext(executor)
    with pool as threads:
        tasks = TaskPool(threads, at_once)
        with on_interrupt(tasks.stop):
            fleet.plan(tasks)
            if mode.may_write(name) and not tasks.stopped:
                fleet.check_approval(approval, is_explicit=bool(approve or mode.approve))
                fleet.apply(tasks)
    deployments = fleet.finish(stopped=tasks.stopped)
    deployments.raise_for_failures(origin)
    return deployments


class _FleetRun:
    """The state of a deployment to many targets; only the coordinating thread uses it."""

    def __init__(
        self, jobs: Mapping[str, TargetJob], sessions: Mapping[str, DeploymentSession]
    ) -> None:
        self._jobs = jobs
        self._sessions = sessions
        self._outcomes = {label: TargetOutcome(job.target) for label, job in jobs.items()}
        self._planned: dict[str, PlannedTarget] = {}
        self._is_shown = True
        self._count = 0

    def declare(self) -> Deployments:
        """Declare the resources without planning; the mode has collected the sessions."""
        for label, session in self._sessions.items():
            job = self._jobs[label]
            job.target.check(session.account)
            job.build(session, job.target)
        return Deployments(self._outcomes)

    def plan(self, tasks: TaskPool) -> None:
        """Plan for every target; raises `AccountError` if two of them are the same account."""

        def record(label: str, result: PlannedTarget | IamdslError) -> None:
            if isinstance(result, IamdslError):
                self._update(label, error=result)
            else:
                self._planned[label] = result

        tasks.run_all(plan_target, {label: (job,) for label, job in self._jobs.items()}, record)
        for label, plan in plans_by_label(self._in_order(self._planned)).items():
            self._update(label, plan=plan)
        self._is_shown = not all(target.approved for target in self._planned.values())
        plans = self._plans()
        _check_accounts(plans)
        if self._is_shown:
            display = load("iamdsl.scripting.fleet.display")
            display.show_plans(plans)
            display.show_each(self._outcomes)

    def check_approval(
        self, approve: Callable[[Mapping[str, Plan]], bool], *, is_explicit: bool
    ) -> None:
        """Get approval for all plans with calls together; raises `Declined`.

        Accounts that need no approval are approved, unless `approve` was set explicitly.
        """
        if not self._is_shown and not is_explicit:
            approve = yes_to_all
        sending = {label: plan for label, plan in self._plans().items() if plan.steps}
        if sending and not approve(sending):
            count = f"{len(sending)} target{'' if len(sending) == 1 else 's'}"
            raise Declined(
                f"{count} not applied",
                why="the plans were declined; nothing was sent",
            )

    def apply(self, tasks: TaskPool) -> None:
        """Apply every plan that has changes, even if they affect only the ledger."""
        for label, plan in self._plans().items():
            if not plan.changed:
                self._update(label, applied=True)
        due = [label for label, plan in self._plans().items() if plan.changed]

        def record(label: str, result: Outcome | IamdslError) -> None:
            self._record_outcome(label, result)
            if self._is_shown:
                self._count += 1
                error = result if isinstance(result, IamdslError) else None
                display = load("iamdsl.scripting.fleet.display")
                display.show_progress(self._count, len(due), label, error)

        tasks.run_all(
            apply_target,
            {label: (self._jobs[label], self._planned[label].plan) for label in due},
            record,
        )

    def finish(self, *, stopped: bool) -> Deployments:
        """Return the outcomes; if anything was applied, show a line for each target."""
        if self._count:
            load("iamdsl.scripting.fleet.display").show_each(self._outcomes)
        return Deployments(self._outcomes, stopped=stopped)

    def _record_outcome(self, label: str, result: Outcome | IamdslError) -> None:
        error = result if isinstance(result, IamdslError) else None
        outcome = result.outcome if isinstance(result, ApplyFailed) else result
        if outcome is None or isinstance(outcome, IamdslError):
            self._update(label, error=error)
            return
        self._outcomes[label] = self._outcomes[label].after(outcome, error)
        self._sessions[label].note(outcome)

    def _plans(self) -> dict[str, Plan]:
        plans = {label: outcome.plan for label, outcome in self._outcomes.items()}
        return {label: plan for label, plan in plans.items() if plan is not None}

    def _in_order(self, planned: Mapping[str, PlannedTarget]) -> dict[str, PlannedTarget]:
        return {label: planned[label] for label in self._jobs if label in planned}

    def _update(self, label: str, **changes: Any) -> None:
        self._outcomes[label] = attrs.evolve(self._outcomes[label], **changes)


def _distinct(targets: Iterable[Target]) -> list[Target]:
    """The targets; raises `AccountError` if two have the same label, or there are none."""
    result = list(targets)
    labels = [target.label for target in result]
    for label in labels:
        if labels.count(label) > 1:
            raise AccountError(
                f"two targets have the label {label!r}",
                where=here(),
                next_step="give every target its own label",
            )
    if not result:
        raise AccountError("there are no targets", where=here(), next_step="pass at least one")
    return result


def _check_accounts(plans: Mapping[str, Plan]) -> None:
    """Raise `AccountError` if two targets are the same account: they would share a ledger."""
    seen: dict[tuple[str, str, str | None], str] = {}
    for label, plan in plans.items():
        account = (plan.partition, plan.account, plan.endpoint)
        if account in seen:
            raise AccountError(
                f"{seen[account]} and {label} are the same account, {plan.account}",
                why="a stack has one ledger in each account; nothing was sent",
                next_step="remove one of the targets, or correct its profile or role",
            )
        seen[account] = label
