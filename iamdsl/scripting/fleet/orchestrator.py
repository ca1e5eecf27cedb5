"""`deploy_each()`: one stack in many accounts, planned together, approved once, applied each."""

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
"""Targets that are worked on at a time, unless another number is given."""


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

    All targets are planned first, then all plans are shown and approved at once, then each is
    applied: a target that fails does not keep the others from going on. Every account has a
    ledger, a journal and a lock of its own.

    `executor` is any of `concurrent.futures`, or Dask's `client.get_executor()`; by default
    it is threads. `at_once` targets are worked on at a time. Where the work crosses to other
    processes, `build` and the other functions must be importable there. `approve` is True,
    "ask" or a function of the plans by label. `accounts`, `ledgers` and `secrets` give a target
    what `deploy` takes as `account`, `ledger` and `secrets`; `thread_pool`, `adopt` and
    `force_destroy` are as in `deploy`.

    Raises AccountError when two targets are the same one, ApprovalRequired or Declined before
    anything is sent, and at the end DeployEachFailed when some failed (with all outcomes),
    or Interrupted after Ctrl-C.
    """
    mode, origin, run = current(), here(), uuid4().hex
    works = {
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
    fleet = _FleetRun(works, {label: work.session() for label, work in works.items()})
    if not mode.may_plan(name):
        return fleet.declare()
    pool: AbstractContextManager[ThreadPool]
    pool = thread_pool(at_once, "iamdsl-target") if executor is None else nullcontext(executor)
    with pool as opened:
        crew = TaskPool(opened, at_once)
        with on_interrupt(crew.stop):
            fleet.plan(crew)
            if mode.may_write(name) and not crew.stopped:
                fleet.ask(approval, asked=bool(approve or mode.approve))
                fleet.apply(crew)
    ended = fleet.finish(stopped=crew.stopped)
    ended.raise_for_failures(origin)
    return ended


class _FleetRun:
    """The state of one deployment to many targets; only the coordinating thread touches it."""

    def __init__(
        self, works: Mapping[str, TargetJob], sessions: Mapping[str, DeploymentSession]
    ) -> None:
        self._works = works
        self._sessions = sessions
        self._outcomes = {label: TargetOutcome(work.target) for label, work in works.items()}
        self._told: dict[str, PlannedTarget] = {}
        self._shows = True
        self._count = 0

    def declare(self) -> Deployments:
        """Only declare: the sessions are collected for whoever plans with them."""
        for label, session in self._sessions.items():
            work = self._works[label]
            work.target.check(session.account)
            work.build(session, work.target)
        return Deployments(self._outcomes)

    def plan(self, crew: TaskPool) -> None:
        """Plan for every target; raises AccountError when two of them are one account."""

        def tell(label: str, told: PlannedTarget | IamdslError) -> None:
            if isinstance(told, IamdslError):
                self._update(label, error=told)
            else:
                self._told[label] = told

        crew.run_all(plan_target, {label: (work,) for label, work in self._works.items()}, tell)
        for label, plan in plans_by_label(self._in_order(self._told)).items():
            self._update(label, plan=plan)
        self._shows = not all(target.approved for target in self._told.values())
        plans = self._plans()
        _check_accounts(plans)
        if self._shows:
            display = load("iamdsl.scripting.fleet.display")
            display.show_plans(plans)
            display.show_each(self._outcomes)

    def ask(self, approve: Callable[[Mapping[str, Plan]], bool], *, asked: bool) -> None:
        """Have all plans that send something approved at once; raises Declined."""
        if not self._shows and not asked:
            approve = yes_to_all
        sending = {label: plan for label, plan in self._plans().items() if plan.steps}
        if sending and not approve(sending):
            raise Declined(
                f"{len(sending)} targets were not applied",
                why="their plans were declined; nothing was sent",
            )

    def apply(self, crew: TaskPool) -> None:
        """Carry out every plan that changes something, if only what is remembered."""
        for label, plan in self._plans().items():
            if not plan.changed:
                self._update(label, applied=True)
        due = [label for label, plan in self._plans().items() if plan.changed]

        def tell(label: str, told: Outcome | IamdslError) -> None:
            self._record_outcome(label, told)
            if self._shows:
                self._count += 1
                error = told if isinstance(told, IamdslError) else None
                display = load("iamdsl.scripting.fleet.display")
                display.show_progress(self._count, len(due), label, error)

        crew.run_all(
            apply_target,
            {label: (self._works[label], self._told[label].plan) for label in due},
            tell,
        )

    def finish(self, *, stopped: bool) -> Deployments:
        """What became of all; shown in a line each once something was done."""
        if self._count:
            load("iamdsl.scripting.fleet.display").show_each(self._outcomes)
        return Deployments(self._outcomes, stopped=stopped)

    def _record_outcome(self, label: str, told: Outcome | IamdslError) -> None:
        error = told if isinstance(told, IamdslError) else None
        outcome = told.outcome if isinstance(told, ApplyFailed) else told
        if outcome is None or isinstance(outcome, IamdslError):
            self._update(label, error=error)
            return
        self._outcomes[label] = self._outcomes[label].after(outcome, error)
        self._sessions[label].note(outcome)

    def _plans(self) -> dict[str, Plan]:
        result = {label: outcome.plan for label, outcome in self._outcomes.items()}
        return {label: plan for label, plan in result.items() if plan is not None}

    def _in_order(self, told: Mapping[str, PlannedTarget]) -> dict[str, PlannedTarget]:
        return {label: told[label] for label in self._works if label in told}

    def _update(self, label: str, **changes: Any) -> None:
        self._outcomes[label] = attrs.evolve(self._outcomes[label], **changes)


def _distinct(targets: Iterable[Target]) -> list[Target]:
    """The targets; raises AccountError when two have one label, or there are none."""
    result = list(targets)
    labels = [target.label for target in result]
    for label in labels:
        if labels.count(label) > 1:
            raise AccountError(
                f"two targets are called {label!r}",
                where=here(),
                next_step="give each a label of its own",
            )
    if not result:
        raise AccountError("there are no targets", where=here(), next_step="give at least one")
    return result


def _check_accounts(plans: Mapping[str, Plan]) -> None:
    """Raise AccountError when two targets are one account: they would share a ledger."""
    seen: dict[tuple[str, str, str | None], str] = {}
    for label, plan in plans.items():
        place = (plan.partition, plan.account, plan.endpoint)
        if place in seen:
            raise AccountError(
                f"{seen[place]} and {label} are the same account, {plan.account}",
                why="nothing was sent: each account has one ledger of a stack",
                next_step="leave one of them out, or correct its profile or role",
            )
        seen[place] = label
