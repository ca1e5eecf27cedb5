"""Renames applied to a snapshot before objects are compared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from iamdsl.deployment.state.renames import (
    find_by_name,
    in_order,
    owning_user,
    renamed_address,
    replace_texts,
)
from iamdsl.resources import Address

if TYPE_CHECKING:
    from iamdsl.deployment.state.renames import Renames
    from iamdsl.snapshot import Snapshot

SnapshotAnswers: TypeAlias = Mapping[tuple[str, str], "Mapping[str, Any] | None"]
"""Responses of single reads, by address and operation."""


def rename_in_snapshot(snapshot: Snapshot, renames: Renames) -> Snapshot:
    """Return the snapshot as it will be after the renames that have not been sent yet."""
    for old, new in in_order(renames).items():
        if find_by_name(snapshot, old) is not None and find_by_name(snapshot, new) is None:
            move = _MOVES.get(old.kind)
            snapshot = snapshot if move is None else move(snapshot, old.name, new.name)
            answers = move_answers(snapshot.answers, {old: new})
            left = {
                (address, operation): answer
                for (address, operation), answer in answers.items()
                if not _is_below(address, old)
            }
            snapshot = attrs.evolve(snapshot, answers=left)
    return snapshot


def _is_below(address: str, user: Address) -> bool:
    """Return whether an address (`kind/name`) is this one, or of an object that this user owns."""
    kind, _, name = address.partition("/")
    return owning_user(Address(kind, name)) == user


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
        name: attrs.evolve(role, trust=replace_texts(role.trust, {user.arn: arn}))
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
