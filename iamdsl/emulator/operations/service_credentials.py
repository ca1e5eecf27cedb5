"""Credentials that are good for one service only.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_service-specific-creds.html
"""

from __future__ import annotations

import base64
import itertools
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import Refused, invalid
from iamdsl.emulator.account.operation import answers
from iamdsl.emulator.account.records import Owned
from iamdsl.emulator.account.state import new_id, owned_by
from iamdsl.emulator.operations.access_keys import new_secret, new_status

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import Answer, Request
    from iamdsl.emulator.account.records import User
    from iamdsl.emulator.account.state import State

_PASSWORDS = frozenset({"codecommit.amazonaws.com", "cassandra.amazonaws.com"})
_API_KEYS = frozenset({"bedrock.amazonaws.com", "logs.amazonaws.com"})
"""Services that take a user name and a password, and those that take an API key."""

_QUOTA = "ServiceSpecificCredentialsPerService"


@answers("CreateServiceSpecificCredential")
def create_service_specific_credential(ask: Request) -> Answer:
    """Make a credential for one service; its password is told once."""
    state, user, service, days = ask.state, ask.user(), _service(ask), ask.get("CredentialAgeDays")
    if days is not None and service not in _API_KEYS:
        raise invalid(f"CredentialAgeDays is not supported for service {service}")
    theirs = [
        known
        for known in state.owned(state.service_credentials, user)
        if known.facts["ServiceName"] == service
    ]
    state.must_have_room(_QUOTA, len(theirs))
    name = "ServiceCredentialAlias" if service in _API_KEYS else "ServiceUserName"
    facts = {
        "ServiceName": service,
        name: _free_name(state, user, {known.facts[name] for known in theirs}),
        "ExpirationDate": None if days is None else ask.now + timedelta(days=days),
    }
    credential = Owned(id=new_id("ACCA"), user=user.id, created=ask.now, facts=facts)
    state.service_credentials[credential.id] = credential
    return {"ServiceSpecificCredential": _with_secret(user, credential)}


@answers("ListServiceSpecificCredentials")
def list_service_specific_credentials(ask: Request) -> Answer:
    """A user's credentials or, with AllUsers, those of all; for one service or for all."""
    state = ask.state
    if ask.get("AllUsers"):
        if ask.get("UserName") is not None:
            raise invalid("AllUsers cannot be specified together with UserName.")
        users = list(state.users.values())
    else:
        users = [ask.user()]
    service = None if ask.get("ServiceName") is None else _service(ask)
    found = [
        _out(user, credential)
        for user in users
        for credential in state.owned(state.service_credentials, user)
        if service in {None, credential.facts["ServiceName"]}
    ]
    return {"ServiceSpecificCredentials": found}


@answers("UpdateServiceSpecificCredential")
def update_service_specific_credential(ask: Request) -> Answer:
    """Turn a credential on or off."""
    status = new_status(ask)
    credential = _credential(ask)
    ask.state.service_credentials[credential.id] = attrs.evolve(credential, status=status)
    return {}


@answers("ResetServiceSpecificCredential")
def reset_service_specific_credential(ask: Request) -> Answer:
    """Give a credential another password."""
    return {"ServiceSpecificCredential": _with_secret(ask.user(), _credential(ask))}


@answers("DeleteServiceSpecificCredential")
def delete_service_specific_credential(ask: Request) -> Answer:
    """Delete a credential."""
    del ask.state.service_credentials[_credential(ask).id]
    return {}


def _service(ask: Request) -> str:
    service = str(ask["ServiceName"])
    if service not in _PASSWORDS | _API_KEYS:
        raise Refused("NotSupportedService", f"Service {service} is not supported")
    return service


def _credential(ask: Request) -> Owned:
    identity = ask["ServiceSpecificCredentialId"]
    table = ask.state.service_credentials
    return owned_by(table, ask.user(), identity, "Service Specific Credential")


def _free_name(state: State, user: User, used: set[str]) -> str:
    """`ada-at-123456789012`, or `ada+1-at-123456789012` when there is one already."""
    for number in itertools.count():
        name = f"{user.name}+{number}" if number else user.name
        if f"{name}-at-{state.account}" not in used:
            break
    return f"{name}-at-{state.account}"


def _out(user: User, credential: Owned) -> dict[str, Any]:
    return {
        "UserName": user.name,
        "ServiceSpecificCredentialId": credential.id,
        "Status": credential.status,
        "CreateDate": credential.created,
        **credential.facts,
    }


def _with_secret(user: User, credential: Owned) -> dict[str, Any]:
    """A credential and a new secret, which is not remembered."""
    alias = credential.facts.get("ServiceCredentialAlias")
    if alias is None:
        return {**_out(user, credential), "ServicePassword": f"{new_secret(43)}="}
    key = base64.b64encode(f"{alias}:{new_secret()}".encode()).decode()
    return {**_out(user, credential), "ServiceCredentialSecret": f"ABSK{key}"}
