"""Mutants of a module: small changes to its syntax tree, each of which should fail a test.

Not mutated is what no decision depends on: annotations, decorators, docstrings, texts with a space
in them (they are wording), and raised errors.
"""

from __future__ import annotations

import ast
import copy
import re
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from typing import Any

_ORDER: dict[type[ast.cmpop], ast.cmpop] = {
    ast.Lt: ast.LtE(),
    ast.LtE: ast.Lt(),
    ast.Gt: ast.GtE(),
    ast.GtE: ast.Gt(),
}
_EQUAL: dict[type[ast.cmpop], ast.cmpop] = {
    ast.Eq: ast.NotEq(),
    ast.NotEq: ast.Eq(),
    ast.Is: ast.IsNot(),
    ast.IsNot: ast.Is(),
    ast.In: ast.NotIn(),
    ast.NotIn: ast.In(),
}
_ARITHMETIC: dict[type[ast.operator], ast.operator] = {
    ast.Add: ast.Sub(),
    ast.Sub: ast.Add(),
    ast.Mult: ast.Add(),
    ast.BitAnd: ast.BitOr(),
}
_NAMES = {
    "any": "all",
    "all": "any",
    "min": "max",
    "max": "min",
    "startswith": "endswith",
    "endswith": "startswith",
    "partition": "rpartition",
    "rpartition": "partition",
    "fullmatch": "match",
    "match": "search",
}
_NORMALISING = {"lower", "strip"}
"""Methods whose call may be replaced by its receiver."""

_ERRORS = {
    *("InvalidArn", "InvalidRequest", "LanguageError"),
    *("_invalid_caller", "_not_a_caller", "_contradiction"),
}
"""Classes and functions that make an error: calls of them are not mutated."""
_LEFT_ALONE = {"annotation", "returns", "decorator_list", "type_params", "pattern"}
_LISTS_OF_NAMES = {"__all__", "__slots__", "__homes__"}
_ALTERNATIVE = re.compile(r"\|[\w.*]+")
_WORDING = 60

Place: TypeAlias = "tuple[ast.AST, str, int | None]"
"""The position of a node: its parent, the field of the parent, and the index in the field."""


class Change(NamedTuple):
    """A change to one node; `function` contains it, `line` is the text of its first line."""

    file: str
    function: str
    number: int
    line: str
    was: str
    became: str
    place: Place
    node: ast.AST

    @property
    def mark(self) -> tuple[str, ...]:
        """The identity of the change, which does not depend on lines above it."""
        return self.file, self.function, self.line, self.was, self.became


def changes(path: Path, name: str) -> tuple[ast.Module, list[Change]]:
    """Return the tree of a file, and every change to it."""
    text = path.read_text(encoding="utf-8")
    tree, lines = ast.parse(text), text.splitlines()
    result: dict[tuple[int, str, int | None, str], Change] = {}
    for within, place, node in _nodes(tree, ()):
        for was, became, replacement in _changes(node, place):
            parent, field, index = place
            result.setdefault(
                (id(parent), field, index, ast.unparse(replacement)),
                Change(
                    name,
                    ".".join(within) or "(module)",
                    node.lineno,
                    lines[node.lineno - 1].strip(),
                    _shown(was),
                    became,
                    place,
                    replacement,
                ),
            )
    return tree, list(result.values())


def changed(tree: ast.Module, change: Change) -> ast.Module:
    """Make the change in the tree, and return the tree."""
    parent, field, index = change.place
    old = getattr(parent, field) if index is None else getattr(parent, field)[index]
    replacement = ast.copy_location(change.node, old)
    if index is None:
        setattr(parent, field, replacement)
    else:
        getattr(parent, field)[index] = replacement
    return ast.fix_missing_locations(tree)


