"""Refuse to change what could not be read, and what needs it; the other changes are made.

Whether an object exists is unknown if its read is denied. It is neither created nor deleted, and
the ledger keeps it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.model.plan import Refusal, Verb
from iamdsl.deployment.model.stack import references
from iamdsl.deployment.planner.target_filter import waiting_addresses
from iamdsl.deployment.state.renames import owning_user
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.resource import field_value
from iamdsl.resources.parts.membership import references_by_arn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from iamdsl.deployment.model.plan import Change
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.planner.state_comparison import StateComparison
    from iamdsl.errors import AccessDenied
    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.snapshot import Snapshot

_BULK_READ = "GetAccountAuthorizationDetails"
_CLEARED = frozenset({Verb.DELETE, Verb.REPLACE})


def refusals_of(
    unread: Mapping[Address, AccessDenied],
    changes: Iterable[Change],
    actions: PlannedCalls,
    renamed: Iterable[Address],
    comparison: StateComparison,
) -> tuple[Refusal, ...]:
    """Return the unread objects, then those that need them, with the call that was denied.

    `changes` are those of the objects that were read. An unread object that the ledger has is
    taken as existing for what uses it; what would be created for others waits.
    """
    entries = comparison.recovery.ledger.entries
    held = frozenset(unread)
    read_changes = [change for change in changes if change.address not in held]
    waiting = waiting_addresses(
        read_changes,
        actions,
        held,
        frozenset(address for address in held if address not in entries),
        renamed,
        _unread_needs(unread, read_changes, comparison),
    )
    return tuple(
        _refusal(address, unread, waiting, comparison)
        for address in (*sorted(held), *sorted(waiting))
    )


def unread_notes(stack: Stack, snapshot: Snapshot) -> Iterator[str]:
    """Yield what a plan cannot know because reads were denied, other than its objects."""
    operations = [error.operation for error in snapshot.denied_listings]
    for error in snapshot.denied_listings:
        if error.operation == _BULK_READ:
            yield (
                f"read object by object, because {error.what}: objects with the stack's tag that "
                "its ledger does not have are not found, nor are policies and roles outside the "
                "stack that name its objects"
            )
    if "ListPolicies" in operations:
        yield (
            "policies were looked up by their ARNs only, because iam:ListPolicies is not allowed: "
            "one of the same name under another path is not found"
        )
    declared = {resource.address for resource in stack}
    for resource in stack:
        for address, _ in references_by_arn(resource):
            if address not in declared and str(address) in snapshot.denied:
                yield (
                    f"it is not known whether {address} exists, which {resource.address} refers "
                    f"to: {snapshot.denied[str(address)].what}"
                )


def _unread_needs(
    unread: Mapping[Address, AccessDenied],
    changes: Iterable[Change],
    comparison: StateComparison,
) -> dict[Address, set[Address]]:
    """Return what a deletion or replacement needs in addition: the unread objects that use it.

    A policy that shares a document with unread ones needs these: statements may move.
    """
    uses: dict[Address, set[Address]] = {}
    spreads: dict[str | None, set[Address]] = {None: set()}
    for address in unread:
        resource = comparison.declared.get(address)
        referenced = () if resource is None else references(resource)
        for used in (*referenced, owning_user(address)):
            uses.setdefault(used, set()).add(address)
        name = _spread(address, comparison)
        if name is not None:
            spreads.setdefault(name, set()).add(address)
    result: dict[Address, set[Address]] = {}
    for change in changes:
        needed = spreads.get(_spread(change.address, comparison), set())
        if change.verb in _CLEARED:
            needed = needed | uses.get(change.address, set())
            observed = comparison.observed.get(change.address)
            if observed is not None:
                needed |= unread.keys() & {*observed.holders, *observed.bounded}
            needed |= {
                address
                for address in unread
                if address in comparison.facts and _relates(address, change.address, comparison)
            }
        result[change.address] = needed
    return result


def _relates(address: Address, other: Address, comparison: StateComparison) -> bool:
    """Return whether the declaration of an object contains a relation to another."""
    facts = comparison.facts[address]
    kind = KINDS[address.kind]
    return kind.without_relations(facts, frozenset({other}), comparison.scope) != facts


def _spread(address: Address, comparison: StateComparison) -> str | None:
    """Return the name of the document that a policy has a part of, None for others."""
    resource = comparison.declared.get(address)
    name = None if resource is None else field_value(resource, "spread_name")
    return None if name is None else str(name)


def _refusal(
    address: Address,
    unread: Mapping[Address, AccessDenied],
    waiting: Mapping[Address, Address],
    comparison: StateComparison,
) -> Refusal:
    needed = address
    while needed not in unread:
        needed = waiting[needed]
    return Refusal(
        address,
        "could not be read, so it is left unchanged"
        if needed == address
        else f"is left unchanged until {needed} can be read",
        unread[needed].what,
        unread[needed].next_step,
        origin=comparison.origins.get(address),
        declared=address in comparison.facts,
    )
