"""What an account holds: immutable values, one file per kind.

- `address`, `name`, `resource`: what all kinds share
- `inline`, `attachment`, `tagging`: what several kinds share
- `kind`, `scope`, `difference`, `subject`: the row a kind fills, and what its functions use
- `credential`: what users' credentials share
- `account_alias`, `account_password_policy`, `service_linked_role`, `ssh_key`,
  `signing_certificate`, `service_specific_credential`,
  `user`, `group`, `role`, `policy`, `instance_profile`, `access_key`, `login_profile`,
  `standalone_attachment`: the kinds
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.resources import (
    access_key,
    account_alias,
    account_password_policy,
    group,
    instance_profile,
    login_profile,
    policy,
    role,
    service_linked_role,
    service_specific_credential,
    signing_certificate,
    ssh_key,
    standalone_attachment,
    user,
)
from iamdsl.resources.access_key import AccessKey
from iamdsl.resources.account_alias import AccountAlias
from iamdsl.resources.account_password_policy import AccountPasswordPolicy
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
from iamdsl.resources.service_linked_role import ServiceLinkedRole
from iamdsl.resources.service_specific_credential import ServiceSpecificCredential
from iamdsl.resources.signing_certificate import SigningCertificate
from iamdsl.resources.ssh_key import SshKey
from iamdsl.resources.standalone_attachment import Attachment
from iamdsl.resources.user import User

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS: Mapping[str, Kind] = {
    module.KIND.name: module.KIND
    for module in (
        policy,
        user,
        group,
        role,
        instance_profile,
        standalone_attachment,
        access_key,
        login_profile,
        service_linked_role,
        ssh_key,
        signing_certificate,
        service_specific_credential,
        account_alias,
        account_password_policy,
    )
}
"""Every kind by the first half of its addresses."""

__all__ = [
    "KINDS",
    "AccessKey",
    "AccountAlias",
    "AccountPasswordPolicy",
    "Address",
    "Attachment",
    "Group",
    "InlinePolicy",
    "InstanceProfile",
    "Kind",
    "LoginProfile",
    "Policy",
    "PolicyReference",
    "Resource",
    "Role",
    "ServiceLinkedRole",
    "ServiceSpecificCredential",
    "SigningCertificate",
    "SshKey",
    "User",
]