def _shown(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= _WORDING else f"{text[:_WORDING]}…"


_Candidate: TypeAlias = "tuple[tuple[str, ...], Place, ast.expr | ast.stmt]"


def _nodes(parent: ast.AST, within: tuple[str, ...]) -> Iterator[_Candidate]:
    """Yield every expression and statement to mutate, with the functions that contain it."""
    for field, value in ast.iter_fields(parent):
        if field in _LEFT_ALONE:
            continue
        several = isinstance(value, list)
        for index, node in enumerate(value if several else [value]):
            if not isinstance(node, ast.AST) or _is_left_alone(node):
                continue
            if isinstance(node, ast.expr | ast.stmt):
                yield within, (parent, field, index if several else None), node
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                yield from _nodes(node, (*within, node.name))
            elif not isinstance(node, ast.JoinedStr):
                yield from _nodes(node, within)


def _is_left_alone(node: ast.AST) -> bool:
    match node:
        case ast.Raise() | ast.Import() | ast.ImportFrom() | ast.Expr(ast.Constant()):
            return True
        case ast.If(ast.Name("TYPE_CHECKING")) | ast.AnnAssign(annotation=ast.Name("TypeAlias")):
            return True
        case ast.Call(ast.Name(name)):
            return name in _ERRORS
        case ast.Assign([ast.Name(name)]):
            return name in _LISTS_OF_NAMES
    return False


_Change: TypeAlias = "tuple[ast.AST, str, ast.AST]"
"""The node before, the text shown for the node after, and the node after."""

_DROPPED = "(nothing)"


def _changes(node: ast.expr | ast.stmt, place: Place) -> Iterator[_Change]:
    """Yield the changes to a node."""
    if place[1] == "ifs" or (place[1] == "test" and not isinstance(node, ast.BoolOp)):
        # A filter is only replaced by true, and the test of a loop only by false, so that it ends.
        known = _KNOWN.get(type(place[0]), (True, False))
        yield from _each(node, (ast.Constant(item) for item in known))
    for kinds, others in _OTHERS.items():
        if isinstance(node, kinds):
            yield from _each(node, others(node, place))
    for was, shorter in _shorter(node, place):
        yield was, _DROPPED, shorter


def _shorter(node: ast.expr | ast.stmt, place: Place) -> Iterator[tuple[ast.AST, ast.AST]]:
    """Yield what is removed, and the node without it."""
    if isinstance(node, ast.Set | ast.List | ast.Tuple) and _is_list(node, place):
        for elt in node.elts:
            yield elt, _with(node, elts=_without(node.elts, elt))
    elif isinstance(node, ast.Dict):
        for at, (key, value) in enumerate(zip(node.keys, node.values, strict=True)):
            keys = node.keys[:at] + node.keys[at + 1 :]
            values = node.values[:at] + node.values[at + 1 :]
            yield key or value, _with(node, keys=keys, values=values)
    elif isinstance(node, ast.Match):
        for case in node.cases:
            yield case.pattern, _with(node, cases=_without(node.cases, case))
    elif _is_step(node):
        yield node, ast.Pass()


_KNOWN: dict[type[ast.AST], tuple[bool, ...]] = {ast.comprehension: (True,), ast.While: (False,)}
"""The values that replace a test, where they are not both."""


def _each(was: ast.AST, nodes: Iterable[ast.AST]) -> Iterator[_Change]:
    for node in nodes:
        yield was, _shown(node), node


def _without(several: list[Any], item: object) -> list[Any]:
    return [other for other in several if other is not item]


def _is_step(node: ast.expr | ast.stmt) -> bool:
    """Whether the statement can be removed."""
    if isinstance(node, ast.Assign):
        return isinstance(node.targets[0], ast.Subscript)
    return isinstance(node, ast.Expr | ast.AugAssign)


def _is_list(node: ast.Set | ast.List | ast.Tuple, place: Place) -> bool:
    """Whether its elements are a list, not a record or the target of an assignment."""
    if isinstance(node, ast.Set):
        return True
    if not isinstance(node.ctx, ast.Load) or place[1] == "slice":
        return False
    starred = any(isinstance(elt, ast.Starred) for elt in node.elts)
    texts = all(isinstance(item, ast.Constant | ast.Tuple | ast.Call) for item in node.elts)
    return isinstance(node, ast.List) or starred or place[1] == "iter" or texts


def _comparisons(node: ast.Compare, place: Place) -> Iterator[ast.AST]:
    kind = type(node.ops[0])
    if kind in _ORDER:
        yield _with(node, ops=[_ORDER[kind]])
    elif place[1] == "test" or isinstance(place[0], ast.BoolOp):
        return
    elif isinstance(node.comparators[0], ast.Constant):
        yield from (ast.Constant(item) for item in (True, False))
    else:
        yield _with(node, ops=[_EQUAL[kind]])


def _conjunctions(node: ast.BoolOp, _place: Place) -> Iterator[ast.AST]:
    """Yield the constant that decides the result, and the node without each operand."""
    yield ast.Constant(isinstance(node.op, ast.Or))
    for value in node.values:
        rest = _without(node.values, value)
        yield rest[0] if len(rest) == 1 else _with(node, values=rest)


def _opposites(node: ast.UnaryOp, place: Place) -> Iterator[ast.AST]:
    tested = place[1] == "test" or isinstance(place[0], ast.BoolOp)
    if isinstance(node.op, ast.Invert) or (isinstance(node.op, ast.Not) and not tested):
        yield node.operand


def _results(node: ast.BinOp, _place: Place) -> Iterator[ast.AST]:
    if isinstance(node.op, ast.BitOr):
        yield from (node.left, node.right)
    elif type(node.op) in _ARITHMETIC:
        yield _with(node, op=_ARITHMETIC[type(node.op)])


def _constants(node: ast.Constant, place: Place) -> Iterator[ast.AST]:
    value = node.value
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int):
        yield ast.Constant(value + 1)
    elif isinstance(value, str) and " " not in value and not _is_dropped(place):
        yield ast.Constant(f"XX{value}")
        for match in _ALTERNATIVE.finditer(value):
            yield ast.Constant(value[: match.start()] + value[match.end() :])


