"""Frozen records of what an account was seen to hold."""

from __future__ import annotations

from collections.abc import Mapping
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
class Snapshot:
    """What was read of an account: what the bulk read tells by name, and `answers`.

    Those are what single reads told of other kinds, by address and operation.
    """

    users: Mapping[str, ObservedUser] = attrs.field(factory=dict)
    groups: Mapping[str, ObservedGroup] = attrs.field(factory=dict)
    roles: Mapping[str, ObservedRole] = attrs.field(factory=dict)
    policies: Mapping[str, ObservedPolicy] = attrs.field(factory=dict)
    answers: Mapping[tuple[str, str], Mapping[str, Any] | None] = attrs.field(factory=dict)

    def answer(self, address: str, operation: str) -> Mapping[str, Any] | None:
        """What a read made for an address (`kind/name`) answered; None when there is no such thing.

        Pages are one answer, their lists joined.
        """
        return self.answers.get((address, operation))

    @property
    def principals(self) -> Mapping[str, str]:
        """The ARNs of the users and roles that were read, by their unique ids."""
        return {
            **{user.id: user.arn for user in self.users.values()},
            **{role.id: role.arn for role in self.roles.values()},
        }

    def members(self, group: str) -> tuple[str, ...]:
        """The names of the users in a group."""
        return tuple(user.name for user in self.users.values() if group in user.groups)

    def holders(self, policy: str) -> tuple[tuple[str, str, str], ...]:
        """Who holds a managed policy (an ARN): kind, name, and `attachment` or `boundary`."""
        found: list[tuple[str, str, str]] = []
        for kind, things in (("user", self.users), ("group", self.groups), ("role", self.roles)):
            for thing in things.values():
                if policy in thing.attachments:
                    found.append((kind, thing.name, "attachment"))
                if getattr(thing, "boundary", None) == policy:
                    found.append((kind, thing.name, "boundary"))
        return tuple(found)
