"""Frozen records of what was looked up one by one in an account."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import attrs

from iamdsl.snapshot.records import Document, ObservedGroup, ObservedPolicy, ObservedRole


@attrs.frozen
class ListedEntity:
    """A user, role or instance profile as lists give it: who it is, not what it holds."""

    name: str
    path: str
    id: str
    arn: str
    created: datetime


@attrs.frozen
class AttachedPolicy:
    """A managed policy that is attached to something."""

    name: str
    arn: str


@attrs.frozen
class FoundGroup:
    """A group and its members."""

    group: ObservedGroup
    members: tuple[ListedEntity, ...]


@attrs.frozen
class FoundRole:
    """A role, and when and where (a region) it was last used.

    AWS looks back 400 days; None means not in that time.
    """

    role: ObservedRole
    last_used: datetime | None
    last_used_region: str | None


@attrs.frozen
class FoundPolicy:
    """A managed policy with its default version only, and how often it is in use.

    `attachments` counts users, groups and roles it is attached to, `boundaries` users
    and roles it bounds; in this account, also for AWS's own policies.
    """

    policy: ObservedPolicy
    attachments: int
    boundaries: int
    attachable: bool
    updated: datetime

    @property
    def document(self) -> Document:
        """What is in force: the default version's document."""
        return self.policy.document

    @property
    def is_aws_managed(self) -> bool:
        """Whether it is AWS's own policy, which the account cannot change."""
        return self.policy.arn.split(":")[4] == "aws"


@attrs.frozen
class FoundOidcProvider:
    """An OpenID Connect provider; `url` begins with https://, `client_ids` are audiences."""

    arn: str
    url: str
    client_ids: tuple[str, ...]
    thumbprints: tuple[str, ...]
    created: datetime
    tags: Mapping[str, str]


@attrs.frozen
class FoundSamlProvider:
    """A SAML provider; `metadata` is XML, `private_keys` are ids.

    `encryption` of assertions is `Required`, `Allowed`, or None when nothing was said.
    """

    arn: str
    name: str
    uuid: str | None
    metadata: str
    created: datetime
    valid_until: datetime | None
    encryption: str | None
    private_keys: tuple[str, ...]
    tags: Mapping[str, str]


@attrs.frozen
class FoundServerCertificate:
    """A server certificate, never its private key; `body` and `chain` are PEM."""

    name: str
    path: str
    id: str
    arn: str
    uploaded: datetime
    expires: datetime | None
    body: str
    chain: str | None
    tags: Mapping[str, str]


@attrs.frozen
class FoundSshKey:
    """A user's public SSH key; status is `Active`, `Inactive` or `Expired`."""

    user: str
    id: str
    fingerprint: str
    body: str
    status: str
    uploaded: datetime | None


@attrs.frozen
class OutboundFederation:
    """Whether principals may get tokens for services outside, and who issues them (a URL)."""

    enabled: bool
    issuer: str | None
