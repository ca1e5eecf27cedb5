"""What a change undoes for good, and what is kept to undo it: the facts from before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.model.plan import Change, Verb
from iamdsl.deployment.reader.snapshot_reader import find_observed
from iamdsl.deployment.state.journal import Recovery
from iamdsl.deployment.state.renames import Renames, renamed_address
from iamdsl.resources import KINDS
from iamdsl.snapshot import Snapshot

if TYPE_CHECKING:
    from iamdsl.resources import Address
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.resources.kind.resource_kind import ObservedResource

_MAKING = frozenset({Verb.CREATE, Verb.UPDATE, Verb.REPLACE, Verb.RECOVER, Verb.ADOPT})
_FROM = frozenset({Verb.UPDATE, Verb.REPLACE, Verb.DELETE, Verb.RETAIN})
_ENDING = frozenset({Verb.REPLACE, Verb.DELETE})
_GIVEN = "what others gave goes with it and does not come back"


def plain_json(value: Any) -> Any:
    """The same JSON value, made of dicts and lists alone, as it is read back."""
    match value:
        case Mapping():
            return {key: plain_json(item) for key, item in value.items()}
        case list() | tuple():
            return [plain_json(item) for item in value]
    return value


def remembered_facts(address: Address, facts: Facts) -> dict[str, str]:
    """The facts that the ledger must keep, since AWS does not."""
    return {name: facts[name] for name in KINDS[address.kind].remembered if name in facts}


@attrs.frozen
class PriorSnapshot:
    """What was read, before any rename was thought into it."""

    snapshot: Snapshot
    recovery: Recovery
    pending: Renames

    def observed(self, address: Address) -> ObservedResource | None:
        """What an address of the plan stands for, under the name it has until now."""
        return find_observed(self._old_address(address), self.snapshot, self.recovery)

    def remembered_facts(self, address: Address) -> dict[str, str]:
        """What the ledger keeps of it that AWS does not tell."""
        known = self.recovery.attributes(self._old_address(address))
        return {name: known[name] for name in KINDS[address.kind].remembered if name in known}

    def _old_address(self, address: Address) -> Address:
        return renamed_address(address, {new: old for old, new in self.pending.items()})


def with_details(
    changes: Iterable[Change],
    wished: Mapping[Address, Facts],
    past: PriorSnapshot,
    given: PlannedCalls,
) -> tuple[Change, ...]:
    """Changes with what they make, what they start from, and what of them is for good.

    `given` are the actions that take along what others gave to an object.
    """
    back = {address for address, action in given if not action.takes_away}
    losing = {address for address, _ in given} - back
    return tuple(
        _with_details(change, wished.get(change.address), past, change.address in losing)
        for change in changes
    )


def _with_details(
    change: Change,
    wished: Facts | None,
    past: PriorSnapshot,
    losing: bool,  # noqa: FBT001 - private, and said by its only caller
) -> Change:
    desired = plain_json(wished) if change.verb in _MAKING and wished is not None else None
    observed = past.observed(change.address) if change.verb in _FROM else None
    if observed is None:
        return attrs.evolve(change, desired=desired)
    kind = KINDS[change.address.kind]
    kept = past.remembered_facts(change.address)
    lost = [irreversible_reason(change.address, observed), _GIVEN if losing else None]
    return attrs.evolve(
        change,
        desired=desired,
        arn=observed.arn,
        before=plain_json({**kind.unobserved_facts(change.address.name), **kept, **observed.facts}),
        irreversible="; ".join(filter(None, lost)) or None if change.verb in _ENDING else None,
    )


def irreversible_reason(address: Address, past: ObservedResource) -> str | None:
    """Why the end of an object cannot be undone, None when another one is as good."""
    kind = KINDS[address.kind]
    reasons = [
        "its secret cannot be made again" if kind.secret else None,
        kind.loss_note,
        None if past.id is None else f"another one has another unique id than {past.id}",
    ]
    return "; ".join(reason for reason in reasons if reason) or None
