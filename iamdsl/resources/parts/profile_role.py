"""The call that takes a role out of an instance profile."""

from __future__ import annotations

from iamdsl.resources.kind.access_effect import AccessEffect
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import CallTarget
from iamdsl.resources.kind.planned_call import PlannedCall


def remove_role_call(profile: str, role: str) -> PlannedCall:
    """Return the call that removes a role from an instance profile."""
    target = CallTarget(
        "InstanceProfile", "InstanceProfileName", profile, Address("instance-profile", profile)
    )
    return PlannedCall(
        call=target.call("RemoveRoleFrom{}", RoleName=role),
        sentence=f"remove role/{role} from {target}",
        frees=frozenset({target.address, Address("role", role)}),
        takes_away=True,
        effects=(AccessEffect(Address("role", role), "members", narrows=True),),
    )
