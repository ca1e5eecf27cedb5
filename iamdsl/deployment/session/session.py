"""A deployment session: declarations in, a plan, an approval, calls out."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar, overload

from iamdsl.deployment.guards.guard import check_objections, with_objections
from iamdsl.deployment.model.observer import Outcome, failure_error
from iamdsl.deployment.model.stack import Stack
from iamdsl.deployment.planner.target_filter import EVERYTHING, TargetFilter
from iamdsl.deployment.session.outputs import Outputs
from iamdsl.deployment.state.ledger import Ledger
from iamdsl.errors import Declined, IamdslError, PlanOnly
from iamdsl.lazy import load
from iamdsl.origin import here
from iamdsl.resources import Resource

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

_ROUNDS = 3
"""How often the account is looked at again within one run because answers were lost."""


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
        self._held: SessionEngine | None = None
        self._plan: Plan | None = None
        self._again: Callable[[], Plan]
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

    def note(self, outcome: Outcome) -> None:
        """Take note of what became of its plan where another session carried it out."""
        self._plan, self._outcome = outcome.plan, outcome

    @property
    def planned(self) -> Plan | None:
        """The plan made last, by any of the methods."""
        return self._plan

    def plan(self, *, target: Patterns = (), exclude: Patterns = ()) -> Plan:
        """What an apply would do now; reads the account, changes nothing.

        `target` are patterns of addresses (`role/app-*`): only these, and what has to be made
        before them. What matches `exclude`, and what needs that to be made, is left out.
        What guards object to is in the plan (`objections`). Raises the errors of `make_plan`, of
        the ledger, and of the account.
        """
        plan = self._make_plan(self._stack, target_filter=self._part(target, exclude))
        self._settings.observer.planned(plan)
        return plan

    def apply(
        self, plan: Plan | None = None, *, target: Patterns = (), exclude: Patterns = ()
    ) -> Outcome:
        """Make the account as declared, without asking; or carry out a saved plan.

        `target` and `exclude` are as in `plan`; a saved plan is carried out whole.
        Raises GuardRefused, ApplyFailed (with the outcome) when a step failed, Interrupted after
        Ctrl-C, StalePlan when a given plan no longer fits the account, PlanOnly
        while the process only plans.
        """
        self._must_write("apply")
        if plan is None:
            return self._run(self.plan(target=target, exclude=exclude))
        self._check_fits(plan)
        return self._run(with_objections(plan, self._settings.guards))

    def carry_out(self, plan: Plan) -> Outcome:
        """Carry out a saved plan after approval; raises as `apply` does, Declined and more."""
        self._must_write("apply")
        self._check_fits(plan)
        return self._approve_and_run(with_objections(plan, self._settings.guards))

    def resume(self) -> Outcome:
        """Finish what an interrupted run began: settle its journal, then apply the rest."""
        return self.apply()

    def destroy(
        self, *, force: bool = False, target: Patterns = (), exclude: Patterns = ()
    ) -> Outcome:
        """Delete everything this stack made, declared here or not; asks first.

        What others gave to it (keys of a user, a policy's attachments) is in the way, and is
        told of, unless `force` deletes it too. `target` and `exclude` are as in `plan`. Raises as
        `apply` does, NotOurs, ProtectedResource, and Declined or ApprovalRequired.
        """
        self._must_write("destroy")
        plan = self.plan_destroy(force=force, target=target, exclude=exclude)
        return self._approve_and_run(plan)

    def plan_destroy(
        self, *, force: bool = False, target: Patterns = (), exclude: Patterns = ()
    ) -> Plan:
        """What `destroy` would do; reads the account, changes nothing."""
        target_filter = self._part(target, exclude)
        plan = self._make_plan(Stack(self._stack.name), force=force, target_filter=target_filter)
        self._settings.observer.planned(plan)
        return plan

    def rollback(self, *, allow_irreversible: bool = False) -> Outcome:
        """Undo the last run that changed something, whole, half done or killed; asks first.

        What it made is deleted, what it deleted is made again, what it changed is changed back,
        as far as it came. It can be run again until it is done. Secrets that are gone cannot
        come back: with `allow_irreversible` new ones are made. Raises as `apply` does,
        NothingToRollBack, Irreversible, NotOurs, and Declined or ApprovalRequired.
        """
        self._must_write("roll back")
        plan = self.plan_rollback(allow_irreversible=allow_irreversible)
        return self._approve_and_run(plan)

    def plan_rollback(self, *, allow_irreversible: bool = False) -> Plan:
        """What `rollback` would do; reads the account, changes nothing."""
        self._again = lambda: self._machinery.plan_rollback(allow_irreversible=allow_irreversible)
        with self._with_session_origin():
            self._plan = with_objections(self._again(), self._settings.guards)
        self._settings.observer.planned(self._plan)
        return self._plan

    def permissions(self, plan: Plan | None = None, *, rollback: bool = False) -> IdentityPolicy:
        """The policy that a run of a plan (by default of a new one) needs, and no more.

        It allows what reads and writes the account, what the ledger and the secrets are kept
        with, and to assume the session's role where it has one; with `rollback` also what undoes
        the run.
        """
        plan = plan or self._make_plan(self._stack)
        # By name, as the engine: few sessions are asked this.
        policy: IdentityPolicy = load("iamdsl.deployment.permissions").permissions(
            plan,
            rollback=rollback,
            places=(self._settings.storage(), self._settings.secrets()),
            assumed_role=getattr(self._account, "assumed_role", None),
        )
        return policy

    def drift(self) -> Drift:
        """What changed in the account behind the stack's back; changes nothing."""
        plan = self._make_plan(self._stack)
        return self._machinery.drift(plan)

    def auto_name(self, name: str, *, kind: str = "role") -> str:
        """A name that only this stack gives: `worker` becomes `worker-1a2b3c4d`, cut to fit.

        As `Stack.auto_name`. Raises InvalidName or ResourceError.
        """
        return self._stack.auto_name(name, kind=kind)

    def rebuild(self) -> Rebuilt:
        """Make the ledger anew when it is damaged or lost; changes nothing in the account.

        Damaged files are kept beside. What is still readable, tags, the secret sink and the
        account itself show what is the stack's; the result says of each object how, and of
        what is not claimed why. Raises StateLocked, NewerFormat, StateError, PlanOnly, and the
        errors of the account.
        """
        self._must_write("rebuild")
        with self._with_session_origin():
            return self._machinery.rebuild(self._stack)

    @property
    def outputs(self) -> Outputs:
        """ARNs, ids and secrets of what is declared; unknown ids read `(known after apply)`."""
        identity = self._account.identity()
        reads = self._settings.reads()
        fresh = Ledger(self._stack.name, identity.partition, identity.account)
        ledger = self._machinery.ledger if reads else fresh
        arns = self._stack.arns(identity.partition, identity.account)
        return Outputs(self._stack.resources, arns, ledger, self._settings.secrets())

    @property
    def _machinery(self) -> SessionEngine:
        if self._held is None:
            # By name: who only declares, and a type checker, need not load all of it.
            engine = load("iamdsl.deployment.session.engine")
            self._held = engine.Engine(self._stack.name, self._account, self._settings)
        return self._held

    @contextmanager
    def _with_session_origin(self) -> Iterator[None]:
        """Let an error that knows no line of the user's point at the one that made this session."""
        try:
            yield
        except IamdslError as error:
            if error.where is None:
                error.where = self._origin
            raise

    def _part(self, target: Patterns, exclude: Patterns) -> TargetFilter:
        """What is meant by a call, or else by the settings."""
        target_filter = TargetFilter.of(target, exclude)
        return self._settings.target_filter if target_filter.covers_everything else target_filter

    def _make_plan(
        self, stack: Stack, *, force: bool = False, target_filter: TargetFilter = EVERYTHING
    ) -> Plan:
        self._again = lambda: self._machinery.plan(stack, force=force, target_filter=target_filter)
        with self._with_session_origin():
            self._plan = with_objections(self._again(), self._settings.guards)
        return self._plan

    def _must_write(self, verb: str) -> None:
        if not self._settings.writes():
            raise PlanOnly(
                f"cannot {verb} {self._stack.name!r} while only planning",
                where=self._origin,
                why="the process was started to show what would happen",
                next_step="run the script itself, or `iamdsl apply`",
            )

    def _check_fits(self, plan: Plan) -> None:
        with self._with_session_origin():
            self._machinery.check_fits(plan)

    def _approve_and_run(self, plan: Plan) -> Outcome:
        with self._with_session_origin():
            check_objections(plan)
            self._ask(plan)
        return self._run(plan)

    def _ask(self, plan: Plan) -> None:
        if plan.steps and not self._settings.dry_run and not self._settings.approve(plan):
            raise Declined(
                f"{plan.stack!r} was not applied", why="the plan was declined; nothing was sent"
            )

    def _run(self, plan: Plan) -> Outcome:
        with self._with_session_origin():
            check_objections(plan)
            outcome = self._outcome = self._machinery.carry_out(plan)
            for _ in range(_ROUNDS):
                if (follow := self._follow(plan, outcome)) is None:
                    break
                outcome = self._outcome = outcome.then(self._machinery.carry_out(follow))
            if outcome.complete:
                self._applied = None if plan.left_out else self._stack
            elif outcome.sent:
                raise failure_error(outcome)
        return outcome

    def _follow(self, plan: Plan, outcome: Outcome) -> Plan | None:
        """The rest of a plan of which answers were lost: what happened is looked up first.

        None when nothing was lost, it cannot be told, or more would be done than was approved.
        """
        if not outcome.unsettled or plan is not self._plan:
            return None
        self._settings.observer.noted("answers were lost: looking at the account again")
        try:
            follow = self._again()
        except IamdslError as error:  # what failed before is told
            self._settings.observer.noted(f"what became of them is unknown: {error.what}")
            return None
        asked = {change.address for change in plan.changed}
        return follow if {change.address for change in follow.changed} <= asked else None
