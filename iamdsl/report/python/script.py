"""Write the complete script that declares a stack."""

from __future__ import annotations

import re
import textwrap
from types import MappingProxyType
from typing import TYPE_CHECKING

from iamdsl.report.python.codegen_context import CodegenContext, iamdsl_name
from iamdsl.report.python.declaration_order import SESSION, ordered_resources, variable_names
from iamdsl.report.python.expression import (
    CallNode,
    Expression,
    LiteralNode,
    NameNode,
    VerbatimNode,
    method,
    parts,
)
from iamdsl.report.python.layout import WIDTH, layout_expression
from iamdsl.report.python.resources import resource_expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.deployment import Stack
    from iamdsl.resources import Address

_BLANK = "\n"
_WORDS = {"id": "ID", "mfa": "MFA", "saml": "SAML", "ssh": "SSH"}
_NO_OPTIONS: Mapping[str, str] = MappingProxyType({})
_NO_REMARKS: Mapping[Address, str] = MappingProxyType({})
_COMMENT = "    # "


def stack_source(  # noqa: PLR0913 - each is one independent choice
    stack: Stack,
    *,
    options: Mapping[str, str] = _NO_OPTIONS,
    heading: str = "",
    account: str | None = None,
    partition: str | None = None,
    sections: bool = False,
    remarks: Mapping[Address, str] = _NO_REMARKS,
    width: int = WIDTH,
) -> str:
    """Return the script that declares the stack, as an engineer would write it.

    `options` are further keyword arguments of `deploy`, as code (`{"dry_run": "True"}`). With
    the deployment's `account` and `partition`, ARNs of that account are written as variables
    and calls instead of text. With `sections`, a comment precedes the resources of each kind;
    `remarks` precede single resources.
    Lines have `width` columns. Every expression is evaluated and compared with the resource.
    Raises `ResourceError` or `LanguageError` for a value that cannot be written as Python.
    """
    ordered = ordered_resources(stack, partition, account)
    targets = frozenset[object]().union(*(targets for _, targets in ordered))
    addresses = [resource.address for resource, _ in ordered]
    variables = variable_names([address for address in addresses if address in targets])
    context = CodegenContext(partition, account)
    declarations: list[tuple[str | None, Expression]] = []
    kinds = [resource.kind for resource, _ in ordered]
    for resource, _ in ordered:
        add_call = method(NameNode(SESSION), "add", resource_expression(resource, context))
        name = variables.get(resource.address)
        declarations.append((name, add_call))
        if name is not None:
            context = context.with_variable(name, resource)
    used = {
        part.text
        for _, add_call in declarations
        for part in parts(add_call)
        if isinstance(part, NameNode)
    }
    keywords = tuple((name, VerbatimNode(code)) for name, code in options.items())
    opening = CallNode(iamdsl_name("deploy"), (LiteralNode(stack.name),), keywords)
    body = [
        layout_expression(add_call, 4, f"{name} = " if name in used else "", width=width)
        for name, add_call in declarations
    ]
    body = [
        f"{_comment(remarks.get(resource.address, ''), width)}{text}"
        for (resource, _), text in zip(ordered, body, strict=True)
    ]
    if sections:
        body = [
            text if kind == before else f"{_section(kind, first=before is None)}{text}"
            for before, kind, text in zip([None, *kinds], kinds, body, strict=False)
        ]
    return "\n".join(
        [
            *_docstring(heading),
            *_imports([opening, *(add_call for _, add_call in declarations)], width),
            "",
            layout_expression(opening, 0, "with ", f" as {SESSION}:", width=width),
            *(body or ["    pass"]),
            "",
        ]
    )


def _section(kind: str, *, first: bool) -> str:
    """The comment before the first resource of a kind."""
    title = " ".join(_WORDS.get(word, word) for word in kind.split("-"))
    if not kind.startswith("account-"):
        title = "policies" if title == "policy" else f"{title}s"
    return f"{'' if first else _BLANK}    # {title}\n"


def _comment(text: str, width: int) -> str:
    """Return the lines of a comment before a resource; empty without a text."""
    lines = textwrap.wrap(
        text, width, initial_indent=_COMMENT, subsequent_indent=_COMMENT, break_long_words=False
    )
    return "".join(f"{line}\n" for line in lines)


def _docstring(heading: str) -> list[str]:
    text = "\n".join(line.rstrip() for line in heading.strip().split("\n"))
    if not text:
        return []
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if text.endswith('"'):
        text = f'{text[:-1]}\\"'
    end = '\n"""' if "\n" in text else '"""'
    return [f'"""{text}{end}', ""]


def _imports(expressions: Iterable[Expression], width: int) -> list[str]:
    """The imports that the expressions need, in the order of ruff's isort."""
    modules: dict[str, set[tuple[str, str]]] = {}
    for expression in expressions:
        for part in parts(expression):
            if isinstance(part, NameNode) and part.module is not None:
                modules.setdefault(part.module, set()).add((part.source or part.text, part.text))
    return [
        _import(module, sorted(modules[module], key=lambda pair: _import_order(pair[0])), width)
        for module in sorted(modules)
    ]


def _import(module: str, names: list[tuple[str, str]], width: int) -> str:
    imported = [name if name == alias else f"{name} as {alias}" for name, alias in names]
    line = f"from {module} import {', '.join(imported)}"
    if len(line) <= width:
        return line
    return "\n".join([f"from {module} import (", *(f"    {name}," for name in imported), ")"])


def _import_order(name: str) -> tuple[int, list[tuple[int, int | str]], str]:
    """Sort key: constants, then classes, then other names; numbers in names by value."""
    rank = 0 if len(name) > 1 and name.isupper() else 1 if name[0].isupper() else 2
    pieces = re.findall(r"\d+|\D", name)
    return rank, [(0, int(piece)) if piece.isdigit() else (1, piece) for piece in pieces], name