def _is_dropped(place: Place) -> bool:
    """Whether another change removes the text, or makes its comparison false."""
    parent, field, _ = place
    return isinstance(parent, ast.Compare | ast.Set | ast.Tuple | ast.List) or (
        isinstance(parent, ast.Dict) and field == "keys"
    )


def _templates(node: ast.JoinedStr, _place: Place) -> Iterator[ast.AST]:
    texts = [value.value for value in node.values if isinstance(value, ast.Constant)]
    if " " not in "".join(map(str, texts)):
        yield ast.JoinedStr([ast.Constant("XX"), *node.values])


def _receivers(node: ast.Call, _place: Place) -> Iterator[ast.AST]:
    match node:
        case ast.Call(ast.Attribute(value, name), []) if name in _NORMALISING:
            yield value


def _names(node: ast.Name | ast.Attribute, _place: Place) -> Iterator[ast.AST]:
    name, field = (node.id, "id") if isinstance(node, ast.Name) else (node.attr, "attr")
    if name in _NAMES:
        yield _with(node, **{field: _NAMES[name]})


def _jumps(_node: ast.Continue, _place: Place) -> Iterator[ast.AST]:
    yield ast.Break()


_OTHERS: dict[Any, Callable[[Any, Place], Iterator[ast.AST]]] = {
    ast.Compare: _comparisons,
    ast.BoolOp: _conjunctions,
    ast.UnaryOp: _opposites,
    ast.BinOp: _results,
    ast.Constant: _constants,
    ast.JoinedStr: _templates,
    ast.Call: _receivers,
    (ast.Name, ast.Attribute): _names,
    ast.Continue: _jumps,
}
"""The functions that yield replacements, by the type of the node."""


def _with(node: ast.AST, **fields: object) -> ast.AST:
    """Return a copy of a node with these fields changed."""
    replacement = copy.copy(node)
    for name, value in fields.items():
        setattr(replacement, name, value)
    return replacement
