"""Settings of a deployment session, and the interface of the engine that works for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

import attrs

from iamdsl.deployment.guards import Guard
from iamdsl.deployment.model.observer import Observer, Outcome, Restored
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
"""Function that returns whether a plan may be applied, or raises `ApprovalRequired`."""


@attrs.frozen
class Settings:
    """Settings of a session: where state and secrets are stored, who approves, who observes.

    - `workers`: the most calls that are sent at the same time.
    - `dry_run`: show the steps of a plan and send nothing.
    - `adopt`: adopt declared objects that exist and belong to no stack.
    - `tag_adopted`: tag adopted objects with the stack's name.
    - `force_destroy`: also delete the unmanaged dependents of objects to delete.
    - `delete_first`: delete what is no longer declared before others of its kind are created.
    - `order`: whether access is granted or revoked first.
    - `target_filter`: the part of the stack that a run changes, unless a method names another.
    - `guards`: functions that object to plans which must not be applied.
    - `elsewhere`: returns the names of the other stacks of the script by the ARNs of the policies
      that they declare in the same account.
    - `plans`: returns False while sessions are only collected: leaving the block does nothing.
    - `reads`: returns False while the ledger may be damaged: outputs do not use it.
    - `writes`: returns False while a process only plans: `apply` and `destroy` raise, and leaving
      the block sends nothing.
    """

    storage: Callable[[], Storage]
    secrets: Callable[[], SecretSink]
    approve: Approve
    observer: Observer
    workers: int = 10
    dry_run: bool = False
    adopt: bool = False
    tag_adopted: bool = True
    force_destroy: bool = False
    delete_first: bool = False
    order: Order = AVAILABILITY_FIRST
    target_filter: TargetFilter = EVERYTHING
    guards: tuple[Guard, ...] = ()
    elsewhere: Callable[[], Mapping[str, str]] = dict
    plans: Callable[[], bool] = lambda: True
    reads: Callable[[], bool] = lambda: True
    writes: Callable[[], bool] = lambda: True


class SessionEngine(Protocol):
    """The interface of the engine, which works for a session."""

    @property
    def ledger(self) -> Ledger:
        """The stack's ledger."""
        ...

    @property
    def doubtful_secrets(self) -> frozenset[str]:
        """Names of secrets that an interrupted run may have stored without recording it."""
        ...

    def plan(
        self, stack: Stack, *, force: bool = False, target_filter: TargetFilter = EVERYTHING
    ) -> Plan:
        """Return the plan for a stack; `force` also deletes unmanaged dependents."""
        ...

    def rebuild(self, stack: Stack) -> Rebuilt:
        """Rebuild the ledger from the account."""
        ...

    def plan_rollback(self, *, allow_irreversible: bool = False) -> Plan:
        """Return the plan that undoes the last run."""
        ...

    def drift(self, plan: Plan) -> Drift:
        """Return the drift that a new plan shows."""
        ...

    def check_fits(self, plan: Plan) -> None:
        """Raise `StalePlan` if the account has changed since a plan was made."""
        ...

    def carry_out(self, plan: Plan) -> Outcome:
        """Send the steps of a plan, and update the ledger."""
        ...

    def put_back(self, outcome: Outcome) -> tuple[Restored, ...]:
        """Put back what a failed run deleted for replacements that were refused."""
        ...
