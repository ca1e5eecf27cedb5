"""A deployment session: collect resources, plan, ask for approval, apply."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar, overload

import attrs

from iamdsl.deployment.guards.guard import check_objections, with_objections
from iamdsl.deployment.model.observer import Outcome, failure_error, refusal_error
from iamdsl.deployment.model.stack import Stack
from iamdsl.deployment.planner.target_filter import EVERYTHING, TargetFilter
from iamdsl.deployment.session.ledger_notes import with_unknown_stack_note
from iamdsl.deployment.session.outputs import Outputs
from iamdsl.deployment.state.ledger import Ledger
from iamdsl.errors import Declined, IamdslError, PlanOnly, UnusedStepWarning
from iamdsl.lazy import load
from iamdsl.origin import here, warn_at
from iamdsl.resources import Resource
from iamdsl.resources.kind.unused_steps import StepWatch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType
    from typing import Self

    from iamdsl.client import Account
    from iamdsl.deployment.model.drift import Drift
    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.planner.target_filter import Patterns
    from iamdsl.deployment.rebuild.result import Rebuilt
    from iamdsl.deployment.session.settings import SessionEngine, Settings
    from iamdsl.language import IdentityPolicy

_R = TypeVar("_R", bound=Resource)

_MAX_FOLLOW_UPS = 3
"""Times that one run reads the account again and continues, because responses were lost."""


class DeploymentSession:
    """Session that collects resources, and deploys them when its block exits without an error.

    Created by `deploy()`. As a context manager it plans when the block exits, gets approval, and
    applies; if the block raises, nothing is sent. In a REPL, call its methods one by one.
    """

    def __init__(self, name: str, account: Account, settings: Settings) -> None:
        """Deploy the stack `name` to `account`; raises `InvalidName`."""
        self._origin = here()
        self._stack = Stack(name)
        self._account = account
        self._settings = settings
        self._loaded_engine: SessionEngine | None = None
        self._plan: Plan | None = None
        self._replan: Callable[[], Plan]
        self._outcome: Outcome | None = None
        self._applied: Stack | None = None
        self._steps = StepWatch()
        self._is_block = False

    def __repr__(self) -> str:
        return f"<DeploymentSession {self._stack.name}: {len(self._stack)} resources>"

    @property
    def stack(self) -> Stack:
        """The stack of the resources declared so far."""
        return self._stack

    @property
    def account(self) -> Account:
        """The account that the session deploys to."""
        return self._account

    @overload
    def add(self, resource: _R, /) -> _R: ...

    @overload
    def add(self, first: _R, second: _R, /, *more: _R) -> tuple[_R, ...]: ...

    def add(self, *resources: Resource) -> Resource | tuple[Resource, ...]:
        """Declare resources; returns the resource, or a tuple of several.

        Raises `DuplicateResource` with both lines if an address is already declared.
        """
        self._stack = self._stack.add(*resources)
        self._steps.hold(resources)
        return resources[0] if len(resources) == 1 else resources

    def __enter__(self) -> Self:
        """Return the session; nothing is sent until the block exits without an error."""
        self._is_block = True
        self._steps.hold(self._stack)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Plan, get approval and apply; do nothing after an exception."""
        self._is_block = False
        if kind is None:
            self._warn_of_unused_steps(with_reachable=True)
        self._steps.release()
        if kind is not None or self._applied == self._stack or not self._settings.plans():
            return
        plan = self.plan()
        if self._settings.writes():
            self._approve_and_run(plan)

    @property
    def outcome(self) -> Outcome | None:
        """The outcome of the last plan that was carried out, None before the first."""
        return self._outcome

    def note(self, outcome: Outcome) -> None:
        """Record the outcome of this session's plan, if another session carried it out."""
        self._plan, self._outcome = outcome.plan, outcome

    @property
    def planned(self) -> Plan | None:
        """The last plan made by any method, None before the first."""
        return self._plan

    def plan(self, *, target: Patterns = (), exclude: Patterns = ()) -> Plan:
        """Return the plan of what `apply` would do; reads the account, changes nothing.

        `target` are patterns of addresses (`role/app-*`): the plan changes only these, and what
        they need. What matches `exclude`, and what needs that, is left out. Objections of guards
        are in the plan (`objections`). Raises `UndeclaredResource`, `DependencyCycle`,
        `ResourceError`, `NotOurs`, `ProtectedResource`, and the errors of the ledger
        (`StateError`) and the account (`AccountError`).
        """
        self._warn_of_unused_steps(with_reachable=False)
        plan = self._make_plan(self._stack, target_filter=self._target_filter(target, exclude))
        self._settings.observer.planned(plan)
        return plan

    def apply(
        self, plan: Plan | None = None, *, target: Patterns = (), exclude: Patterns = ()
    ) -> Outcome:
        """Make the account as declared, without asking for approval; or carry out a saved plan.

        `target` and `exclude` are as in `plan`; a saved plan is carried out whole. Raises what
        `plan` raises, `GuardRefused`, `ApplyFailed` (with the outcome) if a step failed,
        `Interrupted` after Ctrl-C, `StalePlan` if the account has changed since the plan was
        made, and `PlanOnly` while the process only plans.
        """
        self._check_writes("apply")
        self._warn_of_unused_steps(with_reachable=True)
        if plan is None:
            return self._run(self.plan(target=target, exclude=exclude))
        self._check_fits(plan)
        return self._run(with_objections(plan, self._settings.guards))

    def carry_out(self, plan: Plan) -> Outcome:
        """Carry out a saved plan after approval.

        Raises what `apply` raises, and `Declined` or `ApprovalRequired`.
        """
        self._check_writes("apply")
        self._check_fits(plan)
        return self._approve_and_run(with_objections(plan, self._settings.guards))

    def resume(self) -> Outcome:
        """Finish an interrupted run: evaluate its journal, then apply the rest.

        Raises what `apply` raises.
        """
        return self.apply()

    def destroy(
        self, *, force: bool = False, target: Patterns = (), exclude: Patterns = ()
    ) -> Outcome:
        """Delete everything that the stack owns, declared here or not, after approval.

        Unmanaged dependents (a user's access keys, a policy's attachments) block the deletion
        with `NotOurs`, unless `force` deletes them too. `target` and `exclude` are as in `plan`.
        Raises what `apply` raises, and `Declined` or `ApprovalRequired`.
        """
        self._check_writes("destroy")
        plan = self.plan_destroy(force=force, target=target, exclude=exclude)
        return self._approve_and_run(plan)

    def plan_destroy(
        self, *, force: bool = False, target: Patterns = (), exclude: Patterns = ()
    ) -> Plan:
        """Return the plan of what `destroy` would do; reads the account, changes nothing.

        Raises what `plan` raises.
        """
        target_filter = self._target_filter(target, exclude)
        plan = self._make_plan(Stack(self._stack.name), force=force, target_filter=target_filter)
        plan = self._plan = with_unknown_stack_note(
            plan, self._engine.ledger, self._settings.storage()
        )
        self._settings.observer.planned(plan)
        return plan

    def rollback(self, *, allow_irreversible: bool = False) -> Outcome:
        """Undo the last run that changed something, even if it was interrupted, after approval.

        What the run created is deleted, what it deleted is recreated, and what it changed is
        changed back. An incomplete rollback can be run again. Deleted secrets cannot be
        recovered: with `allow_irreversible`, new ones are created. Raises what `apply` raises,
        `NothingToRollBack`, `Irreversible`, and `Declined` or `ApprovalRequired`.
        """
        self._check_writes("roll back")
        plan = self.plan_rollback(allow_irreversible=allow_irreversible)
        return self._approve_and_run(plan)

    def plan_rollback(self, *, allow_irreversible: bool = False) -> Plan:
        """Return the plan of what `rollback` would do; reads the account, changes nothing.

        Raises `NothingToRollBack`, `Irreversible`, and what `plan` raises.
        """
        self._replan = lambda: self._engine.plan_rollback(allow_irreversible=allow_irreversible)
        with self._with_session_origin():
            self._plan = with_objections(self._replan(), self._settings.guards)
        self._settings.observer.planned(self._plan)
        return self._plan

    def permissions(
        self, plan: Plan | None = None, *, rollback: bool = False, confined: bool = False
    ) -> IdentityPolicy:
        """Return the policy that a run of a plan (default: a new plan) needs, and no more.

        It allows the calls that read and change the account, those of the ledger's storage and
        the secret sink, and assuming the session's role if it has one; with `rollback`, also
        the calls that undo the run. With `confined`, it allows reading only the objects of the
        stack, one by one, instead of the whole account. Raises what `plan` raises.
        """
        plan = plan or self._make_plan(self._stack)
        # Imported when called, as the engine is: few sessions need it.
        policy: IdentityPolicy = load("iamdsl.deployment.permissions").permissions(
            plan,
            rollback=rollback,
            confined=confined,
            stack=self._stack,
            places=(self._settings.storage(), self._settings.secrets()),
            assumed_role=getattr(self._account, "assumed_role", None),
        )
        return policy

    def drift(self) -> Drift:
        """Return what has been changed in the account outside iamdsl; changes nothing.

        Raises what `plan` raises.
        """
        plan = self._make_plan(self._stack)
        return self._engine.drift(plan)

    def auto_name(self, name: str, *, kind: str = "role") -> str:
        """Return a name that is unique to this stack: `worker` becomes `worker-1a2b3c4d`.

        It is cut to the length that the kind allows, as by `Stack.auto_name`. Raises
        `InvalidName` or `ResourceError`.
        """
        return self._stack.auto_name(name, kind=kind)

    def rebuild(self) -> Rebuilt:
        """Rebuild a damaged or lost ledger from the account; changes nothing in the account.

        Copies of damaged files are kept. Ownership is proven by what is still readable, tags, the
        secret sink and the account itself; the result gives the evidence for each object, or the
        reason why it is not claimed. Raises `StateLocked`, `NewerFormat`, `StateError`,
        `PlanOnly`, and the errors of the account (`AccountError`).
        """
        self._check_writes("rebuild")
        with self._with_session_origin():
            return self._engine.rebuild(self._stack)

    @property
    def outputs(self) -> Outputs:
        """ARNs, IDs and secrets of the declared resources; unknown ones read `(known after apply)`.

        Raises the errors of the ledger (`StateError`) and the account (`AccountError`).
        """
        identity = self._account.identity()
        reads = self._settings.reads()
        empty = Ledger(self._stack.name, identity.partition, identity.account)
        ledger = self._engine.ledger if reads else empty
        doubtful = self._engine.doubtful_secrets if reads else frozenset[str]()
        arns = self._stack.arns(identity.partition, identity.account)
        return Outputs(self._stack.resources, arns, ledger, self._settings.secrets(), doubtful)

    def _warn_of_unused_steps(self, *, with_reachable: bool) -> None:
        """Warn of steps on the session's resources whose results are not used.

        Inside a block, nothing is known yet. With `with_reachable` also of those whose results
        could still be used later.
        """
        if self._is_block:
            return
        for step in self._steps.take_unused(with_reachable=with_reachable):
            warn_at(
                step.origin,
                f"the result of .{step.method}(…) is not used: {self._stack.name!r} declares "
                f"{step.address} without it; take the step before .add(…), "
                "or add its result instead",
                UnusedStepWarning,
            )

    @property
    def _engine(self) -> SessionEngine:
        if self._loaded_engine is None:
            # Imported when needed: scripts that only declare, and type checkers, do not load it.
            engine = load("iamdsl.deployment.session.engine")
            self._loaded_engine = engine.Engine(self._stack.name, self._account, self._settings)
        return self._loaded_engine

    @contextmanager
    def _with_session_origin(self) -> Iterator[None]:
        """Set the line that created this session on errors that name no line of the user's code."""
        try:
            yield
        except IamdslError as error:
            if error.where is None:
                error.where = self._origin
            raise

    def _target_filter(self, target: Patterns, exclude: Patterns) -> TargetFilter:
        """Return the filter of a method's arguments, or else that of the settings."""
        target_filter = TargetFilter.of(target, exclude)
        return self._settings.target_filter if target_filter.covers_everything else target_filter

    def _make_plan(
        self, stack: Stack, *, force: bool = False, target_filter: TargetFilter = EVERYTHING
    ) -> Plan:
        self._replan = lambda: self._engine.plan(stack, force=force, target_filter=target_filter)
        with self._with_session_origin():
            self._plan = with_objections(self._replan(), self._settings.guards)
        return self._plan

    def _check_writes(self, verb: str) -> None:
        if not self._settings.writes():
            raise PlanOnly(
                f"cannot {verb} {self._stack.name!r}: this process only plans",
                where=self._origin,
                why="it was started to show what would be changed",
                next_step="run the script itself, or `iamdsl apply`",
            )

    def _check_fits(self, plan: Plan) -> None:
        with self._with_session_origin():
            self._engine.check_fits(plan)

    def _approve_and_run(self, plan: Plan) -> Outcome:
        with self._with_session_origin():
            check_objections(plan)
            self._check_approval(plan)
        return self._run(plan)

    def _check_approval(self, plan: Plan) -> None:
        if plan.steps and not self._settings.dry_run and not self._settings.approve(plan):
            raise Declined(
                f"{plan.stack!r} was not applied", why="the plan was declined; nothing was sent"
            )

    def _run(self, plan: Plan) -> Outcome:
        with self._with_session_origin():
            check_objections(plan)
            outcome = self._outcome = self._engine.carry_out(plan)
            for _ in range(_MAX_FOLLOW_UPS):
                if (follow_up := self._follow_up_plan(plan, outcome)) is None:
                    break
                outcome = self._outcome = outcome.then(self._engine.carry_out(follow_up))
            if outcome.failed and not outcome.interrupted and plan.undoes is None:
                restored = self._engine.put_back(outcome)
                outcome = self._outcome = attrs.evolve(outcome, restored=restored)
            if outcome.complete:
                self._applied = None if plan.left_out else self._stack
                if plan.refused:
                    raise refusal_error(outcome)
            elif outcome.sent:
                raise failure_error(outcome)
        return outcome

    def _follow_up_plan(self, plan: Plan, outcome: Outcome) -> Plan | None:
        """Return a plan of what is left after responses were lost; reads the account again.

        None if no response was lost, if planning fails, if an object cannot be read any more, or
        if it would change more objects than were approved.
        """
        if not outcome.unsettled or plan is not self._plan:
            return None
        self._settings.observer.noted("responses were lost: reading the account again")
        try:
            follow_up = self._replan()
        except IamdslError as error:  # the failures of the first plan are raised
            self._settings.observer.noted(f"cannot determine what these calls did: {error.what}")
            return None
        if {item.address for item in follow_up.refused} - {item.address for item in plan.refused}:
            return None
        approved = {change.address for change in plan.changed}
        return follow_up if {change.address for change in follow_up.changed} <= approved else None
