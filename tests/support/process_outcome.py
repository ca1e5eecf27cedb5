"""State after a process, without the values that AWS generates: IDs, dates and secrets."""

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

_GENERATED = ("Date", "Id", "UUID", "ValidUntil", "Timestamp", "IssuerIdentifier")
_HISTORY = frozenset({"PolicyVersionList", "DefaultVersionId", "summary", "PasswordResetRequired"})
_NOT_GENERATED = frozenset({"VersionId", "DefaultVersionId"})
_FIELDS = {"id", "attributes", "changed", "declared", "secret", "own"}
_NEEDED = {
    "AccessKeyId",
    "SSHPublicKeyId",
    "CertificateId",
    "ServiceSpecificCredentialId",
    "issuer",
}


@attrs.frozen
class EndState:
    """Contents of account, ledger and secret sink."""

    holdings: Any
    ledger: Mapping[str, Any]
    secrets: list[tuple[str, ...]]


def end_state(world: World) -> EndState:
    """Return the current state, and check that no other file is left."""
    others = set(world.ledger._contents) - {"ledger.json", "undo.json"}
    assert not others, others
    entries = json.loads(world.ledger._contents.get("ledger.json", b"{}")).get("body", {})
    secrets = sorted(tuple(sorted(fields)) for fields in world.secrets._entries.values())
    return EndState(
        holdings=normalized(holdings(world.iam)),
        ledger={
            str(address): _entry(entry) for address, entry in entries.get("entries", {}).items()
        },
        secrets=secrets,
    )


def check_settled(world: World, session: DeploymentSession) -> None:
    """Check that a new plan is empty, and that the sink has the right secrets."""
    plan = session.plan()
    assert plan.is_empty, plan.steps
    changed = [str(change.address) for change in plan.changes if change.verb is not Verb.NONE]
    assert not changed
    check_secrets(world.state, world.secrets._entries)


def check_secrets(state: AccountState, stored: Mapping[str, Mapping[str, str]]) -> None:
    """Check that the sink has the secret of every credential, and of no deleted one."""
    live = {*state.access_keys, *state.service_credentials, *state.mfa_devices}
    values = [value for fields in stored.values() for value in fields.values()]
    for identity, secret in _created_secrets(state.settings):
        count = values.count(secret)
        assert count == (identity in live), f"the secret of {identity} is stored {count} times"
    passwords = [fields["Password"] for fields in stored.values() if "Password" in fields]
    assert len(passwords) == len(state.login_profiles), "passwords without a login profile"
    for profile in state.login_profiles.values():
        last = profile.facts["Passwords"][-1]
        assert any(is_same_password(password, last) for password in passwords), (
            "a password is not stored"
        )


def _created_secrets(settings: Mapping[Any, Any]) -> list[tuple[str, str]]:
    return [(key[1], secret) for key, secret in settings.items() if key[0] == "secret"]


def outline(holdings: Any) -> Any:
    """Return an account's contents without those that depend on its history."""
    match holdings:
        case dict():
            return {key: outline(item) for key, item in holdings.items() if key not in _HISTORY}
        case list():
            return [outline(item) for item in holdings]
    return holdings


def _entry(entry: Mapping[str, Any]) -> dict[str, Any]:
    assert set(entry) <= _FIELDS, entry
    return {
        "id": entry.get("id") is None,
        "attributes": sorted({*entry.get("attributes", {})} & _NEEDED),
        "declared": entry.get("declared"),
        "secret": entry.get("secret") is None,
        "own": entry.get("own"),
    }


def normalized(value: Any) -> Any:
    """Return a value without generated parts, and with its lists sorted."""
    match value:
        case {"Key": "iamdsl:op", **_rest}:
            return "operation tag"
        case dict():
            return {name: _value(name, item) for name, item in value.items()}
        case list() | tuple():
            return sorted((normalized(item) for item in value), key=repr)
    return value


def _value(name: str, value: Any) -> Any:
    if str(name).endswith(_GENERATED) and name not in _NOT_GENERATED:
        return "generated"
    return normalized(value)
