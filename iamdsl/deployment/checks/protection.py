"""Resources protected from deletion, or retained in the account when no longer declared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.model.plan import Verb
from iamdsl.deployment.state.ledger import Entry
from iamdsl.deployment.state.renames import owning_user
from iamdsl.errors import ProtectedResource, ResourceError
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.resource_kind import Difference, Update
from iamdsl.resources.kind.scope import RESERVED_TAGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.deployment.model.plan import Change
    from iamdsl.deployment.state.ledger import Ledger
    from iamdsl.origin import Origin
    from iamdsl.resources import Resource
    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.resources.kind.scope import Scope

_NOTES = {
    ("protect", True): "protected from now on",
    ("protect", False): "no longer protected",
    ("retain", True): "from now on retained if its declaration is removed",
    ("retain", False): "no longer retained if its declaration is removed",
}


def protection_notes(entry: Entry | None, resource: Resource) -> tuple[str, ...]:
    """Return notes on how a resource's protection changes, to be read after "<address> is"."""
    known = entry or Entry()
    return tuple(
        note
        for (name, declared), note in _NOTES.items()
        if getattr(resource, name) is declared and getattr(known, name) is not declared
    )


def untag_calls(
    address: Address,
    observed: ObservedResource,
    scope: Scope,
    keys: Iterable[str] = RESERVED_TAGS,
) -> PlannedCalls:
    """Return the call that removes iamdsl's tags from an object to release, if it has them."""
    if observed.stack != scope.stack:
        return ()
    removed = tuple(Difference(f"tags.{key}", "", None) for key in keys)
    update = Update(address.name, observed.facts, observed, removed, scope)
    return KINDS[address.kind].change(update)


def check_protected(
    changes: Iterable[Change],
    declared: Mapping[Address, Resource],
    ledger: Ledger,
) -> None:
    """Refuse a plan that would delete or replace a protected object.

    For a declared object its declaration decides, for others the ledger. Raises
    `ProtectedResource`.
    """
    protected: list[Change] = []
    for change in changes:
        if change.verb not in {Verb.DELETE, Verb.REPLACE}:
            continue
        resource, entry = declared.get(change.address), ledger.entries.get(change.address)
        if resource.protect if resource is not None else entry is not None and entry.protect:
            protected.append(change)
    if protected:
        names = [str(change.address) for change in protected]
        replaced = [change for change in protected if change.verb is Verb.REPLACE]
        fields = [difference.path for change in replaced for difference in change.differences]
        raise ProtectedResource(
            f"{', '.join(names)} {'is' if len(names) == 1 else 'are'} protected and cannot be "
            f"{'replaced' if replaced else 'deleted'}",
            where=next((change.origin for change in protected if change.origin), None),
            why=f"IAM cannot change {', '.join(dict.fromkeys(fields))} in place"
            if replaced
            else "declared `.protected()` when last applied; nothing was sent",
            next_step="declare `.protected(False)` and apply that first, or leave out: "
            + " ".join(f"--exclude '{name}'" for name in names),
        )


def check_retained(
    changes: Iterable[Change],
    seen: Mapping[Address, ObservedResource],
    origins: Mapping[Address, Origin | None],
) -> None:
    """Refuse to delete what a retained object depends on; raises `ResourceError`."""
    verbs = {change.address: change.verb for change in changes}
    kept = [address for address, verb in verbs.items() if verb is Verb.RETAIN]
    credentials: dict[Address, list[Address]] = {}
    for address in kept:
        if owning_user(address) != address:
            credentials.setdefault(owning_user(address), []).append(address)
    for address, verb in verbs.items() if kept else ():
        if verb is not Verb.DELETE:
            continue
        bounded = seen[address].bounded if address in seen else ()
        retained = [
            *credentials.get(address, ()),
            *(holder for holder in bounded if verbs.get(holder) is Verb.RETAIN),
        ]
        if retained:
            raise ResourceError(
                f"{address} cannot be deleted: {', '.join(map(str, retained))} "
                f"{'is' if len(retained) == 1 else 'are'} retained",
                where=origins.get(address),
                why="credentials cannot exist without their user, "
                "nor a permissions boundary without its policy",
                next_step=f"retain {address} too, or none of them",
            )
