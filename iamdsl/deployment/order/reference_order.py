"""Documents that name an object follow it: they change after its ARN exists.

A document that names what the plan creates, moves or renames waits for that call: if AWS refuses
it, the document still names what exists. IAM requires this order of principals only, so these
constraints give way to all others: none of them makes a cycle.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iamdsl.deployment.mentions.arn_mentions import texts_of
from iamdsl.deployment.order.cycle_breaker import cyclic_components
from iamdsl.resources.documents.sent_document import document_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.resources import Address
    from iamdsl.resources.kind.planned_call import PlannedCalls


def await_references(
    actions: PlannedCalls,
    waits: list[set[int]],
    arns: Mapping[Address, str],
    undeclared: frozenset[Address],
) -> None:
    """Make each changed document wait for the calls after which the ARNs in it exist.

    A new object waits too if it may replace another one: one of its kind that is deleted (the
    `undeclared`), or its own former self. Then nothing of it is sent. `arns` are those after the
    plan.
    """
    places = _places_by_arn(actions, arns)
    if not places:
        return
    direct, early = _references(actions, places, undeclared)
    # Of a cycle, the constraints of whole objects give way first.
    wanted = (direct | early) - (_cyclic_edges(waits, direct | early) & early)
    for first, then in wanted - _cyclic_edges(waits, wanted):
        waits[then].add(first)


def _places_by_arn(actions: PlannedCalls, arns: Mapping[Address, str]) -> dict[str, int]:
    """Return the indexes of the calls after which an ARN exists."""
    result: dict[str, int] = {}
    for place, action in enumerate(actions):
        made = action.new_address
        if made is None and "NewPath" in action.call.arguments:
            made = action.address
        if made is not None and made in arns:
            result[arns[made]] = place
    return result


def _references(
    actions: PlannedCalls, places: Mapping[str, int], undeclared: frozenset[Address]
) -> tuple[frozenset[tuple[int, int]], frozenset[tuple[int, int]]]:
    """Return pairs of a call and the document that waits for it, and those of whole objects."""
    creations = {action.creates: place for place, action in enumerate(actions) if action.creates}
    succeeded = {address.kind for address in undeclared}
    replaced = {action.address for action in actions if action.destroys is not None}
    direct: set[tuple[int, int]] = set()
    early: set[tuple[int, int]] = set()
    for place, action in enumerate(actions):
        address = action.address
        creation = creations.get(address)
        if creation is not None and address.kind not in succeeded and address not in replaced:
            continue
        document = document_in(action.call)
        texts = () if document is None else texts_of(json.loads(document.text))
        for first in {places[text] for text in texts if text in places}:
            if first not in {place, creation}:
                direct.add((first, place))
                if creation is not None:
                    early.add((first, creation))
    return frozenset(direct), frozenset(early)


def _cyclic_edges(
    waits: list[set[int]], wanted: frozenset[tuple[int, int]]
) -> frozenset[tuple[int, int]]:
    """Return which of the wanted constraints would be part of a cycle."""
    edges = {place: set(before) for place, before in enumerate(waits)}
    for first, then in wanted:
        edges[then].add(first)
    component = {
        place: number for number, places in enumerate(cyclic_components(edges)) for place in places
    }
    return frozenset(
        (first, then)
        for first, then in wanted
        if first in component and component[first] == component.get(then)
    )
