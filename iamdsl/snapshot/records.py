"""Frozen records of what an account was seen to hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import attrs

Document = Mapping[str, Any]
"""A policy document as JSON values, as AWS returned it.

What is no JSON object is the text of the one member `Unreadable`.
"""


@attrs.frozen
class ObservedUser:
    """A user from the bulk read; `groups` are names, policies ARNs or documents."""

    name: str
    path: str
    id: str
    arn: str
    created: datetime
    boundary: str | None
    inline: Mapping[str, Document]
    attachments: tuple[str, ...]
    groups: tuple[str, ...]
    tags: Mapping[str, str]


@attrs.frozen
class ObservedGroup:
    """A group; its members are known from the users' side."""

    name: str
    path: str
    id: str
    arn: str
    created: datetime
    inline: Mapping[str, Document]
    attachments: tuple[str, ...]


@attrs.frozen
class ObservedRole:
    """A role; description and session duration (seconds) are None until ListRoles was read."""

    name: str
    path: str
    id: str
    arn: str
    created: datetime
    trust: Document
    boundary: str | None
    inline: Mapping[str, Document]
    attachments: tuple[str, ...]
    instance_profiles: tuple[str, ...]
    tags: Mapping[str, str]
    description: str | None = None
    max_session_duration: int | None = None


@attrs.frozen
class ObservedVersion:
    """One version of a managed policy."""

    id: str
    default: bool
    created: datetime
    document: Document


@attrs.frozen
class ObservedPolicy:
    """A customer managed policy; tags and description are None until GetPolicy was read."""

    name: str
    path: str
    id: str | None
    arn: str
    created: datetime
    versions: tuple[ObservedVersion, ...]
    description: str | None = None
    tags: Mapping[str, str] | None = None

    @property
    def document(self) -> Document:
        """The default version's document."""
        return next(version.document for version in self.versions if version.default)


@attrs.frozen
class ObservedInstanceProfile:
    """An instance profile and the names of its roles (at most one, says IAM)."""

    name: str
    path: str
    id: str
    arn: str
    created: datetime
    roles: tuple[str, ...]
    tags: Mapping[str, str]


@attrs.frozen
class ObservedAccessKey:
    """An access key without its secret; status may also be `Expired`."""

    user: str
    id: str
    status: str
    created: datetime


@attrs.frozen
class PartialPrincipal:
    """A user, group or role seen only through what others tell of it: `kind` says which.

    `groups`, `attachments` and `boundary` hold what was told, and may not be all of it; the
    ARN is None where only name and id were.
    """

    kind: str
    name: str
    id: str
    arn: str | None = None
    groups: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    boundary: str | None = None


@attrs.frozen
class Snapshot:
    """What was read of an account: what the bulk read tells by name, and `answers`.

    Those are what single reads told of other kinds, by address and operation. `glimpses` are
    principals that were not read themselves: the bulk read leaves none.
    """

    users: Mapping[str, ObservedUser] = attrs.field(factory=dict)
    groups: Mapping[str, ObservedGroup] = attrs.field(factory=dict)
    roles: Mapping[str, ObservedRole] = attrs.field(factory=dict)
    policies: Mapping[str, ObservedPolicy] = attrs.field(factory=dict)
    answers: Mapping[tuple[str, str], Mapping[str, Any] | None] = attrs.field(factory=dict)
    partial_principals: tuple[PartialPrincipal, ...] = ()

    def answer(self, address: str, operation: str) -> Mapping[str, Any] | None:
        """What a read made for an address (`kind/name`) answered; None when there is no such thing.

        Pages are one answer, their lists joined.
        """
        return self.answers.get((address, operation))

    @property
    def principals(self) -> Mapping[str, str]:
        """The ARN of each user and role that was seen, by its unique id.

        Where a trust policy shows an id, its principal is gone; of a living one IAM shows the ARN.
        https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
        """
        told = {
            principal.id: principal.arn
            for principal in self.partial_principals
            if principal.kind != "group" and principal.arn
        }
        users = {user.id: user.arn for user in self.users.values()}
        return {**told, **users, **{role.id: role.arn for role in self.roles.values()}}

    def has(self, kind: str, name: str) -> bool:
        """Whether a user, group, role or policy of this name was seen, if only through others."""
        return name in self._table(kind) or any(
            (principal.kind, principal.name) == (kind, name)
            for principal in self.partial_principals
        )

    def names(self, kind: str) -> tuple[str, ...]:
        """The names of all users, groups, roles or policies that were seen."""
        return (
            *self._table(kind),
            *(principal.name for principal in self.partial_principals if principal.kind == kind),
        )

    def members(self, group: str) -> Mapping[str, str]:
        """The users in a group: their ARNs by their names, which are sorted."""
        result = {user.name: user.arn for user in self.users.values() if group in user.groups}
        told = {
            principal.name: principal.arn
            for principal in self.partial_principals
            if principal.arn and group in principal.groups
        }
        return dict(sorted({**told, **result}.items()))

    def holders(self, policy: str) -> tuple[tuple[str, str, str], ...]:
        """Who holds a managed policy (an ARN): kind, name, and `attachment` or `boundary`; sorted.

        What is glimpsed holds what was told of it.
        """
        result: list[tuple[str, str, str]] = []
        for kind, thing in self._all():
            if policy in thing.attachments:
                result.append((kind, thing.name, "attachment"))
            if getattr(thing, "boundary", None) == policy:
                result.append((kind, thing.name, "boundary"))
        return tuple(sorted(result))

    def _all(
        self,
    ) -> Iterator[tuple[str, ObservedUser | ObservedGroup | ObservedRole | PartialPrincipal]]:
        yield from (("user", user) for user in self.users.values())
        yield from (("group", group) for group in self.groups.values())
        yield from (("role", role) for role in self.roles.values())
        yield from ((principal.kind, principal) for principal in self.partial_principals)

    def _table(self, kind: str) -> Mapping[str, object]:
        tables: Mapping[str, Mapping[str, object]] = {
            "user": self.users,
            "group": self.groups,
            "role": self.roles,
            "policy": self.policies,
        }
        return tables[kind]
