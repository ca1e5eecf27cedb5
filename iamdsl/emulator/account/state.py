"""Everything one account's IAM holds, and what is found in it by name or by ARN."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from iamdsl.emulator.account import records
from iamdsl.emulator.account.api_error import (
    ApiError,
    already_exists,
    limit_exceeded,
    no_such_entity,
)
from iamdsl.emulator.account.quotas import DEFAULTS

if TYPE_CHECKING:
    from typing import Self

_T = TypeVar("_T")

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_chance = random.SystemRandom()


@attrs.define(kw_only=True)
class AccountState:
    """The tables of one account; records are frozen, so that a copy of the tables is a memory.

    Users, groups, roles, policies and instance profiles are by name, what users own by
    its id, sessions by access key, MFA devices by serial number, login profiles by the user's id.
    """

    account: str
    partition: str
    quotas: Mapping[str, int] = DEFAULTS
    users: dict[str, records.UserRecord] = attrs.field(factory=dict)
    groups: dict[str, records.GroupRecord] = attrs.field(factory=dict)
    roles: dict[str, records.RoleRecord] = attrs.field(factory=dict)
    policies: dict[str, records.PolicyRecord] = attrs.field(factory=dict)
    instance_profiles: dict[str, records.InstanceProfileRecord] = attrs.field(factory=dict)
    access_keys: dict[str, records.CredentialRecord] = attrs.field(factory=dict)
    login_profiles: dict[str, records.CredentialRecord] = attrs.field(factory=dict)
    ssh_keys: dict[str, records.CredentialRecord] = attrs.field(factory=dict)
    signing_certificates: dict[str, records.CredentialRecord] = attrs.field(factory=dict)
    service_credentials: dict[str, records.CredentialRecord] = attrs.field(factory=dict)
    mfa_devices: dict[str, records.MfaDeviceRecord] = attrs.field(factory=dict)
    server_certificates: dict[str, records.ProviderRecord] = attrs.field(factory=dict)
    oidc_providers: dict[str, records.ProviderRecord] = attrs.field(factory=dict)
    saml_providers: dict[str, records.ProviderRecord] = attrs.field(factory=dict)
    deletions: dict[str, records.DeletionTask] = attrs.field(factory=dict)
    sessions: dict[str, records.SessionRecord] = attrs.field(factory=dict)
    settings: dict[str, Any] = attrs.field(factory=dict)
    occupied: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    """ARNs of what uses a service-linked role, by its name."""

    def copy(self) -> Self:
        """The tables as they are now."""
        tables: dict[str, Any] = {
            field.name: dict(getattr(self, field.name))
            for field in attrs.fields(type(self))
            if isinstance(getattr(self, field.name), dict) and field.name != "quotas"
        }
        return attrs.evolve(self, **tables)

    def arn(self, kind: str, path: str, name: str) -> str:
        """The ARN of something with a path: `user`, `role`, `policy`."""
        return f"arn:{self.partition}:iam::{self.account}:{kind}{path}{name}"

    def arn_of(
        self, thing: PrincipalRecord | records.PolicyRecord | records.InstanceProfileRecord
    ) -> str:
        """The ARN of a user, group, role, policy or instance profile."""
        return self.arn(_KINDS[type(thing)], thing.path, thing.name)

    def user(self, name: str) -> records.UserRecord:
        """The user; raises Refused."""
        return _get_or_raise(self.users, name, "user")

    def group(self, name: str) -> records.GroupRecord:
        """The group; raises Refused."""
        return _get_or_raise(self.groups, name, "group")

    def role(self, name: str) -> records.RoleRecord:
        """The role; raises Refused."""
        return _get_or_raise(self.roles, name, "role")

    def principal(self, noun: str, name: str) -> PrincipalRecord:
        """The user, group or role (`noun` as in operations' names: `User`); raises Refused."""
        find: dict[str, Callable[[str], PrincipalRecord]] = {
            "User": self.user,
            "Group": self.group,
            "Role": self.role,
        }
        return find[noun](name)

    def put(
        self, thing: PrincipalRecord | records.PolicyRecord | records.InstanceProfileRecord
    ) -> None:
        """Keep a record in place of the one of its name."""
        tables: dict[type, dict[str, Any]] = {
            records.UserRecord: self.users,
            records.GroupRecord: self.groups,
            records.RoleRecord: self.roles,
            records.PolicyRecord: self.policies,
            records.InstanceProfileRecord: self.instance_profiles,
        }
        tables[type(thing)][thing.name] = thing

    def user_of(self, identity: str) -> records.UserRecord | None:
        """The user with this unique id."""
        return next((user for user in self.users.values() if user.id == identity), None)

    def role_of(self, identity: str) -> records.RoleRecord | None:
        """The role with this unique id."""
        return next((role for role in self.roles.values() if role.id == identity), None)

    def credentials_of(
        self, table: Mapping[str, records.CredentialRecord], user: records.UserRecord
    ) -> list[records.CredentialRecord]:
        """What a user has in one of the tables, oldest first."""
        return [thing for thing in table.values() if thing.user == user.id]

    def groups_of(self, user: records.UserRecord) -> list[records.GroupRecord]:
        """The groups a user is in."""
        return [group for group in self.groups.values() if user.id in group.members]

    def must_be_free(self, table: Mapping[str, object], name: str, what: str) -> None:
        """Refuse a name that is taken; names that differ only in case are one name."""
        if name in table or any(known.lower() == name.lower() for known in table):
            raise already_exists(what, name)

    def check_quota(self, quota: str, count: int) -> None:
        """Refuse when one more than `count` exceeds a quota."""
        if count >= self.quotas[quota]:
            raise limit_exceeded(quota, self.quotas[quota])


PrincipalRecord = records.UserRecord | records.GroupRecord | records.RoleRecord

_KINDS: Mapping[type, str] = {
    records.UserRecord: "user",
    records.GroupRecord: "group",
    records.RoleRecord: "role",
    records.PolicyRecord: "policy",
    records.InstanceProfileRecord: "instance-profile",
}


def _get_or_raise(table: Mapping[str, _T], name: str, what: str) -> _T:
    if name not in table:
        raise no_such_entity(what, name)
    return table[name]


def credential_of(
    table: Mapping[str, records.CredentialRecord],
    user: records.UserRecord,
    identity: str,
    what: str,
) -> records.CredentialRecord:
    """One thing of a user's by its id; raises Refused."""
    thing = table.get(identity)
    if thing is None or thing.user != user.id:
        raise ApiError("NoSuchEntity", f"The {what} with id {identity} cannot be found.")
    return thing


def new_id(prefix: str, length: int = 17) -> str:
    """A new unique id: `AIDA` for users, `AROA` for roles, `AKIA` for keys.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
    """
    return prefix + "".join(_chance.choices(_LETTERS, k=length))
