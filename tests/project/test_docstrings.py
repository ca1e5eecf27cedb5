"""Docstrings can stand in an index, and name the errors that are raised."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "iamdsl"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "services" not in path.parts)

CLAUSES = {"What", "How", "Which", "Who", "Where", "Why", "If", "It", "As", "So"}
"""Words that begin a clause: neither an imperative nor a noun phrase."""

DOCUMENTED_ELSEWHERE = ("iamdsl/emulator/operations/", "iamdsl/cli/commands/")
"""IAM's reference documents what its operations answer; help texts are for people at a terminal."""


class Definition(NamedTuple):
    """A class or function, its place in the source, and its docstring."""

    place: str
    node: ast.ClassDef | ast.FunctionDef
    docstring: str

    @property
    def is_method_call(self) -> bool:
        """Whether it is a function that is called, not a property."""
        return isinstance(self.node, ast.FunctionDef) and not any(
            "property" in ast.unparse(decorator) for decorator in self.node.decorator_list
        )


def _definitions(tree: ast.AST, place: str, *, public: bool) -> Iterator[Definition]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            if public and node.name.startswith("_"):
                continue
            yield Definition(f"{place}:{node.lineno}", node, ast.get_docstring(node) or "")
        if isinstance(node, ast.ClassDef | ast.If):
            yield from _definitions(node, place, public=public)


def _all(*, public: bool) -> list[Definition]:
    return [
        definition
        for path in MODULES
        for definition in _definitions(
            ast.parse(path.read_text()), path.relative_to(ROOT).as_posix(), public=public
        )
    ]


def _raised(function: ast.AST) -> Iterator[str]:
    """What a function raises itself, as code; not what functions inside it raise."""
    for node in ast.iter_child_nodes(function):
        if isinstance(node, ast.FunctionDef | ast.Lambda | ast.ClassDef):
            continue
        if isinstance(node, ast.Raise) and node.exc is not None:
            yield ast.unparse(node.exc)
        yield from _raised(node)


def test_first_lines_are_an_imperative_or_a_noun_phrase() -> None:
    definitions = [item for item in _all(public=False) if item.docstring]
    assert len(definitions) > 1500
    clauses = [
        f"{item.place}: {item.docstring.splitlines()[0]}"
        for item in definitions
        if item.docstring.split()[0] in CLAUSES
        or (item.is_method_call and item.docstring.startswith("Whether"))
    ]
    assert not clauses


def test_public_functions_name_the_errors_that_they_raise() -> None:
    silent = [
        f"{item.place} {item.node.name}: {raised}"
        for item in _all(public=True)
        if isinstance(item.node, ast.FunctionDef)
        and not item.place.startswith(DOCUMENTED_ELSEWHERE)
        and "raise" not in item.docstring.lower()
        for raised in _raised(item.node)
        if not raised.startswith(("AttributeError", "NotImplementedError"))
    ]
    assert not silent
