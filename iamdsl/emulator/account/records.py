"""Frozen records of the account's objects; a change replaces the record.

A user's keys, certificates and group memberships refer to its unique id, so that a renamed
user keeps them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import attrs

TagMap = Mapping[str, str]


@attrs.frozen(kw_only=True)
class UserRecord:
    """A user; `inline` maps policy names to JSON texts, `attached` and `boundary` hold ARNs."""

    name: str
    path: str
    id: str
    created: datetime
    boundary: str | None = None
    inline: Mapping[str, str] = attrs.field(factory=dict)
    attached: tuple[str, ...] = ()
    tags: TagMap = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class GroupRecord:
    """A group; `members` holds the unique ids of its users."""

    name: str
    path: str
    id: str
    created: datetime
    inline: Mapping[str, str] = attrs.field(factory=dict)
    attached: tuple[str, ...] = ()
    members: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class RoleRecord:
    """A role; `trusted` maps principals of this account in its trust policy to unique ids.

    `max_session_seconds` is its MaxSessionDuration, `max_signin_seconds` its
    MaxSigninSessionDuration; `service` is set for service-linked roles, `template` (ARN and
    version) for those that were created from a role template.
    """

    name: str
    path: str
    id: str
    created: datetime
    trust: str
    trusted: Mapping[str, str] = attrs.field(factory=dict)
    description: str | None = None
    max_session_seconds: int = 3600
    max_signin_seconds: int | None = None
    template: tuple[str, int] | None = None
    boundary: str | None = None
    inline: Mapping[str, str] = attrs.field(factory=dict)
    attached: tuple[str, ...] = ()
    tags: TagMap = attrs.field(factory=dict)
    service: str | None = None


@attrs.frozen(kw_only=True)
class VersionRecord:
    """One version of a managed policy."""

    id: str
    document: str
    created: datetime


@attrs.frozen(kw_only=True)
class PolicyRecord:
    """A customer managed policy; `latest` is the highest version number used so far."""

    name: str
    path: str
    id: str
    created: datetime
    updated: datetime
    description: str | None = None
    versions: tuple[VersionRecord, ...] = ()
    default: str = "v1"
    latest: int = 1
    tags: TagMap = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class InstanceProfileRecord:
    """An instance profile and the name of its role, if it has one."""

    name: str
    path: str
    id: str
    created: datetime
    role: str | None = None
    tags: TagMap = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class CredentialRecord:
    """A credential of one user, such as an access key or a certificate.

    `facts` holds the members that depend on its kind, named as in the API. Secrets are not
    stored; a password is stored as a salted hash.
    """

    id: str
    user: str
    created: datetime
    status: str = "Active"
    facts: Mapping[str, Any] = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class ProviderRecord:
    """An identity provider or a server certificate; `facts` depends on its kind."""

    name: str
    created: datetime
    facts: Mapping[str, Any] = attrs.field(factory=dict)
    tags: TagMap = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class MfaDeviceRecord:
    """An MFA device; `user` is the unique id of the user it is enabled for."""

    serial: str
    created: datetime
    user: str | None = None
    enabled: datetime | None = None
    tags: TagMap = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class DeletionTask:
    """The task that deletes a service-linked role; `ends` is when it succeeds or fails."""

    task: str
    role: str
    role_id: str
    ends: datetime
    usage: tuple[str, ...] = ()
    """ARNs of the resources that used the role when the deletion was requested."""


@attrs.frozen(kw_only=True)
class SessionRecord:
    """Session whose access key no list operation returns; `principal` is its user's or role's id.

    Temporary credentials have `issued` and `ends`. `policies` are session policies, `tags`
    session tags; tags with keys in `transitive` pass to the next role in a role chain.
    """

    arn: str
    id: str
    principal: str
    issued: datetime | None = None
    ends: datetime | None = None
    policies: tuple[str, ...] = ()
    tags: TagMap = attrs.field(factory=dict)
    transitive: frozenset[str] = frozenset()
    source: str | None = None
    mfa: bool = False
