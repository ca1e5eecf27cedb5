"""Reading the account: one bulk read for what it tells, single reads for what only they tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.client.invocation import pages
from iamdsl.deployment.plan import observed_digest
from iamdsl.deployment.reader import Reader
from iamdsl.deployment.renaming import (
    both_names,
    declared_renames,
    moved_recovery,
    moved_snapshot,
    owner,
)
from iamdsl.deployment.workers import workers as threads
from iamdsl.resources import KINDS
from iamdsl.snapshot import read_details, with_policy_settings, with_role_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from iamdsl.client import Account
    from iamdsl.deployment.journal import Recovery
    from iamdsl.deployment.renaming import Renames
    from iamdsl.deployment.stack import Stack
    from iamdsl.resources import Address
    from iamdsl.resources.kind import Observed
    from iamdsl.snapshot import Snapshot

_DETAILS = {"Filter": ["User", "Role", "Group", "LocalManagedPolicy"], "MaxItems": 1000}


def wanted(stack: Stack, recovery: Recovery) -> tuple[Address, ...]:
    """Every address that is declared, remembered or still open."""
    opened = (intent.creates for intent in recovery.open)
    return both_names(
        (
            *(resource.address for resource in stack),
            *recovery.ledger.entries,
            *(address for address in opened if address is not None),
        ),
        declared_renames(stack, recovery.ledger),
    )


def nobody(_snapshot: Snapshot) -> tuple[str, ...]:
    """No users are to be asked for what they sign in with."""
    return ()


def observe_bulk(account: Account) -> Snapshot:
    """What the one bulk read tells, a call for each page."""
    return read_details(pages(account, "iam", "GetAccountAuthorizationDetails", _DETAILS))


def observe(  # noqa: PLR0913 - all that decides what is read
    account: Account,
    wanted: Iterable[Address],
    recovery: Recovery,
    *,
    declared: frozenset[Address] = frozenset(),
    leaving: Callable[[Snapshot], Iterable[str]] = nobody,
    workers: int = 10,
    bulk: Snapshot | None = None,
) -> Snapshot:
    """What the account holds now, with all that is needed to judge the wanted addresses.

    One GetAccountAuthorizationDetails (a call for each page); ListRoles when a
    wanted role exists; GetPolicy for each wanted policy; then the single reads that other
    kinds ask for, of users' credentials only where the user exists; of the users that are
    `leaving`, all credentials. Raises CallFailed, also when the account cannot have what is
    `declared`. Give `bulk` when the first was read already.
    """
    wanted = tuple(dict.fromkeys(wanted))
    snapshot = observe_bulk(account) if bulk is None else bulk
    names = {kind: [one.name for one in wanted if one.kind == kind] for kind in ("role", "policy")}
    if any(name in snapshot.roles for name in names["role"]):
        listed = pages(account, "iam", "ListRoles", {"MaxItems": 1000})
        snapshot = with_role_settings(snapshot, listed)
    with threads(workers, "iamdsl-read") as pool:
        reader = Reader(account, pool)
        for answer in reader.policies(snapshot, names["policy"]):
            snapshot = with_policy_settings(snapshot, answer)
        there = [
            address
            for address in wanted
            if owner(address) == address or owner(address).name in snapshot.users
        ]
        told = {
            **reader.single_reads(there, recovery, declared),
            **reader.credentials(leaving(snapshot)),
        }
        snapshot = attrs.evolve(snapshot, answers=told)
        more = reader.details(there, recovery, snapshot)
    return attrs.evolve(snapshot, answers={**told, **more})


def observed_digests(
    addresses: Iterable[Address], snapshot: Snapshot, recovery: Recovery, renames: Renames
) -> dict[Address, str | None]:
    """How each object looks now, as the changes of a plan remember it; None where there is none."""
    snapshot = moved_snapshot(snapshot, renames)
    recovery = moved_recovery(recovery, renames)
    found: dict[Address, str | None] = {}
    for address in addresses:
        observed = see(address, snapshot, recovery)
        found[address] = None if observed is None else observed_digest(observed.facts, observed.id)
    return found


def see(address: Address, snapshot: Snapshot, recovery: Recovery) -> Observed | None:
    """How a snapshot shows what an address stands for; None where there is none."""
    return KINDS[address.kind].observe(snapshot, address.name, recovery.attributes(address))
