"""How values look: as code, in a terminal, in a notebook.

Values do not import the views: the tables here map each class of values to the functions
that display it. The package registers the modules that fill the tables, and they are
imported when a value is first displayed.
"""

from __future__ import annotations

from iamdsl.lazy import load

# Type checkers take it as true; this module is always imported, and importing typing is slow.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

CODE: dict[type, Callable[[Any], str]] = {}
"""For each kind of value, the Python that evaluates to it."""

PRETTY: dict[type, Callable[[Any], str]] = {}
"""Text of several lines for an interactive session."""

HTML: dict[type, Callable[[Any], str]] = {}
"""HTML for a notebook."""

_FILLED_BY: dict[int, str] = {}
"""The module that fills a table, by the table's identity."""


def register_view(module: str, *tables: dict[type, Callable[[Any], str]]) -> None:
    """Register the module that fills these tables when it is imported."""
    _FILLED_BY.update(dict.fromkeys(map(id, tables), module))


def as_code(value: object) -> str:
    """Return the Python that evaluates to the value."""
    return _render(CODE, value)


class Displayable:
    """A value with views: `repr` is code, IPython and Jupyter show JSON and a table."""

    __slots__ = ()

    def __repr__(self) -> str:
        return as_code(self)

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:  # noqa: FBT001 - IPython's
        printer.text(_render(PRETTY, self))

    def _repr_html_(self) -> str:
        return _render(HTML, self)

    def __rich__(self) -> Any:
        text = _render(PRETTY, self)
        return load("rich.syntax").Syntax(text, "json", background_color="default", word_wrap=True)

    def __dir__(self) -> list[str]:
        return [name for name in object.__dir__(self) if not name.startswith("_")]


def _render(table: Mapping[type, Callable[[Any], str]], value: object) -> str:
    load(_FILLED_BY[id(table)])
    return next(table[cls] for cls in type(value).__mro__ if cls in table)(value)
