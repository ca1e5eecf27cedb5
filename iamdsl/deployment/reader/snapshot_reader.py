"""Reading the account: as a whole or what is wanted of it, then what only single reads tell."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.client.invocation import pages
from iamdsl.deployment.model.plan import observed_digest
from iamdsl.deployment.reader.account_reader import AccountReader
from iamdsl.deployment.reader.read_strategy import MOST, page_count, read_account
from iamdsl.deployment.state.renames import owning_user, rename_in_recovery, rename_in_snapshot
from iamdsl.deployment.thread_pool import thread_pool as threads
from iamdsl.resources import KINDS
from iamdsl.snapshot import with_policy_settings, with_role_settings
from iamdsl.snapshot.not_found import LARGE_PAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from iamdsl.client import Account
    from iamdsl.deployment.reader.read_requirements import ReadRequirements
    from iamdsl.deployment.reader.read_strategy import ReadResult, ReadStrategy
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.deployment.state.renames import Renames
    from iamdsl.deployment.thread_pool import ThreadPool
    from iamdsl.resources import Address
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.snapshot import Snapshot


def no_users(_snapshot: Snapshot) -> tuple[str, ...]:
    """No users are to be asked for what they sign in with."""
    return ()


def read_snapshot(
    account: Account,
    requirements: ReadRequirements,
    *,
    leaving: Callable[[Snapshot], Iterable[str]] = no_users,
    workers: int = 10,
    way: ReadStrategy = "by cost",
    bulk: ReadResult | None = None,
) -> Snapshot:
    """What the account holds now, with all that is needed to judge the wanted addresses.

    In bulk or one by one, whichever takes fewer calls (`choice`); the settings of wanted roles
    and policies; then the single reads that other kinds ask for, of users' credentials only
    where the user exists; of the users that are `leaving`, all credentials. Raises
    CallFailed, also when the account cannot have what is declared. Give `bulk` when it was
    read already.
    """
    recovery = requirements.recovery
    with threads(workers, "iamdsl-read") as pool:
        reader = AccountReader(account, pool)
        listed = _role_pages(account, pool, requirements)
        told = read_account(account, pool, requirements, way) if bulk is None else bulk
        snapshot = _with_settings(reader, requirements, told, listed)
        there = [
            address
            for address in dict.fromkeys(requirements.wanted)
            if owning_user(address) == address or owning_user(address).name in snapshot.users
        ]
        answers = {
            **reader.single_reads(there, recovery, requirements.declared),
            **reader.credentials(leaving(snapshot)),
        }
        snapshot = attrs.evolve(snapshot, answers=answers)
        more = reader.details(there, recovery, snapshot)
    return attrs.evolve(snapshot, answers={**answers, **more})


def _role_pages(
    account: Account, pool: ThreadPool, requirements: ReadRequirements
) -> Iterator[Mapping[str, Any]]:
    """All roles with their settings; asked for at once, beside the bulk read, if that is sure."""
    listing = pages(account, "iam", "ListRoles", {"MaxItems": LARGE_PAGE})
    known = sum(address.kind == "role" for address in requirements.recovery.ledger.entries)
    if known < page_count(MOST, LARGE_PAGE):
        return listing
    first = pool.submit(next, listing)
    return chain((first.result() for _ in range(1)), listing)


def _with_settings(
    reader: AccountReader,
    requirements: ReadRequirements,
    told: ReadResult,
    listed: Iterator[Mapping[str, Any]],
) -> Snapshot:
    """What was told, with what the bulk read leaves out of the wanted roles and policies."""
    snapshot = told.snapshot
    roles = [
        address.name
        for address in requirements.principals
        if address.kind == "role"
        and (role := snapshot.roles.get(address.name)) is not None
        and role.max_session_duration is None
    ]
    if len(roles) < page_count(len(snapshot.roles), told.page_size):
        told_singly = [{"Roles": [answer["Role"]]} for answer in reader.roles(roles)]
        snapshot = with_role_settings(snapshot, told_singly)
    elif roles:
        snapshot = with_role_settings(snapshot, listed)
    arns = [
        policy.arn
        for item in requirements.policies
        if (policy := snapshot.policies.get(item.name)) is not None and policy.tags is None
    ]
    for answer in reader.policies(arns):
        snapshot = with_policy_settings(snapshot, answer)
    return snapshot


def observed_digests(
    addresses: Iterable[Address], snapshot: Snapshot, recovery: Recovery, renames: Renames
) -> dict[Address, str | None]:
    """How each object looks now, as the changes of a plan remember it; None where there is none."""
    snapshot = rename_in_snapshot(snapshot, renames)
    recovery = rename_in_recovery(recovery, renames)
    result: dict[Address, str | None] = {}
    for address in addresses:
        observed = find_observed(address, snapshot, recovery)
        result[address] = None if observed is None else observed_digest(observed.facts, observed.id)
    return result


def find_observed(
    address: Address, snapshot: Snapshot, recovery: Recovery
) -> ObservedResource | None:
    """How a snapshot shows what an address stands for; None where there is none."""
    return KINDS[address.kind].observe(snapshot, address.name, recovery.attributes(address))
