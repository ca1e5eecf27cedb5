"""Reading the account: one bulk read for what it tells, single reads for what only they tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from iamdsl.client.invocation import pages, read
from iamdsl.deployment.workers import workers as threads
from iamdsl.errors import CallFailed
from iamdsl.resources import KINDS
from iamdsl.resources.scope import Scope
from iamdsl.snapshot import (
    read_access_keys,
    read_details,
    read_instance_profile,
    read_login_profile,
    with_policy_settings,
    with_role_settings,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from iamdsl.client import Account, Call
    from iamdsl.deployment.journal import Recovery
    from iamdsl.deployment.workers import Workers
    from iamdsl.resources import Address
    from iamdsl.snapshot import ObservedAccessKey, Snapshot

_T = TypeVar("_T")

_DETAILS = {"Filter": ["User", "Role", "Group", "LocalManagedPolicy"], "MaxItems": 1000}


def observe(
    account: Account, wanted: Iterable[Address], recovery: Recovery, *, workers: int = 10
) -> Snapshot:
    """What the account holds now, with all that is needed to judge the wanted addresses.

    One GetAccountAuthorizationDetails (a call for each page); ListRoles when a
    wanted role exists; then one call for each wanted instance profile, for each
    wanted policy, and for each existing user whose keys or login profile are wanted; and the
    single reads that other kinds ask for.
    """
    wanted = tuple(dict.fromkeys(wanted))
    by_kind: dict[str, list[str]] = {}
    for address in wanted:
        by_kind.setdefault(address.kind, []).append(address.name)
    snapshot = read_details(pages(account, "iam", "GetAccountAuthorizationDetails", _DETAILS))
    if any(name in snapshot.roles for name in by_kind.get("role", ())):
        listed = pages(account, "iam", "ListRoles", {"MaxItems": 1000})
        snapshot = with_role_settings(snapshot, listed)
    with threads(workers, "iamdsl-read") as pool:
        many = _Many(account, pool)
        arns = [
            snapshot.policies[name].arn
            for name in by_kind.get("policy", ())
            if name in snapshot.policies
        ]
        for answer in many.get("GetPolicy", "PolicyArn", arns):
            if answer is not None:
                snapshot = with_policy_settings(snapshot, answer)
        profiles = by_kind.get("instance-profile", [])
        found = many.get("GetInstanceProfile", "InstanceProfileName", profiles)
        snapshot = attrs.evolve(
            snapshot,
            instance_profiles={
                profile.name: profile
                for profile in (read_instance_profile(answer) for answer in found if answer)
            },
        )
        logins = [name for name in by_kind.get("login-profile", ()) if name in snapshot.users]
        answers = many.get("GetLoginProfile", "UserName", logins)
        snapshot = attrs.evolve(
            snapshot,
            login_profiles={
                login.user: login
                for login in (read_login_profile(answer) for answer in answers if answer)
            },
        )
        owners = [name.partition("/")[0] for name in by_kind.get("access-key", ())]
        users = [name for name in dict.fromkeys(owners) if name in snapshot.users]
        keys = dict(zip(users, many.map(lambda user: _keys(account, user), users), strict=True))
        told = _asked(account, pool, wanted, recovery)
    return attrs.evolve(snapshot, access_keys=_with_use(account, keys, recovery), answers=told)


def _asked(
    account: Account, pool: Workers, wanted: Iterable[Address], recovery: Recovery
) -> dict[tuple[str, str], Mapping[str, Any] | None]:
    """What the kinds' own single reads tell; the same question is asked once."""
    identity = account.identity()
    scope = Scope(recovery.ledger.stack, identity.partition, identity.account)
    asked: dict[str, Call] = {}
    places: dict[tuple[str, str], str] = {}
    for address in wanted:
        entry = recovery.ledger.entries.get(address)
        known = {} if entry is None else entry.attributes
        for call in KINDS[address.kind].reads(address.name, known, scope):
            question = f"{call.operation} {sorted(call.arguments.items())}"
            asked[question] = call
            places[str(address), call.operation] = question
    found = dict(zip(asked, pool.map(lambda one: _ask(account, one), asked.values()), strict=True))
    return {place: found[question] for place, question in places.items()}


def _ask(account: Account, call: Call) -> Mapping[str, Any] | None:
    whole: dict[str, Any] = {}
    try:
        for page in pages(account, call.service, call.operation, call.arguments):
            for name, value in page.items():
                joined = isinstance(value, list) and name in whole
                whole[name] = [*whole[name], *value] if joined else value
    except CallFailed as error:
        if error.code not in _ABSENT:
            raise
        return None
    return whole


_ABSENT = frozenset({"NoSuchEntity", "FeatureDisabled"})
"""Codes of answers that say there is nothing."""


class _Many:
    """Single reads side by side; an object that does not exist answers None."""

    def __init__(self, account: Account, pool: Workers) -> None:
        self._account = account
        self._pool = pool

    def map(self, ask: Callable[[str], _T], names: Iterable[str]) -> list[_T]:
        return list(self._pool.map(ask, names))

    def get(self, operation: str, parameter: str, names: Iterable[str]) -> list[Any]:
        def ask(name: str) -> Any:  # noqa: ANN401
            try:
                return read(self._account, "iam", operation, {parameter: name})
            except CallFailed as error:
                if error.code != "NoSuchEntity":
                    raise
                return None

        return self.map(ask, names)


def _keys(account: Account, user: str) -> tuple[ObservedAccessKey, ...]:
    return read_access_keys(pages(account, "iam", "ListAccessKeys", {"UserName": user}))


def _with_use(
    account: Account, keys: dict[str, tuple[ObservedAccessKey, ...]], recovery: Recovery
) -> dict[str, tuple[ObservedAccessKey, ...]]:
    """Ask when a key was last used only where a key of ours may have been lost."""
    for intent in recovery.open:
        if intent.creates is None or intent.creates.kind != "access-key":
            continue
        user = intent.creates.name.partition("/")[0]
        asked: list[ObservedAccessKey] = []
        for key in keys.get(user, ()):
            answer = read(account, "iam", "GetAccessKeyLastUsed", {"AccessKeyId": key.id})
            used = "LastUsedDate" in answer.get("AccessKeyLastUsed", {})
            asked.append(attrs.evolve(key, used=used))
        keys[user] = tuple(asked)
    return keys
