"""The decision on a request: whether it is allowed, which layer decided, and why."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from iamdsl.evaluation.engine.evaluation_paths import Layer
from iamdsl.evaluation.engine.residual import Formula
from iamdsl.evaluation.engine.verdict import Result
from iamdsl.evaluation.explanation.trace import Trace
from iamdsl.evaluation.request.request import Request


@attrs.frozen(repr=False)
class Decision:
    """The decision on one request; true if the request is allowed.

    - `result`: `allowed`, `explicit_deny` if a statement denies it, else `implicit_deny`
    - `reason`: a sentence that names the layer which decided
    - `blocked_by`: the layers that deny, or that would have to allow and do not
    - `residual`: with `unknown="any"`, what must hold for the request to be allowed; None if
      the result does not depend on unknown keys. If it does, `allowed` is false, and
      `blocked_by` lists the layers that block it while the unknown keys are absent.
    - `trace`, `notes`, `missing`: computed on first access
    """

    request: Request
    result: Result
    reason: str
    blocked_by: tuple[Layer, ...] = ()
    residual: Formula | None = None
    _explain: Callable[[], Trace] = attrs.field(kw_only=True, eq=False)
    _trace_cache: list[Trace] = attrs.field(init=False, factory=list, eq=False)

    @property
    def allowed(self) -> bool:
        """Whether the request is allowed."""
        return self.result == "allowed"

    @property
    def trace(self) -> Trace:
        """Every layer with its statements that name the action, element by element."""
        if not self._trace_cache:
            self._trace_cache.append(self._explain())
        return self._trace_cache[0]

    @property
    def notes(self) -> tuple[str, ...]:
        """Behaviour that AWS does not specify, and parts of the request that are ignored."""
        return self.trace.notes

    @property
    def missing(self) -> tuple[str, ...]:
        """The condition keys that policies use and the request does not carry."""
        return self.trace.missing

    def __bool__(self) -> bool:
        return self.result == "allowed"

    def __repr__(self) -> str:
        verdict = self.result.replace("_", " ")
        return f"<{self.request}: {verdict}: {self.reason}>"

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:  # noqa: FBT001 - IPython's
        printer.text(f"{self!r}\n{self.trace}")
