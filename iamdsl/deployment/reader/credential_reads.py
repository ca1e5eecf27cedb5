"""Calls that list all credentials of a user."""

from __future__ import annotations

from iamdsl.client.call import Call
from iamdsl.resources import KINDS


def credential_reads(user: str) -> tuple[Call, ...]:
    """Return the calls that list all credentials of a user."""
    listings = [
        resource_kind.credentials.list_operation
        for resource_kind in KINDS.values()
        if resource_kind.credentials is not None
    ]
    operations = (*listings, "GetLoginProfile", "ListMFADevices")
    return tuple(Call("iam", operation, {"UserName": user}) for operation in operations)
