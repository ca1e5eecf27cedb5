"""Barriers of a run: deletions wait until all that is created of their kinds is complete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.model.observer import Failure, Kept
from iamdsl.deployment.model.unchanged_documents import what_happened

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.model.step import Step


class Barriers:
    """The barriers of one plan: which are closed, and the steps that they hold.

    With `delete_first`, creations wait for deletions. They need not have succeeded: a creation
    is tried even if a deletion failed.
    """

    def __init__(self, plan: Plan) -> None:
        """Close the barriers of all kinds that hold a step."""
        self._soft = plan.delete_first
        self._held: dict[str, list[int]] = {}
        for step in plan.steps:
            for kind in step.held_by:
                self._held.setdefault(kind, []).append(step.number)
        self._kinds = {step.number: set(step.held_by) for step in plan.steps if step.held_by}
        self._lacking: dict[str, dict[int, Step]] = {kind: {} for kind in self._held}
        # A plan that an earlier version saved does not say which steps open a barrier.
        self._says = any(step.opens for step in plan.steps)
        for step in plan.steps:
            for kind in self._opened_kinds(step):
                self._lacking[kind][step.number] = step
        untried = () if self._soft else [item for item in plan.refused if item.declared]
        self._unread = {item.address.kind: item for item in untried}
        for kind in self._lacking:
            if self._may_open(kind):
                self._open(kind)

    def hold(self, number: int) -> bool:
        """Return whether a barrier holds a step."""
        return bool(self._kinds.get(number))

    def complete(self, step: Step) -> list[int]:
        """Record that a step succeeded; return the steps that no barrier holds any more."""
        free: list[int] = []
        for kind in self._opened_kinds(step):
            del self._lacking[kind][step.number]
            free += self._open(kind) if self._may_open(kind) else []
        return free

    def open_all(self) -> list[int]:
        """Open the barriers that need not hold; return the steps that none holds any more."""
        if not self._soft:
            return []
        return [number for kind in list(self._held) for number in self._open(kind)]

    def kept(self, untried: Iterable[Step], failed: Iterable[Failure]) -> tuple[Kept, ...]:
        """Return which of the steps that were not sent keep an object, and why."""
        if self._soft:
            return ()
        failures = {failure.step.number: failure for failure in failed}
        reasons: dict[int, str] = {}
        result: list[Kept] = []
        for step in untried:
            reason = self._reason(step, failures, reasons)
            if reason is not None:
                reasons[step.number] = reason
                result.append(Kept(step, reason))
        return tuple(result)

    def _reason(
        self, step: Step, failures: Mapping[int, Failure], reasons: Mapping[int, str]
    ) -> str | None:
        lacking = {
            number: other for kind in step.held_by for number, other in self._lacking[kind].items()
        }
        if lacking:
            number = min(lacking.keys() & failures.keys(), default=min(lacking))
            return what_happened(lacking[number], failures.get(number))
        for kind in step.held_by:
            if kind in self._unread:
                return f"{self._unread[kind].address} {self._unread[kind].what}"
        if not step.action.takes_away or any(number in failures for number in step.after):
            return None
        return next((reasons[number] for number in step.after if number in reasons), None)

    def _may_open(self, kind: str) -> bool:
        return not self._lacking[kind] and kind not in self._unread

    def _open(self, kind: str) -> list[int]:
        free: list[int] = []
        for number in self._held.pop(kind, ()):
            self._kinds[number].discard(kind)
            if not self._kinds[number]:
                free.append(number)
        return free

    def _opened_kinds(self, step: Step) -> tuple[str, ...]:
        """Return the kinds whose barriers open when this step and others like it are done."""
        if self._says:
            return step.opens
        action = step.action
        address = action.destroys if self._soft else action.creates or action.completes
        return () if address is None or address.kind not in self._lacking else (address.kind,)
