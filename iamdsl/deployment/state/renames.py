"""Renames: what has a new name is what it was, and so is all that it has.

IAM renames some kinds in place: they keep their unique id, and whatever hangs on them. Here
the snapshot and the ledger are read as if the rename had happened, so that nothing else differs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.resource import field_value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.state.journal import Intent, Recovery
    from iamdsl.deployment.state.ledger import Ledger
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.snapshot import Snapshot

Renames: TypeAlias = Mapping[Address, Address]
"""The new address of each old one."""

SnapshotAnswers: TypeAlias = Mapping[tuple[str, str], "Mapping[str, Any] | None"]
"""What single reads told, by address and operation."""


def declared_renames(stack: Stack, ledger: Ledger) -> dict[Address, Address]:
    """The renames a stack declares of what the ledger still has under the old name."""
    result: dict[Address, Address] = {}
    for resource in stack:
        before = field_value(resource, "renamed_from")
        old = Address(resource.kind, str(before))
        if before is not None and old in ledger.entries and resource.address not in ledger.entries:
            result[old] = resource.address
    return result


def open_renames(recovery: Recovery) -> dict[Address, Address]:
    """The renames that a run which was cut short may have sent."""
    return {
        intent.renames: intent.address for intent in recovery.open if intent.renames is not None
    }


def begun_renames(recovery: Recovery, snapshot: Snapshot) -> dict[Address, Address]:
    """Those of them that went through: the account has the same object under the new name."""
    entries = recovery.ledger.entries
    return {
        old: new
        for old, new in open_renames(recovery).items()
        if old in entries
        and new not in entries
        and (there := _find_by_name(snapshot, new)) is not None
        and there.id == entries[old].id
    }


def is_pending(old: Address, new: Address, snapshot: Snapshot, ledger: Ledger) -> bool:
    """Whether the account still has it under the old name."""
    there = _find_by_name(snapshot, old)
    entry = ledger.entries[old]
    free = _find_by_name(snapshot, new) is None
    return there is not None and free and entry.id in {None, there.id}


def renamed_address(address: Address, renames: Renames) -> Address:
    """The address something has after the renames: its own new one, or its user's."""
    if address in renames:
        return renames[address]
    user = owning_user(address)
    if user == address or user not in renames:
        return address
    rest = address.name.removeprefix(user.name)
    return Address(address.kind, f"{renames[user].name}{rest}")


def owning_user(address: Address) -> Address:
    """The user that something belongs to; anything else is its own."""
    if address.kind not in USER_OWNED_KINDS:
        return address
    return Address("user", address.name.partition("/")[0])


USER_OWNED_KINDS = frozenset({"login-profile"}) | {
    kind.name for kind in KINDS.values() if kind.credentials is not None
}
"""Kinds whose addresses begin with the name of the user they belong to."""


def both_names(addresses: Iterable[Address], renames: Renames) -> tuple[Address, ...]:
    """The addresses, and what they were called before."""
    back = {new: old for old, new in renames.items()}
    result = tuple(addresses)
    return tuple(dict.fromkeys((*result, *(renamed_address(address, back) for address in result))))


def rename_in_ledger(ledger: Ledger, renames: Renames) -> Ledger:
    """The ledger with every entry under its new address; where secrets are stays as it is."""
    if not renames:
        return ledger
    entries = {
        renamed_address(address, renames): entry for address, entry in ledger.entries.items()
    }
    return attrs.evolve(ledger, entries=entries)


def rename_in_recovery(recovery: Recovery, renames: Renames) -> Recovery:
    """What an earlier run left, under new addresses."""
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


def rename_in_snapshot(snapshot: Snapshot, renames: Renames) -> Snapshot:
    """The snapshot as it will be after the renames that the account has still to see."""
    for old, new in renames.items():
        if _find_by_name(snapshot, old) is not None and _find_by_name(snapshot, new) is None:
            move = _IN_BULK.get(old.kind)
            snapshot = snapshot if move is None else move(snapshot, old.name, new.name)
            answers = _move_answers(snapshot.answers, {old: new})
            snapshot = attrs.evolve(snapshot, answers=answers)
    return snapshot


def _find_by_name(snapshot: Snapshot, address: Address) -> ObservedResource | None:
    """What is renamed can be found by its name alone."""
    return KINDS[address.kind].observe(snapshot, address.name, {})


def _swap(table: Mapping[str, Any], old: str, new: str, value: Any = None) -> dict[str, Any]:
    """The table with one key changed, and its value if another is given."""
    return {
        (new if key == old else key): (value or item) if key == old else item
        for key, item in table.items()
    }


def _move_user(snapshot: Snapshot, old: str, new: str) -> Snapshot:
    user = snapshot.users[old]
    arn = f"{user.arn.removesuffix(old)}{new}"
    # IAM itself lets the trust policies that name a user follow it.
    roles = {
        name: attrs.evolve(role, trust=_replace_text(role.trust, user.arn, arn))
        for name, role in snapshot.roles.items()
    }
    return attrs.evolve(
        snapshot,
        users=_swap(snapshot.users, old, new, attrs.evolve(user, name=new, arn=arn)),
        roles=roles,
    )


def _move_answers(answers: SnapshotAnswers, renames: Renames) -> SnapshotAnswers:
    """What was told under the old address, in the place of what was told under the new one."""
    moved: dict[tuple[str, str], Mapping[str, Any] | None] = {}
    for (place, operation), answer in answers.items():
        kind, _, name = place.partition("/")
        address = renamed_address(Address(kind, name), renames)
        if str(address) != place:
            moved[str(address), operation] = answer
    return {**answers, **moved}


def _move_group(snapshot: Snapshot, old: str, new: str) -> Snapshot:
    group = snapshot.groups[old]
    arn = f"{group.arn.removesuffix(old)}{new}"

    def moved(groups: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(sorted(new if item == old else item for item in groups))

    return attrs.evolve(
        snapshot,
        users={
            name: attrs.evolve(user, groups=moved(user.groups))
            for name, user in snapshot.users.items()
        },
        partial_principals=tuple(
            attrs.evolve(principal, groups=moved(principal.groups))
            for principal in snapshot.partial_principals
        ),
        groups=_swap(snapshot.groups, old, new, attrs.evolve(group, name=new, arn=arn)),
    )


_IN_BULK: Mapping[str, Callable[[Snapshot, str, str], Snapshot]] = {
    "user": _move_user,
    "group": _move_group,
}
"""How the kinds that the bulk read tells of are moved; others are in the answers alone."""


def _replace_text(value: Any, old: str, new: str) -> Any:
    """A JSON value with one text in place of another."""
    match value:
        case str():
            return new if value == old else value
        case Mapping():
            return {key: _replace_text(item, old, new) for key, item in value.items()}
        case list() | tuple():
            return [_replace_text(item, old, new) for item in value]
    return value
