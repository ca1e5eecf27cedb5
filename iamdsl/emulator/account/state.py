"""The tables of one account's IAM objects, with look-ups by name, id and ARN."""

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
from iamdsl.emulator.account.name_table import NameTable
from iamdsl.snapshot.account_quotas import DEFAULT_QUOTAS

if TYPE_CHECKING:
    from typing import Self

_T = TypeVar("_T")

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_random = random.SystemRandom()


@attrs.define(kw_only=True)
class AccountState:
    """The tables of one account; records are frozen, so a copy of the tables is a snapshot.

    The keys are names, in any case, for users, groups, roles, policies, instance profiles and
    server certificates, ARNs for identity providers, the credential's own id for credentials, the
    user's id for login profiles, the access key for sessions, the serial number for MFA
    devices, and the task id for deletions.
    """

    account: str
    partition: str
    quotas: Mapping[str, int] = DEFAULT_QUOTAS
    users: NameTable[records.UserRecord] = attrs.field(factory=NameTable)
    groups: NameTable[records.GroupRecord] = attrs.field(factory=NameTable)
    roles: NameTable[records.RoleRecord] = attrs.field(factory=NameTable)
    policies: NameTable[records.PolicyRecord] = attrs.field(factory=NameTable)
    instance_profiles: NameTable[records.InstanceProfileRecord] = attrs.field(factory=NameTable)
    access_keys: dict[str, records.CredentialRecord] = attrs.field(factory=dict)
    login_profiles: dict[str, records.CredentialRecord] = attrs.field(factory=dict)
    ssh_keys: dict[str, records.CredentialRecord] = attrs.field(factory=dict)
    signing_certificates: dict[str, records.CredentialRecord] = attrs.field(factory=dict)
    service_credentials: dict[str, records.CredentialRecord] = attrs.field(factory=dict)
    mfa_devices: dict[str, records.MfaDeviceRecord] = attrs.field(factory=dict)
    server_certificates: NameTable[records.ProviderRecord] = attrs.field(factory=NameTable)
    oidc_providers: dict[str, records.ProviderRecord] = attrs.field(factory=dict)
    saml_providers: dict[str, records.ProviderRecord] = attrs.field(factory=dict)
    deletions: dict[str, records.DeletionTask] = attrs.field(factory=dict)
    sessions: dict[str, records.SessionRecord] = attrs.field(factory=dict)
    settings: dict[str, Any] = attrs.field(factory=dict)
    occupied: dict[str, tuple[str, ...]] = attrs.field(factory=dict)
    """ARNs of the resources that use a service-linked role, by role name."""

    def copy(self) -> Self:
        """Return a snapshot of the tables."""
        tables: dict[str, Any] = {
            field.name: getattr(self, field.name).copy()
            for field in attrs.fields(type(self))
            if isinstance(getattr(self, field.name), dict | NameTable) and field.name != "quotas"
        }
        return attrs.evolve(self, **tables)

    def arn(self, kind: str, path: str, name: str) -> str:
        """Return the ARN of an object with a path; `kind` is `user`, `role`, `policy`, …."""
        return f"arn:{self.partition}:iam::{self.account}:{kind}{path}{name}"

    def arn_of(
        self, record: PrincipalRecord | records.PolicyRecord | records.InstanceProfileRecord
    ) -> str:
        """Return the ARN of a user, group, role, policy or instance profile."""
        return self.arn(_KINDS[type(record)], record.path, record.name)

    def user(self, name: str) -> records.UserRecord:
        """Return the user of this name; raises `ApiError` if there is none."""
        return _get_or_raise(self.users, name, "user")

    def group(self, name: str) -> records.GroupRecord:
        """Return the group of this name; raises `ApiError` if there is none."""
        return _get_or_raise(self.groups, name, "group")

    def role(self, name: str) -> records.RoleRecord:
        """Return the role of this name; raises `ApiError` if there is none."""
        return _get_or_raise(self.roles, name, "role")

    def principal(self, noun: str, name: str) -> PrincipalRecord:
        """Return a user, group or role; `noun` is `User`, `Group` or `Role`.

        Raises `ApiError` if there is none of this name.
        """
        getters: dict[str, Callable[[str], PrincipalRecord]] = {
            "User": self.user,
            "Group": self.group,
            "Role": self.role,
        }
        return getters[noun](name)

    def put(
        self, record: PrincipalRecord | records.PolicyRecord | records.InstanceProfileRecord
    ) -> None:
        """Add a record, or replace the record of the same name."""
        tables: dict[type, NameTable[Any]] = {
            records.UserRecord: self.users,
            records.GroupRecord: self.groups,
            records.RoleRecord: self.roles,
            records.PolicyRecord: self.policies,
            records.InstanceProfileRecord: self.instance_profiles,
        }
        tables[type(record)][record.name] = record

    def user_of(self, identity: str) -> records.UserRecord | None:
        """Return the user with this unique id; None if there is none."""
        return next((user for user in self.users.values() if user.id == identity), None)

    def role_of(self, identity: str) -> records.RoleRecord | None:
        """Return the role with this unique id; None if there is none."""
        return next((role for role in self.roles.values() if role.id == identity), None)

    def credentials_of(
        self, table: Mapping[str, records.CredentialRecord], user: records.UserRecord
    ) -> list[records.CredentialRecord]:
        """Return a user's credentials in one of the tables, oldest first."""
        return [credential for credential in table.values() if credential.user == user.id]

    def groups_of(self, user: records.UserRecord) -> list[records.GroupRecord]:
        """Return the groups that a user is a member of."""
        return [group for group in self.groups.values() if user.id in group.members]

    def check_name_is_free(self, table: Mapping[str, object], name: str, what: str) -> None:
        """Raise `ApiError` if a name is in use."""
        if name in table:
            raise already_exists(what, name)

    def check_quota(self, quota: str, count: int) -> None:
        """Raise `ApiError` if one object more than `count` would exceed a quota."""
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
    """Return a user's credential by its id; raises `ApiError` if there is none."""
    credential = table.get(identity)
    if credential is None or credential.user != user.id:
        raise ApiError("NoSuchEntity", f"The {what} with id {identity} cannot be found.")
    return credential


def new_id(prefix: str, length: int = 17) -> str:
    """Return a new unique id; the prefix is `AIDA` for users, `AROA` for roles, `AKIA` for keys.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
    """
    return prefix + "".join(_random.choices(_LETTERS, k=length))
