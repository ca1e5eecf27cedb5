"""Renames: applied to ledger and journal before objects are compared.

IAM renames some kinds in place: the object keeps its unique ID, policies, members and
credentials. With the rename applied first, the comparison shows no other difference.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.resource import field_value

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.state.journal import Intent, Recovery
    from iamdsl.deployment.state.ledger import Ledger
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.snapshot import Snapshot

Renames: TypeAlias = Mapping[Address, Address]
"""The new address of each old one."""


def declared_sources(stack: Stack) -> dict[Address, Address]:
    """Return the old address of each resource with `renamed_from`, by its own address."""
    return {
        resource.address: Address(resource.kind, str(before))
        for resource in stack
        if (before := field_value(resource, "renamed_from")) is not None
    }


def declared_renames(stack: Stack, ledger: Ledger) -> dict[Address, Address]:
    """Return the renames that a stack declares, of objects the ledger has under the old name.

    The new name may be one that the ledger has, if that object is renamed too.
    """
    declared = {old: new for new, old in declared_sources(stack).items() if old in ledger.entries}
    return without_taken_names(declared, ledger.entries)


def without_taken_names(renames: Renames, taken: Collection[Address]) -> dict[Address, Address]:
    """Return the renames of `taken` addresses whose new one is not taken, or is renamed too.

    Renames of addresses that are not taken have no effect, and are returned unchanged.
    """
    result = dict(renames)
    while blocked := [
        old for old, new in result.items() if {old, new} <= {*taken} and new not in result
    ]:
        for old in blocked:
            del result[old]
    return result


def in_order(renames: Renames) -> dict[Address, Address]:
    """Return the renames in an order that works: a name is freed before it is used again."""
    result: dict[Address, Address] = {}
    for old in renames:
        chain = [old]
        while (new := renames[chain[-1]]) in renames and new not in chain:
            chain.append(new)
        for address in reversed(chain):
            result.setdefault(address, renames[address])
    return result


def open_renames(recovery: Recovery) -> dict[Address, Address]:
    """Return the renames that an interrupted run may have sent."""
    return {
        intent.renames: intent.address for intent in recovery.open if intent.renames is not None
    }


def begun_renames(recovery: Recovery, snapshot: Snapshot) -> dict[Address, Address]:
    """Return the open renames that succeeded: the account has the object under the new name."""
    entries = recovery.ledger.entries
    return {
        old: new
        for old, new in open_renames(recovery).items()
        if old in entries
        and new not in entries
        and (observed := find_by_name(snapshot, new)) is not None
        and observed.id == entries[old].id
    }


def without_begun_replacements(
    renames: Renames, recovery: Recovery, snapshot: Snapshot
) -> dict[Address, Address]:
    """Return the renames without objects that an interrupted run created under the new name.

    It replaced them: the one under the old name is then no longer declared.
    """
    return {
        old: new
        for old, new in renames.items()
        if recovery.open_intent(new) is None or find_by_name(snapshot, new) is None
    }


def pending_renames(renames: Renames, snapshot: Snapshot, ledger: Ledger) -> dict[Address, Address]:
    """Return the renames still to be sent, in order: the account has the object's old name."""
    result: dict[Address, Address] = {}
    for old, new in in_order(renames).items():
        is_free = new in result or find_by_name(snapshot, new) is None
        if is_free and has_own_object(old, snapshot, ledger):
            result[old] = new
    return result


def has_own_object(address: Address, snapshot: Snapshot, ledger: Ledger) -> bool:
    """Return whether the account has the object that the ledger has under an address."""
    observed, entry = find_by_name(snapshot, address), ledger.entries.get(address)
    return observed is not None and entry is not None and entry.id in {None, observed.id}


