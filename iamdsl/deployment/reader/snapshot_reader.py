"""Snapshot of the account with everything that a plan needs."""

from __future__ import annotations

from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.client.invocation import pages
from iamdsl.deployment.model.plan import observed_digest
from iamdsl.deployment.reader.account_reader import AccountReader
from iamdsl.deployment.reader.policy_lookups import unconfirmed_policies
from iamdsl.deployment.reader.read_strategy import MOST, page_count, read_account
from iamdsl.deployment.state.renames import owning_user, rename_in_recovery
from iamdsl.deployment.state.snapshot_renames import rename_in_snapshot
from iamdsl.deployment.thread_pool import thread_pool as threads
from iamdsl.errors import AccessDenied
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.scope import STACK_TAG
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
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.snapshot import Snapshot


def no_users(_snapshot: Snapshot) -> tuple[str, ...]:
    """Return no users: no credentials are read."""
    return ()


def read_snapshot(
    account: Account,
    requirements: ReadRequirements,
    *,
    leaving: Callable[[Snapshot], Iterable[str]] = no_users,
    workers: int = 10,
    strategy: ReadStrategy = "by cost",
    bulk: ReadResult | None = None,
) -> Snapshot:
    """Return a snapshot of the account with everything that the requirements need.

    It reads users, groups, roles and policies in bulk or one by one (`read_strategy`), then the
    settings of the wanted roles and policies, then the wanted objects of other kinds (of a user's
    credentials only if the user exists), and all credentials of the users that `leaving` returns.
    Pass `bulk` if the bulk read was done already. Objects whose reads are denied are in the
    snapshot's `denied`. Raises other errors of `CallFailed`, also if a declared kind is not
    available in the account.
    """
    recovery = requirements.recovery
    with threads(workers, "iamdsl-read") as pool:
        reader = AccountReader(account, pool)
        listed = _role_pages(account, pool, requirements)
        result = read_account(account, pool, requirements, strategy) if bulk is None else bulk
        snapshot = _with_settings(reader, requirements, result, listed)
        existing = [
            address
            for address in dict.fromkeys(requirements.wanted)
            if owning_user(address) == address or owning_user(address).name in snapshot.users
        ]
        answers = {
            **reader.single_reads(existing, recovery, requirements.declared),
            **reader.credentials(leaving(snapshot)),
        }
        snapshot = attrs.evolve(snapshot, answers=answers)
        details = {
            **reader.other_spellings(requirements.declared, snapshot, recovery),
            **reader.details(existing, recovery, snapshot),
        }
        unconfirmed = unconfirmed_policies(
            requirements.policies_to_confirm,
            snapshot,
            lambda address: find_observed(address, snapshot, recovery),
        )
        exist = reader.policies_exist(unconfirmed)
    return attrs.evolve(
        snapshot,
        answers={**answers, **details},
        policy_existence=exist,
        denied={**snapshot.denied, **reader.denied.by_address},
    )


def _role_pages(
    account: Account, pool: ThreadPool, requirements: ReadRequirements
) -> Iterator[Mapping[str, Any]]:
    """Return all roles with their settings; read in parallel if they are certainly needed."""
    listing = pages(account, "iam", "ListRoles", {"MaxItems": LARGE_PAGE})
    known = sum(address.kind == "role" for address in requirements.recovery.ledger.entries)
    if known < page_count(MOST, LARGE_PAGE):
        return listing
    first = pool.submit(next, listing)
    return chain((first.result() for _ in range(1)), listing)


def _with_settings(
    reader: AccountReader,
    requirements: ReadRequirements,
    result: ReadResult,
    listed: Iterator[Mapping[str, Any]],
) -> Snapshot:
    """Return the snapshot with the wanted roles' and policies' settings, if they are missing."""
    snapshot = result.snapshot
    roles = {
        address: address.name
        for address in (*requirements.principals, *_tagged_roles(snapshot, requirements))
        if address.kind == "role"
        and (role := snapshot.roles.get(address.name)) is not None
        and role.max_session_duration is None
    }
    with_listed: Snapshot | None = None
    if len(roles) >= max(1, page_count(len(snapshot.roles), result.page_size)):
        with suppress(AccessDenied):
            with_listed = with_role_settings(snapshot, listed)
    if with_listed is None:
        role_pages = [{"Roles": [answer["Role"]]} for answer in reader.roles(roles)]
        with_listed = with_role_settings(snapshot, role_pages)
    snapshot = with_listed
    arns = {
        address: policy.arn
        for address in requirements.policies
        if (policy := snapshot.policies.get(address.name)) is not None and policy.tags is None
    }
    for answer in reader.policies(arns):
        snapshot = with_policy_settings(snapshot, answer)
    return snapshot


def _tagged_roles(snapshot: Snapshot, requirements: ReadRequirements) -> Iterator[Address]:
    """Yield the unrecorded roles that have the stack's tag: a role template may have set it."""
    ledger = requirements.recovery.ledger
    for name, role in snapshot.roles.items():
        address = Address("role", name)
        if role.tags.get(STACK_TAG) == ledger.stack and address not in ledger.entries:
            yield address


def observed_digests(
    addresses: Iterable[Address], snapshot: Snapshot, recovery: Recovery, renames: Renames
) -> dict[Address, str | None]:
    """Return each object's current digest, as in `Change.observed`; None if it does not exist."""
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
    """Return the object of an address in a snapshot; None if it does not exist."""
    return KINDS[address.kind].observe(snapshot, address.name, recovery.attributes(address))
