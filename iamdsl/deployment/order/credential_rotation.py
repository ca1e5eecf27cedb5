"""The new credential before the old one goes, as far as IAM has room for both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

import attrs

from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.access_effect import NO_ROOM

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.snapshot import Snapshot

DuplicateCredentials: TypeAlias = Mapping[Address, frozenset[Address]]
"""Existing credentials by each declared one that has the same in it."""


@attrs.define
class _CredentialGroup:
    """The places of what makes and of what ends credentials under one quota."""

    making: list[int] = attrs.field(factory=list)
    ending: list[int] = attrs.field(factory=list)


def duplicate_credentials(
    declared: Mapping[Address, Facts], seen: Mapping[Address, ObservedResource]
) -> DuplicateCredentials:
    """For each declared credential the existing others that have the same in them."""
    having: dict[tuple[str, object], set[Address]] = {}
    for address, observed in seen.items():
        if (content := _content(address, observed.facts)) is not None:
            having.setdefault(content, set()).add(address)
    return {
        address: frozenset(having[content] - {address})
        for address, facts in declared.items()
        if (content := _content(address, facts)) in having
    }


def _content(address: Address, facts: Facts) -> tuple[str, object] | None:
    credentials = KINDS[address.kind].credentials
    if credentials is None or not credentials.content:
        return None
    return address.kind, facts.get(credentials.content)


def create_before_delete(
    actions: PlannedCalls, snapshot: Snapshot, same: DuplicateCredentials
) -> PlannedCalls:
    """The actions, with deletions of credentials waiting for the creations beside them.

    Where a quota leaves no room, so many deletions as are needed come first; so does what has
    the same in it as one that is made (`same`), since IAM takes no second.
    """
    result = [(address, _after_duplicates(action, same)) for address, action in actions]
    leaving = {gone for _, action in result for gone in action.awaits}
    for (kind, _), crowd in _credential_groups(actions).items():
        credentials = KINDS[kind].credentials
        assert credentials is not None  # noqa: S101 - only such are gathered
        made = _addresses(actions[place][1].creates for place in crowd.making)
        ended = _addresses(actions[place][1].destroys for place in crowd.ending)
        if not made or not ended:
            continue
        anew = made & ended  # ended before they are made, each by its own name
        held = len(credentials.ids(snapshot, min(made).name)) - len(anew)
        spare = [place for place in crowd.ending if actions[place][1].destroys not in anew]
        spare.sort(key=lambda place: actions[place][1].destroys not in leaving)
        twin = sum(actions[place][1].destroys in leaving for place in spare)
        first = max(twin, held + len(made) - credentials.quota)
        early = _addresses(actions[place][1].destroys for place in spare[:first])
        for place in crowd.making:
            address, action = result[place]
            if action.creates not in anew:
                result[place] = (address, attrs.evolve(action, awaits=action.awaits | early))
        for place in spare[twin:first]:
            address, action = result[place]
            result[place] = (address, attrs.evolve(action, caution=NO_ROOM))
        for place in spare[first:]:
            address, action = result[place]
            result[place] = (address, attrs.evolve(action, uses=action.uses | made))
    return result


def _after_duplicates(action: PlannedCall, same: DuplicateCredentials) -> PlannedCall:
    before = frozenset() if action.creates is None else same.get(action.creates, frozenset())
    return attrs.evolve(action, awaits=action.awaits | before)


def _credential_groups(actions: PlannedCalls) -> dict[tuple[str, str], _CredentialGroup]:
    crowds: dict[tuple[str, str], _CredentialGroup] = {}
    for place, (_, action) in enumerate(actions):
        for address, making in ((action.creates, True), (action.destroys, False)):
            credentials = None if address is None else KINDS[address.kind].credentials
            if address is not None and credentials is not None:
                key = (address.kind, credentials.quota_group(address.name))
                crowd = crowds.setdefault(key, _CredentialGroup())
                (crowd.making if making else crowd.ending).append(place)
    return crowds


def _addresses(result: Iterable[Address | None]) -> frozenset[Address]:
    return frozenset(address for address in result if address is not None)
