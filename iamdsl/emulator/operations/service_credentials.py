"""Operations on service-specific credentials.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_service-specific-creds.html
"""

from __future__ import annotations

import base64
import itertools
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import ApiError, invalid_input
from iamdsl.emulator.account.operation import handles
from iamdsl.emulator.account.records import CredentialRecord
from iamdsl.emulator.account.state import credential_of, new_id
from iamdsl.emulator.operations.access_keys import new_secret, new_status

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.records import UserRecord
    from iamdsl.emulator.account.state import AccountState

_PASSWORDS = frozenset({"codecommit.amazonaws.com", "cassandra.amazonaws.com"})
_API_KEYS = frozenset({"bedrock.amazonaws.com", "logs.amazonaws.com"})
"""Services that use a user name and password, and services that use an API key."""

_QUOTA = "ServiceSpecificCredentialsPerService"


@handles("CreateServiceSpecificCredential")
def create_service_specific_credential(request: OperationRequest) -> OperationAnswer:
    """Create a credential for one service; only this response has its secret."""
    state, user, service, days = (
        request.state,
        request.user(),
        _service(request),
        request.get("CredentialAgeDays"),
    )
    if days is not None and service not in _API_KEYS:
        raise invalid_input(f"CredentialAgeDays is not supported for service {service}")
    existing = [
        credential
        for credential in state.credentials_of(state.service_credentials, user)
        if credential.facts["ServiceName"] == service
    ]
    state.check_quota(_QUOTA, len(existing))
    name = "ServiceCredentialAlias" if service in _API_KEYS else "ServiceUserName"
    facts = {
        "ServiceName": service,
        name: _free_name(state, user, {credential.facts[name] for credential in existing}),
        "ExpirationDate": None if days is None else request.now + timedelta(days=days),
    }
    credential = CredentialRecord(id=new_id("ACCA"), user=user.id, created=request.now, facts=facts)
    state.service_credentials[credential.id] = credential
    return {"ServiceSpecificCredential": _with_secret(user, credential)}


@handles("ListServiceSpecificCredentials")
def list_service_specific_credentials(request: OperationRequest) -> OperationAnswer:
    """Return the credentials of one user or of all users, for one service or for all."""
    state = request.state
    if request.get("AllUsers"):
        if request.get("UserName") is not None:
            raise invalid_input("AllUsers cannot be specified together with UserName.")
        users = list(state.users.values())
    else:
        users = [request.user()]
    service = None if request.get("ServiceName") is None else _service(request)
    credentials = [
        _response(user, credential)
        for user in users
        for credential in state.credentials_of(state.service_credentials, user)
        if service in {None, credential.facts["ServiceName"]}
    ]
    return {"ServiceSpecificCredentials": credentials}


@handles("UpdateServiceSpecificCredential")
def update_service_specific_credential(request: OperationRequest) -> OperationAnswer:
    """Activate or deactivate a credential."""
    status = new_status(request)
    credential = _credential(request)
    request.state.service_credentials[credential.id] = attrs.evolve(credential, status=status)
    return {}


@handles("ResetServiceSpecificCredential")
def reset_service_specific_credential(request: OperationRequest) -> OperationAnswer:
    """Reset a credential's secret; only this response has the new one."""
    return {"ServiceSpecificCredential": _with_secret(request.user(), _credential(request))}


@handles("DeleteServiceSpecificCredential")
def delete_service_specific_credential(request: OperationRequest) -> OperationAnswer:
    """Delete a credential."""
    del request.state.service_credentials[_credential(request).id]
    return {}


def _service(request: OperationRequest) -> str:
    service = str(request["ServiceName"])
    if service not in _PASSWORDS | _API_KEYS:
        raise ApiError("NotSupportedService", f"Service {service} is not supported")
    return service


def _credential(request: OperationRequest) -> CredentialRecord:
    identity = request["ServiceSpecificCredentialId"]
    table = request.state.service_credentials
    return credential_of(table, request.user(), identity, "Service Specific Credential")


def _free_name(state: AccountState, user: UserRecord, used: set[str]) -> str:
    """Return `ada-at-123456789012`, or `ada+1-at-123456789012` if that is in use."""
    for number in itertools.count():
        name = f"{user.name}+{number}" if number else user.name
        if f"{name}-at-{state.account}" not in used:
            break
    return f"{name}-at-{state.account}"


def _response(user: UserRecord, credential: CredentialRecord) -> dict[str, Any]:
    return {
        "UserName": user.name,
        "ServiceSpecificCredentialId": credential.id,
        "Status": credential.status,
        "CreateDate": credential.created,
        **credential.facts,
    }


def _with_secret(user: UserRecord, credential: CredentialRecord) -> dict[str, Any]:
    """Return a credential with a new secret, which is not stored."""
    alias = credential.facts.get("ServiceCredentialAlias")
    if alias is None:
        return {**_response(user, credential), "ServicePassword": f"{new_secret(43)}="}
    key = base64.b64encode(f"{alias}:{new_secret()}".encode()).decode()
    return {**_response(user, credential), "ServiceCredentialSecret": f"ABSK{key}"}
