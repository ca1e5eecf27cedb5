"""The answer: whether a request is allowed, which layer decided, and on demand why."""

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
    """The answer to one request; true where it is allowed.

    - `result`: `allowed`, `explicit_deny` where a statement denies, else `implicit_deny`
    - `reason`: a sentence that names the layer which decided
    - `blocked_by`: the layers that stand in the way: those that deny, or do not allow
    - `residual`: with `unknown="any"`, what has to hold for it to be allowed; None when
      nothing is left open. `allowed` then tells what is so for certain, `blocked_by` what
      stands in the way while the open keys are absent.
    - `trace`, `notes`, `missing`: made when they are first asked for
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
        """Whether it is allowed."""
        return self.result == "allowed"

    @property
    def trace(self) -> Trace:
        """Every layer, with the statements that name the action, element by element."""
        if not self._trace_cache:
            self._trace_cache.append(self._explain())
        return self._trace_cache[0]

    @property
    def notes(self) -> tuple[str, ...]:
        """What AWS leaves unspecified, and what of the request did not count."""
        return self.trace.notes

    @property
    def missing(self) -> tuple[str, ...]:
        """The condition keys that policies ask for and the request does not carry."""
        return self.trace.missing

    def __bool__(self) -> bool:
        return self.result == "allowed"

    def __repr__(self) -> str:
        verdict = self.result.replace("_", " ")
        return f"<{self.request}: {verdict}: {self.reason}>"

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:  # noqa: FBT001 - IPython's
        printer.text(f"{self!r}\n{self.trace}")
