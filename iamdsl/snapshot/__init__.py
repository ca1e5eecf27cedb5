"""What an account was seen to hold.

- `account_view`: Looking at an account, one question at a time, without changing anything in it.
- `authorization_details`: The pure reader of AWS's answers: from GetAccountAuthorizationDetails
  and its like to records.
- `credential_lookup`: Whom an account trusts and what it signs with: identity providers,
  certificates, public keys.
- `lookup_records`: Frozen records of what was looked up one by one in an account.
- `not_found`: What is not there: None for who only asks, an error with the nearest name for who
  needs it.
- `policy_search`: A managed policy by its name or its ARN, the account's own or AWS's.
- `principal_reads`: Users, groups, roles and policies read one by one, into the records that the
  bulk read gives.
- `records`: Frozen records of what an account was seen to hold.
- `session_context`: Who stands behind a session: from a caller's ARN to the role that it assumed.
- `simulation`: What AWS itself says a principal may do: its policy simulator's answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.snapshot.authorization_details import (
    read_access_keys,
    read_details,
    read_instance_profile,
    read_tags,
    with_policy_settings,
    with_role_settings,
)
from iamdsl.snapshot.records import (
    ObservedAccessKey,
    ObservedGroup,
    ObservedInstanceProfile,
    ObservedPolicy,
    ObservedRole,
    ObservedUser,
    ObservedVersion,
    PartialPrincipal,
    Snapshot,
)

__all__ = [
    "AccountView",
    "ObservedAccessKey",
    "ObservedGroup",
    "ObservedInstanceProfile",
    "ObservedPolicy",
    "ObservedRole",
    "ObservedUser",
    "ObservedVersion",
    "PartialPrincipal",
    "Snapshot",
    "read_access_keys",
    "read_details",
    "read_instance_profile",
    "read_tags",
    "with_policy_settings",
    "with_role_settings",
]

if TYPE_CHECKING:
    from iamdsl.snapshot.account_view import AccountView
else:
    from iamdsl.lazy import lazy_exports

    _HOMES = {
        "account_view": ("AccountView",),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
