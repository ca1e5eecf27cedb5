"""Whether this process applies or only plans: set once, before the user's script runs.

The mode belongs to the process, not to a context: a script may start threads,
and its sessions must still find it. Child processes learn of it by IAMDSL_MODE.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

import attrs

from iamdsl.client import Account
from iamdsl.deployment import Approve, DeploymentSession, Observer, Order
from iamdsl.deployment.planner.target_filter import TargetFilter

if TYPE_CHECKING:
    from collections.abc import Iterator


MODE_VARIABLE = "IAMDSL_MODE"
"""`plan` keeps a process, and the processes it starts, from writing."""


@attrs.define
class Mode:
    """How sessions behave; `only` restricts planning and writing to the stacks named.

    With `plans` off, leaving a session's block only collects it; with `reads` off too, the script
    runs even where its ledgers are damaged.

    `approve` and `observer` take the place of the defaults, `account` that of the
    target where a script gives no account object of its own; `order` and `part` that of what
    the script says of them. `sessions` are those made while the mode was in force.
    """

    writes: bool = True
    plans: bool = True
    reads: bool = True
    only: frozenset[str] | None = None
    account: Account | None = None
    approve: Approve | None = None
    observer: Observer | None = None
    order: Order | None = None
    target_filter: TargetFilter | None = None
    sessions: list[DeploymentSession] = attrs.field(factory=list)

    def may_plan(self, stack: str) -> bool:
        """Whether leaving this stack's block makes a plan."""
        return self.plans and (self.only is None or stack in self.only)

    def may_write(self, stack: str) -> bool:
        """Whether a stack of this name may be changed."""
        if os.environ.get(MODE_VARIABLE) == "plan":
            return False
        return self.writes and (self.only is None or stack in self.only)


_current = Mode()


def current() -> Mode:
    """The mode in force."""
    return _current


@contextmanager
def in_mode(mode: Mode) -> Iterator[Mode]:
    """Put a mode in force for the whole process while the block runs."""
    global _current  # noqa: PLW0603 - the mode belongs to the process
    before, _current = _current, mode
    variable = os.environ.get(MODE_VARIABLE)
    if not mode.writes:
        os.environ[MODE_VARIABLE] = "plan"
    try:
        yield mode
    finally:
        _current = before
        if variable is None:
            os.environ.pop(MODE_VARIABLE, None)
        else:
            os.environ[MODE_VARIABLE] = variable
