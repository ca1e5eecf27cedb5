"""Why a request was decided as it was: layer by layer, down to the value of a condition."""

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
_MAX_TITLE_ACTIONS = 3
"""How many actions of a statement without a Sid its title names."""

_SHOWN = 8
"""How many of a long list are shown."""


@attrs.frozen
class ElementTrace:
    """One element of a statement: what the policy says, what the request has, whether they meet.

    `unspecified` marks what AWS does not say: it was read towards denial.
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
    """A statement that names the action, and what became of it.

    `elements` are made when they are first asked for.
    """

    statement: AnyStatement
    matched: bool
    _explain: Callable[[], tuple[ElementTrace, ...]] = attrs.field(eq=False, repr=False)
    _elements_cache: list[tuple[ElementTrace, ...]] = attrs.field(
        init=False, factory=list, eq=False, repr=False
    )

    @property
    def elements(self) -> tuple[ElementTrace, ...]:
        """Its elements: what each says, what the request has, and whether they meet."""
        if not self._elements_cache:
            self._elements_cache.append(self._explain())
        return self._elements_cache[0]

    @property
    def title(self) -> str:
        """Its effect, its Sid or actions, and the user's line where it was written."""
        statement = self.statement
        verb = "NotAction" if statement.except_actions else ""
        shown = ", ".join(statement.actions[:_MAX_TITLE_ACTIONS])
        said = statement.sid or " ".join(filter(None, [verb, shown]))
        more = len(statement.actions) - _MAX_TITLE_ACTIONS
        more_text = f" and {more} more" if not statement.sid and more > 0 else ""
        where = f"  ({statement.origin})" if statement.origin is not None else ""
        return f"{_MARKS[self.matched]} {statement.effect} {said}{more_text}{where}"


@attrs.frozen
class LayerTrace:
    """One layer: what it says in all, and its statements that name the action.

    `level` counts the levels of an organization from its root, from 1; `passed_over` the
    statements that do not name the action.
    """

    layer: Layer
    verdict: LayerOutcome
    why: str
    statements: tuple[StatementTrace, ...] = ()
    passed_over: int = 0
    level: int | None = None

    @property
    def title(self) -> str:
        """Its name and its verdict."""
        place = f", level {self.level}" if self.level is not None else ""
        return f"{LAYER_NAMES[self.layer]}{place}: {self.verdict}: {self.why}"


TraceNotes: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]
"""What is worth knowing besides, and the keys that are asked for in vain."""

NotesBuilder: TypeAlias = Callable[[tuple[LayerTrace, ...]], TraceNotes]


@attrs.frozen
class Trace:
    """The whole of it; `str()` draws it as a tree.

    `notes` tell what AWS leaves unspecified and what of the request did not count,
    `missing` the condition keys that policies ask for and the request does not carry.
    """

    title: str
    layers: tuple[LayerTrace, ...]
    _note: NotesBuilder = attrs.field(eq=False, repr=False)
    _notes_cache: list[TraceNotes] = attrs.field(init=False, factory=list, eq=False, repr=False)

    @property
    def notes(self) -> tuple[str, ...]:
        """What AWS leaves unspecified, and what of the request did not count."""
        return self._build_notes()[0]

    @property
    def missing(self) -> tuple[str, ...]:
        """The condition keys that policies ask for and the request does not carry."""
        return self._build_notes()[1]

    def _build_notes(self) -> TraceNotes:
        if not self._notes_cache:
            self._notes_cache.append(self._note(self.layers))
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
            yield f"├─ not carried by the request: {', '.join(self.missing)}"
        for note in self.notes:
            yield f"├─ note: {note}"


def join_texts(texts: tuple[str, ...]) -> str:
    """Several texts in a row, a long row cut short."""
    shown = ", ".join(texts[:_SHOWN])
    more = len(texts) - _SHOWN
    return f"{shown} and {more} more" if more > 0 else shown
