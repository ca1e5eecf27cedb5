"""What IAM remembers of each object: frozen records, replaced when something changes.

What belongs to a user (keys, certificates, memberships) names it by its unique id,
so that a renamed user keeps everything.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import attrs

TagMap = Mapping[str, str]


@attrs.frozen(kw_only=True)
class UserRecord:
    """A user; `inline` are policy texts by name, `attached` ARNs, `boundary` an ARN."""

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
    """A group; `members` are ids of users."""

    name: str
    path: str
    id: str
    created: datetime
    inline: Mapping[str, str] = attrs.field(factory=dict)
    attached: tuple[str, ...] = ()
    members: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class RoleRecord:
    """A role; `trusted` are the unique ids of the account's own principals its trust names.

    `service` is set for service-linked roles, `session` in seconds.
    """

    name: str
    path: str
    id: str
    created: datetime
    trust: str
    trusted: Mapping[str, str] = attrs.field(factory=dict)
    description: str | None = None
    session: int = 3600
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
    """A customer managed policy; `latest` is the number of the newest version ever made."""

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
    """Something of one user's: an access key, a certificate, …; the rest is in `facts`.

    `facts` are named as the API names them. No secret is kept here but what the
    account must compare (a password's).
    """

    id: str
    user: str
    created: datetime
    status: str = "Active"
    facts: Mapping[str, Any] = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class ProviderRecord:
    """An identity provider or a server certificate: the rest is in `facts`."""

    name: str
    created: datetime
    facts: Mapping[str, Any] = attrs.field(factory=dict)
    tags: TagMap = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class MfaDeviceRecord:
    """An MFA device by its serial number; `user` is the id of whom it is enabled for."""

    serial: str
    created: datetime
    user: str | None = None
    enabled: datetime | None = None
    tags: TagMap = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class DeletionTask:
    """The task that deletes a service-linked role; `ends` is when it is done, or fails."""

    task: str
    role: str
    role_id: str
    ends: datetime
    usage: tuple[str, ...] = ()
    """ARNs of what still used the role when it was asked for."""


@attrs.frozen(kw_only=True)
class SessionRecord:
    """Who signs with credentials that no list shows; `principal` is the id of a user or role.

    Those that AWS gives for a while were `issued` at a time and end. `policies` limit the
    session; with `tags` it has its own, of which `transitive` ones go over to the next role.
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
