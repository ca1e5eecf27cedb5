"""Access keys: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html."""

from __future__ import annotations

import secrets
import string
from typing import TYPE_CHECKING

import attrs

from iamdsl.emulator.account.api_error import Refused, invalid
from iamdsl.emulator.account.operation import answers
from iamdsl.emulator.account.records import Owned
from iamdsl.emulator.account.state import new_id, owned_by

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import Answer, Request

_SECRET_LENGTH = 40
_LETTERS = string.ascii_letters + string.digits + "+/"


def new_secret(length: int = _SECRET_LENGTH) -> str:
    """A secret nobody knows yet."""
    return "".join(secrets.choice(_LETTERS) for _ in range(length))


def new_status(ask: Request) -> str:
    """The status something is to have: Active or Inactive, as only AWS lets things expire."""
    status = str(ask["Status"])
    if status == "Expired":
        raise invalid("Status Expired cannot be set; it must be Active or Inactive.")
    return status


@answers("CreateAccessKey")
def create_access_key(ask: Request) -> Answer:
    """Make an access key; its secret is told once."""
    user = ask.user()
    keys = ask.state.access_keys
    ask.state.must_have_room("AccessKeysPerUser", len(ask.state.owned(keys, user)))
    key = Owned(id=new_id("AKIA", 16), user=user.id, created=ask.now)
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


@answers("ListAccessKeys")
def list_access_keys(ask: Request) -> Answer:
    """A user's access keys."""
    user = ask.user()
    found = [
        {
            "UserName": user.name,
            "AccessKeyId": key.id,
            "Status": key.status,
            "CreateDate": key.created,
        }
        for key in ask.state.owned(ask.state.access_keys, user)
    ]
    return {"AccessKeyMetadata": found}


@answers("UpdateAccessKey")
def update_access_key(ask: Request) -> Answer:
    """Turn an access key on or off."""
    status = new_status(ask)
    key = _key(ask)
    ask.state.access_keys[key.id] = attrs.evolve(key, status=status)
    return {}


@answers("DeleteAccessKey")
def delete_access_key(ask: Request) -> Answer:
    """Delete an access key."""
    del ask.state.access_keys[_key(ask).id]
    return {}


@answers("GetAccessKeyLastUsed")
def get_access_key_last_used(ask: Request) -> Answer:
    """When, where and for what a key was last used, and whose it is."""
    key = ask.state.access_keys.get(ask["AccessKeyId"])
    user = None if key is None else ask.state.user_of(key.user)
    if key is None or user is None:
        raise Refused(
            "NoSuchEntity", f"The Access Key with id {ask['AccessKeyId']} cannot be found."
        )
    used = {
        "LastUsedDate": key.facts.get("LastUsedDate"),
        "ServiceName": key.facts.get("ServiceName", "N/A"),
        "Region": key.facts.get("Region", "N/A"),
    }
    return {"UserName": user.name, "AccessKeyLastUsed": used}


def _key(ask: Request) -> Owned:
    return owned_by(ask.state.access_keys, ask.user(), ask["AccessKeyId"], "Access Key")
