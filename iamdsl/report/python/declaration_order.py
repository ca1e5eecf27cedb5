"""Order resources after those they refer to, and name their variables."""

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
"""The variable of the session."""

_MAX_NAME_LENGTH = 48
"""Characters of a variable's name, without the suffix that makes it unique."""


def ordered_resources(
    stack: Stack, partition: str | None, account: str | None
) -> list[tuple[Resource, frozenset[Address]]]:
    """Return the resources in an order to declare them, each with those that it refers to.

    A resource comes after those it refers to. References that form a cycle are dropped, those
    inside policy documents first.
    """
    resources = {resource.address: resource for resource in stack}
    edges: dict[Address, dict[Address, None]] = {address: {} for address in resources}
    context = CodegenContext(partition, account)
    arns = _addresses_by_arn(stack, context)
    for within_documents in (False, True):
        for address, resource in resources.items():
            for reference in _references(resource, within_documents=within_documents):
                target = (
                    reference
                    if isinstance(reference, Address)
                    else arns.get(context.bound(reference))
                )
                if (
                    target in resources
                    and target != address
                    and not _reaches(edges, target, address)
                ):
                    edges[address][target] = None
    ordered: dict[Address, None] = {}
    for address in resources:
        _visit(address, edges, ordered)
    return [(resources[address], frozenset(edges[address])) for address in ordered]


def _addresses_by_arn(stack: Stack, context: CodegenContext) -> Mapping[str | Arn, Address]:
    arns = {resource.address: getattr(resource, "arn", None) for resource in stack}
    return {context.bound(arn): address for address, arn in arns.items() if isinstance(arn, Arn)}


def _visit(
    address: Address, edges: Mapping[Address, Mapping[Address, None]], ordered: dict[Address, None]
) -> None:
    waiting = [address]
    while waiting:
        unvisited = [target for target in edges[waiting[-1]] if target not in ordered]
        if unvisited:
            waiting.append(unvisited[0])
        else:
            ordered[waiting.pop()] = None


def _reaches(
    edges: Mapping[Address, Mapping[Address, None]], start: Address | None, end: Address
) -> bool:
    """Return whether the references of one resource lead to another resource."""
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
    """The addresses and ARNs in a resource: in its fields, or in its policy documents."""
    waiting = [getattr(resource, field.name) for field in attrs.fields(type(resource))]
    while waiting:
        match waiting.pop(0):
            case tuple() as values:
                waiting[:0] = values
            case InlinePolicy(policy=policy):
                waiting.insert(0, policy)
            case PolicyDocument() as document if within_documents:
                yield from _document_references(document)
            case Address() | Arn() as reference if not within_documents:
                yield reference


def _document_references(document: PolicyDocument) -> Iterator[str | Arn]:
    for statement in document.statements:
        yield from (principal.value for principal in statement.principals)
        yield from statement.resources
        for condition in statement.conditions:
            yield from condition.values


def variable_names(addresses: list[Address]) -> dict[Address, str]:
    """Return a variable name for each address; none shadows a name that a script may import."""
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
        candidates = [plain] if plain and not plain[0].isdigit() else []
        candidates.append(f"{plain}_{kind}" if candidates else f"{kind}_{plain}".strip("_"))
        candidates.extend(f"{candidates[-1]}_{number}" for number in range(2, len(addresses) + 3))
        result[address] = next(name for name in candidates if name not in taken)
        taken.add(result[address])
    return result


def _shortened(name: str) -> str:
    """A long name without its last words, so that the line has room for the expression."""
    if len(name) <= _MAX_NAME_LENGTH:
        return name
    cut = name[:_MAX_NAME_LENGTH]
    return cut.rpartition("_")[0] or cut


def _snake(name: str) -> str:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return re.sub(r"[^a-z0-9]+", "_", words.lower()).strip("_")
