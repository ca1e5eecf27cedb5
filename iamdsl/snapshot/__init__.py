"""What an account was seen to hold.

- `records`: frozen records, and the `Snapshot` that gathers them
- `details`: the pure reader from AWS's answers to records
- `view`: `AccountView`, one question at a time; `found`: the records that only it gives
- `principals`: users, groups, roles and policies read one by one, as the bulk read has them
- `policy_search`, `credentials`, `session_context`, `simulation`: what the view asks
- `absence`: what is not there

The view is loaded when it is first used: deployments do without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.snapshot.details import (
    read_access_keys,
    read_details,
    read_instance_profile,
    read_login_profile,
    with_policy_settings,
    with_role_settings,
)
from iamdsl.snapshot.records import (
    ObservedAccessKey,
    ObservedGroup,
    ObservedInstanceProfile,
    ObservedLoginProfile,
    ObservedPolicy,
    ObservedRole,
    ObservedUser,
    ObservedVersion,
    Snapshot,
)

if TYPE_CHECKING:
    from iamdsl.snapshot.principals import (
        read_group_single,
        read_policy_single,
        read_role_single,
        read_user_single,
    )
    from iamdsl.snapshot.session_context import SessionContext
    from iamdsl.snapshot.simulation import SimulationResult
    from iamdsl.snapshot.view import AccountView
else:
    from iamdsl.lazy import loading

    __getattr__, __dir__ = loading(
        __name__,
        {
            "principals": (
                "read_group_single",
                "read_policy_single",
                "read_role_single",
                "read_user_single",
            ),
            "session_context": ("SessionContext",),
            "simulation": ("SimulationResult",),
            "view": ("AccountView",),
        },
    )

__all__ = [
    "AccountView",
    "ObservedAccessKey",
    "ObservedGroup",
    "ObservedInstanceProfile",
    "ObservedLoginProfile",
    "ObservedPolicy",
    "ObservedRole",
    "ObservedUser",
    "ObservedVersion",
    "SessionContext",
    "SimulationResult",
    "Snapshot",
    "read_access_keys",
    "read_details",
    "read_group_single",
    "read_instance_profile",
    "read_login_profile",
    "read_policy_single",
    "read_role_single",
    "read_user_single",
    "with_policy_settings",
    "with_role_settings",
]
