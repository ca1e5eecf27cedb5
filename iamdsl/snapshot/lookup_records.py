"""The records that `AccountView` returns."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import attrs

from iamdsl.snapshot.records import Document, ObservedGroup, ObservedPolicy, ObservedRole


@attrs.frozen
class ListedEntity:
    """A user, role or instance profile in a list: without policies and settings."""

    name: str
    path: str
    id: str
    arn: str
    created: datetime


@attrs.frozen
class AttachedPolicy:
    """An attached managed policy."""

    name: str
    arn: str


@attrs.frozen
class FoundGroup:
    """A group and its members."""

    group: ObservedGroup
    members: tuple[ListedEntity, ...]


@attrs.frozen
class FoundRole:
    """A role, and the time and region of its last use.

    AWS tracks the last 400 days; None means not used in that time.
    """

    role: ObservedRole
    last_used: datetime | None
    last_used_region: str | None


@attrs.frozen
class FoundPolicy:
    """A managed policy with its default version only, and its usage in this account.

    `attachments` is the number of users, groups and roles that it is attached to,
    `boundaries` the number of users and roles that have it as permissions boundary.
    """

    policy: ObservedPolicy
    attachments: int
    boundaries: int
    attachable: bool
    updated: datetime

    @property
    def document(self) -> Document:
        """Document of the default version, which is the one in force."""
        return self.policy.document

    @property
    def is_aws_managed(self) -> bool:
        """Whether it is an AWS managed policy, which the account cannot change."""
        return self.policy.arn.split(":")[4] == "aws"


@attrs.frozen
class FoundOidcProvider:
    """An OpenID Connect provider; `url` begins with https://, `client_ids` are its audiences."""

    arn: str
    url: str
    client_ids: tuple[str, ...]
    thumbprints: tuple[str, ...]
    created: datetime
    tags: Mapping[str, str]


@attrs.frozen
class FoundSamlProvider:
    """A SAML provider; `metadata` is XML, `private_keys` are key IDs.

    `encryption` of assertions is `Required`, `Allowed`, or None if not set.
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
    """A server certificate without its private key; `body` and `chain` are PEM."""

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
    """A user's public SSH key; `status` is `Active`, `Inactive` or `Expired`."""

    user: str
    id: str
    fingerprint: str
    body: str
    status: str
    uploaded: datetime | None


@attrs.frozen
class OutboundFederation:
    """Setting by which principals get tokens for external services; `issuer` is a URL."""

    enabled: bool
    issuer: str | None
