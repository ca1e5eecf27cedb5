"""What stays in the account: protected from deletion, or retained when its stack gives it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.model.plan import Verb
from iamdsl.deployment.state.ledger import Entry
from iamdsl.deployment.state.renames import owning_user
from iamdsl.errors import ProtectedResource, ResourceError
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.resource_kind import Difference
from iamdsl.resources.kind.scope import RESERVED_TAGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from iamdsl.deployment.model.plan import Change
    from iamdsl.deployment.state.ledger import Ledger
    from iamdsl.origin import Origin
    from iamdsl.resources import Resource
    from iamdsl.resources.kind.planned_call import PlannedCall
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.resources.kind.scope import Scope

_NOTES = {
    ("protect", True): "protected from now on",
    ("protect", False): "no longer protected",
    ("retain", True): "from now on retained when given up",
    ("retain", False): "no longer retained when given up",
}


def protection_notes(entry: Entry | None, resource: Resource) -> tuple[str, ...]:
    """How what is declared to be kept differs from what the ledger remembers of it."""
    known = entry or Entry()
    return tuple(
        words
        for (name, now), words in _NOTES.items()
        if getattr(resource, name) is now and getattr(known, name) is not now
    )


def untag_calls(
    address: Address, observed: ObservedResource, scope: Scope
) -> tuple[PlannedCall, ...]:
    """The call that takes our tags off what the stack gives up, where it carries them."""
    if observed.stack != scope.stack:
        return ()
    lost = tuple(Difference(f"tags.{key}", "", None) for key in RESERVED_TAGS)
    return KINDS[address.kind].change(address.name, observed.facts, observed, lost, scope)


def check_protected(
    changes: Iterable[Change],
    declared: Mapping[Address, Resource],
    ledger: Ledger,
) -> None:
    """Refuse a plan that would end anything protected; raises ProtectedResource.

    The declaration has the say of what is declared, the ledger of what is not.
    """
    going = [change for change in changes if change.verb in {Verb.DELETE, Verb.REPLACE}]
    held: list[Change] = []
    for change in going:
        resource, entry = declared.get(change.address), ledger.entries.get(change.address)
        if resource.protect if resource is not None else entry is not None and entry.protect:
            held.append(change)
    if held:
        names = ", ".join(str(change.address) for change in held)
        anew = [change for change in held if change.verb is Verb.REPLACE]
        fields = [difference.path for change in anew for difference in change.differences]
        raise ProtectedResource(
            f"{names}: protected, and not to be {'made anew' if anew else 'deleted'}",
            where=next((change.origin for change in held if change.origin), None),
            why=f"IAM cannot change {', '.join(dict.fromkeys(fields))} otherwise"
            if anew
            else "declared `.protected()` when last applied; nothing was sent",
            next_step="declare them `.protected(False)` and apply once, or leave them out: exclude",
        )


def check_retained(
    changes: Iterable[Change],
    seen: Mapping[Address, ObservedResource],
    origins: Mapping[Address, Origin | None],
) -> None:
    """Refuse to delete what something retained cannot be without; raises ResourceError."""
    verbs = {change.address: change.verb for change in changes}
    for address, verb in verbs.items():
        if verb is not Verb.DELETE:
            continue
        kept = [
            item
            for item in _dependent_addresses(address, verbs, seen)
            if verbs.get(item) is Verb.RETAIN
        ]
        if kept:
            raise ResourceError(
                f"{address} cannot be deleted: {', '.join(map(str, kept))} is retained",
                where=origins.get(address),
                why="IAM keeps nothing of a user that is deleted, and no boundary without policy",
                next_step=f"retain {address} too, or neither of them",
            )


def _dependent_addresses(
    address: Address, known: Iterable[Address], seen: Mapping[Address, ObservedResource]
) -> Iterator[Address]:
    """What belongs to a user, or is bounded by a policy."""
    yield from (item for item in known if item != address and owning_user(item) == address)
    observed = seen.get(address)
    if address.kind == "policy" and observed is not None:
        for kind, name, how in observed.extra["holders"]:
            if how == "boundary":
                yield Address(kind, name)
