"""How values look: as code, in a terminal, in a notebook.

The views know all kinds of values, and values know none of the views: each kind
has a slot here, which `spelling` and `display` fill.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import attrs

_T = TypeVar("_T")

CODE: dict[type, Callable[[Any], str]] = {}
"""The Python that makes a value again, for each kind of value."""


@attrs.frozen
class Views:
    """What an interactive session shows: text of several lines, and HTML."""

    pretty: Callable[[Any], str]
    html: Callable[[Any], str]


VIEWS: dict[type, Views] = {}
"""The views of each kind of value."""


def code(value: object) -> str:
    """The Python that makes the value again."""
    return _of(CODE, value)(value)


class Shown:
    """A value with views: `repr` is code, IPython and Jupyter show JSON and a table."""

    __slots__ = ()

    def __repr__(self) -> str:
        return code(self)

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:  # noqa: ANN401, FBT001 - IPython's
        printer.text(_of(VIEWS, self).pretty(self))

    def _repr_html_(self) -> str:
        return _of(VIEWS, self).html(self)

    def __rich__(self) -> Any:  # noqa: ANN401 - rich is loaded only here
        from rich.syntax import Syntax  # noqa: PLC0415 - only when shown by rich

        text = _of(VIEWS, self).pretty(self)
        return Syntax(text, "json", background_color="default", word_wrap=True)

    def __dir__(self) -> list[str]:
        return [name for name in object.__dir__(self) if not name.startswith("_")]


def _of(table: dict[type, _T], value: object) -> _T:
    return next(table[cls] for cls in type(value).__mro__ if cls in table)
