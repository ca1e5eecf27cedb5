"""The calls that tell all the credentials of a user."""

from __future__ import annotations

from iamdsl.client.call import Call
from iamdsl.resources import KINDS


def credential_reads(user: str) -> tuple[Call, ...]:
    """The calls that tell all the credentials of a user; their answers are kept for its address."""
    listings = [
        resource_kind.credentials.list_operation
        for resource_kind in KINDS.values()
        if resource_kind.credentials is not None
    ]
    operations = (*listings, "GetLoginProfile", "ListMFADevices")
    return tuple(Call("iam", operation, {"UserName": user}) for operation in operations)
