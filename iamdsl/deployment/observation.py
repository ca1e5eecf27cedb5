"""Reading the account: one bulk read for what it tells, single reads for what only they tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.client.call import Call
from iamdsl.client.invocation import pages
from iamdsl.deployment.renaming import owner
from iamdsl.deployment.workers import workers as threads
from iamdsl.errors import CallFailed
from iamdsl.resources import KINDS
from iamdsl.resources.scope import Scope
from iamdsl.snapshot import read_details, with_policy_settings, with_role_settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.client import Account
    from iamdsl.deployment.journal import Recovery
    from iamdsl.deployment.workers import Workers
    from iamdsl.resources import Address
    from iamdsl.snapshot import Snapshot

_DETAILS = {"Filter": ["User", "Role", "Group", "LocalManagedPolicy"], "MaxItems": 1000}
_ABSENT = frozenset({"NoSuchEntity", "FeatureDisabled"})
"""Codes of answers that say there is nothing."""


def observe(
    account: Account, wanted: Iterable[Address], recovery: Recovery, *, workers: int = 10
) -> Snapshot:
    """What the account holds now, with all that is needed to judge the wanted addresses.

    One GetAccountAuthorizationDetails (a call for each page); ListRoles when a
    wanted role exists; GetPolicy for each wanted policy; then the single reads that other
    kinds ask for, of users' credentials only where the user exists.
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
        told = reader.single_reads(there, recovery)
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
        self, asked: Mapping[tuple[str, str], Call]
    ) -> dict[tuple[str, str], Mapping[str, Any] | None]:
        questions = {
            place: f"{call.operation} {sorted(call.arguments.items())}"
            for place, call in asked.items()
        }
        once = {questions[place]: call for place, call in asked.items()}
        found = dict(zip(once, self._pool.map(self._answer, once.values()), strict=True))
        return {place: found[question] for place, question in questions.items()}

    def _answer(self, call: Call) -> Mapping[str, Any] | None:
        whole: dict[str, Any] = {}
        try:
            for page in pages(self._account, call.service, call.operation, call.arguments):
                for name, value in page.items():
                    joined = isinstance(value, list) and name in whole
                    whole[name] = [*whole[name], *value] if joined else value
        except CallFailed as error:
            if error.code not in _ABSENT:
                raise
            return None
        return whole


def _known(address: Address, recovery: Recovery) -> Mapping[str, str]:
    entry = recovery.ledger.entries.get(address)
    return {} if entry is None else entry.attributes
