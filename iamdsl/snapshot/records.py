"""Records of the users, groups, roles and policies that were read from an account."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cached_property
from typing import Any

import attrs

from iamdsl.errors import AccessDenied
from iamdsl.snapshot.account_quotas import AccountQuotas

Document = Mapping[str, Any]
"""A policy document as JSON values, as AWS returned it.

A text that is not a JSON object is the value of the single member `Unreadable`.
"""


@attrs.frozen
class ObservedUser:
    """A user; `groups` are names, `attachments` and `boundary` ARNs, `inline` documents."""

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
    """A group; its members are listed at each user (`ObservedUser.groups`)."""

    name: str
    path: str
    id: str
    arn: str
    created: datetime
    inline: Mapping[str, Document]
    attachments: tuple[str, ...]


@attrs.frozen
class ObservedRole:
    """A role; the last four are None unless ListRoles or GetRole was read.

    `profile_ids` are the unique IDs of its instance profiles, by name. Durations are in seconds;
    that of sign-in sessions is also None if it is not set. `template` is the ARN of the role
    template that the role was created from, if there is one.
    """

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
    profile_ids: Mapping[str, str] = attrs.field(factory=dict, kw_only=True)
    description: str | None = None
    max_session_duration: int | None = None
    max_signin_session_duration: int | None = None
    template: str | None = None


@attrs.frozen
class ObservedVersion:
    """One version of a managed policy."""

    id: str
    default: bool
    created: datetime
    document: Document

    @property
    def age_key(self) -> tuple[datetime, int]:
        """Sort key from the oldest version to the newest.

        IAM's dates have whole seconds; among versions of one second the number decides, `v9`
        before `v10`. IAM does not use a number again.
        """
        return self.created, int(self.id.removeprefix("v").partition(".")[0])


@attrs.frozen
class ObservedPolicy:
    """A managed policy; tags and description are None unless GetPolicy was read."""

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
        """Document of the default version."""
        return next(version.document for version in self.versions if version.default)


@attrs.frozen
class ObservedInstanceProfile:
    """An instance profile and the names of its roles (IAM allows at most one)."""

    name: str
    path: str
    id: str
    arn: str
    created: datetime
    roles: tuple[str, ...]
    tags: Mapping[str, str]


@attrs.frozen
class ObservedAccessKey:
    """An access key without its secret; `status` is `Active`, `Inactive` or `Expired`."""

    user: str
    id: str
    status: str
    created: datetime


@attrs.frozen
class PartialPrincipal:
    """A user, group or role that was not read itself, but appears in other responses.

    `kind` is `user`, `group` or `role`. `groups`, `attachments` and `boundary` have what those
    responses contain, and may be incomplete; the ARN is None if only name and ID are known.
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
    """Users, groups, roles and policies of an account by name, as they were read.

    `answers` are the responses of single reads for other kinds of resources, by address and
    operation. `partial_principals` were not read themselves; after a bulk read there are none.
    A `complete` snapshot has every user, group, role and customer managed policy. `summary` is
    the `SummaryMap` of GetAccountSummary: None if it was not read, empty if that was denied.
    `denied` has the errors of denied reads, by the address of the object that is unknown
    therefore; `denied_listings` those of reads of the whole account, for which objects were
    read one by one.
    Names are spelled as in the account; `spelling` finds one in any case.
    `policy_existence` says of managed policies that were looked up by ARN whether they exist;
    those whose lookup was denied are missing.
    """

    users: Mapping[str, ObservedUser] = attrs.field(factory=dict)
    groups: Mapping[str, ObservedGroup] = attrs.field(factory=dict)
    roles: Mapping[str, ObservedRole] = attrs.field(factory=dict)
    policies: Mapping[str, ObservedPolicy] = attrs.field(factory=dict)
    answers: Mapping[tuple[str, str], Mapping[str, Any] | None] = attrs.field(factory=dict)
    partial_principals: tuple[PartialPrincipal, ...] = ()
    complete: bool = False
    summary: Mapping[str, int] | None = None
    policy_existence: Mapping[str, bool] = attrs.field(factory=dict)
    denied: Mapping[str, AccessDenied] = attrs.field(factory=dict)
    denied_listings: tuple[AccessDenied, ...] = ()
    _spellings: dict[str, Mapping[str, str]] = attrs.field(
        factory=dict, init=False, eq=False, repr=False
    )

    @property
    def quotas(self) -> AccountQuotas:
        """The quotas of the account, as far as they were read."""
        return AccountQuotas(self.summary or {})

    def answer(self, address: str, operation: str) -> Mapping[str, Any] | None:
        """Return the response of a read for an address (`kind/name`).

        None if the object does not exist. Pages are joined to one response.
        """
        return self.answers.get((address, operation))

    @cached_property
    def principals(self) -> Mapping[str, str]:
        """ARN of each known user and role, by its unique ID.

        A trust policy shows the unique ID of a principal that was deleted; for an existing one
        IAM shows the ARN.
        https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
        """
        partial = {
            principal.id: principal.arn
            for principal in self.partial_principals
            if principal.kind != "group" and principal.arn
        }
        users = {user.id: user.arn for user in self.users.values()}
        return {**partial, **users, **{role.id: role.arn for role in self.roles.values()}}

    def record(self, kind: str, name: str) -> Any:
        """Return what was read of a user, group, role or policy; None if it was not."""
        return self._tables[kind].get(name)

    def has(self, kind: str, name: str) -> bool:
        """Return whether a user, group, role or policy of this name is known, even partially."""
        return name in self._tables[kind] or self.spelling(kind, name) == name

    def spelling(self, kind: str, name: str) -> str | None:
        """Return how the account spells a name, which may be given in any case.

        None if no object of that kind and name is known. IAM does not distinguish the names of
        users, groups, roles, managed policies and instance profiles by case.
        https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
        """
        if kind not in self._spellings:  # one index for all lookups of a kind
            names = self.names(kind) if kind in self._tables else self._answered_names(kind)
            self._spellings[kind] = {known.lower(): known for known in names}
        return self._spellings[kind].get(name.lower())

    def _answered_names(self, kind: str) -> Iterator[str]:
        """Yield the names of the objects of a kind that were read singly, and exist."""
        for (address, _), answer in self.answers.items():
            known, _, name = address.partition("/")
            if known == kind and answer is not None:
                yield name

    def names(self, kind: str) -> tuple[str, ...]:
        """Return the names of all known users, groups, roles or policies."""
        return (
            *self._tables[kind],
            *(principal.name for principal in self.partial_principals if principal.kind == kind),
        )

    def members(self, group: str) -> Mapping[str, str]:
        """Return the users in a group: their ARNs by name, sorted by name."""
        users = {user.name: user.arn for user in self.users.values() if group in user.groups}
        partial = {
            principal.name: principal.arn
            for principal in self.partial_principals
            if principal.arn and group in principal.groups
        }
        return dict(sorted({**partial, **users}.items()))

    def id_of(self, kind: str, name: str) -> str | None:
        """Return the unique ID of a user, group or role; None if none of this name is known."""
        return next(
            (
                principal.id
                for known, principal in self._all_principals()
                if known == kind and principal.name == name
            ),
            None,
        )

    def holders(self, policy: str) -> tuple[tuple[str, str, str], ...]:
        """Return the principals that have a managed policy, given by its ARN.

        Each is a kind, a name, and how it has the policy: as `attachment` or `boundary`. The
        result is sorted, and includes partially known principals.
        """
        return tuple(sorted(self._holders.get(policy, ())))

    @cached_property
    def _holders(self) -> Mapping[str, list[tuple[str, str, str]]]:
        """The principals that have each managed policy, by its ARN."""
        result: dict[str, list[tuple[str, str, str]]] = {}
        for kind, principal in self._all_principals():
            for arn in principal.attachments:
                result.setdefault(arn, []).append((kind, principal.name, "attachment"))
            edge = getattr(principal, "boundary", None)
            if edge is not None:
                result.setdefault(edge, []).append((kind, principal.name, "boundary"))
        return result

    def _all_principals(
        self,
    ) -> Iterator[tuple[str, ObservedUser | ObservedGroup | ObservedRole | PartialPrincipal]]:
        yield from (("user", user) for user in self.users.values())
        yield from (("group", group) for group in self.groups.values())
        yield from (("role", role) for role in self.roles.values())
        yield from ((principal.kind, principal) for principal in self.partial_principals)

    @property
    def _tables(self) -> Mapping[str, Mapping[str, object]]:
        return {
            "user": self.users,
            "group": self.groups,
            "role": self.roles,
            "policy": self.policies,
        }
