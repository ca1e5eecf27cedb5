"""The trace of a decision: layers, their statements, and the elements of each statement."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from iamdsl.evaluation.engine.evaluation_paths import LAYER_NAMES, Layer
from iamdsl.language.documents.statement import AnyStatement

if TYPE_CHECKING:
    from collections.abc import Iterator


LayerOutcome: TypeAlias = Literal["allows", "denies", "silent", "absent", "not applied"]

Element: TypeAlias = Literal["Action", "Resource", "Principal", "Condition"]

_MARKS = {True: "✓", False: "✗"}
_NO_MATCH = "no matching statement"
"""How the verdict `silent` is shown."""

_MAX_TITLE_ACTIONS = 3
"""The most actions that the title of a statement without a Sid names."""

_MAX_SHOWN = 8
"""The most texts of a list that are shown."""


@attrs.frozen
class ElementTrace:
    """One element of a statement: the policy's value, the request's value, whether they match.

    `unspecified` is true where AWS does not specify the result; it is then evaluated as a denial.
    """

    element: Element
    matched: bool
    policy_value: str
    request_value: str
    why: str
    unspecified: bool = False

    def __str__(self) -> str:
        return f"{_MARKS[self.matched]} {self.element} {self.policy_value}: {self.why}"


@attrs.frozen
class StatementTrace:
    """A statement that names the action, and whether it matches the request.

    `elements` are computed on first access.
    """

    statement: AnyStatement
    matched: bool
    _explain: Callable[[], tuple[ElementTrace, ...]] = attrs.field(eq=False, repr=False)
    _elements_cache: list[tuple[ElementTrace, ...]] = attrs.field(
        init=False, factory=list, eq=False, repr=False
    )

    @property
    def elements(self) -> tuple[ElementTrace, ...]:
        """The elements: the policy's value, the request's value, and whether they match."""
        if not self._elements_cache:
            self._elements_cache.append(self._explain())
        return self._elements_cache[0]

    @property
    def title(self) -> str:
        """Title: whether it matches, its effect, Sid or actions, and the line it was written on.

        A Deny that does not match "does not apply": a cross before it would read as denied.
        """
        statement = self.statement
        verb = "NotAction" if statement.except_actions else ""
        shown = ", ".join(statement.actions[:_MAX_TITLE_ACTIONS])
        name = statement.sid or " ".join(filter(None, [verb, shown]))
        more = len(statement.actions) - _MAX_TITLE_ACTIONS
        more_text = f" and {more} more" if not statement.sid and more > 0 else ""
        where = f"  ({statement.origin})" if statement.origin is not None else ""
        mark = _MARKS[self.matched]
        if statement.effect == "Deny" and not self.matched:
            mark = "does not apply:"
        return f"{mark} {statement.effect} {name}{more_text}{where}"


@attrs.frozen
class LayerTrace:
    """One layer: its verdict, and its statements that name the action.

    - `verdict`: `silent` if no statement matches, `absent` if the layer has no policies
    - `passed_over`: how many statements do not name the action
    - `level`: the level of an organization, 1 being its root
    """

    layer: Layer
    verdict: LayerOutcome
    why: str
    statements: tuple[StatementTrace, ...] = ()
    passed_over: int = 0
    level: int | None = None

    @property
    def title(self) -> str:
        """The name of the layer, its verdict, and why."""
        level = f", level {self.level}" if self.level is not None else ""
        verdict = _NO_MATCH if self.verdict == "silent" else self.verdict
        return f"{LAYER_NAMES[self.layer]}{level}: {verdict}: {self.why}"


TraceNotes: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]
"""Notes, and the keys that policies use and the request does not carry."""

NotesBuilder: TypeAlias = Callable[[tuple[LayerTrace, ...]], TraceNotes]


@attrs.frozen
class Trace:
    """The trace of a decision; `str()` shows it as a tree.

    `notes` and `missing` are computed on first access.
    """

    title: str
    layers: tuple[LayerTrace, ...]
    _notes_builder: NotesBuilder = attrs.field(eq=False, repr=False)
    _notes_cache: list[TraceNotes] = attrs.field(init=False, factory=list, eq=False, repr=False)

    @property
    def notes(self) -> tuple[str, ...]:
        """Behaviour that AWS does not specify, and parts of the request that are ignored."""
        return self._build_notes()[0]

    @property
    def missing(self) -> tuple[str, ...]:
        """The condition keys that policies use and the request does not carry."""
        return self._build_notes()[1]

    def _build_notes(self) -> TraceNotes:
        if not self._notes_cache:
            self._notes_cache.append(self._notes_builder(self.layers))
        return self._notes_cache[0]

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield self.title
        for layer in self.layers:
            yield f"├─ {layer.title}"
            for statement in layer.statements:
                yield f"│  ├─ {statement.title}"
                for element in statement.elements:
                    yield f"│  │  {element}"
            if layer.passed_over:
                noun = "statement does" if layer.passed_over == 1 else "statements do"
                yield f"│  └─ {layer.passed_over} {noun} not name the action"
        if self.missing:
            yield f"├─ condition keys not in the request: {', '.join(self.missing)}"
        for note in self.notes:
            yield f"├─ note: {note}"


def join_texts(texts: tuple[str, ...]) -> str:
    """Return texts joined by commas; of a long list, the first eight."""
    shown = ", ".join(texts[:_MAX_SHOWN])
    more = len(texts) - _MAX_SHOWN
    return f"{shown} and {more} more" if more > 0 else shown
