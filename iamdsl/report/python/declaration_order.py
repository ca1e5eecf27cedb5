"""Which resource refers to which: their variables, and which of them comes first."""

from __future__ import annotations

import builtins
import keyword
import re
from typing import TYPE_CHECKING

import attrs

from iamdsl.catalog.entries.active_catalog import catalog
from iamdsl.language import Arn, PolicyDocument
from iamdsl.lazy import facade_names
from iamdsl.report.python.codegen_context import CodegenContext
from iamdsl.resources import Address, InlinePolicy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.deployment import Stack
    from iamdsl.resources import Resource

SESSION = "session"
"""The variable of the session itself."""

_LONGEST = 48
"""Characters of a variable's name, without what tells it from others."""


def ordered_resources(
    stack: Stack, partition: str | None, account: str | None
) -> list[tuple[Resource, frozenset[Address]]]:
    """The resources, each behind those that it refers to, with these.

    References that go round in a circle are left out, those within documents first.
    """
    held = {resource.address: resource for resource in stack}
    edges: dict[Address, dict[Address, None]] = {address: {} for address in held}
    arns = _arns(stack, CodegenContext(partition, account))
    context = CodegenContext(partition, account)
    for within_documents in (False, True):
        for address, resource in held.items():
            for result in _references(resource, within_documents=within_documents):
                target = result if isinstance(result, Address) else arns.get(context.bound(result))
                if target in held and target != address and not _reaches(edges, target, address):
                    edges[address][target] = None
    ordered: dict[Address, None] = {}
    for address in held:
        _visit(address, edges, ordered)
    return [(held[address], frozenset(edges[address])) for address in ordered]


def _arns(stack: Stack, context: CodegenContext) -> Mapping[str | Arn, Address]:
    result = {resource.address: getattr(resource, "arn", None) for resource in stack}
    return {context.bound(arn): address for address, arn in result.items() if isinstance(arn, Arn)}


def _visit(
    address: Address, edges: Mapping[Address, Mapping[Address, None]], ordered: dict[Address, None]
) -> None:
    waiting = [address]
    while waiting:
        ahead = [item for item in edges[waiting[-1]] if item not in ordered]
        if ahead:
            waiting.append(ahead[0])
        else:
            ordered[waiting.pop()] = None


def _reaches(
    edges: Mapping[Address, Mapping[Address, None]], start: Address | None, end: Address
) -> bool:
    """Whether the references of one resource lead to another."""
    seen: set[Address] = set()
    waiting = [] if start is None else [start]
    while waiting:
        address = waiting.pop()
        if address == end:
            return True
        if address not in seen:
            seen.add(address)
            waiting.extend(edges[address])
    return False


def _references(resource: Resource, *, within_documents: bool) -> Iterator[Address | str | Arn]:
    """The addresses and ARNs that a resource speaks of, either by itself or in its documents."""
    waiting = [getattr(resource, field.name) for field in attrs.fields(type(resource))]
    while waiting:
        match waiting.pop(0):
            case tuple() as several:
                waiting[:0] = several
            case InlinePolicy(policy=policy):
                waiting.insert(0, policy)
            case PolicyDocument() as document if within_documents:
                yield from _document_references(document)
            case Address() | Arn() as result if not within_documents:
                yield result


def _document_references(document: PolicyDocument) -> Iterator[str | Arn]:
    for statement in document.statements:
        yield from (principal.value for principal in statement.principals)
        yield from statement.resources
        for condition in statement.conditions:
            yield from condition.values


def variable_names(addresses: list[Address]) -> dict[Address, str]:
    """A variable for each, that hides nothing a script may import."""
    taken = {
        *dir(builtins),
        *keyword.kwlist,
        *keyword.softkwlist,
        *facade_names(),
        *catalog().by_identifier,
        *(f"{name}_service" for name in catalog().by_identifier),
        SESSION,
    }
    result: dict[Address, str] = {}
    for address in addresses:
        plain = _shortened(_snake(address.name))
        kind = _snake(address.kind)
        wishes = [plain] if plain and not plain[0].isdigit() else []
        wishes.append(f"{plain}_{kind}" if wishes else f"{kind}_{plain}".strip("_"))
        wishes.extend(f"{wishes[-1]}_{number}" for number in range(2, len(addresses) + 3))
        result[address] = next(wish for wish in wishes if wish not in taken)
        taken.add(result[address])
    return result


def _shortened(name: str) -> str:
    """A long name without its last words, so that there is room behind it on a line."""
    return name if len(name) <= _LONGEST else name[:_LONGEST].rpartition("_")[0] or name[:_LONGEST]


def _snake(name: str) -> str:
    humped = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return re.sub(r"[^a-z0-9]+", "_", humped.lower()).strip("_")
