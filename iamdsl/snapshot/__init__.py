"""What an account was seen to hold.

- `records`: frozen records, and the `Snapshot` that gathers them
- `details`: the pure reader from AWS's answers to records
- `view`: `AccountView`, one question at a time; `found`: the records that only it gives
- `principals`: users, groups, roles and policies read one by one, as the bulk read has them
- `policy_search`, `credentials`, `session_context`, `simulation`: what the view asks
- `absence`: what is not there

The view is imported from its own module: deployments, and type checkers of scripts, do without it.
"""

from __future__ import annotations

from iamdsl.snapshot.details import (
    read_access_keys,
    read_details,
    read_instance_profile,
    read_tags,
    with_policy_settings,
    with_role_settings,
)
from iamdsl.snapshot.records import (
    Glimpse,
    ObservedAccessKey,
    ObservedGroup,
    ObservedInstanceProfile,
    ObservedPolicy,
    ObservedRole,
    ObservedUser,
    ObservedVersion,
    Snapshot,
)

__all__ = [
    "Glimpse",
    "ObservedAccessKey",
    "ObservedGroup",
    "ObservedInstanceProfile",
    "ObservedPolicy",
    "ObservedRole",
    "ObservedUser",
    "ObservedVersion",
    "Snapshot",
    "read_access_keys",
    "read_details",
    "read_instance_profile",
    "read_tags",
    "with_policy_settings",
    "with_role_settings",
]
