"""Whether this process applies or only plans; the command line sets it before a script runs.

The mode is global to the process, because a script may start threads whose sessions must use it.
Child processes inherit it through the environment variable IAMDSL_MODE.
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
"""Environment variable; with the value `plan` a process and its child processes do not write."""


@attrs.define
class Mode:
    """Settings of all sessions in a process; `only` limits planning and writing to these stacks.

    If `plans` is false, leaving a session's block neither plans nor applies. If `reads` is false
    too, the ledgers are not read, so that the script runs even if they are damaged.

    `approve`, `observer` and `account` replace the defaults if the script does not set them;
    `order`, `delete_first`, `target_filter` and `tag_adopted` replace what the script sets.
    `sessions` are the sessions opened in this mode.
    """

    writes: bool = True
    plans: bool = True
    reads: bool = True
    only: frozenset[str] | None = None
    account: Account | None = None
    approve: Approve | None = None
    observer: Observer | None = None
    order: Order | None = None
    delete_first: bool = False
    target_filter: TargetFilter | None = None
    tag_adopted: bool | None = None
    sessions: list[DeploymentSession] = attrs.field(factory=list)

    def may_plan(self, stack: str) -> bool:
        """Return whether leaving the block of this stack makes a plan."""
        return self.plans and (self.only is None or stack in self.only)

    def may_write(self, stack: str) -> bool:
        """Return whether the stack of this name may be changed."""
        if os.environ.get(MODE_VARIABLE) == "plan":
            return False
        return self.writes and (self.only is None or stack in self.only)


_current = Mode()


def current() -> Mode:
    """Return the current mode of the process."""
    return _current


@contextmanager
def in_mode(mode: Mode) -> Iterator[Mode]:
    """Set the mode of the whole process while the block runs."""
    global _current  # noqa: PLW0603 - the mode is global to the process
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
