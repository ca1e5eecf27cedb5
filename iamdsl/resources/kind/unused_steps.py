"""Chain steps on resources that a session holds, and whether their results are used.

A resource is immutable: `role.bounded_by(edge)` returns another one, and a session goes on
holding `role`. A step is used if its result, or the result of a further step on it, is declared
or evaluated, or if the user's code reads one of its fields other than the name.

Only the results of steps on held resources are tracked, by weak references, until they are used
or gone. To see a read, such a result has a subclass of its class until it is used.
"""

from __future__ import annotations

import sys
import weakref
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.origin import Origin, here, is_internal
from iamdsl.resources.kind.address import Address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iamdsl.resources.kind.resource import Resource


@attrs.frozen
class UnusedStep:
    """A method called on a resource that a session holds, whose result is not used."""

    address: Address
    method: str
    origin: Origin


class StepWatch:
    """Watch of the resources that one session holds, for steps whose results are not used."""

    def __init__(self) -> None:
        self._held: dict[int, Resource] = {}
        self._unused: dict[Origin, UnusedStep] = {}
        self._reported: set[Origin] = set()
        weakref.finalize(self, _forget, self._held, id(self))

    def hold(self, resources: Iterable[Resource]) -> None:
        """Watch these resources."""
        for resource in resources:
            self._held[id(resource)] = resource
            _watches.setdefault(id(resource), {})[id(self)] = weakref.ref(self)

    def release(self) -> None:
        """Stop watching."""
        _forget(self._held, id(self))
        self._unused.clear()

    def take_unused(self, *, with_reachable: bool) -> tuple[UnusedStep, ...]:
        """Return the unused steps, one for each line, each line only once.

        Their results are gone; `with_reachable` those that could still be used are included.
        """
        steps = dict(self._unused)
        if with_reachable:
            for tracked in tuple(_steps.values()):
                if any(ref() is self for ref in tracked.watches):
                    steps |= {step.origin: step for step in tracked.unused_steps()}
        new = tuple(step for origin, step in steps.items() if origin not in self._reported)
        self._reported |= steps.keys()
        self._unused.clear()
        return new

    def add_unused(self, step: UnusedStep) -> None:
        """Record a step whose result is gone."""
        self._unused.setdefault(step.origin, step)


@attrs.define(eq=False)
class _TrackedStep:
    """A step on a held resource, or on the result of such a step.

    `watches` are those of the resource on which the first step was taken. `pending` counts what
    may still use it: its result while it exists, and each further step on the result.
    """

    step: UnusedStep
    parent: _TrackedStep | None
    watches: tuple[weakref.ref[StepWatch], ...]
    is_used: bool = False
    pending: int = 1

    def use(self) -> None:
        """Mark the step, and those before it, as used."""
        self.is_used = True
        if self.parent is not None:
            self.parent.use()

    def end(self) -> None:
        """Count down what may use the step; report it if nothing is left and it is not used."""
        self.pending -= 1
        if self.pending:
            return
        if not self.is_used:
            for ref in self.watches:
                watch = ref()
                if watch is not None:
                    watch.add_unused(self.step)
        if self.parent is not None:
            self.parent.end()

    def unused_steps(self) -> Iterator[UnusedStep]:
        """Yield this step and those before it, until one that is used."""
        step: _TrackedStep | None = self
        while step is not None and not step.is_used:
            yield step.step
            step = step.parent


_watches: dict[int, dict[int, weakref.ref[StepWatch]]] = {}
"""The watches of each held resource, by the identities of the resource and of the watch."""

_steps: dict[int, _TrackedStep] = {}
"""The step that made each tracked result, by the identity of the result."""


def record_step(parent: Resource, result: Resource) -> None:
    """Track the result of a step on a resource that a session holds, or on a tracked result.

    The method of the step is the caller's caller.
    """
    key = id(parent)
    if key not in _watches and key not in _steps:
        return
    before = _steps.get(key)
    watches = tuple(_watches.get(key, {}).values()) if before is None else before.watches
    origin = here()
    if origin is None:
        return
    if before is not None:
        before.pending += 1
    method = sys._getframe(2).f_code.co_name  # noqa: SLF001 - as in `here`
    _track(result, _TrackedStep(UnusedStep(result.address, method, origin), before, watches))


def mark_used(resources: Iterable[object]) -> None:
    """Record that resources are declared or evaluated."""
    if not _steps:
        return
    for resource in resources:
        step = _steps.pop(id(resource), None)
        if step is not None:
            object.__setattr__(resource, "__class__", resource.__class__)
            step.use()


def _track(result: Resource, step: _TrackedStep) -> None:
    key = id(result)
    _steps[key] = step

    def end() -> None:
        if _steps.get(key) is step:
            del _steps[key]
        step.end()

    weakref.finalize(result, end).atexit = False
    object.__setattr__(result, "__class__", _watched_class(type(result)))


def _forget(held: dict[int, Resource], watch: int) -> None:
    for key in held:
        watches = _watches.get(key, {})
        watches.pop(watch, None)
        if not watches:
            _watches.pop(key, None)
    held.clear()


_watched_classes: dict[type[Resource], type[Resource]] = {}


def _watched_class(cls: type[Resource]) -> type[Resource]:
    """Return a subclass whose objects record that the user's code reads one of their fields."""
    if cls in _watched_classes:
        return _watched_classes[cls]
    fields = frozenset(field.name for field in attrs.fields(cls)) - {"name", "origin"}

    def get_attribute(self: Resource, name: str) -> Any:
        if name == "__class__":
            return cls
        is_read = name in fields and not is_internal(sys._getframe(1))  # noqa: SLF001
        if is_read or name == "__reduce_ex__":  # copied, or sent to another process
            mark_used((self,))
        return object.__getattribute__(self, name)

    names = {"__slots__": (), "__module__": cls.__module__, "__qualname__": cls.__qualname__}
    result = type(cls.__name__, (cls,), {**names, "__getattribute__": get_attribute})
    return _watched_classes.setdefault(cls, result)
