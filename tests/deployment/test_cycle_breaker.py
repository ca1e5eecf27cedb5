"""The fewest nodes to remove from a graph so that no cycle is left."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter
from itertools import combinations, permutations

from hypothesis import given
from hypothesis import strategies as st
from support.executed_lines import check_linear

from iamdsl.deployment.order.cycle_breaker import cyclic_components, fewest_breaking

Graph = dict[int, list[int]]

SIZES = st.integers(0, 6)


@st.composite
def _graphs(draw: st.DrawFn) -> Graph:
    size = draw(SIZES)
    nodes = st.integers(0, max(size, 1))  # the last one is not in the graph
    return {node: draw(st.lists(nodes, max_size=3, unique=True)) for node in range(size)}


def _is_acyclic(graph: Graph, removed: frozenset[int]) -> bool:
    rest = {
        node: [after for after in afters if after in graph and after not in removed]
        for node, afters in graph.items()
        if node not in removed
    }
    try:
        TopologicalSorter(rest).prepare()
    except CycleError:
        return False
    return True


@given(_graphs())
def test_result_is_the_first_of_the_smallest_sets(graph: Graph) -> None:
    smallest = next(
        removed
        for size in range(len(graph) + 1)
        for removed in map(frozenset, combinations(graph, size))
        if _is_acyclic(graph, removed)
    )
    result = fewest_breaking(graph)
    assert _is_acyclic(graph, result)
    assert len(result) == len(smallest)


@given(_graphs())
def test_components_contain_every_node_on_a_cycle(graph: Graph) -> None:
    reachable = {node: {after for after in graph[node] if after in graph} for node in graph}
    for _ in graph:
        reachable = {
            node: afters.union(*(reachable[after] for after in afters))
            for node, afters in reachable.items()
        }
    components = cyclic_components(graph)
    assert {node for component in components for node in component} == {
        node for node, afters in reachable.items() if node in afters
    }
    for component in components:
        assert all(other in reachable[node] for node, other in permutations(component, 2))


def _ring(size: int) -> Graph:
    return {node: [(node + 1) % size] for node in range(size)}


def test_ring_is_broken_at_one_node_whatever_its_size() -> None:
    assert fewest_breaking(_ring(10)) == {0}
    assert fewest_breaking(_ring(11)) == {0}
    assert fewest_breaking(_ring(5000)) == {0}


def test_all_but_one_are_removed_of_those_that_all_need_each_other() -> None:
    for size in (2, 10, 40):
        graph = {node: [other for other in range(size) if other != node] for node in range(size)}
        assert fewest_breaking(graph) == set(range(size - 1))


def _pairs(count: int) -> dict[int, list[int]]:
    return {node: [node ^ 1] for node in range(count)}


def test_ten_thousand_nodes_are_broken() -> None:
    assert fewest_breaking(_pairs(10_000)) == set(range(0, 10_000, 2))
    tangled = {node: [(node * 7 + step) % 10_000 for step in (1, 2, 3)] for node in range(10_000)}
    assert _is_acyclic(tangled, fewest_breaking(tangled))


def test_work_grows_with_the_number_of_pairs() -> None:
    check_linear(lambda count: fewest_breaking(_pairs(count)), 200)
