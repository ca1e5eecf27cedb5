"""A deployment session: declarations in, a plan, an approval, calls out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar, overload

import attrs

from iamdsl.deployment.drift import Drift, drift_of
from iamdsl.deployment.executor import CallExecutor, DisplayExecutor
from iamdsl.deployment.journal import JOURNAL, Journal, Recovery, recover
from iamdsl.deployment.ledger import Entry, Ledger, load_ledger, save_ledger
from iamdsl.deployment.observation import observe
from iamdsl.deployment.observer import Observer, Outcome
from iamdsl.deployment.outputs import Outputs
from iamdsl.deployment.plan import Change, Plan, Verb
from iamdsl.deployment.planner import make_plan, observed_digests, wanted
from iamdsl.deployment.secrets import SecretSink
from iamdsl.deployment.sending import Sender
from iamdsl.deployment.stack import Stack
from iamdsl.deployment.storage import Storage
from iamdsl.errors import ApplyFailed, Declined, IamdslError, Interrupted, PlanOnly, StalePlan
from iamdsl.language import HasArn
from iamdsl.origin import here
from iamdsl.resources import Resource

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from iamdsl.client import Account

_R = TypeVar("_R", bound=Resource)

Approve = Callable[[Plan], bool]
"""Says whether a plan may be applied; may raise ApprovalRequired instead."""


@attrs.frozen
class Settings:
    """How a session works: where it keeps state, whom it tells, whom it asks.

    `writes` is False while a process only plans: then `apply` and `destroy`
    refuse, and leaving the block sends nothing. `plans` is False while sessions are
    only collected: then leaving the block does nothing at all. `dry_run` goes through the
    motions and sends nothing.
    """

    storage: Callable[[], Storage]
    secrets: Callable[[], SecretSink]
    approve: Approve
    observer: Observer
    workers: int = 10
    dry_run: bool = False
    plans: Callable[[], bool] = lambda: True
    writes: Callable[[], bool] = lambda: True


class DeploymentSession:
    """Collects resources, and deploys them when its block ends well.

    Made by `deploy()`. As a context manager it plans on a clean exit, asks or
    has its approval, and applies; when the block raises, nothing is sent. In a
    REPL its methods do the same one at a time.
    """

    def __init__(self, name: str, account: Account, settings: Settings) -> None:
        """Deploy the stack `name` to `account`; raises InvalidName."""
        self._origin = here()
        self._stack = Stack(name)
        self._account = account
        self._settings = settings
        self._recovery: Recovery | None = None
        self._plan: Plan | None = None
        self._outcome: Outcome | None = None
        self._applied: Stack | None = None

    def __repr__(self) -> str:
        return f"<DeploymentSession {self._stack.name}: {len(self._stack)} resources>"

    @property
    def stack(self) -> Stack:
        """What has been declared so far."""
        return self._stack

    @property
    def account(self) -> Account:
        """The account it deploys to."""
        return self._account

    @overload
    def add(self, resource: _R, /) -> _R: ...

    @overload
    def add(self, first: _R, second: _R, /, *more: _R) -> tuple[_R, ...]: ...

    def add(self, *resources: Resource) -> Resource | tuple[Resource, ...]:
        """Declare resources; gives its argument back, or a tuple of several.

        Raises DuplicateResource, naming both lines.
        """
        self._stack = self._stack.add(*resources)
        return resources[0] if len(resources) == 1 else resources

    def __enter__(self) -> Self:
        """Begin to declare; nothing is sent before the block ends well."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Plan, then ask or apply; after an exception do nothing."""
        if kind is not None or self._applied == self._stack or not self._settings.plans():
            return
        plan = self.plan()
        if self._settings.writes():
            self._approve_and_run(plan)

    @property
    def outcome(self) -> Outcome | None:
        """What became of the plan carried out last."""
        return self._outcome

    @property
    def planned(self) -> Plan | None:
        """The plan made last, by any of the methods."""
        return self._plan

    def plan(self) -> Plan:
        """What an apply would do now; reads the account, changes nothing.

        Raises the errors of `make_plan`, of the ledger, and of the account.
        """
        plan = self._make_plan(self._stack)
        self._settings.observer.planned(plan)
        return plan

    def apply(self, plan: Plan | None = None) -> Outcome:
        """Make the account as declared, without asking; or carry out a saved plan.

        Raises ApplyFailed (with the outcome) when a step failed, Interrupted after
        Ctrl-C, StalePlan when a given plan no longer fits the account, PlanOnly
        while the process only plans.
        """
        self._must_write("apply")
        if plan is None:
            return self._run(self.plan())
        self._check_fits(plan)
        return self._run(plan)

    def carry_out(self, plan: Plan) -> Outcome:
        """Carry out a saved plan after approval; raises as `apply` does, Declined and more."""
        self._must_write("apply")
        self._check_fits(plan)
        return self._approve_and_run(plan)

    def resume(self) -> Outcome:
        """Finish what an interrupted run began: settle its journal, then apply the rest."""
        return self.apply()

    def destroy(self) -> Outcome:
        """Delete everything this stack made, declared here or not; asks first.

        Raises as `apply` does, and Declined or ApprovalRequired.
        """
        self._must_write("destroy")
        plan = self.plan_destroy()
        return self._approve_and_run(plan)

    def plan_destroy(self) -> Plan:
        """What `destroy` would do; reads the account, changes nothing."""
        plan = self._make_plan(Stack(self._stack.name))
        self._settings.observer.planned(plan)
        return plan

    def drift(self) -> Drift:
        """What changed in the account behind the stack's back; changes nothing."""
        plan = self._make_plan(self._stack)
        assert self._recovery is not None  # noqa: S101 - set by every planning
        return drift_of(plan, frozenset(self._recovery.ledger.entries))

    @property
    def outputs(self) -> Outputs:
        """ARNs, ids and secrets of what is declared; unknown ids read `(known after apply)`."""
        recovery = self._recovery or self._recover()
        identity = self._account.identity()
        arns = {
            resource.address: str(
                resource.arn.bind(partition=identity.partition, account=identity.account)
            )
            for resource in self._stack
            if isinstance(resource, HasArn)
        }
        return Outputs(self._stack.resources, arns, recovery.ledger, self._settings.secrets())

    @contextmanager
    def _located(self) -> Iterator[None]:
        """Let an error that knows no line of the user's point at the one that made this session."""
        try:
            yield
        except IamdslError as error:
            if error.where is None:
                error.where = self._origin
            raise

    def _make_plan(self, stack: Stack) -> Plan:
        with self._located():
            return self._planned(stack)

    def _planned(self, stack: Stack) -> Plan:
        stack.check_references()
        identity = self._account.identity()
        recovery = self._recover()
        snapshot = observe(
            self._account, wanted(stack, recovery), recovery, workers=self._settings.workers
        )
        self._plan = make_plan(
            stack, identity, snapshot, recovery, self._stored_key, endpoint=self._account.endpoint
        )
        return self._plan

    def _recover(self) -> Recovery:
        identity = self._account.identity()
        fresh = Ledger(self._stack.name, identity.partition, identity.account)
        storage = self._settings.storage()
        self._recovery = recover(storage, load_ledger(storage, fresh))
        return self._recovery

    def _stored_key(self, name: str) -> str | None:
        fields = self._settings.secrets().get(name)
        return None if fields is None else fields.get("AccessKeyId")

    def _must_write(self, verb: str) -> None:
        if not self._settings.writes():
            raise PlanOnly(
                f"cannot {verb} {self._stack.name!r} while only planning",
                where=self._origin,
                why="the process was started to show what would happen",
                next_step="run the script itself, or `iamdsl apply`",
            )

    def _check_fits(self, plan: Plan) -> None:
        """Compare what a plan saw with what is there now, object by object."""
        identity = self._account.identity()
        asked = (plan.partition, plan.account, plan.endpoint, plan.stack)
        here = (identity.partition, identity.account, self._account.endpoint, self._stack.name)
        if asked != here:
            raise StalePlan(
                "the plan was made for another target",
                where=self._origin,
                why=f"it is for {_target(asked)}, this session for {_target(here)}",
                next_step="plan again",
            )
        recovery = self._recover()
        addresses = dict.fromkeys(
            (*(change.address for change in plan.changes), *recovery.ledger.entries)
        )
        snapshot = observe(self._account, addresses, recovery, workers=self._settings.workers)
        now = observed_digests(addresses, snapshot, recovery)
        then = {change.address: change.observed for change in plan.changes}
        moved = [str(address) for address in addresses if now[address] != then.get(address)]
        if moved or plan.serial != recovery.ledger.serial:
            raise StalePlan(
                "the account has moved since the plan was made",
                where=self._origin,
                why=f"different now: {', '.join(moved) or 'the ledger'}",
                next_step="plan again",
            )

    def _approve_and_run(self, plan: Plan) -> Outcome:
        with self._located():
            self._ask(plan)
        return self._run(plan)

    def _ask(self, plan: Plan) -> None:
        if plan.steps and not self._settings.dry_run and not self._settings.approve(plan):
            raise Declined(
                f"{plan.stack!r} was not applied", why="the plan was declined; nothing was sent"
            )

    def _run(self, plan: Plan) -> Outcome:
        with self._located():
            return self._carried_out(plan)

    def _carried_out(self, plan: Plan) -> Outcome:
        if self._settings.dry_run:
            self._outcome = DisplayExecutor(self._settings.observer).run(plan)
            return self._outcome
        storage = self._settings.storage()
        with storage.lock():
            recovery = self._recover()
            if recovery.ledger.serial != plan.serial:
                raise StalePlan(
                    "another session has applied this stack meanwhile", next_step="plan again"
                )
            outcome = self._send(plan, recovery, storage) if plan.steps else Outcome(plan)
            self._settle(plan, outcome, storage)
        self._outcome = outcome
        if outcome.complete:
            self._applied = self._stack
            return outcome
        raise _failure(outcome)

    def _send(self, plan: Plan, recovery: Recovery, storage: Storage) -> Outcome:
        journal = Journal(storage, _keep(storage, recovery), recovery.open)
        known = {address: entry.attributes for address, entry in recovery.ledger.entries.items()}
        sender = Sender(self._account, self._settings.secrets(), plan.stack, dict(known))
        executor = CallExecutor(sender, journal, self._settings.observer, self._settings.workers)
        return executor.run(plan)

    def _settle(self, plan: Plan, outcome: Outcome, storage: Storage) -> None:
        """Fold what was done into the ledger; keep the journal's open intents only where needed."""
        recovery = self._recover()
        ledger = recovery.ledger
        for change in plan.changes:
            if change.address in outcome.unfinished:
                continue
            ledger = _remember(ledger, change)
        left = tuple(intent for intent in recovery.open if intent.address in outcome.unfinished)
        if ledger == recovery.ledger and not plan.steps and not recovery.open:
            return
        ledger = attrs.evolve(ledger, serial=ledger.serial + 1)
        save_ledger(storage, ledger)
        if left:
            Journal(storage, ledger.serial, left)
        else:
            storage.remove(JOURNAL)
        self._recovery = Recovery(ledger, left)


