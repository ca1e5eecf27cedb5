"""What is left after a process, apart from what AWS chose: ids, dates and secrets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment import Verb
from iamdsl.emulator.operations.login_profiles import is_same_password
from support.account_contents import holdings

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.emulator.account.state import AccountState
    from support.killed_process import World

_CHOSEN = ("Date", "Id", "UUID", "ValidUntil", "IssuerIdentifier")
_HISTORY = frozenset({"PolicyVersionList", "DefaultVersionId", "summary", "PasswordResetRequired"})
_KEPT = frozenset({"VersionId", "DefaultVersionId"})
_FIELDS = {"id", "attributes", "changed", "declared", "secret"}
_NEEDED = {
    "AccessKeyId",
    "SSHPublicKeyId",
    "CertificateId",
    "ServiceSpecificCredentialId",
    "issuer",
}


@attrs.frozen
class Aftermath:
    """What the account holds, what the ledger remembers, and what the sink has."""

    holdings: Any
    ledger: Mapping[str, Any]
    secrets: list[tuple[str, ...]]


def aftermath(world: World) -> Aftermath:
    """What is left now; nothing but ledger and secrets is kept."""
    kept = set(world.ledger._contents) - {"ledger.json", "undo.json"}
    assert not kept, kept
    entries = json.loads(world.ledger._contents.get("ledger.json", b"{}")).get("body", {})
    secrets = sorted(tuple(sorted(item)) for item in world.secrets._entries.values())
    return Aftermath(
        holdings=plain(holdings(world.iam)),
        ledger={
            str(candidate): _entry(entry) for candidate, entry in entries.get("entries", {}).items()
        },
        secrets=secrets,
    )


def check_settled(world: World, session: DeploymentSession) -> None:
    """Nothing is left to do, and every secret that is in force is in the sink."""
    plan = session.plan()
    assert plan.is_empty, plan.steps
    unknown = [str(change.address) for change in plan.changes if change.verb is not Verb.NONE]
    assert not unknown
    check_secrets(world.state, world.secrets._entries)


def check_secrets(state: AccountState, kept: Mapping[str, Mapping[str, str]]) -> None:
    """Every live credential has its secret in the sink, and nothing is kept of one that is gone."""
    live = {*state.access_keys, *state.service_credentials, *state.mfa_devices}
    values = [value for fields in kept.values() for value in fields.values()]
    for identity, told in _told(state.settings):
        result = values.count(told)
        assert result == (identity in live), f"the secret of {identity} is kept {result} times"
    passwords = [fields["Password"] for fields in kept.values() if "Password" in fields]
    assert len(passwords) == len(state.login_profiles), "passwords without a login profile"
    for profile in state.login_profiles.values():
        last = profile.facts["Passwords"][-1]
        assert any(is_same_password(password, last) for password in passwords), (
            "a password is not kept"
        )


def _told(settings: Mapping[Any, Any]) -> list[tuple[str, str]]:
    return [(key[1], told) for key, told in settings.items() if key[0] == "told"]


def outline(holdings: Any) -> Any:
    """What an account holds, apart from what tells how it came about."""
    match holdings:
        case dict():
            return {key: outline(item) for key, item in holdings.items() if key not in _HISTORY}
        case list():
            return [outline(holding) for holding in holdings]
    return holdings


def _entry(entry: Mapping[str, Any]) -> dict[str, Any]:
    assert set(entry) <= _FIELDS, entry
    return {
        "id": entry.get("id") is None,
        "attributes": sorted({*entry.get("attributes", {})} & _NEEDED),
        "declared": entry.get("declared"),
        "secret": entry.get("secret") is None,
    }


def plain(told: Any) -> Any:
    """The same without what AWS chose; the order of lists says nothing."""
    match told:
        case {"Key": "iamdsl:op", **_rest}:
            return "the mark of a call"
        case dict():
            return {name: _value(name, value) for name, value in told.items()}
        case list() | tuple():
            return sorted((plain(item) for item in told), key=repr)
    return told


def _value(name: str, value: Any) -> Any:
    if str(name).endswith(_CHOSEN) and name not in _KEPT:
        return "chosen"
    return plain(value)
