"""How values look: as code, in a terminal, in a notebook.

The views know all kinds of values, and values know none of the views: each kind
has a slot here, which `spelling` and `display` fill when something is first shown.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

CODE: dict[type, Callable[[Any], str]] = {}
"""The Python that makes a value again, for each kind of value."""


PRETTY: dict[type, Callable[[Any], str]] = {}
"""Text of several lines for an interactive session."""

HTML: dict[type, Callable[[Any], str]] = {}
"""HTML for a notebook."""


def as_code(value: object) -> str:
    """The Python that makes the value again."""
    import_module("iamdsl.language.views.python_source")
    return _render(CODE, value)


class Displayable:
    """A value with views: `repr` is code, IPython and Jupyter show JSON and a table."""

    __slots__ = ()

    def __repr__(self) -> str:
        return as_code(self)

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:  # noqa: FBT001 - IPython's
        printer.text(_display(PRETTY, self))

    def _repr_html_(self) -> str:
        return _display(HTML, self)

    def __rich__(self) -> Any:
        text = _display(PRETTY, self)
        return import_module("rich.syntax").Syntax(
            text, "json", background_color="default", word_wrap=True
        )

    def __dir__(self) -> list[str]:
        return [name for name in object.__dir__(self) if not name.startswith("_")]


def _display(table: Mapping[type, Callable[[Any], str]], value: object) -> str:
    import_module("iamdsl.language.views.notebook")
    return _render(table, value)


def _render(table: Mapping[type, Callable[[Any], str]], value: object) -> str:
    return next(table[cls] for cls in type(value).__mro__ if cls in table)(value)