def _keep(storage: Storage, recovery: Recovery) -> int:
    """Write down what an earlier journal told before a new one takes its place."""
    if storage.read(JOURNAL) is None:
        return recovery.ledger.serial
    ledger = attrs.evolve(recovery.ledger, serial=recovery.ledger.serial + 1)
    save_ledger(storage, ledger)
    return ledger.serial


def _remember(ledger: Ledger, change: Change) -> Ledger:
    if change.verb in {Verb.DELETE, Verb.FORGET}:
        return ledger.without(change.address)
    entry = ledger.entries.get(change.address, Entry())
    entry = attrs.evolve(
        entry,
        id=entry.id or change.id,
        declared=change.declared,
        attributes={**entry.attributes, **change.attributes},
        secret=entry.secret or change.secret,
    )
    return ledger.holding(change.address, entry)


def _target(parts: tuple[str | None, ...]) -> str:
    partition, account, endpoint, stack = parts
    place = f" at {endpoint}" if endpoint else ""
    return f"stack {stack!r} in account {account} ({partition}){place}"


def _failure(outcome: Outcome) -> ApplyFailed:
    total = len(outcome.plan.steps)
    done = f"{len(outcome.done)} of {total} steps were done and are recorded"
    if outcome.interrupted and not outcome.failed:
        return Interrupted(
            f"stopped: {done}",
            outcome=outcome,
            next_step="run it again: it goes on where it stopped",
        )
    first = outcome.failed[0]
    reasons = "; ".join(
        f"{failure.step.sentence}: {failure.error.what}" for failure in outcome.failed
    )
    return ApplyFailed(
        f"{len(outcome.failed)} of {total} steps failed: {reasons}",
        outcome=outcome,
        where=next(
            (
                change.origin
                for change in outcome.plan.changes
                if change.address == first.step.address
            ),
            None,
        ),
        why=first.error.why,
        next_step=f"{first.error.next_step or 'mend the cause'}; then run again ({done})",
    )
