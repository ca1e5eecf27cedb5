"""What an account holds: immutable values, one file per kind.

- `address`, `name`, `resource`: what all kinds share
- `inline`, `attachment`, `tagging`: what several kinds share
- `kind`, `scope`, `difference`, `subject`: the row a kind fills, and what its functions use
- `user`, `group`, `role`, `policy`, `instance_profile`, `access_key`, `login_profile`: the kinds
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.resources import (
    access_key,
    group,
    instance_profile,
    login_profile,
    policy,
    role,
    user,
)
from iamdsl.resources.access_key import AccessKey
from iamdsl.resources.address import Address
from iamdsl.resources.attachment import PolicyReference
from iamdsl.resources.group import Group
from iamdsl.resources.inline import InlinePolicy
from iamdsl.resources.instance_profile import InstanceProfile
from iamdsl.resources.kind import Kind
from iamdsl.resources.login_profile import LoginProfile
from iamdsl.resources.policy import Policy
from iamdsl.resources.resource import Resource
from iamdsl.resources.role import Role
from iamdsl.resources.user import User

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS: Mapping[str, Kind] = {
    module.KIND.name: module.KIND
    for module in (policy, user, group, role, instance_profile, access_key, login_profile)
}
"""Every kind by the first half of its addresses."""

__all__ = [
    "KINDS",
    "AccessKey",
    "Address",
    "Group",
    "InlinePolicy",
    "InstanceProfile",
    "Kind",
    "LoginProfile",
    "Policy",
    "PolicyReference",
    "Resource",
    "Role",
    "User",
]
