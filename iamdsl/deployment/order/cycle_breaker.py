"""The fewest nodes of a directed graph without which it has no cycle."""

from __future__ import annotations

import heapq
from itertools import combinations
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

_Node = TypeVar("_Node")

_MAX_EXACT = 10
"""The largest component whose subsets are all tried; in a larger one the choice is greedy."""


def cyclic_components(
    edges: Mapping[_Node, Collection[_Node]],
) -> tuple[tuple[_Node, ...], ...]:
    """Return the strongly connected components that contain a cycle, in the order of the nodes.

    `edges` has the successors of each node; those that are not nodes themselves are ignored.
    """
    order = {node: place for place, node in enumerate(edges)}
    components = [
        tuple(sorted(component, key=order.__getitem__))
        for component in _Components(edges).search()
        if len(component) > 1 or component[0] in edges[component[0]]
    ]
    return tuple(sorted(components, key=lambda component: order[component[0]]))


def fewest_breaking(edges: Mapping[_Node, Collection[_Node]]) -> frozenset[_Node]:
    """Return the nodes to remove so that no cycle is left: as few as possible.

    Of several such sets it is the first in the order of the nodes. In a component of more than
    ten nodes (without those that are their own successors) there may be a smaller set.
    """
    result: set[_Node] = set()
    for component in cyclic_components(edges):
        itself = {node for node in component if node in edges[node]}
        result |= itself
        rest = [node for node in component if node not in itself]
        for part in cyclic_components(_subgraph(edges, rest)):
            within = _subgraph(edges, part)
            result |= _exact(within) if len(part) <= _MAX_EXACT else _greedy(within)
    return frozenset(result)


class _Components(Generic[_Node]):
    """Tarjan's search for strongly connected components, without recursion."""

    def __init__(self, edges: Mapping[_Node, Collection[_Node]]) -> None:
        self._edges = edges
        self._number: dict[_Node, int] = {}
        self._lowest: dict[_Node, int] = {}
        self._open: dict[_Node, None] = {}
        """The nodes of unfinished components, in the order in which they were found."""

    def search(self) -> Iterator[list[_Node]]:
        """Yield every component."""
        for root in self._edges:
            if root not in self._number:
                yield from self._search_from(root)

    def _search_from(self, root: _Node) -> Iterator[list[_Node]]:
        trail = [(root, self._enter(root))]
        while trail:
            node, successors = trail[-1]
            after = next(successors, None)
            if after is None:
                trail.pop()
                if trail:
                    self._lower(trail[-1][0], self._lowest[node])
                if self._lowest[node] == self._number[node]:
                    yield self._close(node)
            elif after not in self._number:
                trail.append((after, self._enter(after)))
            elif after in self._open:
                self._lower(node, self._number[after])

    def _enter(self, node: _Node) -> Iterator[_Node]:
        self._number[node] = self._lowest[node] = len(self._number)
        self._open[node] = None
        return iter([after for after in self._edges[node] if after in self._edges])

    def _lower(self, node: _Node, number: int) -> None:
        self._lowest[node] = min(self._lowest[node], number)

    def _close(self, first: _Node) -> list[_Node]:
        component: list[_Node] = []
        while not component or component[-1] != first:
            component.append(self._open.popitem()[0])
        return component


def _subgraph(
    edges: Mapping[_Node, Collection[_Node]], nodes: Collection[_Node]
) -> dict[_Node, list[_Node]]:
    kept = frozenset(nodes)
    return {node: [after for after in edges[node] if after in kept] for node in nodes}


def _exact(edges: Mapping[_Node, Collection[_Node]]) -> set[_Node]:
    """Return the smallest set, by trying all from the smallest on."""
    return next(
        set(removed)
        for size in range(len(edges))
        for removed in combinations(edges, size)
        if not cyclic_components(
            {node: after for node, after in edges.items() if node not in removed}
        )
    )


def _greedy(edges: Mapping[_Node, Collection[_Node]]) -> set[_Node]:
    """Return a small set: again and again the node on the most paths, until no cycle is left."""
    order = {node: place for place, node in enumerate(edges)}
    after = {node: set(successors) for node, successors in edges.items()}
    before: dict[_Node, set[_Node]] = {node: set() for node in edges}
    for node, successors in after.items():
        for successor in successors:
            before[successor].add(node)
    waiting = [(-len(after[node]) * len(before[node]), order[node], node) for node in edges]
    heapq.heapify(waiting)
    result: set[_Node] = set()
    while waiting:
        score, place, node = heapq.heappop(waiting)
        if node not in after:
            continue
        current = -len(after[node]) * len(before[node])
        if current != score:  # neighbours have been removed since it was pushed
            heapq.heappush(waiting, (current, place, node))
            continue
        result.add(node)
        _remove(node, after, before)
    return result


def _remove(node: _Node, after: dict[_Node, set[_Node]], before: dict[_Node, set[_Node]]) -> None:
    """Remove a node, and all that are then on no cycle: nothing leads to them, or from them."""
    removing = [node]
    while removing:
        removed = removing.pop()
        if removed not in after:
            continue
        successors, predecessors = after.pop(removed), before.pop(removed)
        for successor in successors - {removed}:
            before[successor].discard(removed)
            if not before[successor]:
                removing.append(successor)
        for predecessor in predecessors - {removed}:
            after[predecessor].discard(removed)
            if not after[predecessor]:
                removing.append(predecessor)
