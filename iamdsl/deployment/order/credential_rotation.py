"""Credential rotation: create the new credential before the old one is deleted, within quotas."""

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
"""By declared credential, the existing ones with the same content (key or certificate)."""


@attrs.define
class _CredentialGroup:
    """Indexes of the actions that create and delete credentials under one quota."""

    creating: list[int] = attrs.field(factory=list)
    deleting: list[int] = attrs.field(factory=list)


def duplicate_credentials(
    declared: Mapping[Address, Facts], seen: Mapping[Address, ObservedResource]
) -> DuplicateCredentials:
    """Return for each declared credential the other existing ones with the same content."""
    by_content: dict[tuple[str, object], set[Address]] = {}
    for address, observed in seen.items():
        if (content := _content(address, observed.facts)) is not None:
            by_content.setdefault(content, set()).add(address)
    return {
        address: frozenset(by_content[content] - {address})
        for address, facts in declared.items()
        if (content := _content(address, facts)) in by_content
    }


def _content(address: Address, facts: Facts) -> tuple[str, object] | None:
    credentials = KINDS[address.kind].credentials
    if credentials is None or not credentials.content:
        return None
    return address.kind, facts.get(credentials.content)


def create_before_delete(
    actions: PlannedCalls, snapshot: Snapshot, duplicates: DuplicateCredentials
) -> PlannedCalls:
    """Return the actions, with credentials deleted only after new ones are created.

    If a quota leaves no room, as many deletions as needed come first. A credential with the same
    content as a new one (`duplicates`) is also deleted first, since IAM does not accept two.
    """
    result = [_after_duplicates(action, duplicates) for action in actions]
    awaited = {deleted for action in result for deleted in action.awaits}
    for (kind, _), group in _credential_groups(actions).items():
        credentials = KINDS[kind].credentials
        assert credentials is not None  # noqa: S101 - groups hold credentials only
        created = _addresses(actions[place].creates for place in group.creating)
        deleted = _addresses(actions[place].destroys for place in group.deleting)
        if not created or not deleted:
            continue
        replaced = created & deleted  # deleted before they are created, each by its own address
        existing = len(credentials.ids(snapshot, min(created).name)) - len(replaced)
        others = [place for place in group.deleting if actions[place].destroys not in replaced]
        others.sort(key=lambda place: actions[place].destroys not in awaited)
        limit = snapshot.quotas.limit(credentials.quota)
        duplicate_count = sum(actions[place].destroys in awaited for place in others)
        early_count = max(duplicate_count, existing + len(created) - limit)
        early = _addresses(actions[place].destroys for place in others[:early_count])
        for place in group.creating:
            action = result[place]
            if action.creates not in replaced:
                result[place] = attrs.evolve(action, awaits=action.awaits | early)
        for place in others[duplicate_count:early_count]:
            result[place] = attrs.evolve(result[place], caution=NO_ROOM)
        for place in others[early_count:]:
            action = result[place]
            result[place] = attrs.evolve(action, uses=action.uses | created)
    return tuple(result)


def _after_duplicates(action: PlannedCall, duplicates: DuplicateCredentials) -> PlannedCall:
    before = frozenset() if action.creates is None else duplicates.get(action.creates, frozenset())
    return attrs.evolve(action, awaits=action.awaits | before)


def _credential_groups(actions: PlannedCalls) -> dict[tuple[str, str], _CredentialGroup]:
    groups: dict[tuple[str, str], _CredentialGroup] = {}
    for place, action in enumerate(actions):
        for address, is_creation in ((action.creates, True), (action.destroys, False)):
            credentials = None if address is None else KINDS[address.kind].credentials
            if address is not None and credentials is not None:
                key = (address.kind, credentials.quota_group(address.name))
                group = groups.setdefault(key, _CredentialGroup())
                (group.creating if is_creation else group.deleting).append(place)
    return groups


def _addresses(addresses: Iterable[Address | None]) -> frozenset[Address]:
    return frozenset(address for address in addresses if address is not None)