def without_lost_objects(
    renames: Renames, pending: Renames, snapshot: Snapshot, ledger: Ledger
) -> dict[Address, Address]:
    """Return the renames, except those of lost objects to a name that another object leaves.

    The object was deleted outside iamdsl: what has its new name until then is not it.
    """

    def is_lost(old: Address, new: Address) -> bool:
        observed = find_by_name(snapshot, new)
        is_renamed = observed is not None and observed.id == ledger.entries[old].id
        return not (is_renamed or has_own_object(old, snapshot, ledger))

    return {
        old: new
        for old, new in renames.items()
        if old in pending or new not in ledger.entries or not is_lost(old, new)
    }


def renamed_address(address: Address, renames: Renames) -> Address:
    """Return an address after the renames: its own new one, or one below its user's new name."""
    if address in renames:
        return renames[address]
    user = owning_user(address)
    if user == address or user not in renames:
        return address
    rest = address.name.removeprefix(user.name)
    return Address(address.kind, f"{renames[user].name}{rest}")


def owning_user(address: Address) -> Address:
    """Return the address of the user that owns an object, or the address itself if none does."""
    if address.kind not in USER_OWNED_KINDS:
        return address
    return Address("user", address.name.partition("/")[0])


USER_OWNED_KINDS = frozenset({"login-profile"}) | {
    kind.name for kind in KINDS.values() if kind.credentials is not None
}
"""Kinds whose addresses begin with the name of the user that owns them."""


def both_names(addresses: Iterable[Address], renames: Renames) -> tuple[Address, ...]:
    """Return the addresses, followed by those they had before the renames."""
    back = {new: old for old, new in renames.items()}
    current = tuple(addresses)
    former = (renamed_address(address, back) for address in current)
    return tuple(dict.fromkeys((*current, *former)))


def rename_in_ledger(ledger: Ledger, renames: Renames) -> Ledger:
    """Return the ledger with every entry under its new address; secret names do not change."""
    renames = without_taken_names(renames, ledger.entries) if renames else renames
    if not renames:
        return ledger
    entries = {
        renamed_address(address, renames): entry for address, entry in ledger.entries.items()
    }
    put_back = {
        renamed_address(address, renames): added for address, added in ledger.put_back.items()
    }
    return attrs.evolve(ledger, entries=entries, put_back=put_back)


def rename_in_facts(facts: Facts, renames: Renames, arns: Mapping[str, str]) -> Facts:
    """Return facts with the new names of groups and members, and the new ARNs of others."""
    names = {(old.kind, old.name): new.name for old, new in renames.items()}
    result: dict[str, Any] = {}
    for field, value in facts.items():
        changed = replace_texts(value, arns)
        if field in _NAME_FIELDS and changed is not None:
            kind = _NAME_FIELDS[field]
            changed = sorted(names.get((kind, name), name) for name in changed)
        result[field] = changed
    return result


_NAME_FIELDS: Mapping[str, str] = {"groups": "group", "members": "user"}
"""Facts that are lists of names, and the kind that they name."""


def rename_in_recovery(recovery: Recovery, renames: Renames) -> Recovery:
    """Return the recovery with ledger and intents under new addresses."""
    return attrs.evolve(
        recovery,
        ledger=rename_in_ledger(recovery.ledger, renames),
        open=tuple(_rename_in_intent(intent, renames) for intent in recovery.open),
    )


def _rename_in_intent(intent: Intent, renames: Renames) -> Intent:
    return attrs.evolve(
        intent,
        address=renamed_address(intent.address, renames),
        creates=None if intent.creates is None else renamed_address(intent.creates, renames),
        destroys=None if intent.destroys is None else renamed_address(intent.destroys, renames),
    )


def find_by_name(snapshot: Snapshot, address: Address) -> ObservedResource | None:
    """Return an object of a kind that has renames; these are identified by name alone."""
    return KINDS[address.kind].observe(snapshot, address.name, {})


def replace_texts(value: Any, texts: Mapping[str, str]) -> Any:
    """Return a JSON value with every string that is a key of `texts` replaced by its value."""
    match value:
        case str():
            return texts.get(value, value)
        case Mapping():
            return {key: replace_texts(item, texts) for key, item in value.items()}
        case list() | tuple():
            return [replace_texts(item, texts) for item in value]
    return value
