"""Operations on access keys.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
"""

from __future__ import annotations

import secrets
import string
from typing import TYPE_CHECKING

import attrs

from iamdsl.emulator.account.api_error import ApiError, invalid_input
from iamdsl.emulator.account.operation import handles
from iamdsl.emulator.account.records import CredentialRecord
from iamdsl.emulator.account.state import credential_of, new_id

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest

_SECRET_LENGTH = 40
_LETTERS = string.ascii_letters + string.digits + "+/"


def new_secret(length: int = _SECRET_LENGTH) -> str:
    """Return a new random secret."""
    return "".join(secrets.choice(_LETTERS) for _ in range(length))


def new_status(request: OperationRequest) -> str:
    """Return the requested status, Active or Inactive.

    Raises `ApiError` for Expired, which only AWS sets.
    """
    status = str(request["Status"])
    if status == "Expired":
        raise invalid_input("Status Expired cannot be set; it must be Active or Inactive.")
    return status


@handles("CreateAccessKey")
def create_access_key(request: OperationRequest) -> OperationAnswer:
    """Create an access key; only this response has its secret."""
    user = request.user()
    keys = request.state.access_keys
    request.state.check_quota("AccessKeysPerUser", len(request.state.credentials_of(keys, user)))
    key = CredentialRecord(id=new_id("AKIA", 16), user=user.id, created=request.now)
    keys[key.id] = key
    return {
        "AccessKey": {
            "UserName": user.name,
            "AccessKeyId": key.id,
            "Status": key.status,
            "SecretAccessKey": new_secret(),
            "CreateDate": key.created,
        }
    }


@handles("ListAccessKeys")
def list_access_keys(request: OperationRequest) -> OperationAnswer:
    """Return a user's access keys."""
    user = request.user()
    keys = [
        {
            "UserName": user.name,
            "AccessKeyId": key.id,
            "Status": key.status,
            "CreateDate": key.created,
        }
        for key in request.state.credentials_of(request.state.access_keys, user)
    ]
    return {"AccessKeyMetadata": keys}


@handles("UpdateAccessKey")
def update_access_key(request: OperationRequest) -> OperationAnswer:
    """Activate or deactivate an access key."""
    status = new_status(request)
    key = _key(request)
    request.state.access_keys[key.id] = attrs.evolve(key, status=status)
    return {}


@handles("DeleteAccessKey")
def delete_access_key(request: OperationRequest) -> OperationAnswer:
    """Delete an access key."""
    del request.state.access_keys[_key(request).id]
    return {}


@handles("GetAccessKeyLastUsed")
def get_access_key_last_used(request: OperationRequest) -> OperationAnswer:
    """Return when, where and for which service a key was last used, and its user."""
    key = request.state.access_keys.get(request["AccessKeyId"])
    user = None if key is None else request.state.user_of(key.user)
    if key is None or user is None:
        raise ApiError(
            "NoSuchEntity", f"The Access Key with id {request['AccessKeyId']} cannot be found."
        )
    last_used = {
        "LastUsedDate": key.facts.get("LastUsedDate"),
        "ServiceName": key.facts.get("ServiceName", "N/A"),
        "Region": key.facts.get("Region", "N/A"),
    }
    return {"UserName": user.name, "AccessKeyLastUsed": last_used}


def _key(request: OperationRequest) -> CredentialRecord:
    return credential_of(
        request.state.access_keys, request.user(), request["AccessKeyId"], "Access Key"
    )
