"""Give a replaced policy back to principals outside the stack, or a role to instance profiles.

They lose it before the old object is deleted. The ledger has them until they got the new one, so
that a later run gives it back if the run fails or is killed in between.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

import attrs

from iamdsl.deployment.model.name_list import name_list
from iamdsl.deployment.model.plan import Change, Verb
from iamdsl.resources import Address
from iamdsl.resources.instance_profile import add_role_call
from iamdsl.resources.kind.call_target import principal_target
from iamdsl.resources.kind.resource_kind import ObservedResource
from iamdsl.resources.kind.scope import Scope
from iamdsl.resources.parts.attachment import attach_call
from iamdsl.snapshot import Snapshot, read_instance_profile

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.deployment.planner.dependents import Dependent
    from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls

Holders: TypeAlias = Mapping[Address, "str | None"]
"""Principals or instance profiles outside the stack, with their unique IDs."""

_ENDING = frozenset({Verb.DELETE, Verb.FORGET})

_UNREAD = "it could not be read, and may be another one of the same name"
"""Why an object is not given back yet: the ledger keeps the holder for a later run."""


def taken_from(
    unmanaged: Mapping[Address, Iterable[Dependent]], replaced: frozenset[Address]
) -> dict[Address, Holders]:
    """Return the holders from which a plan takes each object that it replaces."""
    taken = {
        address: {
            dependent.holder: dependent.holder_id
            for dependent in dependents
            if dependent.holder is not None
        }
        for address, dependents in unmanaged.items()
        if address in replaced
    }
    return {address: holders for address, holders in taken.items() if holders}


@attrs.frozen
class HolderFinder:
    """Finder of the holders that an object is given back to.

    `arns` are the ARNs after the plan, `exclusive` the objects that the stack manages completely.
    """

    snapshot: Snapshot
    scope: Scope
    observed: Mapping[Address, ObservedResource]
    arns: Mapping[Address, str]
    exclusive: frozenset[Address]

    def with_holders(
        self,
        changes: Iterable[Change],
        taken: Mapping[Address, Holders],
        saved: Mapping[Address, Holders],
    ) -> tuple[tuple[Change, ...], PlannedCalls]:
        """Return the changes with their holders, and the calls that give objects back to them.

        `taken` are the holders from which the plan takes an object, `saved` those from which an
        earlier run did.
        """
        result: list[Change] = []
        calls: list[PlannedCall] = []
        for change in changes:
            address = change.address
            if address not in taken and address not in saved:
                result.append(change)
                continue
            now = taken.get(address, {})
            lacking = self._lacking(address, saved.get(address, {}), now)
            lost = {holder: self._obstacle(change, holder, lacking[holder]) for holder in lacking}
            returned = {holder: known for holder, known in lacking.items() if lost[holder] is None}
            holders = {**returned, **now}
            waits = not now and any(reason == _UNREAD for reason in lost.values())
            result.append(
                attrs.evolve(
                    change,
                    verb=Verb.UPDATE if change.verb is Verb.NONE and holders else change.verb,
                    holders=None if waits else holders,
                ).noted(*_notes(returned, lost))
            )
            calls += [self._call(address, holder) for holder in holders]
        return tuple(result), tuple(calls)

    def _lacking(self, address: Address, saved: Holders, taken: Holders) -> Holders:
        """Return the saved holders that do not have the object."""
        observed = self.observed.get(address)
        having = {*taken, *(() if observed is None else observed.holders)}
        return {holder: known for holder, known in saved.items() if holder not in having}

    def _obstacle(self, change: Change, holder: Address, known: str | None) -> str | None:
        """Return why an object is not given back to a holder that had it, None if it is."""
        if change.verb in _ENDING:
            return f"{change.address} is no longer part of the stack"
        if holder in self.exclusive:
            return "the stack manages it now"
        if str(holder) in self.snapshot.denied:
            return _UNREAD
        if holder.kind != "instance-profile":
            current = self.snapshot.id_of(holder.kind, holder.name)
        else:
            answer = self.snapshot.answer(str(holder), "GetInstanceProfile")
            profile = None if answer is None else read_instance_profile(answer)
            if profile is not None and profile.roles:
                return "it has another role now"
            current = None if profile is None else profile.id
        if current is None:
            return "it no longer exists"
        return None if known in {None, current} else "it was created again since"

    def _call(self, address: Address, holder: Address) -> PlannedCall:
        if holder.kind == "instance-profile":
            return add_role_call(holder.name, address.name, follows=False).at(address)
        target = principal_target(holder)
        return attach_call(target, self.arns[address], self.scope).at(address)


def _notes(returned: Holders, lost: Mapping[Address, str | None]) -> tuple[str, ...]:
    """Return the notes on holders that lost an object in an earlier run, read after "… is"."""
    result: list[str] = []
    if returned:
        names = name_list(returned)
        result.append(f"given back to {names}: an earlier run took it to replace it")
    result += [
        f"not given back to {holder}, from which an earlier run took it to replace it: {reason}"
        for holder, reason in lost.items()
        if reason is not None
    ]
    return tuple(result)
