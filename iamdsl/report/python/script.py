"""A whole script that declares a stack."""

from __future__ import annotations

import re
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

_BLANK = "\n"
_WORDS = {"id": "ID", "mfa": "MFA", "saml": "SAML", "ssh": "SSH"}
_NONE: Mapping[str, str] = MappingProxyType({})


def stack_source(  # noqa: PLR0913 - each is one independent choice
    stack: Stack,
    *,
    options: Mapping[str, str] = _NONE,
    heading: str = "",
    account: str | None = None,
    partition: str | None = None,
    sections: bool = False,
    width: int = WIDTH,
) -> str:
    """The script that declares the stack, as an engineer would have written it.

    `options` are what `deploy` is given besides the name, each as code (`{"dry_run": "True"}`).
    With the deployment's `account` and `partition`, ARNs of that account are written as what
    they are of. With `sections`, kinds are set apart; lines have `width` columns. Every
    value is checked to be what was asked for. Raises ResourceError or LanguageError for what
    Python cannot say.
    """
    ordered = ordered_resources(stack, partition, account)
    targets = frozenset[object]().union(*(targets for _, targets in ordered))
    variables = variable_names([item.address for item, _ in ordered if item.address in targets])
    context = CodegenContext(partition, account)
    written: list[tuple[str | None, Expression]] = []
    kinds = [entry.kind for entry, _ in ordered]
    for resource, _ in ordered:
        added = method(NameNode(SESSION), "add", resource_expression(resource, context))
        name = variables.get(resource.address)
        written.append((name, added))
        if name is not None:
            context = context.with_variable(name, resource)
    used = {
        part.text for _, added in written for part in parts(added) if isinstance(part, NameNode)
    }
    given = tuple((name, VerbatimNode(code)) for name, code in options.items())
    opening = CallNode(iamdsl_name("deploy"), (LiteralNode(stack.name),), given)
    body = [
        layout_expression(added, 4, f"{name} = " if name in used else "", width=width)
        for name, added in written
    ]
    if sections:
        body = [
            text if kind == before else f"{_section(kind, first=before is None)}{text}"
            for before, kind, text in zip([None, *kinds], kinds, body, strict=False)
        ]
    return "\n".join(
        [
            *_docstring(heading),
            *_imports([opening, *(added for _, added in written)], width),
            "",
            layout_expression(opening, 0, "with ", f" as {SESSION}:", width=width),
            *(body or ["    pass"]),
            "",
        ]
    )


def _section(kind: str, *, first: bool) -> str:
    """What stands before the first of several resources of one kind."""
    title = " ".join(_WORDS.get(word, word) for word in kind.split("-"))
    if not kind.startswith("account-"):
        title = "policies" if title == "policy" else f"{title}s"
    return f"{'' if first else _BLANK}    # {title}\n"


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
    homes: dict[str, set[tuple[str, str]]] = {}
    for expression in expressions:
        for part in parts(expression):
            if isinstance(part, NameNode) and part.module is not None:
                homes.setdefault(part.module, set()).add((part.source or part.text, part.text))
    return [
        _import(home, sorted(homes[home], key=lambda pair: _import_order(pair[0])), width)
        for home in sorted(homes)
    ]


def _import(home: str, names: list[tuple[str, str]], width: int) -> str:
    shown = [name if name == here else f"{name} as {here}" for name, here in names]
    line = f"from {home} import {', '.join(shown)}"
    if len(line) <= width:
        return line
    return "\n".join([f"from {home} import (", *(f"    {item}," for item in shown), ")"])


def _import_order(name: str) -> tuple[int, list[tuple[int, int | str]], str]:
    """Constants, then classes, then the rest; numbers within names by their size."""
    rank = 0 if len(name) > 1 and name.isupper() else 1 if name[0].isupper() else 2
    pieces = re.findall(r"\d+|\D", name)
    return rank, [(0, int(piece)) if piece.isdigit() else (1, piece) for piece in pieces], name
