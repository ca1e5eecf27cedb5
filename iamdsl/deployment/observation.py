"""Reading the account: one bulk read for what it tells, single reads for what only they tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.client.call import Call
from iamdsl.client.failure import UNTOLD
from iamdsl.client.invocation import pages
from iamdsl.deployment.dependents import reads_of
from iamdsl.deployment.plan import observed_digest
from iamdsl.deployment.renaming import (
    both_names,
    declared_renames,
    moved_recovery,
    moved_snapshot,
    owner,
)
from iamdsl.deployment.workers import workers as threads
from iamdsl.errors import CallFailed
from iamdsl.resources import KINDS
from iamdsl.resources.scope import Scope
from iamdsl.snapshot import read_details, with_policy_settings, with_role_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from iamdsl.client import Account
    from iamdsl.deployment.journal import Recovery
    from iamdsl.deployment.renaming import Renames
    from iamdsl.deployment.stack import Stack
    from iamdsl.deployment.workers import Workers
    from iamdsl.resources import Address
    from iamdsl.resources.kind import Observed
    from iamdsl.snapshot import Snapshot

_DETAILS = {"Filter": ["User", "Role", "Group", "LocalManagedPolicy"], "MaxItems": 1000}
_ABSENT = frozenset({"NoSuchEntity", "FeatureDisabled"})
"""Codes of answers that say there is nothing."""


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


def _nobody(_snapshot: Snapshot) -> tuple[str, ...]:
    return ()


def observe(
    account: Account,
    wanted: Iterable[Address],
    recovery: Recovery,
    *,
    leaving: Callable[[Snapshot], Iterable[str]] = _nobody,
    workers: int = 10,
) -> Snapshot:
    """What the account holds now, with all that is needed to judge the wanted addresses.

    One GetAccountAuthorizationDetails (a call for each page); ListRoles when a
    wanted role exists; GetPolicy for each wanted policy; then the single reads that other
    kinds ask for, of users' credentials only where the user exists; of the users that are
    `leaving`, all credentials.
    """
    wanted = tuple(dict.fromkeys(wanted))
    snapshot = read_details(pages(account, "iam", "GetAccountAuthorizationDetails", _DETAILS))
    names = {kind: [one.name for one in wanted if one.kind == kind] for kind in ("role", "policy")}
    if any(name in snapshot.roles for name in names["role"]):
        listed = pages(account, "iam", "ListRoles", {"MaxItems": 1000})
        snapshot = with_role_settings(snapshot, listed)
    with threads(workers, "iamdsl-read") as pool:
        reader = _Reader(account, pool)
        for answer in reader.policies(snapshot, names["policy"]):
            snapshot = with_policy_settings(snapshot, answer)
        there = [
            address
            for address in wanted
            if owner(address) == address or owner(address).name in snapshot.users
        ]
        told = {
            **reader.single_reads(there, recovery),
            **reader.credentials(leaving(snapshot)),
        }
        snapshot = attrs.evolve(snapshot, answers=told)
        more = reader.details(there, recovery, snapshot)
    return attrs.evolve(snapshot, answers={**told, **more})


class _Reader:
    """Single reads side by side; the same question is asked once."""

    def __init__(self, account: Account, pool: Workers) -> None:
        self._account = account
        self._pool = pool

    def policies(self, snapshot: Snapshot, names: Iterable[str]) -> list[Mapping[str, Any]]:
        """What GetPolicy tells of those that exist."""
        arns = [snapshot.policies[name].arn for name in names if name in snapshot.policies]
        found = self._ask(
            {(arn, "GetPolicy"): Call("iam", "GetPolicy", {"PolicyArn": arn}) for arn in arns}
        )
        return [answer for answer in found.values() if answer is not None]

    def single_reads(
        self, addresses: Iterable[Address], recovery: Recovery
    ) -> dict[tuple[str, str], Mapping[str, Any] | None]:
        """What the kinds' own reads tell, by address and operation."""
        identity = self._account.identity()
        scope = Scope(recovery.ledger.stack, identity.partition, identity.account)
        return self._ask(
            {
                (str(address), call.operation): call
                for address in addresses
                for call in KINDS[address.kind].reads(
                    address.name, _known(address, recovery), scope
                )
            }
        )

    def credentials(self, users: Iterable[str]) -> dict[tuple[str, str], Mapping[str, Any] | None]:
        """All that the users sign in with, by address and operation, as far as we may ask.

        What is not told here IAM tells by refusing to delete the user.
        """
        return self._ask(
            {(f"user/{user}", call.operation): call for user in users for call in reads_of(user)},
            silent=_ABSENT | UNTOLD,
        )

    def details(
        self, addresses: Iterable[Address], recovery: Recovery, snapshot: Snapshot
    ) -> dict[tuple[str, str], Mapping[str, Any] | None]:
        """What is to be known of single credentials, by address and id."""
        asked: dict[tuple[str, str], Call] = {}
        for address in addresses:
            credentials = KINDS[address.kind].credentials
            if credentials is not None:
                lost = recovery.intended(address) is not None
                calls = credentials.details(
                    snapshot, address.name, _known(address, recovery), lost=lost
                )
                asked.update({(str(address), key): call for key, call in calls.items()})
        return self._ask(asked)

    def _ask(
        self, asked: Mapping[tuple[str, str], Call], silent: frozenset[str] = _ABSENT
    ) -> dict[tuple[str, str], Mapping[str, Any] | None]:
        once = {call.asks: call for call in asked.values()}
        answers = self._pool.map(lambda call: self._answer(call, silent), once.values())
        found = dict(zip(once, answers, strict=True))
        return {place: found[call.asks] for place, call in asked.items()}

    def _answer(self, call: Call, silent: frozenset[str]) -> Mapping[str, Any] | None:
        whole: dict[str, Any] = {}
        try:
            for page in pages(self._account, call.service, call.operation, call.arguments):
                for name, value in page.items():
                    joined = isinstance(value, list) and name in whole
                    whole[name] = [*whole[name], *value] if joined else value
        except CallFailed as error:
            if error.code not in silent:
                raise
            return None
        return whole


def _known(address: Address, recovery: Recovery) -> Mapping[str, str]:
    entry = recovery.ledger.entries.get(address)
    return {} if entry is None else entry.attributes


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
    entry = recovery.ledger.entries.get(address)
    attributes = {} if entry is None else entry.attributes
    return KINDS[address.kind].observe(snapshot, address.name, attributes)
