"""Renames: applied to snapshot, ledger and journal before objects are compared.

IAM renames some kinds in place: the object keeps its unique ID, policies, members and
credentials. With the rename applied first, the comparison shows no other difference.
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
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.snapshot import Snapshot

Renames: TypeAlias = Mapping[Address, Address]
"""The new address of each old one."""

SnapshotAnswers: TypeAlias = Mapping[tuple[str, str], "Mapping[str, Any] | None"]
"""Responses of single reads, by address and operation."""


def declared_renames(stack: Stack, ledger: Ledger) -> dict[Address, Address]:
    """Return the renames that a stack declares, of objects the ledger has under the old name."""
    result: dict[Address, Address] = {}
    for resource in stack:
        before = field_value(resource, "renamed_from")
        old = Address(resource.kind, str(before))
        if before is not None and old in ledger.entries and resource.address not in ledger.entries:
            result[old] = resource.address
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
        and (observed := _find_by_name(snapshot, new)) is not None
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
        if recovery.open_intent(new) is None or _find_by_name(snapshot, new) is None
    }


def is_pending(old: Address, new: Address, snapshot: Snapshot, ledger: Ledger) -> bool:
    """Return whether the account still has the object under the old name."""
    observed = _find_by_name(snapshot, old)
    entry = ledger.entries[old]
    is_free = _find_by_name(snapshot, new) is None
    return observed is not None and is_free and entry.id in {None, observed.id}


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
        changed = value
        for old, new in arns.items():
            changed = _replace_text(changed, old, new)
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


def rename_in_snapshot(snapshot: Snapshot, renames: Renames) -> Snapshot:
    """Return the snapshot as it will be after the renames that have not been sent yet."""
    for old, new in renames.items():
        if _find_by_name(snapshot, old) is not None and _find_by_name(snapshot, new) is None:
            move = _MOVES.get(old.kind)
            snapshot = snapshot if move is None else move(snapshot, old.name, new.name)
            answers = move_answers(snapshot.answers, {old: new})
            snapshot = attrs.evolve(snapshot, answers=answers)
    return snapshot


def _find_by_name(snapshot: Snapshot, address: Address) -> ObservedResource | None:
    """Return an object of a kind that has renames; these are identified by name alone."""
    return KINDS[address.kind].observe(snapshot, address.name, {})


def _swap(table: Mapping[str, Any], old: str, new: str, value: Any = None) -> dict[str, Any]:
    """Return the table with one key changed, and its value if another is passed."""
    return {
        (new if key == old else key): (value or item) if key == old else item
        for key, item in table.items()
    }


def _move_user(snapshot: Snapshot, old: str, new: str) -> Snapshot:
    user = snapshot.users[old]
    arn = f"{user.arn.removesuffix(old)}{new}"
    # When a user is renamed, IAM updates the trust policies that name it.
    roles = {
        name: attrs.evolve(role, trust=_replace_text(role.trust, user.arn, arn))
        for name, role in snapshot.roles.items()
    }
    return attrs.evolve(
        snapshot,
        users=_swap(snapshot.users, old, new, attrs.evolve(user, name=new, arn=arn)),
        roles=roles,
    )


def move_answers(answers: SnapshotAnswers, renames: Renames) -> SnapshotAnswers:
    """Return the answers with those of each old address under the new one too."""
    moved: dict[tuple[str, str], Mapping[str, Any] | None] = {}
    for (old, operation), answer in answers.items():
        kind, _, name = old.partition("/")
        address = renamed_address(Address(kind, name), renames)
        if str(address) != old:
            moved[str(address), operation] = answer
    return {**answers, **moved}


def _move_group(snapshot: Snapshot, old: str, new: str) -> Snapshot:
    group = snapshot.groups[old]
    arn = f"{group.arn.removesuffix(old)}{new}"

    def renamed(groups: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(sorted(new if name == old else name for name in groups))

    return attrs.evolve(
        snapshot,
        users={
            name: attrs.evolve(user, groups=renamed(user.groups))
            for name, user in snapshot.users.items()
        },
        partial_principals=tuple(
            attrs.evolve(principal, groups=renamed(principal.groups))
            for principal in snapshot.partial_principals
        ),
        groups=_swap(snapshot.groups, old, new, attrs.evolve(group, name=new, arn=arn)),
    )


_MOVES: Mapping[str, Callable[[Snapshot, str, str], Snapshot]] = {
    "user": _move_user,
    "group": _move_group,
}
"""Functions that rename the kinds of the bulk read; other kinds are in the answers only."""


def _replace_text(value: Any, old: str, new: str) -> Any:
    """Return a JSON value with every string `old` replaced by `new`."""
    match value:
        case str():
            return new if value == old else value
        case Mapping():
            return {key: _replace_text(item, old, new) for key, item in value.items()}
        case list() | tuple():
            return [_replace_text(item, old, new) for item in value]
    return value
