"""The names in `iamdsl.services` that type checkers know too."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import TYPE_CHECKING

from iamdsl import services as services_package
from iamdsl.catalog.entries.actions import Action
from iamdsl.catalog.entries.arn_template import ArnTemplate
from iamdsl.catalog.queries.service_index import services
from iamdsl.catalog.sources.identifiers import as_identifier, fill_placeholders, placeholders
from iamdsl.lazy import facade_names
from iamdsl.report.python.expression import (
    AttributeNode,
    CallNode,
    Expression,
    LiteralNode,
    NameNode,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_HOME = "iamdsl.services"
_MEMBER = re.compile(r"^( *)(?:class |def )?(\w+)[:(]", re.MULTILINE)


@functools.cache
def _declared_names(module: str) -> frozenset[str]:
    """Return the names in the stub of a service's module, keys with a leading dot, if it exists."""
    stub = Path(str(services_package.__file__)).with_name(f"{module}.pyi")
    if not stub.is_file():
        return frozenset()
    result = _MEMBER.findall(stub.read_text(encoding="utf-8"))
    return frozenset(f".{name}" if space else name for space, name in result)


def service_name(prefix: str) -> NameNode:
    """A service's module; it is imported under another name if the facade has its name too."""
    module = as_identifier(prefix)
    if module in facade_names() or module == "session":
        return NameNode(f"{module}_service", _HOME, module)
    return NameNode(module, _HOME)


def action_member(text: str) -> Expression:
    """An action by its name in its service's module, or as text."""
    result = Action.named(text)
    if result.state != "current" or result.action != text:
        return LiteralNode(text)
    name = as_identifier(result.name)
    if name not in _declared_names(as_identifier(result.service)):
        return LiteralNode(text)
    return AttributeNode(service_name(result.service), name)


def key_member(name: str) -> Expression | None:
    """A condition key by its name in its service's module; None if there is none."""
    prefix = name.partition(":")[0]
    if prefix not in services or services[prefix].prefix != prefix:
        return None
    keys = AttributeNode(service_name(prefix), "keys")
    plain, templates = _keys(prefix)
    if name in plain:
        return AttributeNode(keys, plain[name])
    for pattern, identifier in templates:
        matched = pattern.fullmatch(name)
        if matched is not None:
            return CallNode(
                AttributeNode(keys, identifier), tuple(map(LiteralNode, matched.groups()))
            )
    return None


@functools.cache
def _keys(prefix: str) -> tuple[Mapping[str, str], tuple[tuple[re.Pattern[str], str], ...]]:
    """The keys of a service: by name, and by pattern for those with a placeholder."""
    plain: dict[str, str] = {}
    templates: list[tuple[re.Pattern[str], str]] = []
    keys = services[prefix].keys
    declared = _declared_names(as_identifier(prefix))
    for identifier in dir(keys):
        if f".{identifier}" not in declared:
            continue
        name: str = getattr(keys, identifier).name
        if placeholders(name):
            marked = fill_placeholders(name, ("\0",) * len(placeholders(name)))
            pattern = "(.+)".join(map(re.escape, marked.split("\0")))
            templates.append((re.compile(pattern), identifier))
        else:
            plain[name] = identifier
    templates.sort(key=lambda pair: (-len(pair[0].pattern), pair[1]))
    return plain, tuple(templates)


@functools.cache
def type_members(
    prefix: str,
) -> tuple[tuple[AttributeNode, ArnTemplate, re.Pattern[str], int], ...]:
    """The resource types of a service with their ARN templates, the most specific first.

    Each has a pattern that extracts the values of the placeholders from an ARN's resource part
    (after the fifth colon), and the number of literal characters in that part of the template.
    """
    if prefix not in services:
        return ()
    declared = _declared_names(as_identifier(prefix))
    result: list[tuple[AttributeNode, ArnTemplate, re.Pattern[str], int]] = []
    for type_ in services[prefix].resource_types.values():
        if type_.identifier not in declared:
            continue
        written = AttributeNode(service_name(prefix), type_.identifier)
        for text in type_.templates:
            template = ArnTemplate.of(text)
            pattern, said = _values(template.resource)
            result.append((written, template, pattern, said))
    return tuple(sorted(result, key=lambda item: (-item[3], item[0].name)))


def _values(resource: str) -> tuple[re.Pattern[str], int]:
    pieces = re.split(r"\$\{[^}]*\}", resource)
    pattern = re.escape(pieces[0])
    for piece in pieces[1:]:
        # A value ends at the template's next literal character, and cannot contain it.
        pattern += f"([^{re.escape(piece[0])}]+)" if piece else "(.+)"
        pattern += re.escape(piece)
    return re.compile(pattern), sum(map(len, pieces))
