"""How a session works, and what works for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import attrs

from iamdsl.deployment.guards import Guard
from iamdsl.deployment.model.observer import Observer, Outcome
from iamdsl.deployment.model.plan import Plan
from iamdsl.deployment.order.access_order import AVAILABILITY_FIRST, Order
from iamdsl.deployment.planner.target_filter import EVERYTHING, TargetFilter
from iamdsl.deployment.secrets import SecretSink
from iamdsl.deployment.storage import Storage

if TYPE_CHECKING:
    from iamdsl.deployment.model.drift import Drift
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.rebuild.result import Rebuilt
    from iamdsl.deployment.state.ledger import Ledger

Approve = Callable[[Plan], bool]
"""Says whether a plan may be applied; may raise ApprovalRequired instead."""


@attrs.frozen
class Settings:
    """How a session works: where it keeps state, whom it tells, whom it asks.

    `writes` is False while a process only plans: then `apply` and `destroy`
    refuse, and leaving the block sends nothing. `plans` is False while sessions are
    only collected: then leaving the block does nothing at all. `reads` is False where the ledger
    may be damaged: then outputs tell only what is known without it. `dry_run` goes through the
    motions and sends nothing. `adopt` takes over what is declared and belongs to no stack,
    `force_destroy` deletes with an object what others gave to it. `order` says what of an
    object's access is changed first, `part` of which objects a run is unless it is told.
    `guards` say which plans must not be carried out.
    """

    storage: Callable[[], Storage]
    secrets: Callable[[], SecretSink]
    approve: Approve
    observer: Observer
    workers: int = 10
    dry_run: bool = False
    adopt: bool = False
    force_destroy: bool = False
    order: Order = AVAILABILITY_FIRST
    target_filter: TargetFilter = EVERYTHING
    guards: tuple[Guard, ...] = ()
    plans: Callable[[], bool] = lambda: True
    reads: Callable[[], bool] = lambda: True
    writes: Callable[[], bool] = lambda: True


class SessionEngine(Protocol):
    """What a session has done for it (`engine`)."""

    @property
    def ledger(self) -> Ledger:
        """What is remembered of the stack."""
        ...

    def plan(
        self, stack: Stack, *, force: bool = False, target_filter: TargetFilter = EVERYTHING
    ) -> Plan:
        """What would make the account as the stack declares; `force` deletes what others gave."""
        ...

    def rebuild(self, stack: Stack) -> Rebuilt:
        """Make the ledger anew."""
        ...

    def plan_rollback(self, *, allow_irreversible: bool = False) -> Plan:
        """What would make all that the last run touched as it was before it."""
        ...

    def drift(self, plan: Plan) -> Drift:
        """What of a plan just made is drift."""
        ...

    def check_fits(self, plan: Plan) -> None:
        """Compare what a plan saw with what is there now; raises StalePlan."""
        ...

    def carry_out(self, plan: Plan) -> Outcome:
        """Send the steps of a plan, and remember what was done."""
        ...
